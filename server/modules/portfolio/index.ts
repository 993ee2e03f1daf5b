export { OfficerAbsence } from './absence.entity.ts';
export { portfolioReads } from './portfolio.reads.ts';
export { OfficerPortfolioResolver, PortfolioResolver } from './portfolio.resolver.ts';
