import { refusals } from '../../platform/errors/refusals.ts';

/** What a line of the HR base may be refused for, beside what its fields are. */
export const intakeRefusals = refusals({
  TOO_MANY_TEACHERS: {
    fr: 'Au plus 500 enseignants par appel : découpez l’envoi.',
    en: 'At most 500 teachers a call: split the batch.',
    remedy: 'split',
  },
  DUPLICATE_NUMEN: {
    fr: 'Ce NUMEN figure déjà plus haut dans le même envoi.',
    en: 'This NUMEN already appears earlier in the same batch.',
    remedy: 'correct',
  },
  DEPARTMENT_REQUIRED: {
    fr: 'Le département est obligatoire pour le premier degré.',
    en: 'The department is required for the first degree.',
    remedy: 'correct',
  },
  DEGREE_REQUIRED: {
    fr: 'Ce corps relève des deux degrés : précisez le degré.',
    en: 'This corps belongs to both degrees: give the degree.',
    remedy: 'correct',
  },
  DEGREE_MISMATCH: {
    fr: 'Le degré ne correspond pas au corps de la dernière étape de carrière.',
    en: 'The degree does not match the corps of the latest career step.',
    remedy: 'correct',
  },
  UNKNOWN_OFFICER: {
    fr: 'Aucun correspondant n’a ce code dans l’académie : donnez son nom, son service et son adresse pour le créer.',
    en: 'No officer of the academy has this code: give a name, a service and an email address to create one.',
    remedy: 'correct',
  },
  PERIODS_OVERLAP: {
    fr: 'Cette période en recouvre une autre.',
    en: 'This period overlaps another one.',
    remedy: 'correct',
  },
  BEFORE_BIRTH: {
    fr: 'Cette date n’est pas après la naissance de l’enseignant.',
    en: 'This date is not after the birth of the teacher.',
    remedy: 'correct',
  },
  SENIORITY_TOO_LONG: {
    fr: 'Cette ancienneté conservée est trop longue.',
    en: 'This retained seniority is too long.',
    remedy: 'correct',
  },
  MORE_THAN_FULL_TIME: {
    fr: 'Les affectations dépassent un temps complet.',
    en: 'The postings exceed full time.',
    remedy: 'correct',
  },
  CAREER_REQUIRED: {
    fr: 'Il faut au moins une étape de carrière.',
    en: 'At least one career step is needed.',
    remedy: 'correct',
  },
  NOT_UTF8: {
    fr: 'Cette ligne n’est pas de l’UTF-8.',
    en: 'This line is not UTF-8.',
    remedy: 'correct',
  },
  NOT_STORED: {
    fr: 'Cet enseignant n’a pas pu être enregistré ; les autres l’ont été. Renvoyez-le, puis signalez-le à l’assistance.',
    en: 'This teacher could not be stored; the others were. Send it again, then tell the helpdesk.',
    remedy: 'sendAgain',
  },
  RAGGED_ROW: {
    fr: 'Cette ligne a plus ou moins de cellules que l’en-tête.',
    en: 'This row has more or fewer cells than the header.',
    remedy: 'correct',
  },
  NO_IDENTITY: {
    fr: 'Aucune ligne des identités n’a ce NUMEN.',
    en: 'No row of the identities has this NUMEN.',
    remedy: 'correct',
  },
  INVALID_JSON: {
    fr: 'Cette ligne n’est pas du JSON.',
    en: 'This line is not JSON.',
    remedy: 'correct',
  },
  CONFLICT_SETTLED: {
    fr: 'Cette contradiction est déjà réglée.',
    en: 'This contradiction has been settled already.',
    remedy: 'readAgain',
  },
  DECIDED_SINCE: {
    fr: 'Cette donnée a été décidée de nouveau après la réponse de la base des ressources humaines : rectifiez cette décision, ou conservez-la.',
    en: 'This value was decided again after the HR base had contradicted it: correct that decision, or keep ours.',
    remedy: 'readAgain',
  },
  OUT_OF_SCOPE: {
    fr: 'Votre compte n’alimente pas cette académie.',
    en: 'Your account does not feed this academy.',
    remedy: 'correct',
  },
  FILE_ELSEWHERE: {
    fr: 'Le dossier de ce NUMEN est géré par une autre académie, que votre compte n’alimente pas.',
    en: 'The file of this NUMEN is managed by another academy, which your account does not feed.',
    remedy: 'correct',
  },
});
