/** Who decides, as the teacher reads it. */
export const authorityTexts = {
  CORRESPONDENT: {
    fr: 'Votre correspondant de gestion, sur pièces',
    en: 'Your correspondent, on the documents',
  },
  IA_DASEN: {
    fr: 'L’inspecteur d’académie (IA-DASEN) de votre département',
    en: 'The academy inspector (IA-DASEN) of your department',
  },
  RECTEUR: { fr: 'Le recteur de votre académie', en: 'The recteur of your academy' },
  MINISTER: {
    fr: 'Le ministre (direction générale des ressources humaines)',
    en: 'The minister (directorate of human resources)',
  },
  MEDICAL: {
    fr: 'Le service médical, seul à lire la demande',
    en: 'The medical service, which alone reads the request',
  },
} as const;
