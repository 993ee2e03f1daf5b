import { defineModule } from '../../platform/module.ts';
import { Teacher } from './teacher.entity.ts';
import { teacherReads } from './teacher.reads.ts';
import { TeacherResolver, ViewerTeacherResolver } from './teacher.resolver.ts';

export const teacherModule = defineModule({
  entities: [Teacher],
  reads: teacherReads,
  resolvers: [TeacherResolver, ViewerTeacherResolver],
  retention: [],
});
