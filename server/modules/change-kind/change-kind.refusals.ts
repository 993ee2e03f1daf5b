import { refusals } from '../../platform/errors/refusals.ts';

/** What a change of situation may be refused for, before anybody decides. */
export const changeKindRefusals = refusals({
  DATE_IN_FUTURE: {
    fr: 'Cette date est à venir : revenez quand l’événement aura eu lieu.',
    en: 'This date lies ahead: come back when the event has taken place.',
    remedy: 'correct',
  },
  CHILD_TOO_OLD_FOR_PARENT: {
    fr: 'Vous étiez trop jeune à la naissance de cet enfant : vérifiez les dates.',
    en: 'You were too young when this child was born: check the dates.',
    remedy: 'correct',
  },
  CHILD_ALREADY_RECORDED: {
    fr: 'Votre dossier connaît déjà cet enfant, sous ce prénom et cette date de naissance.',
    en: 'Your file already has this child, with this given name and date of birth.',
    remedy: 'nothing',
  },
  EFFECTIVE_DATE_REQUIRED: {
    fr: 'Dites à partir de quel jour le changement doit valoir.',
    en: 'Say from which day on the change is to count.',
    remedy: 'correct',
  },
  NO_EFFECTIVE_DATE: {
    fr: 'Ce changement n’a pas de date d’effet à choisir : laissez-la vide.',
    en: 'This change has no day to be chosen: leave it empty.',
    remedy: 'correct',
  },
  NOTICE_TOO_SHORT: {
    fr: 'La demande doit être déposée plus tôt avant la date d’effet.',
    en: 'The request must be made longer before its day.',
    remedy: 'correct',
  },
  DURATION_NOT_ALLOWED: {
    fr: 'La loi ne permet pas cette durée.',
    en: 'The law does not permit this length of time.',
    remedy: 'correct',
  },
  RIGHT_ENDED: {
    fr: 'Ce droit est terminé à cette date.',
    en: 'This right has ended on that day.',
    remedy: 'correct',
  },
  ABOUT_ONE_THING: {
    fr: 'Désignez une ligne du dossier, ou dites que quelque chose manque : pas les deux.',
    en: 'Name a line of the file, or say that something is missing: not both.',
    remedy: 'correct',
  },
});
