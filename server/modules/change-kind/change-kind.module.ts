import { defineModule } from '../../platform/module.ts';
import { changeKindRefusals } from './change-kind.refusals.ts';
import { ChangeKindsResolver } from './change-kinds.resolver.ts';

export const changeKindModule = defineModule({
  tables: [],
  events: {},
  views: [],
  reads: [],
  resolvers: [ChangeKindsResolver],
  mutations: [],
  refusals: changeKindRefusals,
  letters: [],
  jobs: [],
});
