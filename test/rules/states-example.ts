import { defineStates } from '../../server/platform/states/states.ts';
import type { Viewer } from '../../server/platform/viewer.ts';

/** In the schema, this is what `enumOf` gives. */
const ChangeRequestStatus = {
  DRAFT: 'DRAFT',
  SUBMITTED: 'SUBMITTED',
  IN_REVIEW: 'IN_REVIEW',
  INFORMATION_REQUESTED: 'INFORMATION_REQUESTED',
  OPINION_REQUESTED: 'OPINION_REQUESTED',
  APPROVED: 'APPROVED',
  REJECTED: 'REJECTED',
  CLOSED: 'CLOSED',
  WITHDRAWN: 'WITHDRAWN',
} as const;

export interface ChangeRequest {
  readonly teacher: { readonly accountId: string };
  readonly officerId: string;
}

// change-request.policy.ts
const canWrite = (viewer: Viewer, { teacher }: ChangeRequest) => viewer.accountId === teacher.accountId;
const canReview = (viewer: Viewer, { officerId }: ChangeRequest) => viewer.portfolios.includes(officerId);

// change-request.states.ts
export const changeStates = defineStates({
  name: 'ChangeRequest',
  states: ChangeRequestStatus,
  initial: 'DRAFT',
  terminal: ['APPROVED', 'REJECTED', 'CLOSED', 'WITHDRAWN'],
  refusal: 'STALE_VERSION',
  moves: {
    submit: { from: ['DRAFT'], to: 'SUBMITTED', may: canWrite },
    withdraw: {
      from: ['DRAFT', 'SUBMITTED', 'INFORMATION_REQUESTED'],
      to: 'WITHDRAWN',
      may: canWrite,
    },
    take: { from: ['SUBMITTED'], to: 'IN_REVIEW', may: canReview },
    askForDocuments: {
      from: ['IN_REVIEW'],
      to: 'INFORMATION_REQUESTED',
      may: canReview,
      needs: ['documents'],
    },
    complete: {
      from: ['INFORMATION_REQUESTED'],
      to: 'IN_REVIEW',
      may: canWrite,
      needs: ['supportingDocuments'],
    },
    askForOpinion: { from: ['IN_REVIEW'], to: 'OPINION_REQUESTED', may: canReview },
    approve: { from: ['IN_REVIEW', 'OPINION_REQUESTED'], to: 'APPROVED', may: canReview },
    reject: {
      from: ['IN_REVIEW', 'OPINION_REQUESTED'],
      to: 'REJECTED',
      may: canReview,
      needs: ['reason'],
    },
    // No viewer closes what nobody answered: a job does, on the day.
    lapse: { from: ['INFORMATION_REQUESTED'], to: 'CLOSED', may: null },
  },
});
