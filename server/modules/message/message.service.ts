import { requireSignedIn } from '../../platform/access.ts';
import type { MutationContext } from '../../platform/context.ts';
import { DomainError, RequestError } from '../../platform/errors/errors.ts';
import { keyOfGlobalId } from '../../platform/graphql/global-id.ts';
import { sqlOfEntityManager } from '../../platform/sql/sql.ts';
import { isInCharge } from './conversation/charge.ts';
import { Mailbox, Message } from './message.entity.ts';
import type { MarkMessagesReadInput } from './message.inputs.ts';

const maxIds = 100;

/** Marks messages that one has received as read, all or none; what was read before keeps its date and its reader. */
export async function markMessagesRead(context: MutationContext, { messageIds }: MarkMessagesReadInput) {
  if (messageIds.length > maxIds) throw new RequestError('TOO_MANY_IDS');
  const viewer = requireSignedIn(context);
  const keys = messageIds.map((id) => keyOfGlobalId('msg', id));
  const marked = await sqlOfEntityManager(context.em)<{ teacherId: string | null; ids: string[] }>(
    `with viewer as (select * from json_to_record($1::json) as v ("accountId" uuid, "officerId" uuid, now timestamptz)),
     marked as (
       update message m set read_at = coalesce(m.read_at, v.now),
         read_by_id = case when m.read_at is null then v."officerId" else m.read_by_id end
       from viewer v
       where ${viewer.role === 'TEACHER' ? receivedByTeacher : receivedByOfficers}
         and m.id in (select id::uuid from json_array_elements_text($2::json) as ids (id))
       returning m.id, m.teacher_id)
     select json_build_object('ids', coalesce(json_agg(id), '[]'), 'teacherId', ${viewer.role === 'TEACHER' ? ownMailbox : onlyMailbox})::text
       as json from marked`,
    { ...viewer, now: context.now() },
    keys,
  );
  const missing = keys.findIndex((key) => key === null || !marked.ids.includes(key));
  if (missing >= 0) throw new DomainError('NOT_FOUND', ['input', 'messageIds', String(missing)]);
  return {
    messages: keys.map((key) => context.reader.reference(context, Message, key as string)),
    mailbox: marked.teacherId === null ? null : context.reader.reference(context, Mailbox, marked.teacherId),
  };
}

const ownMailbox = '(select t.id from teacher t join viewer v on v."accountId" = t.account_id)';
const onlyMailbox = 'case when count(distinct teacher_id) = 1 then min(teacher_id::text) end';
const receivedByTeacher = `m.sender_kind <> 'TEACHER' and m.teacher_id = (select id from teacher where account_id = v."accountId")`;
const receivedByOfficers = `m.sender_kind = 'TEACHER' and exists (select 1 from conversation c where c.id = m.conversation_id and ${isInCharge(
  { kind: 'c.kind', teacher: 'c.teacher_id', inCharge: 'c.in_charge_id' },
  `array(select officer::uuid from json_array_elements_text($1::json -> 'portfolios') as officer)`,
)})`;
