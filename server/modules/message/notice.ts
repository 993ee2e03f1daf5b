import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sqlOfEntityManager } from '../../platform/sql/sql.ts';
import type { Locale } from '../../platform/viewer.ts';
import type { messageEvents } from './message.events.ts';

/** What the administration writes, in each language: whoever receives it reads it in one's own. */
export type Notice = Readonly<Record<Locale, { readonly subject: string; readonly body: string }>>;

const received: keyof typeof messageEvents = 'MESSAGE_RECEIVED';

/**
 * Ends a statement: one message for the teacher of each account of `told (id, locale, why)`, with the words of `notices` in
 * its first parameter, and their events; accounts of others have no mailbox.
 */
export const writeNotices = `, letters as materialized (
    select gen_random_uuid() as id, teacher.id as teacher_id, teacher.account_id, words.subject, words.body, sent.at
    from told
    join teacher on teacher.account_id = told.id
    cross join json_to_record($1::json) as sent (at timestamptz, notices json)
    cross join json_to_record(sent.notices -> told.why -> told.locale) as words (subject text, body text)),
  written as (insert into message (id, teacher_id, subject, body, sent_at)
    select id, teacher_id, subject, body, at from letters)
  insert into event (id, kind, at, account_id, subject)
  select gen_random_uuid(), '${received}', at, account_id, id from letters`;

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
  await sqlOfEntityManager(em)(
    `with told as (
       select id, locale, 'NOTICE' as why from account where id in (select id::uuid from json_array_elements_text($2::json) as ids (id)))
     ${writeNotices}`,
    { at: now, notices: { NOTICE: notice } },
    accountIds,
  );
}
