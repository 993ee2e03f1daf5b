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
        // As long as the identity papers of the request: an appeal must find it, on the last day on which it is taken as well.
        {
          statement: `delete from nir given using change_request r
            where r.id = given.request_id and r.status in ('APPROVED', 'REJECTED', 'CLOSED', 'WITHDRAWN')
              and greatest(coalesce(r.decided_at, r.updated_at), last_appeal_day(r.appeal_until)::timestamptz - interval '29 days') < ?`,
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
