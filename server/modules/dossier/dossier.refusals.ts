import { refusals } from '../../platform/errors/refusals.ts';

/** What codes of the Dossier may be refused for. */
export const dossierRefusals = refusals({
  UNKNOWN_CORPS: {
    fr: 'Aucun corps n’a ce code.',
    en: 'No corps has this code.',
    remedy: 'correct',
  },
  UNKNOWN_GRADE: {
    fr: 'Ce corps n’a pas ce grade.',
    en: 'This corps has no such grade.',
    remedy: 'correct',
  },
  UNKNOWN_ECHELON: {
    fr: 'Ce grade n’a pas cet échelon.',
    en: 'This grade has no such echelon.',
    remedy: 'correct',
  },
  UNKNOWN_CHEVRON: {
    fr: 'Cet échelon n’a pas ce chevron.',
    en: 'This echelon has no such chevron.',
    remedy: 'correct',
  },
  INVALID_UAI: {
    fr: 'Un UAI a 7 chiffres et une lettre clé qui en découle.',
    en: 'A UAI has 7 digits and a key letter that follows from them.',
    remedy: 'correct',
  },
});
