import { worksUntil } from '../../platform/letters/frames.ts';
import { sample } from '../../platform/letters/sample.ts';
import { accountLetter } from '../account/index.ts';

/** What opens an account goes to the professional address alone. */
export const officerInvited = [
  accountLetter({
    kind: 'INVITATION',
    on: 'OFFICER_INVITED',
    to: (_, { professional }) => [professional],
    says: ({ linkId }, { username, linked }) => linked('ACCEPT_INVITATION', linkId, { username }),
    fr: ({ username, link, until }) => ({
      subject: 'Votre accès à I-Prof',
      pieces: [
        'Un administrateur de votre académie vous ouvre un compte I-Prof. Choisissez votre mot de passe pour l’activer.',
        { label: 'Identifiant', value: username },
        { label: 'Activer mon compte', link },
        worksUntil.fr(until),
        'Si vous n’attendiez pas cette invitation, ne suivez pas ce lien : le compte restera fermé.',
      ],
    }),
    en: ({ username, link, until }) => ({
      subject: 'Your access to I-Prof',
      pieces: [
        'An administrator of your academy opens an I-Prof account for you. Choose your password to activate it.',
        { label: 'Username', value: username },
        { label: 'Activate my account', link },
        worksUntil.en(until),
        'If you did not expect this invitation, do not follow the link: the account will stay closed.',
      ],
    }),
    sample: { username: sample.username, ...sample.linked('accept-invitation') },
  }),
];
