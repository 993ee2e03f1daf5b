import { worksUntil } from '../../platform/letters/frames.ts';
import { sample } from '../../platform/letters/sample.ts';
import { accountLetter } from '../account/index.ts';

/** What opens an account goes to the professional address alone, which the employer vouches for. */
export const passwordResetAsked = [
  accountLetter({
    kind: 'PASSWORD_RESET',
    on: 'PASSWORD_RESET_ASKED',
    to: (_, { professional }) => [professional],
    says: ({ linkId }, { username, linked }) => linked('RESET_PASSWORD', linkId, { username }),
    fr: ({ username, link, until }) => ({
      subject: 'Choisir un nouveau mot de passe I-Prof',
      pieces: [
        `Un nouveau mot de passe a été demandé par « SOS mot de passe » pour le compte ${username}.`,
        { label: 'Choisir un nouveau mot de passe', link },
        worksUntil.fr(until),
        'Toutes les sessions ouvertes seront alors fermées.',
        'Si vous n’avez rien demandé, ne suivez pas ce lien : votre mot de passe reste le même.',
      ],
    }),
    en: ({ username, link, until }) => ({
      subject: 'Choose a new I-Prof password',
      pieces: [
        `A new password was asked for with “lost password” for the account ${username}.`,
        { label: 'Choose a new password', link },
        worksUntil.en(until),
        'All open sessions will end then.',
        'If you did not ask, do not follow this link: your password stays the same.',
      ],
    }),
    sample: { username: sample.username, ...sample.linked('reset-password') },
  }),
];
