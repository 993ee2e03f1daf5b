import { sample } from '../../../platform/letters/sample.ts';
import { accountLetter } from './account-letter.ts';
import { notYou } from './not-you.ts';

/** That a credential has changed is said at both addresses. */
export const secondFactorRemoved = [
  accountLetter({
    kind: 'SECOND_FACTOR_REMOVED',
    on: 'SECOND_FACTOR_REMOVED',
    to: (_, { professional, alert }) => [professional, alert],
    says: (_, { username }) => ({ username }),
    fr: ({ username }) => ({
      subject: 'Second facteur retiré de votre compte I-Prof',
      pieces: [
        `Le second facteur du compte ${username} vient d’être retiré : le mot de passe suffit de nouveau pour se connecter.`,
        notYou.fr,
      ],
    }),
    en: ({ username }) => ({
      subject: 'The second factor of your I-Prof account was removed',
      pieces: [
        `The second factor of the account ${username} was removed just now: the password alone opens it again.`,
        notYou.en,
      ],
    }),
    sample: { username: sample.username },
  }),
];
