import { inWords } from '../../platform/letters/frames.ts';
import { accountLetter } from '../account/index.ts';
import { mandateWords } from './mandate-words.tables.ts';

/** A right is given at work: the professional address alone is written to. */
export const mandateGranted = [
  accountLetter({
    kind: 'MANDATE_GRANTED',
    on: 'MANDATE_GRANTED',
    to: (_, { professional }) => [professional],
    says: (fact, { username }) => ({ ...fact, username }),
    fr: ({ username, from, to, ...mandate }) => {
      const { right, place } = mandateWords.fr(mandate);
      return {
        subject: 'Une habilitation I-Prof vous est donnée',
        pieces: [
          `Avec le compte ${username}, vous pouvez désormais ${right}, aux dates et dans le ressort ci-dessous.`,
          { label: 'Ressort', value: place },
          { label: 'Premier jour', value: inWords.fr(from) },
          to === null
            ? 'Cette habilitation vaut jusqu’à ce qu’un administrateur y mette fin.'
            : { label: 'Dernier jour', value: inWords.fr(to) },
          'Si vous n’attendiez pas cette habilitation, prévenez un administrateur de votre académie.',
        ],
      };
    },
    en: ({ username, from, to, ...mandate }) => {
      const { right, place } = mandateWords.en(mandate);
      return {
        subject: 'You are given an I-Prof mandate',
        pieces: [
          `With the account ${username} you may now ${right}, on the days and in the place below.`,
          { label: 'Place', value: place },
          { label: 'First day', value: inWords.en(from) },
          to === null ? 'It counts until somebody ends it.' : { label: 'Last day', value: inWords.en(to) },
          'If you did not expect this mandate, tell an administrator of your academy.',
        ],
      };
    },
    sample: {
      fact: 'MANDATE_GRANTED',
      accountId: '',
      username: 'cmoreau',
      right: 'GIVES_OPINION',
      academy: 'Orléans-Tours',
      departmentCode: null,
      establishmentUai: '0280001A',
      from: '2026-09-01',
      to: null,
    },
  }),
];
