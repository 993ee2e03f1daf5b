import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { MutationContext } from '../../platform/context.ts';
import { DomainError } from '../../platform/errors/errors.ts';
import { sqlOfEntityManager } from '../../platform/sql/sql.ts';
import { normalizeAddress } from '../account/index.ts';
import { writeNotices } from '../message/index.ts';
import { bounceNotice, unconfirmedNotice } from './bounce-texts.ts';
import type { ReportMailBounceInput } from './bounce.inputs.ts';

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
     ${writeNotices}`,
    { at: now, notices: { USED: bounceNotice(bounced), WAITING: unconfirmedNotice(bounced) } },
    { at: now, address: bounced, academyId },
  );
}

/** A mail was refused for good. The answer is the same whether or not alerts went there. */
export async function reportMailBounce(context: MutationContext, { address }: ReportMailBounceInput) {
  const { em, viewer } = context;
  const bounced = normalizeAddress(address);
  if (bounced === null) throw new DomainError('INVALID_FORMAT', ['input', 'address']);
  await bounceAlertAddress(em, bounced, context.now(), viewer?.academyId ?? null);
  return { accepted: true };
}
