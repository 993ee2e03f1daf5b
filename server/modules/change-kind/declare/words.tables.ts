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
