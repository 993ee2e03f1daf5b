import { defineModule } from '../../platform/module.ts';
import { ImportResolver } from './intake.resolver.ts';

export const intakeModule = defineModule({
  tables: [],
  views: [],
  reads: [],
  resolvers: [ImportResolver],
});
