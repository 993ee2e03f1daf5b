import { requireSignedIn } from '../../../platform/access.ts';
import type { MutationContext } from '../../../platform/context.ts';
import { DomainError } from '../../../platform/errors/errors.ts';
import { inWords } from '../../../platform/letters/frames.ts';
import { sqlOfEntityManager } from '../../../platform/sql/sql.ts';
import { parisDate } from '../../../platform/viewer.ts';
import { forgetAccounts } from '../../bank-account/index.ts';
import { answerDay } from '../record/answer-day.ts';
import { holdRequest } from '../record/held.ts';
import { changeStates } from '../record/states.ts';
import { refuseAfterSilence } from './deciding.service.ts';
import { handle, wordsOf } from './handling.ts';
import type { CloseChangeRequestInput, RequestChangeInformationInput } from './officers.inputs.ts';
import { officersRefusals } from './officers.refusals.ts';

const path = ['input', 'requestId'];
const usualDays = 30;

/** Asks the teacher for documents or explanations: until the answer, the days of silence do not run. */
export async function requestChangeInformation(
  context: MutationContext,
  input: RequestChangeInformationInput,
) {
  const viewer = requireSignedIn(context);
  const held = await holdRequest(context, input);
  const note = wordsOf('note', input.note);
  const status = changeStates.move('requestInformation', held.status, {
    viewer,
    record: held,
    given: input,
    path,
  });
  refuseAfterSilence(context, held);
  const answerBy = answerDay(input.answerBy, parisDate(context.now()), usualDays);
  return handle(
    context,
    held,
    {
      move: 'requestInformation',
      status,
      note,
      changes: { waits_since: null, due_on: answerBy },
      event: { name: 'CHANGE_REQUEST_INFORMATION_REQUESTED', facts: { answerBy } },
    },
    { notice: { step: 'INFORMATION_REQUESTED', note, answerBy } },
  );
}

/** Closes a request without a decision (sans suite), once the day to answer has passed. */
export async function closeChangeRequest(context: MutationContext, input: CloseChangeRequestInput) {
  const viewer = requireSignedIn(context);
  const held = await holdRequest(context, input);
  const reason = wordsOf('reason', input.reason);
  const status = changeStates.move('close', held.status, { viewer, record: held, given: input, path });
  if (held.dueOn !== null && parisDate(context.now()) <= held.dueOn)
    throw new DomainError(officersRefusals.ANSWER_STILL_AWAITED, path, {
      detail: {
        fr: `Le dernier jour pour répondre est le ${inWords.fr(held.dueOn)}.`,
        en: `The last day to answer is ${inWords.en(held.dueOn)}.`,
      },
    });
  await forgetAccounts(sqlOfEntityManager(context.em), [held.id]);
  return handle(
    context,
    held,
    {
      move: 'close',
      status,
      note: reason,
      changes: { due_on: null, silence_on: null, officer_id: null, claimed_at: null },
      event: { name: 'CHANGE_REQUEST_CLOSED' },
    },
    { notice: { step: 'CLOSED', reason }, action: 'CHANGE_REQUEST_DECIDED' },
  );
}
