import { requireSignedIn } from '../../../platform/access.ts';
import type { MutationContext } from '../../../platform/context.ts';
import { DomainError } from '../../../platform/errors/errors.ts';
import { keyOfGlobalId } from '../../../platform/graphql/global-id.ts';
import { sqlOfEntityManager } from '../../../platform/sql/sql.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import { canAnswer } from '../../message/index.ts';
import { portfolioRefusals } from '../../portfolio/index.ts';
import { holdRequest, type HeldRequest } from '../record/held.ts';
import { changeStates } from '../record/states.ts';
import { handle } from './handling.ts';
import type { ReassignChangeRequestInput } from './officers.inputs.ts';

const path = ['input', 'requestId'];

/** A request that waits for somebody else keeps waiting; otherwise its claim ends, and the next officer finds it unclaimed. */
const moves = {
  INFORMATION_REQUESTED: 'reassignAsked',
  OPINION_REQUESTED: 'reassignAdvised',
} as const satisfies Partial<Record<HeldRequest['status'], string>>;

/** Hands a request to another officer of the academy, or back to the correspondent. */
export async function reassignChangeRequest(context: MutationContext, input: ReassignChangeRequestInput) {
  const viewer = requireSignedIn(context);
  const held = await holdRequest(context, input);
  const move = held.status in moves ? moves[held.status as keyof typeof moves] : 'reassign';
  const status = changeStates.move(move, held.status, { viewer, record: held, given: {}, path });
  const officerId = input.officerId == null ? null : await colleague(context, held, input.officerId);
  refuseOneself(viewer, held, officerId);
  return handle(
    context,
    held,
    {
      move,
      status,
      changes: { handed_to_id: officerId, officer_id: null, claimed_at: null },
      event: {
        name: 'CHANGE_REQUEST_REASSIGNED',
        facts: { officerId: officerId ?? held.correspondentId },
      },
    },
    { notice: { step: 'REASSIGNED' } },
  );
}

/**
 * Refuses a request that an officer takes, or gives to somebody for whom the officer stands in: one who only supervises would
 * read it and decide it alone, one who only stands in would keep it beyond the absence.
 */
function refuseOneself(
  { officerId: own, portfolios }: Viewer,
  { correspondentId, handedToId }: HeldRequest,
  officerId: string | null,
): void {
  if (officerId === null) return;
  const isOwn = own === correspondentId || own === handedToId;
  if (officerId === own || (portfolios.includes(officerId) && !isOwn))
    throw new DomainError(portfolioRefusals.NOT_A_COLLEAGUE, ['input', 'officerId']);
}

/** An officer of the academy who can sign in; null for the correspondent, who has it without being given it. */
async function colleague(
  { em }: MutationContext,
  { academyId, correspondentId }: HeldRequest,
  officerId: string,
): Promise<string | null> {
  const key = keyOfGlobalId('off', officerId);
  const isColleague =
    key !== null &&
    (await sqlOfEntityManager(em)<boolean>(
      `select exists (select from officer o where o.id = ($1::json ->> 'key')::uuid
         and o.academy_id = ($1::json ->> 'academyId')::uuid and ${canAnswer('o.id')})::text as json`,
      { key, academyId },
    ));
  if (!isColleague) throw new DomainError(portfolioRefusals.NOT_A_COLLEAGUE, ['input', 'officerId']);
  return key === correspondentId ? null : key;
}
