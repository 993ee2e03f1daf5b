import { defineStates } from '../../server/platform/states/states.ts';
import type { Viewer } from '../../server/platform/viewer.ts';

/** What people read of a request in each state: in the schema, the same names are an enum. */
const states = {
  DRAFT: { fr: 'La demande est un brouillon.', en: 'The request is a draft.' },
  SUBMITTED: { fr: 'La demande est envoyée.', en: 'The request was sent.' },
  IN_REVIEW: { fr: 'La demande est en cours d’examen.', en: 'The request is being examined.' },
  INFORMATION_REQUESTED: { fr: 'Des pièces sont attendues.', en: 'Documents are awaited.' },
  OPINION_REQUESTED: { fr: 'Un avis est attendu.', en: 'An opinion is awaited.' },
  APPROVED: { fr: 'La demande est acceptée.', en: 'The request was granted.' },
  REJECTED: { fr: 'La demande est rejetée.', en: 'The request was refused.' },
  CLOSED: { fr: 'La demande est classée sans suite.', en: 'The request was closed.' },
  WITHDRAWN: { fr: 'La demande est retirée.', en: 'The request was withdrawn.' },
};

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
  states,
  initial: 'DRAFT',
  terminal: ['APPROVED', 'REJECTED', 'CLOSED', 'WITHDRAWN'],
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
