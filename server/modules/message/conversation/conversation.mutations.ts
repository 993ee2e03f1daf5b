import { mutation } from '../../../platform/mutation.ts';
import { field } from '../../../platform/payload.ts';
import { Conversation } from '../conversation.entity.ts';
import { HandOverConversationInput, SnoozeConversationInput } from './conversation.inputs.ts';
import { answersTeachers, seesConversations } from './conversation.policy.ts';
import { handOverConversation, snoozeConversation } from './conversation.service.ts';

export const conversationMutations = [
  mutation({
    name: 'snoozeConversation',
    description:
      'Officers on whose list it stands: puts a conversation off to a later day. A message of the teacher brings it back at once, and so does another officer in charge.',
    input: SnoozeConversationInput,
    payload: {
      description: 'The conversation that was put off.',
      fields: { conversation: field(Conversation, 'The conversation; null when refused.') },
    },
    allow: answersTeachers,
    checksSecret: false,
    openToReaders: false,
    run: snoozeConversation,
  }),
  mutation({
    name: 'handOverConversation',
    description:
      'Officers in charge, and administrators while nobody in charge can sign in: another officer of the academy reads and answers this conversation; administrators never name themselves. The file of the teacher stays closed to that officer.',
    input: HandOverConversationInput,
    payload: {
      description: 'The conversation that was handed over.',
      fields: {
        conversation: field(
          Conversation,
          'The conversation; null when refused, and for who has handed away what is no longer theirs to see.',
        ),
      },
    },
    allow: seesConversations,
    checksSecret: false,
    openToReaders: false,
    run: handOverConversation,
  }),
];
