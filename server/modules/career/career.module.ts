import { defineModule } from '../../platform/module.ts';
import { careerReads } from './career.reads.ts';
import { TeacherCareerResolver } from './career.resolver.ts';

export const careerModule = defineModule({
  tables: [],
  events: {},
  views: [],
  reads: careerReads,
  resolvers: [TeacherCareerResolver],
  mutations: [],
  refusals: {},
  letters: [],
});
