import { defineModule } from '../../platform/module.ts';
import { table } from '../../platform/sql/table.ts';
import { OfficerAbsence } from './absence.entity.ts';
import { portfolioReads } from './portfolio.reads.ts';
import { PortfolioResolver } from './portfolio.resolver.ts';
import { portfolioMutations } from './portfolio.mutations.ts';
import { portfolioRefusals } from './portfolio.refusals.ts';
import { portfolioEvents } from './portfolio.events.ts';

export const portfolioModule = defineModule({
  tables: [
    table('officer_absence', {
      entity: OfficerAbsence,
      academy: { from: 'officer_id', of: 'officer' },
      person: { from: 'officer_id', of: 'officer' },
      kept: { as: 'the officer: it says who stood in for whom' },
      searched: [],
    }),
  ],
  events: portfolioEvents,
  views: [],
  reads: portfolioReads,
  resolvers: [PortfolioResolver],
  mutations: portfolioMutations,
  refusals: portfolioRefusals,
  letters: [],
  jobs: [],
});
