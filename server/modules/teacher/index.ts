export { teacherModule } from './teacher.module.ts';
export {
  departuresJob,
  endReading,
  takeDepartures,
  withdrawDepartures,
  type DepartureOptions,
} from './departure.service.ts';
export { decideDeparture, endDecidedDepartures, settleDeparture } from './decided-departure.service.ts';
export { keepFormerName } from './former-name.ts';
export { Civility, LeaveReason, Teacher, TeachingDegree } from './teacher.entity.ts';
export { displayNameOf, foldName, isSamePerson, sortNameOf } from './teacher.rules.ts';
