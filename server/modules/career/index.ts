export { careerReads } from './career.reads.ts';
export { TeacherCareerResolver } from './career.resolver.ts';
