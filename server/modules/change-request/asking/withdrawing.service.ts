import { requireSignedIn } from '../../../platform/access.ts';
import type { MutationContext } from '../../../platform/context.ts';
import { sqlOfEntityManager } from '../../../platform/sql/sql.ts';
import { parisDate } from '../../../platform/viewer.ts';
import { forgetAccounts } from '../../bank-account/index.ts';
import { contestableUntil, waysOfAppeal } from '../../change-kind/index.ts';
import { addNotice } from '../../message/index.ts';
import { ChangeRequest } from '../change-request.entity.ts';
import { holdRequest, type HeldRequest } from '../record/held.ts';
import { changeStates } from '../record/states.ts';
import { step } from '../record/step.ts';
import type { WithdrawChangeRequestInput } from './asking.inputs.ts';
import { appealWithdrawnNotice, noticeOf } from './notices.ts';
import { textGiven } from './proposed.ts';

const path = ['input', 'requestId'];
/** Nobody acts on it any more. */
const waitsForNobody = { waits_since: null, due_on: null, urgent_from: null, silence_on: null };

/** Takes a request back, which nobody decides any more; of one that was rejected and appealed, the appeal alone. */
export async function withdrawChangeRequest(context: MutationContext, input: WithdrawChangeRequestInput) {
  const note = textGiven(input.reason, 'reason');
  const held = await holdRequest(context, input);
  await (held.appealedDecision === null
    ? withdrawRequest(context, held, note)
    : withdrawAppeal(context, held, note));
  return { changeRequest: context.reader.reference(context, ChangeRequest, held.id) };
}

async function withdrawRequest(context: MutationContext, held: HeldRequest, note: string | null) {
  const { kind, isSubmitted } = held;
  const attempt = { viewer: requireSignedIn(context), record: held, given: {}, path };
  await step(context, held, {
    move: 'withdraw',
    status: changeStates.move('withdraw', held.status, attempt),
    note,
    changes: waitsForNobody,
    event: isSubmitted ? { name: 'CHANGE_REQUEST_WITHDRAWN', facts: { kind } } : null,
  });
  await forgetAccounts(sqlOfEntityManager(context.em), [held.id]);
  if (isSubmitted) await addNotice(context.em, [held.accountId], noticeOf('WITHDRAWN', held), context.now());
}

/** The rejection stands as it was decided, with what is left against it. */
async function withdrawAppeal(context: MutationContext, held: HeldRequest, note: string | null) {
  const { kind, decision } = held;
  const attempt = { viewer: requireSignedIn(context), record: held, given: {}, path };
  const now = context.now();
  const today = parisDate(now);
  const until = contestableUntil(today);
  await step(context, held, {
    move: 'withdrawAppeal',
    status: changeStates.move('withdrawAppeal', held.status, attempt),
    note,
    // The latest day for the court: until then its documents are kept.
    changes: { ...waitsForNobody, appeal_until: until, officer_id: null, claimed_at: null },
    event: { name: 'CHANGE_REQUEST_APPEAL_WITHDRAWN', facts: { kind } },
  });
  const ways = waysOfAppeal({
    kind,
    decidedOn: parisDate(new Date(decision?.decided_at as string)),
    bySilence: decision?.by_silence === true,
    isAfterAppeal: false,
    withdrawn: { until, today },
  });
  await addNotice(context.em, [held.accountId], appealWithdrawnNotice(held, ways), now);
}
