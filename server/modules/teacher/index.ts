export { Civility, Teacher, TeachingDegree } from './teacher.entity.ts';
export { teacherReads } from './teacher.reads.ts';
export { TeacherResolver, ViewerTeacherResolver } from './teacher.resolver.ts';
export { displayNameOf, foldName, sortNameOf } from './teacher.rules.ts';
