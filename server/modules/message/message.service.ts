import type { MutationContext } from '../../platform/context.ts';
import { DomainError, RequestError } from '../../platform/errors/errors.ts';
import { keyOfGlobalId } from '../../platform/graphql/global-id.ts';
import { sqlOfEntityManager } from '../../platform/sql/sql.ts';
import { Mailbox, Message } from './message.entity.ts';
import type { MarkMessagesReadInput } from './message.inputs.ts';

const maxIds = 100;

/** Marks messages of one's own mailbox as read, all or none; what was read before keeps its date. */
export async function markMessagesRead(context: MutationContext, { messageIds }: MarkMessagesReadInput) {
  if (messageIds.length > maxIds) throw new RequestError('TOO_MANY_IDS');
  const keys = messageIds.map((id) => keyOfGlobalId('msg', id));
  const marked = await sqlOfEntityManager(context.em)<{ teacherId: string; ids: string[] }>(
    `with own as (select id from teacher where account_id = ($1::json ->> 'accountId')::uuid),
     marked as (
       update message set read_at = coalesce(read_at, ($1::json ->> 'now')::timestamptz)
       where teacher_id = (select id from own)
         and id in (select id::uuid from json_array_elements_text($2::json) as ids (id))
       returning id)
     select json_build_object('teacherId', (select id from own), 'ids', coalesce(json_agg(id), '[]'::json))::text as json from marked`,
    { accountId: context.viewer?.accountId, now: context.now() },
    keys,
  );
  const missing = keys.findIndex((key) => key === null || !marked.ids.includes(key));
  if (missing >= 0) throw new DomainError('NOT_FOUND', ['input', 'messageIds', String(missing)]);
  return {
    messages: keys.map((key) => context.reader.reference(context, Message, key as string)),
    mailbox: context.reader.reference(context, Mailbox, marked.teacherId),
  };
}
