import type { MutationContext } from '../../../platform/context.ts';
import { DomainError } from '../../../platform/errors/errors.ts';
import { sqlOfEntityManager } from '../../../platform/sql/sql.ts';
import { parisDate } from '../../../platform/viewer.ts';
import { closeAgain } from '../../bank-account/index.ts';
import { revertEffects } from '../../change-effect/index.ts';
import { holdRequest, type HeldRequest } from '../record/held.ts';
import { changeStates } from '../record/states.ts';
import { dueAgain, waitingSince } from '../record/waiting.ts';
import { deciderAmong } from './deciding.service.ts';
import { isUnsettled, pathsNow, recordPaths } from './decision.service.ts';
import { approvalOf, handle } from './handling.ts';
import type { UndoChangeDecisionInput } from './officers.inputs.ts';
import { officersRefusals } from './officers.refusals.ts';

const path = ['input', 'requestId'];
const undecided = { outcome: null, reason: null, decided_at: null, decided_by_id: null, by_silence: false };

/** Takes a decision back before anybody has heard of it: all that it wrote is as it was. */
export async function undoChangeDecision(context: MutationContext, input: UndoChangeDecisionInput) {
  const held = await holdRequest(context, input, { changesFile: true });
  const viewer = deciderAmong(context, held);
  const status = changeStates.move('undo', held.status, { viewer, record: held, given: {}, path });
  if (!isUnsettled(held, context.now()) || held.isCorrected || held.decidedById !== viewer.officerId)
    throw new DomainError(officersRefusals.UNDO_TOO_LATE, path);
  if (held.status === 'APPROVED') await takeBack(context, held);
  return handle(
    context,
    held,
    {
      move: 'undo',
      status,
      changes: {
        ...(held.appealedDecision ?? undecided),
        // What was appealed has long been settled: nobody undoes that, and it has its paper, which may still have to be made.
        settled_at: held.appealedDecision?.decided_at ?? null,
        appeal_until: null,
        officer_id: viewer.officerId,
        claimed_at: context.now(),
        waits_since: waitingSince(held),
        due_on: dueAgain(held),
      },
      event: { name: 'CHANGE_REQUEST_UNDONE', facts: { outcome: held.status } },
    },
    { action: 'CHANGE_REQUEST_DECIDED' },
  );
}

/** What an approval has written is no longer so, and those who follow the file read it again. */
async function takeBack(context: MutationContext, held: HeldRequest): Promise<void> {
  const sql = sqlOfEntityManager(context.em);
  const paths = await pathsNow(sql, held, parisDate(context.now()));
  if (held.kind === 'RIB') {
    // Taken back meanwhile, it could never be granted.
    if (!(await closeAgain(sql, held.id))) throw new DomainError(officersRefusals.UNDO_TOO_LATE, path);
  } else await revertEffects(sql, approvalOf(context, held.id, held));
  await recordPaths(context, held, paths);
}
