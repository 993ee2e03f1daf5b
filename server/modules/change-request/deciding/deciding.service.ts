import { requireSignedIn } from '../../../platform/access.ts';
import type { MutationContext } from '../../../platform/context.ts';
import { DomainError } from '../../../platform/errors/errors.ts';
import { parisDate, type Viewer } from '../../../platform/viewer.ts';
import { refuseUnconfirmed, type BankConfirmation } from '../../bank-account/index.ts';
import { isSealed, opinionOf } from '../../change-kind/index.ts';
import { silentOutcome } from '../record/days.rules.ts';
import { holdRequest, type HeldRequest } from '../record/held.ts';
import { decides } from '../record/request.policy.ts';
import { changeStates } from '../record/states.ts';
import { waitingOf } from '../record/waiting.ts';
import { decideHeld } from './decision.service.ts';
import { optionalWords, originOf, shown, wordsOf } from './handling.ts';
import type { ApproveChangeRequestInput, RejectChangeRequestInput } from './officers.inputs.ts';
import { officersRefusals } from './officers.refusals.ts';
import { refuseWithoutOpinion } from './opinion.service.ts';

const path = ['input', 'requestId'];

/** Grants a request: the dossier changes in the same transaction. */
export async function approveChangeRequest(context: MutationContext, input: ApproveChangeRequestInput) {
  const held = await holdRequest(context, input, { changesFile: true });
  const { confirmedBy } = input;
  await approve(context, held, { reason: optionalWords('reason', input.reason), confirmedBy });
  return shown(context, held);
}

/** Refuses a request, with its reason. */
export async function rejectChangeRequest(context: MutationContext, input: RejectChangeRequestInput) {
  const held = await holdRequest(context, input);
  await reject(context, held, input.reason);
  return shown(context, held);
}

interface Approval {
  readonly reason: string | null;
  readonly confirmedBy?: BankConfirmation | null | undefined;
}

/** Grants a request that is held, for who may and when all that must come before is there. */
export async function approve(
  context: MutationContext,
  held: HeldRequest,
  { reason, confirmedBy }: Approval,
): Promise<void> {
  const by = deciderAmong(context, held);
  changeStates.move('approve', held.status, { viewer: by, record: held, given: {}, path });
  refuseUnread(held, by);
  refuseAfterSilence(context, held);
  if (held.missing.length > 0) throw new DomainError(officersRefusals.DOCUMENTS_MISSING, path);
  await refuseWithoutOpinion(context, held, opinionOf(held.kind, held.values));
  refuseUnconfirmed(held.kind, confirmedBy);
  await decideHeld({ ...context, origin: originOf(context) }, held, {
    move: 'approve',
    outcome: 'APPROVED',
    reason,
    confirmedBy,
    by,
    at: context.now(),
  });
}

/** Refuses a request that is held, for who may. */
export async function reject(context: MutationContext, held: HeldRequest, given: string): Promise<void> {
  const by = deciderAmong(context, held);
  const reason = wordsOf('reason', given);
  changeStates.move('reject', held.status, { viewer: by, record: held, given: { reason: given }, path });
  refuseAfterSilence(context, held);
  await refuseWithoutOpinion(context, held, opinionOf(held.kind, held.values));
  await decideHeld({ ...context, origin: originOf(context) }, held, {
    move: 'reject',
    outcome: 'REJECTED',
    reason,
    by,
    at: context.now(),
  });
}

/** Refuses to grant a sealed number to who could not read it: it is shown whole to who has claimed the request. */
function refuseUnread({ kind, status, officerId }: HeldRequest, by: Viewer): void {
  const isReading = status === 'IN_REVIEW' && officerId === by.officerId;
  if (isSealed(kind) && !isReading) throw new DomainError(officersRefusals.CLAIM_FIRST, path);
}

/** Refuses what comes after the last day to answer: silence has decided in law, even if it is not yet written. */
export function refuseAfterSilence({ now }: MutationContext, held: HeldRequest): void {
  if (silentOutcome(waitingOf(held), held, parisDate(now())) !== null)
    throw new DomainError(officersRefusals.SILENCE_HAS_DECIDED, path);
}

/** Who is signed in, if the decision is theirs: who only prepares it is refused in words. */
export function deciderAmong(context: MutationContext, held: HeldRequest) {
  const viewer = requireSignedIn(context);
  if (!decides(viewer, held)) throw new DomainError(officersRefusals.NOT_YOURS_TO_DECIDE, path);
  return viewer;
}
