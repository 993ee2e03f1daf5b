import { defineEvents } from '../../platform/sql/events.ts';

export const messageEvents = defineEvents({
  MESSAGE_RECEIVED: {
    description: 'A message arrived in the mailbox of a teacher; the subject is the message.',
    keptDays: 366,
  },
});
