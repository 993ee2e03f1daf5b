import { mutation } from '../../platform/mutation.ts';
import { field } from '../../platform/payload.ts';
import { Mailbox, Message } from './message.entity.ts';
import { MarkMessagesReadInput } from './message.inputs.ts';
import { writesMessages } from './conversation/conversation.policy.ts';
import { markMessagesRead } from './message.service.ts';

export const messageMutations = [
  mutation({
    name: 'markMessagesRead',
    description:
      'Teachers and officers in charge: marks messages that they have received as read, all or none; those read already keep their date. Nothing else marks a message as read.',
    input: MarkMessagesReadInput,
    payload: {
      description: 'The messages that are read now.',
      fields: {
        messages: field([Message], 'In the order asked for; null when refused.'),
        mailbox: field(
          Mailbox,
          'The mailbox with its new count; null when refused, and when the messages are of several teachers.',
        ),
      },
    },
    allow: writesMessages,
    checksSecret: false,
    openToReaders: false,
    run: markMessagesRead,
  }),
];
