import { mutation } from '../../../platform/mutation.ts';
import { field } from '../../../platform/payload.ts';
import { PreparedAnswer } from './prepared-answer.entity.ts';
import { SetPreparedAnswersInput } from './prepared-answer.inputs.ts';
import { setsPreparedAnswers } from '../record/request.policy.ts';
import { setPreparedAnswers } from './prepared-answer.service.ts';

export const preparedAnswerMutations = [
  mutation({
    name: 'setPreparedAnswers',
    description:
      'Heads of service and administrators: sets the list of texts that officers of the academy start from.',
    input: SetPreparedAnswersInput,
    payload: {
      description: 'The list as it now is.',
      fields: { answers: field([PreparedAnswer], 'The answers, in the order to show; null when refused.') },
    },
    allow: setsPreparedAnswers,
    checksSecret: false,
    openToReaders: false,
    run: setPreparedAnswers,
  }),
];
