import { defineModule } from '../../platform/module.ts';
import { RecoveryResolver } from './recovery.resolver.ts';

export const recoveryModule = defineModule({
  tables: [],
  views: [],
  reads: [],
  resolvers: [RecoveryResolver],
});
