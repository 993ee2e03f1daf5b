import { Int } from 'type-graphql';
import { mutation } from '../../../platform/mutation.ts';
import { field } from '../../../platform/payload.ts';
import { ChangeRequest } from '../change-request.entity.ts';
import { asksForChanges, handlesRequests } from '../record/request.policy.ts';
import { appealChangeDecision } from './appealing.service.ts';
import { DecideChangeRequestResult, DecideChangeRequestsInput } from './bulk.inputs.ts';
import { decideChangeRequests } from './bulk.service.ts';
import { correctApproval } from './correcting.service.ts';
import { approveChangeRequest, rejectChangeRequest } from './deciding.service.ts';
import {
  AppealChangeDecisionInput,
  ApproveChangeRequestInput,
  CorrectApprovalInput,
  RejectChangeRequestInput,
  UndoChangeDecisionInput,
} from './officers.inputs.ts';
import { undoChangeDecision } from './undoing.service.ts';

const request = field(ChangeRequest, 'The request as it now is; null when refused, but for STALE_VERSION.');
const guards = { checksSecret: false, openToReaders: false } as const;

export const decidingMutations = [
  mutation({
    name: 'approveChangeRequest',
    description:
      'The officer who decides, by the authority of the kind: grants a request, claimed or not; a bank account and a social security number only while this officer has the request in review (CLAIM_FIRST). The dossier changes in the same moment, from the day that was asked for; the teacher gets a message ten seconds later, and until then the decision can be undone.',
    input: ApproveChangeRequestInput,
    payload: { description: 'The request that was granted.', fields: { changeRequest: request } },
    allow: handlesRequests,
    ...guards,
    run: approveChangeRequest,
  }),
  mutation({
    name: 'rejectChangeRequest',
    description:
      'The officer who decides, by the authority of the kind: refuses a request, with the reason. The teacher gets a message ten seconds later, with what can be done against it, and until then the decision can be undone.',
    input: RejectChangeRequestInput,
    payload: {
      description: 'The request that was refused; its `waysOfAppeal` says what the teacher can do.',
      fields: { changeRequest: request },
    },
    allow: handlesRequests,
    ...guards,
    run: rejectChangeRequest,
  }),
  mutation({
    name: 'decideChangeRequests',
    description:
      'The officer who decides: grants or refuses up to thirty requests with one reason. Each is decided or refused by itself; bank accounts are granted one by one, social security numbers only where this officer has claimed the request.',
    input: DecideChangeRequestsInput,
    payload: {
      description: 'What became of each request.',
      fields: {
        results: field(
          [DecideChangeRequestResult],
          'One result for each request, in the order of the input; null when the whole call is refused.',
        ),
        decided: field(Int, 'How many were decided.'),
      },
    },
    allow: handlesRequests,
    ...guards,
    texts: { errors: 'Why the whole call was refused; those of one request are in `results`.' },
    run: decideChangeRequests,
  }),
  mutation({
    name: 'undoChangeDecision',
    description:
      'The officer who decided, within ten seconds: takes the decision back. The file is as it was, and the teacher gets no message.',
    input: UndoChangeDecisionInput,
    payload: {
      description: 'The request, which is to be decided again.',
      fields: { changeRequest: request },
    },
    allow: handlesRequests,
    ...guards,
    run: undoChangeDecision,
  }),
  mutation({
    name: 'correctApproval',
    description:
      'The officer who decides: replaces an approval that was wrong by a new one. The first no longer counts, and stays in the history with the reason.',
    input: CorrectApprovalInput,
    payload: {
      description: 'The approval that counts.',
      fields: {
        changeRequest: field(
          ChangeRequest,
          'The new request, which is granted; null when refused, and the former one for STALE_VERSION.',
        ),
      },
    },
    allow: handlesRequests,
    ...guards,
    run: correctApproval,
  }),
  mutation({
    name: 'appealChangeDecision',
    description:
      'Teachers: contests the rejection of a request before the same authority (recours gracieux), once, within two months. It stands until they decide again; without an answer within two months the appeal counts as rejected.',
    input: AppealChangeDecisionInput,
    payload: {
      description: 'The request, which is examined again.',
      fields: { changeRequest: request },
    },
    allow: asksForChanges,
    checksSecret: false,
    // A right with a day, also of who has left.
    openToReaders: true,
    run: appealChangeDecision,
  }),
];
