import { defineModule } from '../../platform/module.ts';
import { daysAfter, table } from '../../platform/sql/table.ts';
import { DecisionPaper } from './decision-paper.entity.ts';
import { decisionPaperJob } from './making.service.ts';
import { paperReads } from './paper.reads.ts';
import { documentRetentionJob } from './retention.service.ts';

export const paperModule = defineModule({
  tables: [
    table('paper_throttle', {
      academy: { none: 'wrong numbers of a network, whoever tries them' },
      person: { none: 'a network' },
      kept: [daysAfter('paper_throttle', 'hour', 2)],
      searched: [],
    }),
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
