import { refusals } from '../../platform/errors/refusals.ts';

/** What a request may be refused for, by what it asks for or by where it stands. */
export const changeRequestRefusals = refusals({
  NO_DECIDER: {
    fr: 'Personne ne peut aujourd’hui traiter cette demande ici : elle ne peut pas être envoyée.',
    en: 'Nobody can handle this request here today, so it cannot be sent.',
    remedy: 'elsewhere',
  },
  ALREADY_ASKED: {
    fr: 'Vous avez déjà une demande en cours avec les mêmes valeurs : complétez-la, ou retirez-la avant d’en envoyer une autre.',
    en: 'You already have an open request with the same values: supplement it, or withdraw it before you send another one.',
    remedy: 'nothing',
  },
  TOO_MANY_DRAFTS: {
    fr: 'Vous avez déjà 20 brouillons : envoyez-en ou supprimez-en un.',
    en: 'You already have 20 drafts: send or discard one.',
    remedy: 'correct',
  },
  TOO_MANY_OPEN_REQUESTS: {
    fr: 'Vous avez déjà 50 demandes en cours : attendez une réponse, ou retirez-en une.',
    en: 'You already have 50 open requests: wait for an answer, or withdraw one.',
    remedy: 'correct',
  },
  TOO_MANY_DOCUMENTS: {
    fr: 'Au plus 40 pièces par demande : réunissez-en plusieurs dans un même fichier.',
    en: 'At most 40 documents with one request: put several into one file.',
    remedy: 'correct',
  },
  NOTHING_ADDED: {
    fr: 'Ajoutez une pièce ou une précision.',
    en: 'Add a document or an explanation.',
    remedy: 'correct',
  },
  PROOF_REQUIRED: {
    fr: 'Cette demande s’envoie avec votre mot de passe : donnez-le.',
    en: 'This request is sent with your password: give it.',
    remedy: 'correct',
  },
});
