import { inWords } from '../../platform/letters/frames.ts';
import { courierLetter } from './courier-fact.ts';
import { courierSample } from './courier-sample.ts';

/** What waits for an officer, in numbers: it names no teacher. */
export const answersAwaited = [
  courierLetter({
    kind: 'ANSWERS_AWAITED',
    on: 'ANSWERS_AWAITED',
    to: (_, { professional }) => [professional],
    says: ({ count, stoodIn, since }, { courier }) => ({ count, stoodIn, since, courier }),
    fr: ({ count, stoodIn, since, courier }) => ({
      subject:
        count === 1
          ? 'I-Prof : une conversation attend votre réponse'
          : `I-Prof : ${count} conversations attendent votre réponse`,
      pieces: [
        count === 1
          ? `Une conversation avec un enseignant attend votre réponse depuis le ${inWords.fr(since)}.`
          : `${count} conversations avec des enseignants attendent votre réponse, la plus ancienne depuis le ${inWords.fr(since)}.`,
        ...(stoodIn > 0 ? [{ label: 'Pour des collègues que vous remplacez', value: String(stoodIn) }] : []),
        { label: 'Ouvrir le courrier', link: courier },
        'Ce point du matin n’est envoyé que lorsque quelque chose attend ; vous pouvez le désactiver dans I-Prof.',
      ],
    }),
    en: ({ count, stoodIn, since, courier }) => ({
      subject:
        count === 1
          ? 'I-Prof: a conversation waits for your answer'
          : `I-Prof: ${count} conversations wait for your answer`,
      pieces: [
        count === 1
          ? `A conversation with a teacher has waited for your answer since ${inWords.en(since)}.`
          : `${count} conversations with teachers wait for your answer, the oldest since ${inWords.en(since)}.`,
        ...(stoodIn > 0 ? [{ label: 'For colleagues whom you stand in for', value: String(stoodIn) }] : []),
        { label: 'Open the mailbox', link: courier },
        'This mail comes only on mornings when something waits; you can turn it off in I-Prof.',
      ],
    }),
    sample: { count: 3, stoodIn: 1, since: '2026-01-05', courier: courierSample.courier },
  }),
];
