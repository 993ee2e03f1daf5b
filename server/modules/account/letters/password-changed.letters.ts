import { sample } from '../../../platform/letters/sample.ts';
import { accountLetter } from './account-letter.ts';
import { notYou } from './not-you.ts';

/** That a credential has changed is said at both addresses: an intruder in one mailbox does not keep it from the holder. */
export const passwordChanged = [
  accountLetter({
    kind: 'PASSWORD_CHANGED',
    on: 'PASSWORD_CHANGED',
    to: (_, { professional, alert }) => [professional, alert],
    says: (_, { username }) => ({ username }),
    fr: ({ username }) => ({
      subject: 'Votre mot de passe I-Prof a changé',
      pieces: [
        `Le mot de passe du compte ${username} vient d’être changé, et les autres sessions ont été fermées.`,
        'Si c’est vous, il n’y a rien à faire.',
        notYou.fr,
      ],
    }),
    en: ({ username }) => ({
      subject: 'Your I-Prof password was changed',
      pieces: [
        `The password of the account ${username} was changed just now, and the other sessions have ended.`,
        'If it was you, there is nothing to do.',
        notYou.en,
      ],
    }),
    sample: { username: sample.username },
  }),
];
