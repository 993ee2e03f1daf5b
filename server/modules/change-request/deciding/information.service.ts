import { requireSignedIn } from '../../../platform/access.ts';
import type { MutationContext } from '../../../platform/context.ts';
import { DomainError } from '../../../platform/errors/errors.ts';
import { inWords } from '../../../platform/letters/frames.ts';
import { sqlOfEntityManager } from '../../../platform/sql/sql.ts';
import { parisDate } from '../../../platform/viewer.ts';
import { forgetAccounts } from '../../bank-account/index.ts';
import { answerDay } from '../record/answer-day.ts';
import { heldSilence } from '../record/days.rules.ts';
import { holdRequest, type HeldRequest } from '../record/held.ts';
import { changeStates } from '../record/states.ts';
import type { Step } from '../record/step.ts';
import { waitingOf } from '../record/waiting.ts';
import { deciderAmong, refuseAfterSilence } from './deciding.service.ts';
import { decideHeld } from './decision.service.ts';
import { handle, originOf, shown, wordsOf } from './handling.ts';
import type { CloseChangeRequestInput, RequestChangeInformationInput } from './officers.inputs.ts';
import { officersRefusals } from './officers.refusals.ts';

const path = ['input', 'requestId'];
const usualDays = 30;

/** Asks the teacher for documents or explanations: the days of silence stand still for as long as the teacher may answer. */
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
  const today = parisDate(context.now());
  const answerBy = answerDay(input.answerBy, today, usualDays);
  const silenceOn = heldSilence(waitingOf(held), { silenceOn: held.silenceOn, answerBy, today });
  return handle(
    context,
    held,
    {
      move: 'requestInformation',
      status,
      note,
      changes: { waits_since: null, due_on: answerBy, silence_on: silenceOn },
      event: { name: 'CHANGE_REQUEST_INFORMATION_REQUESTED', facts: { answerBy } },
    },
    { notice: { step: 'INFORMATION_REQUESTED', note, answerBy } },
  );
}

/**
 * Ends a request whose day to answer has passed: without a decision (sans suite), or, of an appeal, by its rejection, which
 * leaves the court.
 */
export async function closeChangeRequest(context: MutationContext, input: CloseChangeRequestInput) {
  const held = await holdRequest(context, input);
  const reason = wordsOf('reason', input.reason);
  const isAppeal = held.appealedDecision !== null;
  const move = isAppeal ? 'closeAppeal' : 'close';
  const by = isAppeal ? deciderAmong(context, held) : requireSignedIn(context);
  const status = changeStates.move(move, held.status, { viewer: by, record: held, given: input, path });
  refuseAfterSilence(context, held);
  refuseBeforeAnswer(context, held);
  if (!isAppeal) return closeUndecided(context, held, { status, reason });
  const origin = originOf(context);
  await decideHeld({ ...context, origin }, held, {
    move,
    outcome: 'REJECTED',
    reason,
    by,
    at: context.now(),
    isFinal: true,
  });
  return shown(context, held);
}

/** Refuses what would end a request while its teacher may still answer. */
function refuseBeforeAnswer(context: MutationContext, held: HeldRequest): void {
  if (held.dueOn !== null && parisDate(context.now()) <= held.dueOn)
    throw new DomainError(officersRefusals.ANSWER_STILL_AWAITED, path, {
      detail: {
        fr: `Le dernier jour pour répondre est le ${inWords.fr(held.dueOn)}.`,
        en: `The last day to answer is ${inWords.en(held.dueOn)}.`,
      },
    });
}

async function closeUndecided(
  context: MutationContext,
  held: HeldRequest,
  { status, reason }: Pick<Step, 'status'> & { reason: string },
) {
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
