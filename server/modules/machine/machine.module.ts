import { defineModule } from '../../platform/module.ts';
import { Integrator } from './integrator.entity.ts';
import { integratorReads } from './integrator.reads.ts';
import { IntegratorResolver } from './integrator.resolver.ts';

export const machineModule = defineModule({
  entities: [Integrator],
  reads: integratorReads,
  resolvers: [IntegratorResolver],
  retention: [],
});
