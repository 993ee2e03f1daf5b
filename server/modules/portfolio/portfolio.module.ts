import { defineModule } from '../../platform/module.ts';
import { OfficerAbsence } from './absence.entity.ts';
import { portfolioReads } from './portfolio.reads.ts';
import { PortfolioResolver, OfficerPortfolioResolver } from './portfolio.resolver.ts';

export const portfolioModule = defineModule({
  entities: [OfficerAbsence],
  reads: portfolioReads,
  resolvers: [PortfolioResolver, OfficerPortfolioResolver],
  retention: [],
});
