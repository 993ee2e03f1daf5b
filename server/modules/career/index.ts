export { careerModule } from './career.module.ts';
export { perspectives, recordedCareerSql } from './career.reads.ts';
export type { RecordedCareer } from './facts/facts-of-dossier.rules.ts';
export { CareerPerspective, LegalReference } from './perspective.ts';
