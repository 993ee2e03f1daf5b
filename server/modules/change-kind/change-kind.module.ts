import { defineModule } from '../../platform/module.ts';
import { changeKindRefusals } from './change-kind.refusals.ts';

export const changeKindModule = defineModule({
  tables: [],
  events: {},
  views: [],
  reads: [],
  resolvers: [],
  mutations: [],
  refusals: changeKindRefusals,
  letters: [],
  jobs: [],
});
