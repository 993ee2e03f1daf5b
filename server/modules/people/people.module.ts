import { defineModule } from '../../platform/module.ts';
import { StaffResolver } from './people.resolver.ts';
import { HelpdeskResolver } from './helpdesk.resolver.ts';

export const peopleModule = defineModule({
  tables: [],
  views: [],
  reads: [],
  resolvers: [StaffResolver, HelpdeskResolver],
});
