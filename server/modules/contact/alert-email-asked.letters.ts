import { worksUntil } from '../../platform/letters/frames.ts';
import { sample } from '../../platform/letters/sample.ts';
import { accountLetter, notYou } from '../account/index.ts';

/** The address that is to be proved gets the link; the one that alerts go to learns that another was asked for. */
export const alertEmailAsked = [
  accountLetter({
    kind: 'ALERT_EMAIL_PROOF',
    on: 'ALERT_EMAIL_ASKED',
    part: 'NEW',
    to: ({ address }) => [address],
    // Nobody has proved the address yet: it may be a stranger's, and learns no name.
    toStranger: true,
    says: ({ linkId, address }, { username, linked }) =>
      linked('CONFIRM_ALERT_EMAIL', linkId, { username, address }),
    fr: ({ username, address, link, until }) => ({
      subject: 'Confirmez votre adresse d’alerte I-Prof',
      pieces: [
        `Le titulaire du compte ${username} souhaite recevoir les alertes d’I-Prof à cette adresse (${address}).`,
        { label: 'Confirmer cette adresse', link },
        worksUntil.fr(until),
        'Tant qu’elle n’est pas confirmée, rien d’autre n’y est envoyé. Si ce compte n’est pas le vôtre, ne suivez pas ce lien : cette adresse sera oubliée.',
      ],
    }),
    en: ({ username, address, link, until }) => ({
      subject: 'Confirm your I-Prof alert address',
      pieces: [
        `The holder of the account ${username} wishes to receive the alerts of I-Prof at this address (${address}).`,
        { label: 'Confirm this address', link },
        worksUntil.en(until),
        'Until it is confirmed, nothing else is sent to it. If this account is not yours, do not follow the link: this address will be forgotten.',
      ],
    }),
    sample: { username: sample.username, address: sample.address, ...sample.linked('confirm-alert-email') },
  }),
  accountLetter({
    kind: 'ALERT_EMAIL_ASKED',
    on: 'ALERT_EMAIL_ASKED',
    part: 'FORMER',
    to: ({ former }) => [former],
    fallsBack: true,
    says: ({ address }, { username }) => ({ username, address }),
    fr: ({ username, address }) => ({
      subject: 'Une autre adresse d’alerte I-Prof a été demandée',
      pieces: [
        `Le compte ${username} demande que les alertes d’I-Prof aillent désormais à ${address}. Cela ne prendra effet qu’une fois cette adresse confirmée.`,
        'Si c’est vous, il n’y a rien à faire ici.',
        notYou.fr,
      ],
    }),
    en: ({ username, address }) => ({
      subject: 'Another I-Prof alert address was asked for',
      pieces: [
        `The account ${username} asks that the alerts of I-Prof go to ${address} from now on. This takes effect only once that address is confirmed.`,
        'If it was you, there is nothing to do here.',
        notYou.en,
      ],
    }),
    sample: { username: sample.username, address: sample.address },
  }),
];
