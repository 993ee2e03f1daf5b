import { sample } from '../../platform/letters/sample.ts';
import { accountLetter } from '../account/index.ts';

/** What opens an account goes to the professional address alone, which the employer vouches for. */
export const usernameAsked = [
  accountLetter({
    kind: 'USERNAME_REMINDER',
    on: 'USERNAME_ASKED',
    to: (_, { professional }) => [professional],
    says: (_, { username }) => ({ username }),
    fr: ({ username }) => ({
      subject: 'Votre identifiant I-Prof',
      pieces: [
        'Votre identifiant a été demandé par « SOS identifiant ». Le voici :',
        { label: 'Identifiant', value: username },
        'Si vous n’avez rien demandé, il n’y a rien à faire : votre identifiant n’a été envoyé qu’à cette adresse, et il n’ouvre rien sans votre mot de passe.',
      ],
    }),
    en: ({ username }) => ({
      subject: 'Your I-Prof username',
      pieces: [
        'Your username was asked for with “lost username”. Here it is:',
        { label: 'Username', value: username },
        'If you did not ask, there is nothing to do: your username went to this address only, and opens nothing without your password.',
      ],
    }),
    sample: { username: sample.username },
  }),
];
