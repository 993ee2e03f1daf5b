import { defineModule } from '../../platform/module.ts';
import { table } from '../../platform/sql/table.ts';
import { mandateEnded } from './mandate-ended.letters.ts';
import { mandateGranted } from './mandate-granted.letters.ts';
import { Mandate } from './mandate.entity.ts';
import { mandateMutations } from './mandate.mutations.ts';
import { mandateReads } from './mandate.reads.ts';
import { mandateRefusals } from './mandate.refusals.ts';

export const mandateModule = defineModule({
  tables: [
    table('mandate', {
      entity: Mandate,
      // Where it counts, and not where its officer works now: nobody takes it along to another academy.
      academy: { column: 'academy_id' },
      person: {
        from: 'officer_id',
        of: 'officer',
        plain: ['kind', 'department_code', 'establishment_uai'],
      },
      kept: { as: 'the decisions that were taken by it' },
      searched: [],
    }),
  ],
  // Facts about the account of the officer, which has a letter of each (`account.events.ts`).
  events: {},
  views: [],
  reads: mandateReads,
  resolvers: [],
  mutations: mandateMutations,
  refusals: mandateRefusals,
  letters: [...mandateGranted, ...mandateEnded],
  jobs: [],
});
