import { defineModule } from './module.ts';
import { daysAfter, table } from './sql/table.ts';
import { platformRefusals } from './errors/platform.refusals.ts';

/** What belongs to no part of the domain: the answers of mutations, and the queue. */
export const platformModule = defineModule({
  tables: [
    table('idempotency_key', {
      academy: { from: 'account_id', of: 'account' },
      person: { from: 'account_id', of: 'account', secret: ['input_digest', 'payload'], plain: ['mutation'] },
      // Keys are promised for 24 hours.
      kept: [daysAfter('idempotency_key', 'created_at', 1)],
      searched: [],
    }),
    table('event', {
      academy: { from: 'account_id', of: 'account' },
      person: { from: 'account_id', of: 'account', plain: ['kind'] },
      kept: { as: 'the module of its kind says' },
      searched: [],
    }),
    table('fill_pending', {
      academy: { none: 'names of tables' },
      person: { none: 'names of tables' },
      kept: { as: 'what is left to do: a row is deleted when its table is filled' },
      searched: [],
    }),
    table('graphile_worker._private_jobs', {
      academy: { none: 'the table of a library; what a job names says it' },
      person: { none: 'what is to be done, by ids; done jobs are deleted' },
      // Mails that failed for good name their address.
      kept: [
        daysAfter(
          'graphile_worker._private_jobs',
          'updated_at',
          30,
          'attempts >= max_attempts and locked_at is null',
        ),
      ],
      searched: [],
    }),
  ],
  events: {},
  views: [],
  reads: [],
  resolvers: [],
  mutations: [],
  refusals: platformRefusals,
  letters: [],
  jobs: [],
});
