import { refusals } from '../../platform/errors/refusals.ts';

/** What selections, assignments and absences may be refused for. */
export const portfolioRefusals = refusals({
  EMPTY_SELECTION: {
    fr: 'Cette sélection ne désigne aucun enseignant.',
    en: 'This selection designates no teacher.',
    remedy: 'correct',
  },
  SELECTION_CHANGED: {
    fr: 'La sélection a changé depuis l’aperçu : demandez un nouvel aperçu.',
    en: 'The selection has changed since the preview: ask for a new one.',
    remedy: 'readAgain',
  },
  SELECTION_TOO_LONG: {
    fr: 'Au plus 5 000 enseignants dans une liste : découpez-la, ou désignez-les par corps, département ou nom.',
    en: 'At most 5,000 teachers in a list: split it, or designate them by corps, department or name.',
    remedy: 'split',
  },
  NAMES_REVERSED: {
    fr: 'Cette plage de noms finit avant de commencer.',
    en: 'This range of names ends before it begins.',
    remedy: 'correct',
  },
  OFFICER_LEFT: {
    fr: 'Le compte de ce correspondant est fermé : choisissez-en un autre.',
    en: 'The account of this officer is closed: choose another one.',
    remedy: 'correct',
  },
  ABSENCE_OVERLAPS: {
    fr: 'Une autre absence de ce correspondant recouvre ces dates.',
    en: 'Another absence of this officer overlaps these dates.',
    remedy: 'correct',
  },
  NOT_A_COLLEAGUE: {
    fr: 'Cette personne n’est pas un autre correspondant de la même académie.',
    en: 'This person is not another officer of the same academy.',
    remedy: 'correct',
  },
  SUBSTITUTE_AWAY: {
    fr: 'Ce collègue est absent lui-même à ces dates : choisissez-en un autre, ou d’autres dates.',
    en: 'This colleague is away on these days as well: choose another one, or other dates.',
    remedy: 'correct',
  },
});
