import { mutation } from '../../../platform/mutation.ts';
import { field } from '../../../platform/payload.ts';
import { ChangeRequest } from '../change-request.entity.ts';
import { handlesRequests } from '../record/request.policy.ts';
import { claimChangeRequest, releaseChangeRequest } from './claiming.service.ts';
import { closeChangeRequest, requestChangeInformation } from './information.service.ts';
import {
  ClaimChangeRequestInput,
  CloseChangeRequestInput,
  GiveOpinionInput,
  ReassignChangeRequestInput,
  ReleaseChangeRequestInput,
  RequestChangeInformationInput,
  RequestOpinionInput,
} from './officers.inputs.ts';
import { giveOpinion, requestOpinion } from './opinion.service.ts';
import { reassignChangeRequest } from './reassigning.service.ts';

const common = {
  payload: {
    description: 'The request after it.',
    fields: {
      changeRequest: field(
        ChangeRequest,
        'The request as it now is; null when refused, but for STALE_VERSION.',
      ),
    },
  },
  allow: handlesRequests,
  checksSecret: false,
  openToReaders: false,
} as const;

export const handlingMutations = [
  mutation({
    name: 'claimChangeRequest',
    description:
      'Officers in charge, and the officer who decides: claims a request, so that colleagues see who works on it. Nobody must claim a request before deciding on it, but for a bank account and a social security number: the officer who has claimed the request alone reads the whole number, and can approve it. The claim ends with the decision, when it is given back or handed over, when its officer is absent or the teacher moves, and after ten days.',
    input: ClaimChangeRequestInput,
    ...common,
    run: claimChangeRequest,
  }),
  mutation({
    name: 'releaseChangeRequest',
    description:
      'Officers in charge, and the officer who decides: ends the claim of a request, also that of a colleague.',
    input: ReleaseChangeRequestInput,
    ...common,
    run: releaseChangeRequest,
  }),
  mutation({
    name: 'requestChangeInformation',
    description:
      'Officers in charge, and the officer who decides: asks the teacher for documents or explanations, by message. Until the answer, the days of silence do not run.',
    input: RequestChangeInformationInput,
    ...common,
    run: requestChangeInformation,
  }),
  mutation({
    name: 'requestOpinion',
    description:
      'Officers in charge, and the officer who decides: asks those who hold a mandate for their opinion. From then on they read the request.',
    input: RequestOpinionInput,
    ...common,
    run: requestOpinion,
  }),
  mutation({
    name: 'giveOpinion',
    description:
      'Inspectors, heads of school and the medical board: gives the opinion that was asked for. It does not bind the officer who decides.',
    input: GiveOpinionInput,
    ...common,
    run: giveOpinion,
  }),
  mutation({
    name: 'closeChangeRequest',
    description:
      'Officers in charge, and the officer who decides: closes a request whose teacher has not answered by the day that was set, without a decision; who decides closes an appeal, which is rejected by it.',
    input: CloseChangeRequestInput,
    ...common,
    run: closeChangeRequest,
  }),
  mutation({
    name: 'reassignChangeRequest',
    description:
      'Officers in charge, and heads of service: hands a request to another officer of the academy, or back to the correspondent. Its claim ends.',
    input: ReassignChangeRequestInput,
    ...common,
    run: reassignChangeRequest,
  }),
];
