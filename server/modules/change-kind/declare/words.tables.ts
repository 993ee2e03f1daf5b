/** Whose opinion comes before the decision, in words. */
export const opinionTexts = {
  GIVES_OPINION: {
    fr: 'L’avis du supérieur hiérarchique est demandé avant la décision.',
    en: 'The superior is asked for an opinion before the decision.',
  },
  MEDICAL: {
    fr: 'L’avis du conseil médical est demandé avant la décision.',
    en: 'The medical board is asked for an opinion before the decision.',
  },
} as const;

/** Who decides, in words: the same for the teacher and for officers. */
export const deciderTexts = {
  CORRESPONDENT: { fr: 'Le correspondant de gestion', en: 'The HR correspondent' },
  IA_DASEN: { fr: 'L’inspecteur d’académie (IA-DASEN)', en: 'The academy inspector (IA-DASEN)' },
  RECTEUR: { fr: 'Le recteur de l’académie', en: 'The recteur of the academy' },
  MINISTER: {
    fr: 'Le ministre (direction générale des ressources humaines)',
    en: 'The minister (directorate of human resources)',
  },
  MEDICAL: { fr: 'Le service médical', en: 'The medical service' },
} as const;
