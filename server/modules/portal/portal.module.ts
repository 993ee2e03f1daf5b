import { defineModule } from '../../platform/module.ts';
import { ConnectionPointResolver } from './connection-point.resolver.ts';

export const portalModule = defineModule({
  tables: [],
  events: {},
  views: [],
  reads: [],
  resolvers: [ConnectionPointResolver],
  mutations: [],
  refusals: {},
  letters: [],
  jobs: [],
});
