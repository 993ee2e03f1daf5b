import { refusals } from '../../../platform/errors/refusals.ts';

/** What officers may be refused, by where a request stands. */
export const officersRefusals = refusals({
  NOT_YOURS_TO_DECIDE: {
    fr: 'Vous pouvez suivre cette demande, mais la décision ne vous revient pas.',
    en: 'You may follow this request, but the decision is not yours.',
    remedy: 'elsewhere',
  },
  CLAIM_FIRST: {
    fr: 'Prenez d’abord cette demande en charge, lisez le numéro entier et comparez-le aux pièces : seule la personne qui a la demande en charge peut accepter un compte bancaire ou un numéro de sécurité sociale.',
    en: 'Claim this request first, read the whole number and compare it with the documents: only the officer who has claimed a request can approve a bank account or a social security number.',
    remedy: 'correct',
  },
  DOCUMENTS_MISSING: {
    fr: 'Il manque des pièces sans lesquelles cette demande ne peut être acceptée : réclamez-les à la personne qui demande.',
    en: 'Documents without which this request cannot be approved are missing: ask the teacher for them.',
    remedy: 'elsewhere',
  },
  SILENCE_HAS_DECIDED: {
    fr: 'Le délai de réponse est expiré : le silence de l’administration a décidé de cette demande.',
    en: 'The time to answer has passed: the silence of the administration has decided on this request.',
    remedy: 'nothing',
  },
  OPINION_REQUIRED: {
    fr: 'La décision doit être précédée d’un avis : demandez-le, ou attendez qu’il soit rendu ou que son délai soit passé.',
    en: 'An opinion must come before the decision: ask for it, or wait until it is given or its day has passed.',
    remedy: 'elsewhere',
  },
  OPINION_NOT_AWAITED: {
    fr: 'Aucun avis n’est attendu de vous sur cette demande.',
    en: 'No opinion of yours is awaited on this request.',
    remedy: 'nothing',
  },
  NOBODY_GIVES_OPINION: {
    fr: 'Personne ne peut aujourd’hui rendre cet avis ici : un administrateur doit d’abord en donner l’habilitation.',
    en: 'Nobody can give this opinion here today: an administrator has to grant the mandate first.',
    remedy: 'elsewhere',
  },
  ANSWER_STILL_AWAITED: {
    fr: 'Le délai pour répondre court encore : la demande ne peut pas encore être classée sans suite.',
    en: 'The teacher can still answer: the request cannot be closed yet.',
    remedy: 'elsewhere',
  },
  UNDO_TOO_LATE: {
    fr: 'Une décision ne s’annule que dans les dix secondes, par la personne qui l’a prise.',
    en: 'A decision can be taken back within ten seconds only, by who took it.',
    remedy: 'nothing',
  },
  TOO_MANY_ANSWERS: {
    fr: 'Au plus 100 réponses préparées.',
    en: 'At most 100 prepared answers.',
    remedy: 'correct',
  },
  TOO_MANY_REQUESTS: {
    fr: 'Au plus 30 demandes à la fois.',
    en: 'At most 30 requests at a time.',
    remedy: 'correct',
  },
  CORRECTS_ANOTHER_KIND: {
    fr: 'Une rectification est du même type que la demande, et un compte bancaire ou un numéro de sécurité sociale se remplace par une nouvelle demande.',
    en: 'A correction is of the same kind as the request, and a bank account or a social security number is replaced by a new request.',
    remedy: 'correct',
  },
  ALREADY_CORRECTED: {
    fr: 'Cette décision a déjà été rectifiée : rectifiez la dernière.',
    en: 'This decision was corrected already: correct the latest one.',
    remedy: 'nothing',
  },
  HAS_LEFT: {
    fr: 'Cette personne a déjà quitté l’enseignement : son départ se corrige dans la base RH.',
    en: 'This person has left teaching already: the HR base corrects the departure.',
    remedy: 'elsewhere',
  },
  ALREADY_APPEALED: {
    fr: 'Un recours gracieux a déjà été formé dans cette demande, et ne se forme qu’une fois, même retiré. Les voies de recours qui restent sont indiquées dans la demande une fois rejetée.',
    en: 'This request was appealed already, and it can be appealed only once, even if the appeal was withdrawn. Once it is rejected, it says which ways of appeal are left.',
    remedy: 'nothing',
  },
  APPEAL_TOO_LATE: {
    fr: 'Cette décision ne peut pas, ou ne peut plus, faire l’objet d’un recours gracieux : vous pouvez encore, le cas échéant, saisir le tribunal administratif.',
    en: 'This decision cannot, or can no longer, be appealed to the authority that made it: you may still be able to go to the administrative court.',
    remedy: 'nothing',
  },
});
