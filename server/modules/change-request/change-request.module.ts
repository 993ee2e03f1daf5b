import { defineModule } from '../../platform/module.ts';
import { table } from '../../platform/sql/table.ts';
import { ChangeOpinion, ChangeRequestDocument, ChangeRequestEntry } from './change-request-parts.entity.ts';
import { ChangeRequest } from './change-request.entity.ts';
import { changeRequestEvents } from './change-request.events.ts';

const ofRequest = {
  academy: { from: 'request_id', of: 'change_request' },
  person: { from: 'request_id', of: 'change_request' },
  kept: { as: 'the request that it is part of' },
  searched: [],
} as const;

export const changeRequestModule = defineModule({
  tables: [
    table('change_request_document', { entity: ChangeRequestDocument, ...ofRequest }),
    table('change_request_event', { entity: ChangeRequestEntry, ...ofRequest }),
    table('change_opinion', { entity: ChangeOpinion, ...ofRequest }),
    table('change_request', {
      entity: ChangeRequest,
      academy: { from: 'teacher_id', of: 'teacher' },
      person: { from: 'teacher_id', of: 'teacher', plain: ['reference'] },
      kept: { as: 'the file that it is part of' },
      searched: [],
    }),
  ],
  events: changeRequestEvents,
  views: [],
  reads: [],
  resolvers: [],
  mutations: [],
  refusals: {},
  letters: [],
  jobs: [],
});
