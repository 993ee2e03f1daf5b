export {
  endReading,
  takeDepartures,
  withdrawDepartures,
  type DepartureOptions,
} from './departure.service.ts';
export { Civility, LeaveReason, Teacher, TeachingDegree } from './teacher.entity.ts';
export { teacherReads } from './teacher.reads.ts';
export { TeacherResolver, ViewerTeacherResolver } from './teacher.resolver.ts';
export { displayNameOf, foldName, isSamePerson, sortNameOf } from './teacher.rules.ts';
