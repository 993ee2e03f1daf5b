import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sqlOfEntityManager } from '../../platform/sql.ts';
import { normalizeAddress } from '../account/index.ts';
import { bounceNotice, type Notice } from './notice-texts.ts';

/** One message for the teacher of each account of `told (id, locale)`; accounts of others have no mailbox. */
const writeToTold = `insert into message (id, teacher_id, subject, body, sent_at)
  select gen_random_uuid(), teacher.id, words.subject, words.body, sent.at
  from told
  join teacher on teacher.account_id = told.id
  cross join json_to_record($1::json) as sent (at timestamptz, notice json)
  cross join json_to_record(sent.notice -> told.locale) as words (subject text, body text)`;

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
       select id, locale from account where id in (select id::uuid from json_array_elements_text($2::json) as ids (id)))
     ${writeToTold}`,
    { at: now, notice },
    accountIds,
  );
}

/**
 * Alerts stop going to an address that refuses mail: the accounts that used it fall back to the professional one, and
 * their holders read so in the mailbox. Nothing happens for any other address; one statement, in a transaction or not.
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
    `with told as (
       update account set alert_email = null, alert_email_bounced_at = bounce.at
       from json_to_record($2::json) as bounce (at timestamptz, address text, "academyId" uuid)
       where alert_email = bounce.address and (bounce."academyId" is null or academy_id = bounce."academyId")
       returning account.id, account.locale)
     ${writeToTold}`,
    { at: now, notice: bounceNotice(bounced) },
    { at: now, address: bounced, academyId },
  );
}
