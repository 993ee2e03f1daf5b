import { defineModule } from '../../platform/module.ts';
import { table } from '../../platform/sql/table.ts';
import { MessageContent } from './content.entity.ts';
import { Conversation } from './conversation.entity.ts';
import { Message } from './message.entity.ts';
import { messageAlertJob } from './writing/message-alert.ts';
import { MessageTheme } from './theme.entity.ts';
import { conversationReads } from './conversation.reads.ts';
import { messageReads } from './message.reads.ts';
import { themeReads } from './theme.reads.ts';
import { ConversationResolver } from './conversation.resolver.ts';
import { conversationMutations } from './conversation/conversation.mutations.ts';
import { messageMutations } from './message.mutations.ts';
import { themeMutations } from './theme/theme.mutations.ts';
import { sendMutations } from './writing/send.mutations.ts';
import { messageEvents } from './message.events.ts';
import { messageRefusals } from './message.refusals.ts';

export const messageModule = defineModule({
  tables: [
    table('message', {
      entity: Message,
      academy: { from: 'teacher_id', of: 'teacher' },
      person: { from: 'teacher_id', of: 'teacher' },
      kept: { as: 'the file that it is part of, or some months after its teacher left (courier)' },
      searched: [],
    }),
    table('message_content', {
      entity: MessageContent,
      academy: { column: 'academy_id' },
      person: { from: 'author_id', of: 'account' },
      kept: { as: 'the messages that show it' },
      searched: [],
    }),
    table('conversation', {
      entity: Conversation,
      academy: { from: 'teacher_id', of: 'teacher' },
      person: { from: 'teacher_id', of: 'teacher' },
      kept: { as: 'the file that it is part of, or some months after its teacher left (courier)' },
      searched: [],
    }),
    table('message_theme', {
      entity: MessageTheme,
      academy: { column: 'academy_id' },
      person: { none: 'a list of the academy' },
      kept: { as: 'the messages that have it' },
      searched: [],
    }),
    table('message_alert', {
      academy: { from: 'account_id', of: 'account' },
      person: { from: 'account_id', of: 'account' },
      kept: { as: 'until a mail says that the message arrived' },
      searched: [],
    }),
  ],
  events: messageEvents,
  views: [],
  reads: [...messageReads, ...conversationReads, ...themeReads],
  resolvers: [ConversationResolver],
  mutations: [...messageMutations, ...sendMutations, ...conversationMutations, ...themeMutations],
  refusals: messageRefusals,
  letters: [],
  jobs: [messageAlertJob],
});
