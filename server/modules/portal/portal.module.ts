import { defineModule } from '../../platform/module.ts';
import { ConnectionPointResolver } from './connection-point.resolver.ts';

export const portalModule = defineModule({
  entities: [],
  reads: [],
  resolvers: [ConnectionPointResolver],
  retention: [],
});
