import { defineModule } from '../../platform/module.ts';
import { table } from '../../platform/sql/table.ts';
import { ChangeOpinion, SupportingDocument, ChangeRequestEvent } from './change-request-parts.entity.ts';
import { ChangeRequest } from './change-request.entity.ts';
import { PreparedAnswer } from './answers/prepared-answer.entity.ts';
import { preparedAnswerMutations } from './answers/prepared-answer.mutations.ts';
import { preparedAnswerReads } from './answers/prepared-answer.reads.ts';
import { deathMutations } from './deciding/death.ts';
import { decidingMutations } from './deciding/deciding.mutations.ts';
import { decisionJob } from './deciding/decision-notice.ts';
import { handlingMutations } from './deciding/handling.mutations.ts';
import { takingBackMutations } from './taking-back/taking-back.mutations.ts';
import { officersRefusals } from './deciding/officers.refusals.ts';
import { decidedBySilence } from './following/decided-by-silence.letters.ts';
import { aboutReads } from './about.reads.ts';
import { changeRequestHoursJob } from './following/following.service.ts';
import { silenceJob, silenceLetterJob } from './following/silence-letter.ts';
import { LateChangeRequestsResolver } from './late.resolver.ts';
import { ChangeRequestCountsResolver } from './counts.resolver.ts';
import { askingMutations } from './asking/asking.mutations.ts';
import { PreviewResolver } from './asking/preview.resolver.ts';
import { changeRequestEvents } from './change-request.events.ts';
import { changeRequestPartsReads } from './change-request-parts.reads.ts';
import { changeRequestReads } from './change-request.reads.ts';
import { changeRequestRefusals } from './change-request.refusals.ts';
import { ChangeRequestResolver } from './change-request.resolver.ts';
import { sealedReads } from './sealed.reads.ts';
import { warningReads } from './warnings.reads.ts';

const ofRequest = {
  academy: { from: 'request_id', of: 'change_request' },
  person: { from: 'request_id', of: 'change_request' },
  kept: { as: 'the request that it is part of' },
  searched: [],
} as const;

export const changeRequestModule = defineModule({
  tables: [
    table('change_request_document', { entity: SupportingDocument, ...ofRequest }),
    table('change_request_event', { entity: ChangeRequestEvent, ...ofRequest }),
    table('change_opinion', { entity: ChangeOpinion, ...ofRequest }),
    table('prepared_answer', {
      entity: PreparedAnswer,
      academy: { column: 'academy_id' },
      person: { none: 'a list of the academy' },
      kept: { as: 'the list that it is part of' },
      searched: [],
    }),
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
  reads: [
    ...changeRequestReads,
    ...aboutReads,
    ...sealedReads,
    ...warningReads,
    ...changeRequestPartsReads,
    ...preparedAnswerReads,
  ],
  resolvers: [
    ChangeRequestResolver,
    ChangeRequestCountsResolver,
    LateChangeRequestsResolver,
    PreviewResolver,
  ],
  mutations: [
    ...askingMutations,
    ...handlingMutations,
    ...decidingMutations,
    ...takingBackMutations,
    ...deathMutations,
    ...preparedAnswerMutations,
  ],
  refusals: { ...changeRequestRefusals, ...officersRefusals },
  letters: decidedBySilence,
  jobs: [decisionJob, changeRequestHoursJob, silenceJob, silenceLetterJob],
});
