import { defineModule } from '../../platform/module.ts';
import { careerReads } from './career.reads.ts';

export const careerModule = defineModule({
  tables: [],
  events: {},
  views: [],
  reads: careerReads,
  resolvers: [],
  mutations: [],
  refusals: {},
  letters: [],
  jobs: [],
});
