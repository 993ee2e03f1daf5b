import { refusals } from '../../platform/errors/refusals.ts';

/** What a request may be refused for, by what it asks for or by where it stands. */
export const changeRequestRefusals = refusals({
  NO_DECIDER: {
    fr: 'Personne ne peut aujourd’hui traiter cette demande ici : elle n’a pas été envoyée, pour ne pas se perdre.',
    en: 'Nobody can handle this request here today: it was not sent, so that it is not lost.',
    remedy: 'elsewhere',
  },
  TOO_MANY_DRAFTS: {
    fr: 'Vous avez déjà 20 brouillons : envoyez-en ou supprimez-en un.',
    en: 'You already have 20 drafts: send or discard one.',
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
