import { requireSignedIn } from '../../../platform/access.ts';
import type { MutationContext } from '../../../platform/context.ts';
import { holdRequest } from '../record/held.ts';
import { changeStates } from '../record/states.ts';
import { handle } from './handling.ts';
import type { ClaimChangeRequestInput, ReleaseChangeRequestInput } from './officers.inputs.ts';

const path = ['input', 'requestId'];

/** Takes a request: colleagues see who works on it. */
export async function claimChangeRequest(context: MutationContext, input: ClaimChangeRequestInput) {
  const viewer = requireSignedIn(context);
  const held = await holdRequest(context, input);
  const status = changeStates.move('claim', held.status, { viewer, record: held, given: {}, path });
  const changes = { officer_id: viewer.officerId, claimed_at: context.now() };
  const event = { name: 'CHANGE_REQUEST_CLAIMED', facts: { officerId: viewer.officerId } } as const;
  return handle(
    context,
    held,
    { move: 'claim', status, changes, event },
    { notice: { step: 'CLAIMED', officer: viewer.name } },
  );
}

/** Gives a request back to the list: the officer’s claim, or that of a colleague who does not come back to it. */
export async function releaseChangeRequest(context: MutationContext, input: ReleaseChangeRequestInput) {
  const viewer = requireSignedIn(context);
  const held = await holdRequest(context, input);
  const status = changeStates.move('release', held.status, { viewer, record: held, given: {}, path });
  const changes = { officer_id: null, claimed_at: null };
  const event = { name: 'CHANGE_REQUEST_RELEASED' } as const;
  return handle(context, held, { move: 'release', status, changes, event }, { notice: { step: 'RELEASED' } });
}
