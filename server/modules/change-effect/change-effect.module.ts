import { defineModule } from '../../platform/module.ts';
import { table } from '../../platform/sql/table.ts';

export const changeEffectModule = defineModule({
  tables: [
    table('decided_period', {
      academy: { from: 'dossier_id', of: 'dossier' },
      person: { from: 'dossier_id', of: 'dossier' },
      kept: { as: 'the career, and the pension that follows from it' },
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
  jobs: [],
});
