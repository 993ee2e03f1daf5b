import { defineModule } from '../../platform/module.ts';
import { daysAfter, table } from '../../platform/sql/table.ts';
import { courierJob } from './courier-fact.ts';
import { messagesReceived } from './messages-received.letters.ts';

/** Mails about messages. */
export const courierModule = defineModule({
  tables: [
    table('message_mail', {
      academy: { from: 'account_id', of: 'account' },
      person: { from: 'account_id', of: 'account' },
      kept: [daysAfter('message_mail', 'mailed_at', 1)],
      searched: [],
    }),
    table('digest_day', {
      academy: { none: 'a morning is one for all academies' },
      person: { none: 'days of the calendar' },
      kept: [daysAfter('digest_day', 'sent_at', 30)],
      searched: [],
    }),
  ],
  events: {},
  views: [],
  reads: [],
  resolvers: [],
  mutations: [],
  refusals: {},
  letters: [...messagesReceived],
  jobs: [courierJob],
});
