import { defineModule } from '../../platform/module.ts';
import { table } from '../../platform/sql/table.ts';
import { Integrator } from './integrator.entity.ts';
import { integratorReads } from './integrator.reads.ts';
import { IntegratorResolver } from './integrator.resolver.ts';
import { integratorMutations } from './integrator.mutations.ts';
import { machineRefusals } from './machine.refusals.ts';

export const machineModule = defineModule({
  tables: [
    table('client_secret', {
      academy: { from: 'account_id', of: 'account' },
      person: { none: 'machines are nobody' },
      kept: { as: 'its machine: which secret was used last stays readable' },
      searched: [],
    }),
  ],
  events: {},
  views: [Integrator],
  reads: integratorReads,
  resolvers: [IntegratorResolver],
  mutations: integratorMutations,
  refusals: machineRefusals,
  letters: [],
  jobs: [],
});
