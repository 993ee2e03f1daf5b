import { defineModule } from '../../platform/module.ts';
import { table } from '../../platform/sql/table.ts';
import { departuresJob } from './departure.service.ts';
import { Teacher } from './teacher.entity.ts';
import { teacherReads } from './teacher.reads.ts';
import { TeacherResolver } from './teacher.resolver.ts';

export const teacherModule = defineModule({
  tables: [
    table('teacher', {
      entity: Teacher,
      academy: { column: 'academy_id' },
      person: {
        from: 'account_id',
        of: 'account',
        plain: ['department_code', 'degree', 'corps_code', 'establishment_uai'],
      },
      kept: { as: 'the career, and the pension that follows from it' },
      searched: ['sort_name', 'civil_name'],
    }),
    table('former_name', {
      academy: { from: 'teacher_id', of: 'teacher' },
      person: { from: 'teacher_id', of: 'teacher' },
      kept: { as: 'the teacher, whom colleagues and old papers know by it' },
      searched: ['name'],
    }),
    table('decided_departure', {
      academy: { from: 'teacher_id', of: 'teacher' },
      person: { from: 'teacher_id', of: 'teacher' },
      kept: { as: 'the end of the career, with the decisions that led to it' },
      searched: [],
    }),
    table('teacher_revision', {
      academy: { from: 'teacher_id', of: 'teacher' },
      person: { from: 'teacher_id', of: 'teacher' },
      kept: { as: 'the file whose former values it holds' },
      searched: [],
    }),
  ],
  events: {},
  views: [],
  reads: teacherReads,
  resolvers: [TeacherResolver],
  mutations: [],
  refusals: {},
  letters: [],
  jobs: [departuresJob],
});
