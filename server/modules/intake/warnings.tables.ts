import type { Locale } from '../../platform/viewer.ts';

type Text = Readonly<Record<Locale, string>>;

/** What an import says of a teacher whom it takes, and what the person who runs it does about that. */
export const warningTexts = {
  POSSIBLE_DUPLICATE: {
    message: {
      fr: 'Un autre dossier, sous un autre NUMEN, porte les mêmes noms et la même date de naissance.',
      en: 'Another file, under another NUMEN, has the same names and date of birth.',
    },
    action: {
      fr: 'Vérifiez s’il s’agit de la même personne ; si oui, un administrateur rattache le dossier au bon NUMEN (changeNumen).',
      en: 'Check whether this is the same person; if so, an administrator moves the file to the right NUMEN (changeNumen).',
    },
  },
  CONTRADICTS_APPROVAL: {
    message: {
      fr: 'Une modification acceptée par l’administration dit autre chose : elle reste en vigueur jusqu’à ce que le gestionnaire tranche.',
      en: 'A change that the administration approved says something else: it stands until the officer in charge decides.',
    },
    action: {
      fr: 'Vérifiez cette information dans la base de gestion : elle ne correspond ni à ce qu’elle indiquait avant, ni à la modification acceptée.',
      en: 'Check this value in the HR base: it is neither what it said before nor what was approved.',
    },
  },
  ACCOUNT_CLOSED: {
    message: {
      fr: 'Le dossier est à jour, mais le compte de cet enseignant est fermé.',
      en: 'The file is up to date, but the account of this teacher is closed.',
    },
    action: {
      fr: 'Si cet enseignant est présent, un administrateur de l’académie rouvre le compte (reopenAccount).',
      en: 'If this teacher is there, an administrator of the academy opens the account again (reopenAccount).',
    },
  },
} as const satisfies Record<string, { readonly message: Text; readonly action: Text }>;
export type WarningCode = keyof typeof warningTexts;
