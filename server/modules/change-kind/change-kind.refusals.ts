import { refusals } from '../../platform/errors/refusals.ts';

/** What a change of situation may be refused for, before anybody decides. */
export const changeKindRefusals = refusals({
  DATE_IN_FUTURE: {
    fr: 'Cette date est à venir : déposez la demande une fois l’événement survenu.',
    en: 'This date lies ahead: come back when the event has taken place.',
    remedy: 'correct',
  },
  CHILD_TOO_OLD_FOR_PARENT: {
    fr: 'La date de naissance de cet enfant est incompatible avec la vôtre : vérifiez les dates.',
    en: 'You were too young when this child was born: check the dates.',
    remedy: 'correct',
  },
  CHILD_ALREADY_RECORDED: {
    fr: 'Cet enfant figure déjà dans votre dossier, sous ce prénom et cette date de naissance.',
    en: 'Your file already has this child, with this given name and date of birth.',
    remedy: 'nothing',
  },
  CHILD_NOT_RECORDED: {
    fr: 'Cet enfant ne figure pas dans votre dossier, sous ce prénom et cette date de naissance.',
    en: 'Your file does not have this child, with this given name and date of birth.',
    remedy: 'correct',
  },
  NOT_IN_THIS_CASE: {
    fr: 'Ce champ ne concerne pas ce cas : laissez-le vide.',
    en: 'This field does not belong to this case: leave it empty.',
    remedy: 'correct',
  },
  EFFECTIVE_DATE_REQUIRED: {
    fr: 'Indiquez la date d’effet souhaitée.',
    en: 'Say from which day on the change is to count.',
    remedy: 'correct',
  },
  NO_EFFECTIVE_DATE: {
    fr: 'Ce changement n’a pas de date d’effet à choisir : laissez-la vide.',
    en: 'This change has no day to be chosen: leave it empty.',
    remedy: 'correct',
  },
  NOTICE_TOO_SHORT: {
    fr: 'Cette date d’effet est trop proche.',
    en: 'This day comes too soon after the request.',
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
  LINE_OF_ANOTHER_PART: {
    fr: 'La ligne désignée figure dans une autre rubrique du dossier : changez l’une ou l’autre.',
    en: 'The line that you name stands in another part of the file: change one or the other.',
    remedy: 'correct',
  },
  QUOTA_NOT_ALLOWED: {
    fr: 'Cette quotité de temps partiel n’est pas prévue par la réglementation.',
    en: 'The rules do not provide for this rate of part-time.',
    remedy: 'correct',
  },
  SCHOOL_YEAR_START: {
    fr: 'Ce changement prend effet un 1er septembre.',
    en: 'This change begins on a first of September.',
    remedy: 'correct',
  },
  OUTSIDE_WINDOW: {
    fr: 'La demande se fait au plus tard le 31 mars qui précède l’année scolaire.',
    en: 'This is asked for by 31 March before the school year at the latest.',
    remedy: 'correct',
  },
  TOO_FAR_AHEAD: {
    fr: 'Cette date est trop éloignée.',
    en: 'This day lies too far ahead.',
    remedy: 'correct',
  },
  ACTIVITY_TOO_SMALL: {
    fr: 'Cette activité ne suffit pas à conserver l’ancienneté.',
    en: 'This activity is too small to keep the seniority.',
    remedy: 'correct',
  },
  DECLARED_TOO_LATE: {
    fr: 'Le délai de déclaration est expiré.',
    en: 'The time for declaring it has gone by.',
    remedy: 'correct',
  },
  NOT_YET_IN_FORCE: {
    fr: 'Ce droit n’existait pas encore à cette date.',
    en: 'This right did not exist yet on that day.',
    remedy: 'correct',
  },
  NOT_OPEN_TO_YOU: {
    fr: 'La loi n’ouvre pas cette demande à votre situation.',
    en: 'The law does not open this request to your situation.',
    remedy: 'nothing',
  },
});
