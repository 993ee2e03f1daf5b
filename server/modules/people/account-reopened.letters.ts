import { sample } from '../../platform/letters/sample.ts';
import { accountLetter } from '../account/index.ts';

/** Whether the password is as it was decides between two letters. */
export const accountReopened = [
  accountLetter({
    kind: 'ACCOUNT_REOPENED',
    on: 'ACCOUNT_REOPENED',
    to: (_, { professional, alert }) => [professional, alert],
    when: ({ asItWas }) => !asItWas,
    says: (_, { username }) => ({ username }),
    fr: ({ username }) => ({
      subject: 'Votre compte I-Prof est rouvert',
      pieces: [
        `Votre académie a rouvert le compte ${username}.`,
        'Votre ancien mot de passe ne fonctionne plus. Pour en choisir un nouveau, demandez un lien par « SOS mot de passe », avec votre NUMEN et votre identifiant.',
        'Si vous n’attendiez pas cette réouverture, prévenez votre service de gestion ou l’assistance de votre académie.',
      ],
    }),
    en: ({ username }) => ({
      subject: 'Your I-Prof account is open again',
      pieces: [
        `Your academy has opened the account ${username} again.`,
        'Your former password no longer works. To choose a new one, ask for a link with “lost password”, giving your NUMEN and your username.',
        'If you did not expect this, write to your HR service or to the helpdesk of your academy.',
      ],
    }),
    sample: { username: sample.username },
  }),
  accountLetter({
    kind: 'ACCOUNT_RESTORED',
    on: 'ACCOUNT_REOPENED',
    to: (_, { professional, alert }) => [professional, alert],
    when: ({ asItWas }) => asItWas,
    says: (_, { username }) => ({ username }),
    fr: ({ username }) => ({
      subject: 'Votre compte I-Prof est rouvert',
      pieces: [
        `Votre académie a rouvert le compte ${username}.`,
        'Votre mot de passe est resté le même : connectez-vous comme avant.',
        'Si vous n’attendiez pas cette réouverture, prévenez votre service de gestion ou l’assistance de votre académie.',
      ],
    }),
    en: ({ username }) => ({
      subject: 'Your I-Prof account is open again',
      pieces: [
        `Your academy has opened the account ${username} again.`,
        'Your password is the same: sign in as before.',
        'If you did not expect this, write to your HR service or to the helpdesk of your academy.',
      ],
    }),
    sample: { username: sample.username },
  }),
];
