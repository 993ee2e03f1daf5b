export { academyModule } from './academy.module.ts';
export { Academy, Department } from './academy.entity.ts';
export { isSchoolOf } from './academy.rules.ts';
export { academyIdOf, syncAcademies } from './academy.service.ts';
export { academyInFrench, ofDepartment } from './academy.words.ts';
export { academyFacts, type AcademyFact } from './academy.tables.ts';
export { TeachingDegree, TeachingSector } from './teaching.ts';
export { academyRefusals } from './academy.refusals.ts';
