import { ID } from 'type-graphql';
import { after } from '../../../platform/mutate.ts';
import { mutation } from '../../../platform/mutation.ts';
import { field } from '../../../platform/payload.ts';
import { ChangeRequest } from '../change-request.entity.ts';
import { asksForChanges } from '../record/request.policy.ts';
import { supplementChangeRequest } from './answer.service.ts';
import {
  DiscardChangeDraftInput,
  SaveChangeDraftInput,
  SubmitChangeRequestInput,
  SupplementChangeRequestInput,
  WithdrawChangeRequestInput,
} from './asking.inputs.ts';
import { discardChangeDraft, saveChangeDraft } from './draft.service.ts';
import { proveSubmission, submitChangeRequest } from './submit.service.ts';
import { withdrawChangeRequest } from './withdrawing.service.ts';

const ofTeachers = { allow: asksForChanges, openToReaders: false } as const;
const changed = (description: string) => ({
  description,
  fields: { changeRequest: field(ChangeRequest, 'The request; null when refused.') },
});

export const askingMutations = [
  mutation({
    name: 'saveChangeDraft',
    description:
      'Teachers: keeps a request that is not sent yet, which nobody else sees. A teacher has at most 20 drafts.',
    input: SaveChangeDraftInput,
    payload: changed('The draft that was saved.'),
    ...ofTeachers,
    checksSecret: false,
    run: saveChangeDraft,
  }),
  mutation({
    name: 'discardChangeDraft',
    description: 'Teachers: deletes a draft, with its files.',
    input: DiscardChangeDraftInput,
    payload: {
      description: 'The draft that is gone.',
      fields: { discardedId: field(ID, 'Its global id; null when refused.') },
    },
    ...ofTeachers,
    checksSecret: false,
    run: discardChangeDraft,
  }),
  mutation({
    name: 'submitChangeRequest',
    description:
      'Teachers: sends a request. Required documents may follow: it is sent all the same, and says what is missing. Refused with NO_DECIDER, which says where to send it, when nobody could decide it here.',
    input: SubmitChangeRequestInput,
    payload: changed('The request that was sent.'),
    ...ofTeachers,
    checksSecret: true,
    run: after(proveSubmission, submitChangeRequest),
  }),
  mutation({
    name: 'supplementChangeRequest',
    description:
      'Teachers: adds documents or an explanation to a request, because they were asked for or because they were missing.',
    input: SupplementChangeRequestInput,
    payload: changed('The request with what was added.'),
    allow: asksForChanges,
    checksSecret: false,
    // Also of who has left and appeals: without an answer, it would be closed.
    openToReaders: true,
    run: supplementChangeRequest,
  }),
  mutation({
    name: 'withdrawChangeRequest',
    description:
      'Teachers: takes back a request that nobody has decided. Of a rejection that was appealed, the appeal alone: the request is REJECTED again, and cannot be appealed another time.',
    input: WithdrawChangeRequestInput,
    payload: changed('The request that was withdrawn.'),
    allow: asksForChanges,
    checksSecret: false,
    // Also of who has left: what is not wanted any more needs no decision.
    openToReaders: true,
    run: withdrawChangeRequest,
  }),
];
