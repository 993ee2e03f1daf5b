export { Academy, Department } from './academy.entity.ts';
export { academyReads } from './academy.reads.ts';
export { AcademyResolver } from './academy.resolver.ts';
export { academyIdOf, syncAcademies } from './academy.service.ts';
export { academyFacts, type AcademyFact } from './academy.tables.ts';
export { TeachingDegree, TeachingSector } from './teaching.ts';
