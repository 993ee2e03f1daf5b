export { portfolioModule } from './portfolio.module.ts';
export { OfficerAbsence } from './absence.entity.ts';
export { portfolioRefusals } from './portfolio.refusals.ts';
