import { defineModule } from '../../platform/module.ts';
import { table } from '../../platform/sql/table.ts';
import { Message } from './message.entity.ts';
import { messageReads } from './message.reads.ts';
import { messageMutations } from './message.mutations.ts';
import { alertAddressMutations } from './alert-address.mutations.ts';
import { messageRefusals } from './message.refusals.ts';
import { messageEvents } from './message.events.ts';
import { alertEmailAsked } from './alert-email-asked.letters.ts';
import { alertEmailChanged } from './alert-email-changed.letters.ts';
import { alertEmailRestored } from './alert-email-restored.letters.ts';

export const messageModule = defineModule({
  tables: [
    table('message', {
      entity: Message,
      academy: { from: 'teacher_id', of: 'teacher' },
      person: { from: 'teacher_id', of: 'teacher' },
      kept: { as: 'the file that it is part of' },
      searched: [],
    }),
  ],
  events: messageEvents,
  views: [],
  reads: messageReads,
  resolvers: [],
  mutations: [...messageMutations, ...alertAddressMutations],
  refusals: messageRefusals,
  letters: [...alertEmailAsked, ...alertEmailChanged, ...alertEmailRestored],
  jobs: [],
});
