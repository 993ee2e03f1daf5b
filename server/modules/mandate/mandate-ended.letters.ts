import { inWords } from '../../platform/letters/frames.ts';
import { accountLetter } from '../account/index.ts';
import { mandateWords } from './mandate-words.tables.ts';

/** Written to the same address as the letter that said it was given. */
export const mandateEnded = [
  accountLetter({
    kind: 'MANDATE_ENDED',
    on: 'MANDATE_ENDED',
    to: (_, { professional }) => [professional],
    says: (fact, { username }) => ({ ...fact, username }),
    fr: ({ username, lastDay, ...mandate }) => {
      const { right, place } = mandateWords.fr(mandate);
      return {
        subject: 'Une habilitation I-Prof prend fin',
        pieces: [
          `L’habilitation du compte ${username} à ${right} prend fin.`,
          { label: 'Ressort', value: place },
          lastDay === null
            ? 'Elle est retirée avec effet immédiat.'
            : { label: 'Dernier jour', value: inWords.fr(lastDay) },
          'Pour toute question, adressez-vous à un administrateur de votre académie.',
        ],
      };
    },
    en: ({ username, lastDay, ...mandate }) => {
      const { right, place } = mandateWords.en(mandate);
      return {
        subject: 'An I-Prof mandate ends',
        pieces: [
          `The mandate of the account ${username} to ${right} ends.`,
          { label: 'Place', value: place },
          lastDay === null
            ? 'It is withdrawn with immediate effect.'
            : { label: 'Last day', value: inWords.en(lastDay) },
          'For any question, ask an administrator of your academy.',
        ],
      };
    },
    sample: {
      fact: 'MANDATE_ENDED',
      accountId: '',
      username: 'cmoreau',
      right: 'HEAD_OF_SERVICE',
      academy: 'Orléans-Tours',
      departmentCode: '28',
      establishmentUai: null,
      lastDay: '2027-08-31',
    },
  }),
];
