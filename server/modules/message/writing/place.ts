import { requireSignedIn } from '../../../platform/access.ts';
import type { MutationContext } from '../../../platform/context.ts';
import { DomainError } from '../../../platform/errors/errors.ts';
import { keyOfGlobalId } from '../../../platform/graphql/global-id.ts';
import { sqlOfEntityManager } from '../../../platform/sql/sql.ts';
import { holdConversation } from '../conversation/held.ts';
import { messageRefusals } from '../message.refusals.ts';
import type { SendMessageInput } from './send.inputs.ts';

/** Where a message is written: the teacher whose mailbox it is, and the conversation. */
export interface Place {
  readonly teacherId: string;
  readonly academyId: string;
  /** The account of the teacher. */
  readonly accountId: string;
  /** Null for a new conversation, which has no subject yet. */
  readonly conversationId: string | null;
  readonly subject: string | null;
}

/**
 * The place that an input names, for who may write there; the teacher is held until the transaction ends, so that who is in
 * charge does not change meanwhile.
 * @throws DomainError NOT_FOUND for others, as for what does not exist
 */
export async function placeOf(context: MutationContext, input: SendMessageInput): Promise<Place> {
  const { conversationId, teacherId } = input;
  if (conversationId != null) return inConversation(context, conversationId);
  const { role } = requireSignedIn(context);
  return role === 'TEACHER' ? withCorrespondent(context) : withTeacher(context, teacherId as string);
}

async function inConversation(context: MutationContext, conversationId: string): Promise<Place> {
  const { id, kind, subject, teacherId, academyId, accountId } = await holdConversation(
    context,
    conversationId,
  );
  if (kind === 'NOTICE')
    throw new DomainError(messageRefusals.AUTOMATIC_MESSAGE, ['input', 'conversationId']);
  return { teacherId, academyId, accountId, conversationId: id, subject };
}

const held = `
  select json_build_object('teacherId', t.id, 'academyId', t.academy_id, 'accountId', t.account_id,
    'conversationId', null, 'subject', null)::text as json
  from teacher t`;

async function withCorrespondent({ em, viewer }: MutationContext): Promise<Place> {
  const place = await sqlOfEntityManager(em)<Place | undefined>(
    `${held} where t.account_id = ($1::json #>> '{}')::uuid for share`,
    viewer?.accountId,
  );
  if (!place) throw new DomainError('NOT_FOUND', ['input']);
  return place;
}

async function withTeacher({ em, viewer }: MutationContext, teacherId: string): Promise<Place> {
  const key = keyOfGlobalId('tea', teacherId);
  const place =
    key &&
    (await sqlOfEntityManager(em)<Place | undefined>(
      `${held} where t.id = ($1::json #>> '{}')::uuid and t.correspondent_id = any(array(
         select officer::uuid from json_array_elements_text($2::json) as officer)) for share`,
      key,
      viewer?.portfolios,
    ));
  if (!place) throw new DomainError('NOT_FOUND', ['input', 'teacherId']);
  return place;
}
