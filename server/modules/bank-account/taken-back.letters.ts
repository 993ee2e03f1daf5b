import { sample } from '../../platform/letters/sample.ts';
import { accountLetter, notYou } from '../account/index.ts';

/** At every address: a thief who gave the account may read one of them. */
export const bankAccountTakenBack = [
  accountLetter({
    kind: 'BANK_ACCOUNT_TAKEN_BACK',
    on: 'BANK_ACCOUNT_TAKEN_BACK',
    to: ({ former }, { professional, alert }) => [professional, alert, ...former],
    says: (_, { username }) => ({ username }),
    fr: ({ username }) => ({
      subject: 'Vos nouvelles coordonnées bancaires ont été retirées dans I-Prof',
      pieces: [
        `Les nouvelles coordonnées bancaires du compte I-Prof ${username} ont été retirées avant de prendre effet : votre paie reste versée comme auparavant.`,
        'Si c’est vous, il n’y a rien à faire.',
        notYou.fr,
      ],
    }),
    en: ({ username }) => ({
      subject: 'Your new bank account was taken back in I-Prof',
      pieces: [
        `The new bank account of the I-Prof account ${username} was taken back before it took effect: you are still paid on the former one.`,
        'If it was you, there is nothing to do.',
        notYou.en,
      ],
    }),
    sample: { username: sample.username },
  }),
];
