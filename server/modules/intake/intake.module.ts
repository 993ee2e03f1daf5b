import { defineModule } from '../../platform/module.ts';
import { ImportResolver } from './intake.resolver.ts';

export const intakeModule = defineModule({
  entities: [],
  reads: [],
  resolvers: [ImportResolver],
  retention: [],
});
