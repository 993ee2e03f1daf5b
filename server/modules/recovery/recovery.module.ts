import { defineModule } from '../../platform/module.ts';
import { recoveryMutations } from './recovery.mutations.ts';

export const recoveryModule = defineModule({
  tables: [],
  views: [],
  reads: [],
  resolvers: [],
  mutations: recoveryMutations,
  refusals: {},
});
