export { CareerStep } from './career-step.entity.ts';
export { corpsFact, gradeFact } from './corps.tables.ts';
export { Dossier, MaritalStatus } from './dossier.entity.ts';
export { dossierReads } from './dossier.reads.ts';
export { DossierResolver, TeacherDossierResolver } from './dossier.resolver.ts';
export { Establishment, Position, PositionKind, Posting } from './posting.entity.ts';
export { Appraisal, AppraisalOutcome, Diploma, ServiceKind, ServicePeriod } from './qualification.entity.ts';
