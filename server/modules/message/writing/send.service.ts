import { requireSignedIn } from '../../../platform/access.ts';
import type { MutationContext } from '../../../platform/context.ts';
import { DomainError, refuseAny, type Refusal } from '../../../platform/errors/errors.ts';
import { faultWithin } from '../../../platform/form/typed.ts';
import { keyOfGlobalId } from '../../../platform/graphql/global-id.ts';
import { newId } from '../../../platform/sql/new-id.ts';
import { sqlOfEntityManager } from '../../../platform/sql/sql.ts';
import { proseFault } from '../../../platform/text.rules.ts';
import { claimAttachments } from '../../attachment/index.ts';
import { owner } from '../content.entity.ts';
import type { messageEvents } from '../message.events.ts';
import { Message } from '../message.entity.ts';
import { messageRefusals } from '../message.refusals.ts';
import { alertTeachers } from './message-alert.ts';
import { placeOf, type Place } from './place.ts';
import type { SendMessageInput } from './send.inputs.ts';
import { written, type Typed } from './writing.rules.ts';

const longestSubject = 200;
const longestBody = 20_000;

/** Writes a message, in a conversation that there is or in a new one, and records the event, in one transaction. */
export async function sendMessage(context: MutationContext, input: SendMessageInput) {
  const isAnswer = input.conversationId != null;
  const typed = { subject: input.subject ?? (isAnswer ? null : ''), body: input.body };
  refuseAny([...targetFaults(context, input), ...writingFaults(typed)]);
  const place = await placeOf(context, input);
  const themeId = await themeOf(context, input, place);
  const [id, contentId] = [newId(), newId()];
  const files = await claimAttachments(context, input.attachmentIds ?? [], { kind: owner, id: contentId }, [
    'input',
    'attachmentIds',
  ]);
  const official = input.official === true;
  const fileNames = files.map(({ filename }) => filename).join('\n');
  await write(context, place, {
    id,
    contentId,
    themeId,
    official,
    fileNames,
    attachmentCount: files.length,
    ...written(typed),
  });
  if (requireSignedIn(context).role !== 'TEACHER')
    await alertTeachers(context.em, [{ messageId: id, accountId: place.accountId }]);
  return { message: context.reader.reference(context, Message, id) };
}

/** Whether the input says to whom in the one way that its author may. */
function targetFaults(context: MutationContext, { conversationId, teacherId }: SendMessageInput): Refusal[] {
  if (requireSignedIn(context).role === 'TEACHER')
    return teacherId == null ? [] : [{ code: messageRefusals.RECIPIENT_GIVEN, path: ['input', 'teacherId'] }];
  return (conversationId == null) === (teacherId == null)
    ? [{ code: messageRefusals.CONVERSATION_OR_TEACHER, path: ['input', 'conversationId'] }]
    : [];
}

/** A theme that the academy of the teacher offers today. */
async function themeOf(
  { em }: MutationContext,
  { themeId }: SendMessageInput,
  { academyId }: Place,
): Promise<string | null> {
  if (themeId == null) return null;
  const id = keyOfGlobalId('thm', themeId);
  const isOffered =
    id !== null &&
    (await sqlOfEntityManager(em)<boolean>(
      `select exists (select 1 from message_theme where id = ($1::json ->> 'id')::uuid
         and academy_id = ($1::json ->> 'academyId')::uuid and closed_at is null)::text as json`,
      { id, academyId },
    ));
  if (!isOffered) throw new DomainError('NOT_FOUND', ['input', 'themeId']);
  return id;
}

interface Writing {
  readonly id: string;
  readonly contentId: string;
  readonly subject: string | null;
  readonly body: string;
  readonly themeId: string | null;
  readonly official: boolean;
  readonly attachmentCount: number;
  /** One a line: they are searched as well. */
  readonly fileNames: string;
}

const kinds = { TEACHER: 'MESSAGE_SENT', OFFICER: 'MESSAGE_RECEIVED' } as const satisfies Record<
  string,
  keyof typeof messageEvents
>;

/** What the teacher writes waits from the first one on; an answer ends the waiting, and a new message what was put off. */
async function write(context: MutationContext, place: Place, writing: Writing): Promise<void> {
  const viewer = requireSignedIn(context);
  const sender = viewer.role === 'TEACHER' ? 'TEACHER' : 'OFFICER';
  const given = {
    ...place,
    ...writing,
    conversationId: place.conversationId ?? newId(),
    isNew: place.conversationId === null,
    subject: writing.subject ?? place.subject,
    authorId: viewer.accountId,
    sender,
    senderOfficerId: sender === 'OFFICER' ? viewer.officerId : null,
    event: kinds[sender],
    eventId: newId(),
    at: context.now(),
  };
  await sqlOfEntityManager(context.em)(statement, given);
}

const statement = `
  with given as (select * from json_to_record($1::json) as g (id uuid, "contentId" uuid, "conversationId" uuid, "isNew" boolean,
      "teacherId" uuid, "academyId" uuid, "accountId" uuid, "themeId" uuid, "authorId" uuid, subject text, body text,
      "attachmentCount" integer, "fileNames" text, official boolean, sender text, "senderOfficerId" uuid, event text, "eventId" uuid, at timestamptz)),
  content as (insert into message_content (id, academy_id, author_id, theme_id, subject, body, attachment_count, file_names, created_at)
    select "contentId", "academyId", "authorId", "themeId", subject, body, "attachmentCount", "fileNames", at from given),
  begun as (insert into conversation (id, teacher_id, academy_id, kind, subject, awaits_answer_since, last_message_at, created_at)
    select "conversationId", "teacherId", "academyId", 'PEOPLE', subject, case sender when 'TEACHER' then at end, at, at
    from given where "isNew"
    returning in_charge_id),
  gone_on as (update conversation c set last_message_at = given.at,
      awaits_answer_since = case given.sender when 'TEACHER' then coalesce(c.awaits_answer_since, given.at) end,
      snoozed_until = case given.sender when 'TEACHER' then null else c.snoozed_until end
    from given where c.id = given."conversationId"
    returning c.in_charge_id),
  answered as (select m.id from message m, given
    where m.conversation_id = given."conversationId" and (m.sender_kind = 'TEACHER') <> (given.sender = 'TEACHER')
    order by m.sent_at desc, m.id desc limit 1),
  message as (insert into message (id, teacher_id, academy_id, content_id, conversation_id, sender_kind, sender_officer_id,
      recipient_officer_id, official, sent_at, in_reply_to_id)
    select id, "teacherId", "academyId", "contentId", "conversationId", sender, "senderOfficerId",
      case sender when 'TEACHER' then coalesce((select in_charge_id from begun), (select in_charge_id from gone_on)) end,
      official, at, (select answered.id from answered)
    from given)
  insert into event (id, kind, at, account_id, academy_id, subject)
  select "eventId", event, at, "accountId", "academyId", id from given`;

/** All that is wrong with what somebody typed; empty when nothing is. */
function writingFaults({ subject, body }: Typed): Refusal[] {
  const subjectFault = subject === null ? null : proseFault(subject, longestSubject);
  const faults = {
    subject: faultWithin(subjectFault, longestSubject),
    body: faultWithin(proseFault(body, longestBody), longestBody),
  };
  return Object.entries(faults).flatMap(([field, fault]) =>
    fault ? [{ ...fault, path: ['input', field] }] : [],
  );
}
