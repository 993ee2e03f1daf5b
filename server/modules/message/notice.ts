import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sqlOfEntityManager } from '../../platform/sql/sql.ts';
import { normalizeAddress } from '../account/index.ts';
import type { messageEvents } from './message.events.ts';
import { bounceNotice, unconfirmedNotice, type Notice } from './notice-texts.ts';

const received: keyof typeof messageEvents = 'MESSAGE_RECEIVED';

/** One message for the teacher of each account of `told (id, locale, why)`; accounts of others have no mailbox. */
const writeToTold = `, letters as materialized (
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
     ${writeToTold}`,
    { at: now, notices: { NOTICE: notice } },
    accountIds,
  );
}

/**
 * Alerts stop going to an address that refuses mail: the accounts that used it fall back to the professional one, and
 * those that were to confirm it forget it, with its link. Their holders read so in the mailbox. Nothing happens for any
 * other address; one statement, in a transaction or not.
 * @param academyId only accounts of this academy: for a machine that belongs to one
 */
export async function bounceAlertAddress(
  em: SqlEntityManager,
  address: string,
  now: Date,
  academyId: string | null = null,
): Promise<void> {
  const bounced = normalizeAddress(address);
  if (bounced === null) return;
  await sqlOfEntityManager(em)(
    `with bounce as (select * from json_to_record($2::json) as b (at timestamptz, address text, "academyId" uuid)),
     struck as (
       select a.id, case when a.alert_email = b.address then 'USED' else 'WAITING' end as why
       from account a, bounce b
       where (a.alert_email = b.address or a.pending_alert_email = b.address)
         and (b."academyId" is null or a.academy_id = b."academyId")
       order by a.id for no key update of a),
     told as (
       update account a set
         alert_email = case struck.why when 'USED' then null else a.alert_email end,
         alert_email_bounced_at = case struck.why when 'USED' then b.at else a.alert_email_bounced_at end,
         pending_alert_email = nullif(a.pending_alert_email, b.address)
       from struck, bounce b where a.id = struck.id returning a.id, a.locale, struck.why),
     links as (
       update single_use_link k set used_at = b.at from told, bounce b
       where k.account_id = told.id and k.purpose = 'CONFIRM_ALERT_EMAIL' and k.used_at is null and k.address = b.address)
     ${writeToTold}`,
    { at: now, notices: { USED: bounceNotice(bounced), WAITING: unconfirmedNotice(bounced) } },
    { at: now, address: bounced, academyId },
  );
}
