import { defineEvents } from '../../platform/sql/events.ts';

export const messageEvents = defineEvents({
  MESSAGE_RECEIVED: {
    description: 'A message arrived in the mailbox of a teacher; the subject is the message.',
    keptDays: 366,
  },
  MESSAGE_SENT: {
    description: 'A teacher wrote to the correspondent; the subject is the message.',
    keptDays: 366,
  },
  CONVERSATION_HANDED_OVER: {
    description:
      'A conversation of a teacher was handed to another officer, or back to the correspondent; the subject is the conversation.',
    keptDays: 366,
  },
});
