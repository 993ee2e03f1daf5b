import { defineModule } from '../../platform/module.ts';
import { table } from '../../platform/sql/table.ts';
import { MessageContent } from './content.entity.ts';
import { Message } from './message.entity.ts';
import { messageAlertJob } from './message-alert.ts';
import { messageReads } from './message.reads.ts';
import { messageMutations } from './message.mutations.ts';
import { messageEvents } from './message.events.ts';

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
      academy: { from: 'teacher_id', of: 'teacher' },
      person: { from: 'teacher_id', of: 'teacher' },
      kept: { as: 'the file that it is part of, or some months after its teacher left (courier)' },
      searched: [],
    }),
    table('message_theme', {
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
  reads: messageReads,
  resolvers: [],
  mutations: messageMutations,
  refusals: {},
  letters: [],
  jobs: [messageAlertJob],
});
