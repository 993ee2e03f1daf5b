import { worksUntil } from '../../platform/letters/frames.ts';
import { sample } from '../../platform/letters/sample.ts';
import { accountLetter, notYou } from '../account/index.ts';

/** The new address learns that alerts come; the former one gets the link that undoes the change. */
export const alertEmailChanged = [
  accountLetter({
    kind: 'ALERT_EMAIL_CHANGED',
    on: 'ALERT_EMAIL_CHANGED',
    part: 'NEW',
    to: ({ address }) => [address],
    says: ({ address }, { username }) => ({ username, address }),
    fr: ({ username, address }) => ({
      subject: 'Votre adresse d’alerte I-Prof a changé',
      pieces: [
        `Les alertes d’I-Prof pour le compte ${username} arrivent désormais à cette adresse (${address}).`,
        notYou.fr,
      ],
    }),
    en: ({ username, address }) => ({
      subject: 'Your I-Prof alert address was changed',
      pieces: [
        `The alerts of I-Prof for the account ${username} come to this address from now on (${address}).`,
        notYou.en,
      ],
    }),
    sample: { username: sample.username, address: sample.address },
  }),
  accountLetter({
    kind: 'ALERT_EMAIL_UNDO',
    on: 'ALERT_EMAIL_CHANGED',
    part: 'FORMER',
    to: ({ former }) => [former],
    fallsBack: true,
    says: ({ undoLinkId, address }, { username, linked }) =>
      linked('UNDO_ALERT_EMAIL', undoLinkId, { username, address }),
    fr: ({ username, address, link, until }) => ({
      subject: 'Votre adresse d’alerte I-Prof a changé',
      pieces: [
        `Les alertes d’I-Prof pour le compte ${username} vont désormais à ${address}, et n’arriveront plus ici.`,
        'Si c’est vous, il n’y a rien à faire. Sinon, revenez à la présente adresse :',
        { label: 'Annuler ce changement', link },
        worksUntil.fr(until),
        notYou.fr,
      ],
    }),
    en: ({ username, address, link, until }) => ({
      subject: 'Your I-Prof alert address was changed',
      pieces: [
        `The alerts of I-Prof for the account ${username} go to ${address} from now on, and no longer come here.`,
        'If it was you, there is nothing to do. If not, come back to the present address:',
        { label: 'Take this change back', link },
        worksUntil.en(until),
        notYou.en,
      ],
    }),
    sample: { username: sample.username, address: sample.address, ...sample.linked('undo-alert-email') },
  }),
];
