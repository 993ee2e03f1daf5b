import { defineModule } from '../../platform/module.ts';
import { recoveryMutations } from './recovery.mutations.ts';

export const recoveryModule = defineModule({
  tables: [],
  events: {},
  views: [],
  reads: [],
  resolvers: [],
  mutations: recoveryMutations,
  refusals: {},
});
