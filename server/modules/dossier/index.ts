export { dossierModule } from './dossier.module.ts';
export { CareerStep, Corps, Grade } from './career-step.entity.ts';
export { corpsCodes, corpsFact, gradeFact } from './corps.tables.ts';
export { DiplomaCode } from './diploma.rules.ts';
export { Dossier, EmploymentStatus, MaritalStatus } from './dossier.entity.ts';
export { corpsOf, gradeOf } from './dossier.reads.ts';
export { Establishment, Position, PositionKind, Posting } from './posting.entity.ts';
export { Appraisal, AppraisalOutcome, Diploma, ServiceKind, ServicePeriod } from './qualification.entity.ts';
export { dossierRefusals } from './dossier.refusals.ts';
