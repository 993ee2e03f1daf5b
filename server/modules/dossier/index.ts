export { CareerStep, Corps, Grade } from './career-step.entity.ts';
export { corpsCodes, corpsFact, gradeFact } from './corps.tables.ts';
export { DiplomaCode } from './diploma.rules.ts';
export { Dossier, EmploymentStatus, MaritalStatus } from './dossier.entity.ts';
export { corpsOf, dossierReads, gradeOf } from './dossier.reads.ts';
export { DossierResolver, TeacherDossierResolver } from './dossier.resolver.ts';
export { Establishment, Position, PositionKind, Posting } from './posting.entity.ts';
export { Appraisal, AppraisalOutcome, Diploma, ServiceKind, ServicePeriod } from './qualification.entity.ts';
