import { defineModule } from '../../platform/module.ts';
import { mailJob } from './alert.service.ts';

/** The post office: what is written stands in the modules. */
export const alertModule = defineModule({
  tables: [],
  events: {},
  views: [],
  reads: [],
  resolvers: [],
  mutations: [],
  refusals: {},
  letters: [],
  jobs: [mailJob],
});
