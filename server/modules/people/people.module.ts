import { defineModule } from '../../platform/module.ts';
import { peopleMutations } from './people.mutations.ts';
import { helpdeskMutations } from './helpdesk.mutations.ts';

export const peopleModule = defineModule({
  tables: [],
  views: [],
  reads: [],
  resolvers: [],
  mutations: [...peopleMutations, ...helpdeskMutations],
});
