import { sample } from '../../platform/letters/sample.ts';
import { accountLetter, notYou } from '../account/index.ts';

/** The link came to this address once; the address that alerts leave may be nobody’s, or an intruder’s. */
export const alertEmailRestored = [
  accountLetter({
    kind: 'ALERT_EMAIL_RESTORED',
    on: 'ALERT_EMAIL_RESTORED',
    part: 'NEW',
    to: ({ address }) => [address],
    fallsBack: true,
    says: ({ address }, { username }) => ({ username, address }),
    fr: ({ username, address }) => ({
      subject: 'Le changement de votre adresse d’alerte I-Prof est annulé',
      pieces: [
        `Le changement d’adresse d’alerte du compte ${username} vient d’être annulé par le lien envoyé à cette adresse : les alertes d’I-Prof y arrivent de nouveau (${address}).`,
        'Si c’est vous, il n’y a rien à faire.',
        notYou.fr,
      ],
    }),
    en: ({ username, address }) => ({
      subject: 'The change of your I-Prof alert address was taken back',
      pieces: [
        `The change of the alert address of the account ${username} was taken back just now by the link that was sent to this address: the alerts of I-Prof come here again (${address}).`,
        'If it was you, there is nothing to do.',
        notYou.en,
      ],
    }),
    sample: { username: sample.username, address: sample.address },
  }),
  accountLetter({
    kind: 'ALERT_EMAIL_LEFT',
    on: 'ALERT_EMAIL_RESTORED',
    part: 'FORMER',
    to: ({ former }) => [former],
    // It was taken back and may be a stranger's: it learns neither the name nor where alerts go.
    toStranger: true,
    says: ({ former }, { username }) => ({ username, address: former }),
    fr: ({ username, address }) => ({
      subject: 'Le changement de votre adresse d’alerte I-Prof est annulé',
      pieces: [
        `Le changement d’adresse d’alerte du compte ${username} vient d’être annulé : les alertes d’I-Prof n’arriveront plus à cette adresse (${address}).`,
        'Si c’est vous, ou si ce compte n’est pas le vôtre, il n’y a rien à faire.',
        notYou.fr,
      ],
    }),
    en: ({ username, address }) => ({
      subject: 'The change of your I-Prof alert address was taken back',
      pieces: [
        `The change of the alert address of the account ${username} was taken back just now: the alerts of I-Prof no longer come to this address (${address}).`,
        'If it was you, or if this account is not yours, there is nothing to do.',
        notYou.en,
      ],
    }),
    sample: { username: sample.username, address: sample.address },
  }),
];
