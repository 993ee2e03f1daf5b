import { defineModule } from '../../platform/module.ts';
import { ConnectionPointResolver } from './connection-point.resolver.ts';

export const portalModule = defineModule({
  tables: [],
  views: [],
  reads: [],
  resolvers: [ConnectionPointResolver],
  mutations: [],
  refusals: {},
});
