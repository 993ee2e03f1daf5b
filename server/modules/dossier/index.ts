export { dossierModule } from './dossier.module.ts';
export { CareerStep, Corps, Grade } from './career-step.entity.ts';
export { corpsCodes, corpsFact, gradeFact } from './corps.tables.ts';
export { certificateOfTraining, DiplomaCode, diplomaCodeOf, levelOfTitle } from './diploma/diploma.rules.ts';
export {
  diplomaFileSql,
  holdDiploma,
  releaseDiploma,
  settleDiplomas,
  type ProvedDiploma,
} from './diploma/holding.service.ts';
export { asRecorded, diplomasAfter } from './diploma/settlement.rules.ts';
export type { DiplomaFile } from './diploma/same-diploma.rules.ts';
export {
  Dossier,
  EmploymentStatus,
  MaritalStatus,
  type FamilySituation,
  type PostalAddress,
} from './dossier.entity.ts';
export { dossierEvents } from './dossier.events.ts';
export { Disability, Leave, LeaveKind, WorkingTime, WorkingTimeReason } from './leave.entity.ts';
export { appraisalWords, positionWords, serviceWords } from './line-words.tables.ts';
export { namesJob, settleNames } from './names.service.ts';
export { Establishment, Position, PositionKind, Posting } from './posting.entity.ts';
export { Appraisal, AppraisalOutcome, Diploma, ServiceKind, ServicePeriod } from './qualification.entity.ts';
export { saidSql } from './situation.reads.ts';
export { situationOn, situationSql, type SaidSituation } from './situation.ts';
export {
  familyOn,
  isSameChild,
  type Contact,
  type Said,
  type SaidAddress,
  type SaidContact,
  type SaidFamily,
  type Sayings,
} from './situation.rules.ts';
export type { Names, SaidNames } from './names.rules.ts';
export { dossierRefusals } from './dossier.refusals.ts';
export { successorsOf, type Line, type LineTable } from './successor.rules.ts';
