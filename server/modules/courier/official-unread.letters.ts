import { courierLetter } from './courier-fact.ts';
import { sendersIn } from './courier.rules.ts';
import { courierSample } from './courier-sample.ts';

/** An official message has effects also for those who do not look: both addresses are tried, once. */
export const officialUnread = [
  courierLetter({
    kind: 'OFFICIAL_MESSAGES_UNREAD',
    on: 'OFFICIAL_MESSAGES_UNREAD',
    to: (_, { professional, alert }) => [alert, professional],
    says: ({ count, services, administration }, { courier }) => ({
      count,
      services,
      administration,
      courier,
    }),
    fr: ({ count, courier, ...senders }) => ({
      subject:
        count === 1
          ? 'Rappel : un message officiel n’a pas été lu dans I-Prof'
          : `Rappel : ${count} messages officiels n’ont pas été lus dans I-Prof`,
      pieces: [
        count === 1
          ? 'Un message officiel vous attend depuis huit jours dans « Votre courrier », et n’a pas encore été lu.'
          : `${count} messages officiels vous attendent depuis huit jours ou plus dans « Votre courrier », et n’ont pas encore été lus.`,
        { label: 'De la part de', value: sendersIn('fr', senders) },
        { label: 'Ouvrir « Votre courrier »', link: courier },
        'Par discrétion, ce courriel n’en dit pas davantage. Ce rappel n’est envoyé qu’une fois.',
      ],
    }),
    en: ({ count, courier, ...senders }) => ({
      subject:
        count === 1
          ? 'Reminder: an official message is unread in I-Prof'
          : `Reminder: ${count} official messages are unread in I-Prof`,
      pieces: [
        count === 1
          ? 'An official message has waited for eight days in “Votre courrier”, your mailbox, and is still unread.'
          : `${count} official messages have waited for eight days or more in “Votre courrier”, your mailbox, and are still unread.`,
        { label: 'From', value: sendersIn('en', senders) },
        { label: 'Open the mailbox', link: courier },
        'For discretion, this mail says no more. It is sent once only.',
      ],
    }),
    sample: { count: 1, ...courierSample },
  }),
];
