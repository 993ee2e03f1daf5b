import { defineModule } from '../../platform/module.ts';
import { table } from '../../platform/sql/table.ts';
import { resealNirsJob } from './sealed-nir.ts';

const dayMs = 24 * 3_600_000;

export const nirModule = defineModule({
  tables: [
    table('nir', {
      academy: { from: 'dossier_id', of: 'dossier' },
      person: { from: 'dossier_id', of: 'dossier', secret: ['nir_sealed'], plain: ['sealed_under'] },
      kept: [
        // As long as the identity papers of the request: not before the last day of appeal has passed, nor while one is examined.
        {
          statement: `delete from nir given using change_request r
            where r.id = given.request_id and r.status in ('APPROVED', 'REJECTED', 'CLOSED', 'WITHDRAWN')
              and greatest(coalesce(r.decided_at, r.updated_at), r.appeal_until::timestamptz - interval '22 days') < ?`,
          keptMs: 30 * dayMs,
        },
      ],
      searched: [],
    }),
  ],
  events: {},
  views: [],
  reads: [],
  resolvers: [],
  mutations: [],
  refusals: {},
  letters: [],
  jobs: [resealNirsJob],
});
