import type { Bilingual } from '../../../platform/viewer.ts';

interface Text {
  readonly description: string;
  /** `{of}` is the title of the entry, or what the file says. */
  readonly label: Bilingual;
  readonly action: Bilingual;
}

/** What may be missing in a CV, for who promotes or recruits, and what the teacher does about it. */
export const gapTexts = {
  NO_SUMMARY: {
    description: 'Nothing stands above the entries.',
    label: { fr: 'Le CV n’a pas de présentation.', en: 'The CV has no summary.' },
    action: {
      fr: 'Écrivez en quelques phrases votre parcours et ce que vous cherchez.',
      en: 'Write in a few sentences what you have done and what you are looking for.',
    },
  },
  NO_DIPLOMA: {
    description: 'No entry is a diploma.',
    label: { fr: 'Le CV n’indique aucun diplôme.', en: 'The CV has no diploma.' },
    action: {
      fr: 'Ajoutez vos diplômes, au moins le plus élevé, avec leur copie.',
      en: 'Add your diplomas, at least the highest one, with a copy.',
    },
  },
  NO_EXPERIENCE: {
    description: 'No entry is a post.',
    label: { fr: 'Le CV n’indique aucune expérience professionnelle.', en: 'The CV has no post.' },
    action: {
      fr: 'Ajoutez vos affectations, vos fonctions et vos missions.',
      en: 'Add your posts, functions and missions.',
    },
  },
  NO_LANGUAGE: {
    description: 'No entry is a language.',
    label: { fr: 'Le CV n’indique aucune langue.', en: 'The CV has no language.' },
    action: {
      fr: 'Ajoutez les langues que vous pratiquez, avec leur niveau.',
      en: 'Add the languages that you know, with their levels.',
    },
  },
  REJECTED: {
    description: 'An officer has rejected an entry.',
    label: {
      fr: '« {of} » a été refusé par votre gestionnaire.',
      en: '“{of}” was rejected by your officer.',
    },
    action: {
      fr: 'Lisez le motif, corrigez le texte ou ajoutez un justificatif.',
      en: 'Read the reason, then correct the text or add a proof.',
    },
  },
  NO_EVIDENCE: {
    description: 'A diploma or a certificate has no file that proves it.',
    label: { fr: '« {of} » n’a pas de justificatif.', en: '“{of}” has no proof.' },
    action: {
      fr: 'Joignez la copie du diplôme ou du certificat.',
      en: 'Attach a copy of the diploma or of the certificate.',
    },
  },
  DIPLOMA_NOT_VERIFIED: {
    description: 'A diploma has a proof, and no officer has verified it yet.',
    label: { fr: '« {of} » n’est pas encore vérifié.', en: '“{of}” has not been verified yet.' },
    action: {
      fr: 'Vous n’avez rien à faire : votre gestionnaire l’examinera.',
      en: 'There is nothing to do: your officer will look at it.',
    },
  },
  DIPLOMA_OF_FILE_ABSENT: {
    description: 'The file lists a diploma that the CV does not say.',
    label: {
      fr: '« {of} » figure dans votre dossier, et non dans le CV.',
      en: '“{of}” is in your file, and not in the CV.',
    },
    action: { fr: 'Ajoutez ce diplôme.', en: 'Add this diploma.' },
  },
  POSTING_ABSENT: {
    description: 'The file lists a posting that the CV does not say.',
    label: {
      fr: 'L’affectation suivante figure dans votre dossier, et non dans le CV : {of}.',
      en: 'This posting is in your file, and not in the CV: {of}.',
    },
    action: {
      fr: 'Ajoutez ce poste, avec le nom de l’établissement et les dates.',
      en: 'Add this post, with the name of the establishment and the dates.',
    },
  },
  SILENCE: {
    description: 'For more than six months neither the CV nor the postings of the file say anything.',
    label: {
      fr: 'Le CV n’indique rien pendant plus de six mois.',
      en: 'For more than six months the CV says nothing.',
    },
    action: {
      fr: 'Ajoutez ce que vous avez fait pendant cette période.',
      en: 'Add what you did during this time.',
    },
  },
} as const satisfies Record<string, Text>;
export type CvGapCode = keyof typeof gapTexts;

/** What a CV and the file may say differently. */
export const differenceTexts = {
  DIPLOMA_TITLE: {
    description: 'The title of a diploma.',
    label: { fr: 'Intitulé du diplôme', en: 'Title of the diploma' },
    action: {
      fr: 'Reprenez l’intitulé exact du diplôme.',
      en: 'Write the title as it stands on the diploma.',
    },
  },
  DIPLOMA_YEAR: {
    description: 'The year in which a diploma was obtained.',
    label: { fr: 'Année du diplôme « {of} »', en: 'Year of the diploma “{of}”' },
    action: {
      fr: 'Corrigez l’année dans le CV ou, si le dossier se trompe, signalez l’erreur (demande « Anomalie »).',
      en: 'Correct the year in the CV or, if the file is wrong, report the error (request “ANOMALIE”).',
    },
  },
  DIPLOMA_LEVEL: {
    description: 'The level of a diploma.',
    label: { fr: 'Niveau du diplôme « {of} »', en: 'Level of the diploma “{of}”' },
    action: {
      fr: 'Corrigez le niveau dans le CV ou, si le dossier se trompe, signalez l’erreur (demande « Anomalie »).',
      en: 'Correct the level in the CV or, if the file is wrong, report the error (request “ANOMALIE”).',
    },
  },
  POSTING_FROM: {
    description: 'When a posting began.',
    label: { fr: 'Début du poste « {of} »', en: 'Beginning of the post “{of}”' },
    action: {
      fr: 'Corrigez la date dans le CV ou, si le dossier se trompe, signalez l’erreur (demande « Anomalie »).',
      en: 'Correct the date in the CV or, if the file is wrong, report the error (request “ANOMALIE”).',
    },
  },
  POSTING_TO: {
    description: 'When a posting ended, or whether it goes on.',
    label: { fr: 'Fin du poste « {of} »', en: 'End of the post “{of}”' },
    action: {
      fr: 'Corrigez la date dans le CV ou, si le dossier se trompe, signalez l’erreur (demande « Anomalie »).',
      en: 'Correct the date in the CV or, if the file is wrong, report the error (request “ANOMALIE”).',
    },
  },
  ESTABLISHMENT: {
    description: 'Where the teacher works today.',
    label: { fr: 'Établissement actuel', en: 'Present establishment' },
    action: {
      fr: 'Ajoutez votre affectation actuelle et la fin de la précédente.',
      en: 'Add your present posting, and the end of the former one.',
    },
  },
} as const satisfies Record<string, Text>;
export type CvDifferenceCode = keyof typeof differenceTexts;

/** What stands for an end that has not come. */
export const goesOn: Bilingual = { fr: 'en cours', en: 'goes on' };
