import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { addJob, saysAdded } from '../../platform/sql/outbox.ts';
import { sqlOfEntityManager, type Sql } from '../../platform/sql/sql.ts';
import type { Locale } from '../../platform/viewer.ts';
import { messageAlertJob } from './writing/message-alert.ts';
import type { messageEvents } from './message.events.ts';

/** What the administration writes, in each language: whoever receives it reads it in one's own. */
export type Notice = Readonly<Record<Locale, { readonly subject: string; readonly body: string }>>;

const received: keyof typeof messageEvents = 'MESSAGE_RECEIVED';

/**
 * Ends a statement: one message for the teacher of each account of `told (id, locale, why)`, with the words of `notices` in
 * its first parameter, their events, and the mails that say so; accounts of others have no mailbox. Those who read the same words share them, and
 * each message has a conversation of its own.
 */
export const writeNotices = `, letters as materialized (
    select gen_random_uuid() as id, gen_random_uuid() as conversation_id, t.id as teacher_id, t.academy_id, t.account_id,
      told.why, told.locale
    from told join teacher t on t.account_id = told.id),
  contents as materialized (
    select gen_random_uuid() as id, alike.*, words.subject, words.body, sent.at
    from (select distinct academy_id, why, locale from letters) as alike
    cross join json_to_record($1::json) as sent (at timestamptz, notices json)
    cross join json_to_record(sent.notices -> alike.why -> alike.locale) as words (subject text, body text)),
  written_contents as (insert into message_content (id, academy_id, subject, body, created_at)
    select id, academy_id, subject, body, at from contents),
  placed as materialized (
    select l.*, c.id as content_id, c.subject, c.at from letters l
    join contents c on c.why = l.why and c.locale = l.locale and c.academy_id = l.academy_id),
  conversations as (
    insert into conversation (id, teacher_id, academy_id, kind, subject, last_message_at, created_at)
    select conversation_id, teacher_id, academy_id, 'NOTICE', subject, at, at from placed),
  written as (insert into message (id, teacher_id, academy_id, content_id, conversation_id, sender_kind, sent_at)
    select id, teacher_id, academy_id, content_id, conversation_id, 'ADMINISTRATION', at from placed),
  alerts as (insert into message_alert (message_id, account_id, academy_id) select id, account_id, academy_id from placed),
  mails as (${addJob(messageAlertJob.name, "json_build_object('accountId', account_id)")} from placed returning ${saysAdded('id', '1')})
  insert into event (id, kind, at, account_id, subject)
  select gen_random_uuid(), '${received}', at, account_id, id from placed`;

/**
 * Puts a notice of the administration into the mailbox of each account that is a teacher's, in the language of the
 * account. One statement, inside a transaction or not.
 */
export async function addNotice(
  em: SqlEntityManager,
  accountIds: readonly string[],
  notice: Notice,
  now: Date,
): Promise<void> {
  await putNotice(sqlOfEntityManager(em), accountIds, notice, now);
}

/** The same on any connection, such as that of an import. */
export async function putNotice(
  sql: Sql,
  accountIds: readonly string[],
  notice: Notice,
  now: Date,
): Promise<void> {
  await sql(
    `with told as (
       select id, locale, 'NOTICE' as why from account where id in (select id::uuid from json_array_elements_text($2::json) as ids (id)))
     ${writeNotices}`,
    { at: now, notices: { NOTICE: notice } },
    accountIds,
  );
}
