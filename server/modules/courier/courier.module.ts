import { defineModule } from '../../platform/module.ts';
import { daysAfter, table } from '../../platform/sql/table.ts';
import { answersAwaited } from './answers-awaited.letters.ts';
import { courierHoursJob, courierJob } from './courier-fact.ts';
import { courierMutations } from './courier.mutations.ts';
import { courierReads } from './courier.reads.ts';
import { messagesReceived } from './messages-received.letters.ts';
import { officialUnread } from './official-unread.letters.ts';

/** Mails about messages. */
export const courierModule = defineModule({
  tables: [
    table('message_mail', {
      academy: { from: 'account_id', of: 'account' },
      person: { from: 'account_id', of: 'account' },
      // One of which no mail was sent holds nothing.
      kept: [daysAfter('message_mail', `coalesce(mailed_at, '-infinity')`, 1)],
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
  reads: courierReads,
  resolvers: [],
  mutations: courierMutations,
  refusals: {},
  letters: [...messagesReceived, ...officialUnread, ...answersAwaited],
  jobs: [courierJob, courierHoursJob],
});
