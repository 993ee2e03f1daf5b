import { defineModule } from '../../platform/module.ts';
import { importTeachers } from './intake.mutations.ts';
import { intakeRefusals } from './intake.refusals.ts';

export const intakeModule = defineModule({
  tables: [],
  events: {},
  views: [],
  reads: [],
  resolvers: [],
  mutations: [importTeachers],
  refusals: intakeRefusals,
  letters: [],
  jobs: [],
});
