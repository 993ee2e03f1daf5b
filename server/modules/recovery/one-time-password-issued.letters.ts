import { sample } from '../../platform/letters/sample.ts';
import { accountLetter } from '../account/index.ts';

/** A password goes by letter: the mail says that one was issued, at both addresses. */
export const oneTimePasswordIssued = [
  accountLetter({
    kind: 'ONE_TIME_PASSWORD_ISSUED',
    on: 'ONE_TIME_PASSWORD_ISSUED',
    to: (_, { professional, alert }) => [professional, alert],
    says: (_, { username }) => ({ username }),
    fr: ({ username }) => ({
      subject: 'Un mot de passe provisoire I-Prof vous a été délivré',
      pieces: [
        `Votre service de gestion vient de délivrer un mot de passe provisoire pour le compte ${username}. Il vous parvient par lettre, sert une seule fois, et doit être remplacé dès la première connexion.`,
        'Si vous n’avez rien demandé, prévenez votre service de gestion ou l’assistance de votre académie.',
      ],
    }),
    en: ({ username }) => ({
      subject: 'A one-time I-Prof password was issued to you',
      pieces: [
        `Your HR office has issued a one-time password for the account ${username}. It comes to you by letter, works once, and must be replaced at the first sign-in.`,
        'If you did not ask for it, tell your HR office or the helpdesk of your academy.',
      ],
    }),
    sample: { username: sample.username },
  }),
];
