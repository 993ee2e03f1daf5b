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

const monthsIn = {
  fr: (months: number) =>
    months === 1 ? 'un mois' : `${['', '', 'deux', 'trois', 'quatre'][months] ?? months} mois`,
  en: (months: number) =>
    months === 1 ? 'one month' : `${['', '', 'two', 'three', 'four'][months] ?? months} months`,
};

/** What silence means after so many months. */
export const silenceTexts = {
  APPROVED: {
    fr: (months: number) => `Sans réponse dans un délai de ${monthsIn.fr(months)}, la demande est acceptée`,
    en: (months: number) => `Without an answer within ${monthsIn.en(months)}, the request is granted`,
  },
  REJECTED: {
    fr: (months: number) => `Sans réponse dans un délai de ${monthsIn.fr(months)}, la demande est refusée`,
    en: (months: number) => `Without an answer within ${monthsIn.en(months)}, the request is refused`,
  },
} as const;
