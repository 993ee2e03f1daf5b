import { mutation } from '../../../platform/mutation.ts';
import { field } from '../../../platform/payload.ts';
import { writesMessages } from '../conversation/conversation.policy.ts';
import { Message } from '../message.entity.ts';
import { SendMessageInput } from './send.inputs.ts';
import { sendMessage } from './send.service.ts';

export const sendMutations = [
  mutation({
    name: 'sendMessage',
    description:
      'Teachers: writes to the correspondent. Officers: answers, or writes to a teacher whom they follow. What is sent is neither edited nor withdrawn.',
    input: SendMessageInput,
    payload: {
      description: 'The message that was sent.',
      fields: { message: field(Message, 'As it now lies in the mailbox; null when refused.') },
    },
    allow: writesMessages,
    checksSecret: false,
    openToReaders: false,
    run: sendMessage,
  }),
];
