import { defineModule } from '../../platform/module.ts';

export const changeEffectModule = defineModule({
  tables: [],
  events: {},
  views: [],
  reads: [],
  resolvers: [],
  mutations: [],
  refusals: {},
  letters: [],
  jobs: [],
});
