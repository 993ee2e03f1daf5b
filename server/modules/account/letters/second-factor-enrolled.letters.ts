import { sample } from '../../../platform/letters/sample.ts';
import { accountLetter } from './account-letter.ts';
import { notYou } from './not-you.ts';

/** That a credential has changed is said at both addresses. */
export const secondFactorEnrolled = [
  accountLetter({
    kind: 'SECOND_FACTOR_ENROLLED',
    on: 'SECOND_FACTOR_ENROLLED',
    to: (_, { professional, alert }) => [professional, alert],
    says: (_, { username }) => ({ username }),
    fr: ({ username }) => ({
      subject: 'Second facteur activé sur votre compte I-Prof',
      pieces: [
        `Un second facteur protège désormais le compte ${username} : un code de votre application d’authentification est demandé à chaque connexion.`,
        'Gardez vos codes de secours en lieu sûr : ils remplacent l’appareil s’il est perdu.',
        notYou.fr,
      ],
    }),
    en: ({ username }) => ({
      subject: 'Your I-Prof account now has a second factor',
      pieces: [
        `A second factor now protects the account ${username}: a code of your authenticator is asked at each sign-in.`,
        'Keep your recovery codes in a safe place: they stand in for the device when it is lost.',
        notYou.en,
      ],
    }),
    sample: { username: sample.username },
  }),
];
