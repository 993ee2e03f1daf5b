import type { Notice } from '../../message/index.ts';

/** What the mailbox says once a new account will not count. */
export const takenBackNotice: Notice = {
  fr: {
    subject: 'Nouvelles coordonnées bancaires retirées',
    body: 'Les coordonnées bancaires qui venaient d’être acceptées ont été retirées avant de prendre effet. Votre paie continue d’être versée comme auparavant. Si vous souhaitez en changer, déposez une nouvelle demande. Si ces coordonnées n’étaient pas les vôtres, quelqu’un a peut-être accès à votre compte I-Prof : changez votre mot de passe et prévenez votre gestionnaire.',
  },
  en: {
    subject: 'New bank account taken back',
    body: 'The bank account that had just been approved was taken back before it took effect. You are still paid on the former one. To change it, submit a new request. If the new account was not yours, somebody may have access to your I-Prof account: change your password and tell your officer.',
  },
};
