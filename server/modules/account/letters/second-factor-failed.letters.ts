import { sample } from '../../../platform/letters/sample.ts';
import { accountLetter } from './account-letter.ts';

/** The password was right, the code was not: somebody may know the password. */
export const secondFactorFailed = [
  accountLetter({
    kind: 'SECOND_FACTOR_FAILED',
    on: 'SECOND_FACTOR_FAILED',
    to: (_, { professional, alert }) => [professional, alert],
    says: (_, { username }) => ({ username }),
    fr: ({ username }) => ({
      subject: 'Mot de passe I-Prof exact, code erroné',
      pieces: [
        `Quelqu’un vient de saisir le bon mot de passe du compte ${username}, puis un second facteur erroné : rien ne s’est ouvert. Si vous vous êtes trompé de code, vous n’avez rien à faire.`,
        'Si ce n’est pas vous : quelqu’un connaît votre mot de passe. Remplacez-le tout de suite dans votre compte, ou par « SOS mot de passe », puis prévenez l’assistance de votre académie.',
      ],
    }),
    en: ({ username }) => ({
      subject: 'Your I-Prof password was right, the code was not',
      pieces: [
        `Somebody has just typed the right password of the account ${username}, and then a wrong second factor: nothing was opened. If you mistyped the code, there is nothing to do.`,
        'If it was not you: somebody knows your password. Replace it at once in your account, or by “lost password”, then tell the helpdesk of your academy.',
      ],
    }),
    sample: { username: sample.username },
  }),
];
