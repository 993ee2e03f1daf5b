import { defineModule } from '../../platform/module.ts';
import { StaffResolver } from './people.resolver.ts';
import { HelpdeskResolver } from './helpdesk.resolver.ts';

export const peopleModule = defineModule({
  entities: [],
  reads: [],
  resolvers: [StaffResolver, HelpdeskResolver],
  retention: [],
});
