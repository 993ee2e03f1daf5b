import { defineModule } from '../../platform/module.ts';
import { peopleMutations } from './people.mutations.ts';
import { helpdeskMutations } from './helpdesk.mutations.ts';
import { peopleRefusals } from './people.refusals.ts';
import { officerInvited } from './officer-invited.letters.ts';
import { accountReopened } from './account-reopened.letters.ts';

export const peopleModule = defineModule({
  tables: [],
  events: {},
  views: [],
  reads: [],
  resolvers: [],
  mutations: [...peopleMutations, ...helpdeskMutations],
  refusals: peopleRefusals,
  letters: [...officerInvited, ...accountReopened],
  jobs: [],
});
