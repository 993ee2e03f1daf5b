import { requireSignedIn } from '../../../platform/access.ts';
import { recordAccess } from '../../../platform/audit.ts';
import type { MutationContext } from '../../../platform/context.ts';
import { DomainError, RequestError } from '../../../platform/errors/errors.ts';
import { keyOfGlobalId } from '../../../platform/graphql/global-id.ts';
import { withinAYearAfter } from '../../../platform/letters/bounds.ts';
import { recordEvents } from '../../../platform/sql/events.ts';
import { sqlOfEntityManager } from '../../../platform/sql/sql.ts';
import { parisDate } from '../../../platform/viewer.ts';
import { accountRefusals } from '../../account/index.ts';
import { portfolioRefusals } from '../../portfolio/index.ts';
import { Conversation } from '../conversation.entity.ts';
import { messageEvents } from '../message.events.ts';
import { canAnswer } from './charge.ts';
import type { HandOverConversationInput, SnoozeConversationInput } from './conversation.inputs.ts';
import { isSnoozeDay } from './conversation.rules.ts';
import { holdConversation, type Held } from './held.ts';

/** Puts a conversation off to a later day, or takes that back. */
export async function snoozeConversation(context: MutationContext, input: SnoozeConversationInput) {
  const until = input.until ?? null;
  const today = parisDate(context.now());
  if (until !== null && !isSnoozeDay(until, today))
    throw new DomainError('DATE_OUT_OF_RANGE', ['input', 'until'], { detail: withinAYearAfter(today) });
  const { id, inChargeId } = await holdConversation(context, input.conversationId);
  // Of a colleague's list nobody puts off anything.
  const { portfolios } = requireSignedIn(context);
  if (inChargeId === null || !portfolios.includes(inChargeId)) throw new RequestError('FORBIDDEN');
  await sqlOfEntityManager(context.em)(
    `update conversation set snoozed_until = ($1::json ->> 'until')::date where id = ($1::json ->> 'id')::uuid`,
    { id, until },
  );
  return { conversation: context.reader.reference(context, Conversation, id) };
}

/** Gives a conversation to another officer of the academy, or back to the correspondent. */
export async function handOverConversation(context: MutationContext, input: HandOverConversationInput) {
  const held = await holdConversation(context, input.conversationId, { whileNobodyAnswers: true });
  refuseOneself(context, held, input);
  const officerId = input.officerId == null ? null : await colleague(context, held, input.officerId);
  await sqlOfEntityManager(context.em)(
    `update conversation set handed_to_id = ($1::json ->> 'officerId')::uuid where id = ($1::json ->> 'id')::uuid`,
    { id: held.id, officerId },
  );
  await recordEvents(context.em, { of: messageEvents, name: 'CONVERSATION_HANDED_OVER' }, context.now(), [
    {
      accountId: held.accountId,
      subject: held.id,
      facts: { officerId: officerId ?? held.correspondentId },
    },
  ]);
  const { now, ip, requestId } = context;
  const origin = { viewer: requireSignedIn(context), at: now(), ip, requestId };
  await recordAccess(sqlOfEntityManager(context.em), origin, 'CONVERSATION_HANDED_OVER', [held.teacherId]);
  return { conversation: context.reader.reference(context, Conversation, held.id) };
}

/**
 * Nobody but the correspondent takes a conversation, or gives it to somebody for whom one stands in: who stands in sees it until
 * the absence ends, and an administrator finds somebody who answers, without coming to read what was written.
 */
function refuseOneself(
  context: MutationContext,
  { correspondentId, inChargeId }: Held,
  { officerId }: HandOverConversationInput,
): void {
  const { officerId: own, portfolios } = requireSignedIn(context);
  if (officerId == null || own === null || own === correspondentId) return;
  const key = keyOfGlobalId('off', officerId);
  const isLent = key !== null && key !== correspondentId && portfolios.includes(key) && own !== inChargeId;
  if (key === own || isLent) throw new DomainError(accountRefusals.NOT_ONESELF, ['input', 'officerId']);
}

/** An officer of the academy who can sign in; null for the correspondent, who has it without being given it. */
async function colleague(
  { em }: MutationContext,
  { academyId, correspondentId }: Held,
  officerId: string,
): Promise<string | null> {
  const key = keyOfGlobalId('off', officerId);
  const isColleague =
    key !== null &&
    (await sqlOfEntityManager(em)<boolean>(
      `select exists (select 1 from officer o where o.id = ($1::json ->> 'key')::uuid
         and o.academy_id = ($1::json ->> 'academyId')::uuid and ${canAnswer('o.id')})::text as json`,
      { key, academyId },
    ));
  if (!isColleague) throw new DomainError(portfolioRefusals.NOT_A_COLLEAGUE, ['input', 'officerId']);
  return key === correspondentId ? null : key;
}
