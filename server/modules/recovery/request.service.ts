import { v7 as uuidv7 } from 'uuid';
import type { Context, MutationContext } from '../../platform/context.ts';
import { DomainError, refuseAny } from '../../platform/errors/errors.ts';
import { sqlOfEntityManager } from '../../platform/sql/sql.ts';
import {
  type AccountFact,
  accountRefusals,
  beginTry,
  isAddress,
  linkEnd,
  normalizeNumen,
  numenDigest,
  throttleKey,
  typedName,
  recordFact,
} from '../account/index.ts';
import type { RequestPasswordResetInput, RequestUsernameReminderInput } from './recovery.inputs.ts';
import { looksPrivate } from './recovery.rules.ts';

// Nothing here may tell whether an account exists: neither the answer, nor its time (OWASP ASVS 5.0, 6.3.8). So whatever
// was asked, four statements run, which read and write the same rows: the count of the try, the look-up with its link, the
// event and the job. A link that was asked for nobody belongs to no account; a job for nobody goes the whole way of a letter
// up to the mail server, so that what this process does afterwards tells nothing either.

/** Before the transaction: the NUMEN in its normal form, and the try counted under it and for the network. */
export async function countRequest(
  context: Context,
  input: RequestUsernameReminderInput | RequestPasswordResetInput,
): Promise<string> {
  refuseAny(
    (['numen', 'username'] as const).flatMap((field) =>
      (input as Partial<RequestPasswordResetInput>)[field]?.trim() === ''
        ? [{ code: 'REQUIRED', path: ['input', field] } as const]
        : [],
    ),
  );
  const numen = normalizeNumen(input.numen);
  if (numen === null) throw new DomainError(accountRefusals.INVALID_NUMEN, ['input', 'numen']);
  await beginTry(context, throttleKey(context, 'recovery', numen));
  return numen;
}

/** “SOS identifiant”: the username goes to the professional address of whoever has this NUMEN. */
export async function requestUsernameReminder(
  context: MutationContext,
  _input: RequestUsernameReminderInput,
  numen: string,
) {
  const { accountId } = await lookUp(context, {
    numen,
    username: null,
    address: null,
    academyCode: null,
    linkId: null,
  });
  return answer(context, numen, { fact: 'USERNAME_ASKED', accountId });
}

/** “SOS mot de passe”: a link goes to the professional address of whoever has this NUMEN and this username. */
export async function requestPasswordReset(
  context: MutationContext,
  input: RequestPasswordResetInput,
  numen: string,
) {
  const linkId = uuidv7();
  const typed = typedName(input);
  const { name, academyCode } = typed;
  const named = isAddress(typed) ? { username: null, address: name } : { username: name, address: null };
  const { accountId } = await lookUp(context, { numen, ...named, academyCode, linkId });
  return answer(context, numen, { fact: 'PASSWORD_RESET_ASKED', accountId, linkId });
}

async function answer(context: MutationContext, numen: string, fact: AccountFact) {
  await recordFact(context, fact);
  // Said of what was typed alone, and done all the same: some of them teach in public schools today.
  if (looksPrivate(numen))
    throw new DomainError(accountRefusals.PRIVATE_SECTOR, ['input', 'numen'], { keepsChanges: true });
  return { requested: true };
}

interface Asked {
  readonly numen: string;
  readonly username: string | null;
  readonly address: string | null;
  readonly academyCode: string | null;
  /** The link to record; null when none goes out. */
  readonly linkId: string | null;
}

/** Whom a mail is for; null: nobody, or somebody who was sent the same within a minute. */
async function lookUp(
  context: MutationContext,
  { numen, ...asked }: Asked,
): Promise<{ accountId: string | null }> {
  const { em, config } = context;
  const now = context.now();
  const facts = {
    ...asked,
    mailKey: throttleKey(context, 'mail', asked.linkId === null ? 'reminder' : 'link', numen),
    now,
    expiresAt: linkEnd('RESET_PASSWORD', now),
  };
  const digests = config.appSecrets.map((secret) => numenDigest(secret, numen).toString('hex'));
  return sqlOfEntityManager(em)(lookUpSql, facts, digests);
}

const lookUpSql = `
with asked as (select * from json_to_record($1::json) as a (username text, address text, "academyCode" text, "linkId" uuid, "mailKey" text,
  now timestamptz, "expiresAt" timestamptz)),
named as (
  select account.id from asked, account left join academy on academy.id = account.academy_id
  where account.numen_digest in (select decode(digest, 'hex') from json_array_elements_text($2::json) as d (digest))
    and account.role = 'TEACHER' and account.closed_at is null and account.professional_email is not null
    and (asked.username is null or account.username = asked.username or exists (
      select from account_alias l where l.account_id = account.id and l.name = asked.username))
    and (asked.address is null or account.professional_email = asked.address or exists (
      select from account_alias l where l.account_id = account.id and l.name = asked.address))
    and (asked."academyCode" is null or academy.code = asked."academyCode")),
-- One mail a minute: written every time, and barred for a minute only when somebody was found, so that a slip of the
-- keyboard delays nobody.
mail as (
  insert into sign_in_throttle as m (key, failures, last_at, blocked_until)
  select decode("mailKey", 'hex'), 0, now, now + case when exists (select from named) then interval '1 minute' else '0' end
  from asked
  on conflict (key) do update set last_at = excluded.last_at,
    failures = case when m.blocked_until <= excluded.last_at then 0 else 1 end,
    blocked_until = greatest(m.blocked_until, case when m.blocked_until <= excluded.last_at then excluded.blocked_until end)
  returning failures = 0 as goes),
told as (select named.id from named, mail where mail.goes),
stopped as (
  update single_use_link link set used_at = asked.now from asked, told
  where link.account_id = told.id and link.purpose = 'RESET_PASSWORD' and link.used_at is null
    and asked."linkId" is not null),
linked as (
  insert into single_use_link (id, account_id, purpose, created_at, expires_at)
  select "linkId", (select id from told), 'RESET_PASSWORD', now, "expiresAt" from asked where "linkId" is not null)
select json_build_object('accountId', (select id from told))::text as json`;
