import { defineModule } from '../../platform/module.ts';
import { table } from '../../platform/sql/table.ts';
import { DecisionPaper } from './decision-paper.entity.ts';
import { decisionPaperJob } from './making.service.ts';
import { paperReads } from './paper.reads.ts';
import { documentRetentionJob } from './retention.service.ts';

export const paperModule = defineModule({
  tables: [
    table('decision_paper', {
      entity: DecisionPaper,
      academy: { from: 'request_id', of: 'change_request' },
      person: { from: 'request_id', of: 'change_request', plain: ['number', 'kind', 'outcome'] },
      kept: { as: 'the request that it decides on' },
      searched: [],
    }),
  ],
  events: {},
  views: [],
  reads: paperReads,
  resolvers: [],
  mutations: [],
  refusals: {},
  letters: [],
  jobs: [decisionPaperJob, documentRetentionJob],
});
