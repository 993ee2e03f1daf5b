import { courierSample } from './courier-sample.ts';
import { courierLetter } from './courier-fact.ts';
import { sendersIn } from './courier.rules.ts';

/** That there is something to read, from whom and where: neither the subject nor the text leaves I-Prof. */
export const messagesReceived = [
  courierLetter({
    kind: 'MESSAGES_RECEIVED',
    on: 'MESSAGES_RECEIVED',
    to: (_, { professional, alert }) => [alert ?? professional],
    fallsBack: true,
    says: ({ count, services, administration }, { courier }) => ({
      count,
      services,
      administration,
      courier,
    }),
    fr: ({ count, courier, ...senders }) => ({
      subject:
        count === 1
          ? 'Vous avez un nouveau message dans I-Prof'
          : `Vous avez ${count} nouveaux messages dans I-Prof`,
      pieces: [
        count === 1
          ? 'Un message vous attend dans « Votre courrier ».'
          : `${count} messages vous attendent dans « Votre courrier ».`,
        { label: 'De la part de', value: sendersIn('fr', senders) },
        { label: 'Ouvrir « Votre courrier »', link: courier },
        'Par discrétion, ce courriel n’en dit pas davantage.',
      ],
    }),
    en: ({ count, courier, ...senders }) => ({
      subject: count === 1 ? 'You have a new message in I-Prof' : `You have ${count} new messages in I-Prof`,
      pieces: [
        count === 1
          ? 'A message waits for you in “Votre courrier”, your mailbox.'
          : `${count} messages wait for you in “Votre courrier”, your mailbox.`,
        { label: 'From', value: sendersIn('en', senders) },
        { label: 'Open the mailbox', link: courier },
        'For discretion, this mail says no more.',
      ],
    }),
    sample: { count: 2, ...courierSample },
  }),
];
