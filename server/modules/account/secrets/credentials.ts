import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../../platform/context.ts';
import { sqlOfEntityManager } from '../../../platform/sql/sql.ts';
import type { Account } from '../account.entity.ts';
import { isFirstPassword } from './numen.ts';
import { opensLetter } from './one-time-password.ts';
import { isOutdated, passwordOpens } from './password.ts';
import { isAddress, type TypedName } from '../names/typed-name.rules.ts';

/** What opens an account: the password of one's own, the NUMEN the first time, or a password that came by letter. */
export type Secret = 'CHOSEN' | 'FIRST' | 'LETTER';

/** What an account may be opened with, as it stands before the slow hash. */
export interface Credentials {
  readonly id: string;
  readonly username: string;
  readonly professionalEmail: string | null;
  readonly academyCode: string | null;
  readonly passwordHash: string | null;
  /** In ISO 8601; null as long as the account has no password of its holder’s own. */
  readonly passwordChangedAt: string | null;
  /** Hexadecimal; null when the NUMEN opens nothing. */
  readonly firstDigest: string | null;
  /** Hexadecimal; null when no letter is on its way. */
  readonly letterDigest: string | null;
  /** When the second factor was confirmed, in ISO 8601; null when there is none. */
  readonly secondFactorSince: string | null;
}

/** The one open account of a name, or of a former one; null when there is none, or more than one academy knows it. */
export async function credentialsOfName(
  em: SqlEntityManager,
  typed: TypedName,
  now: Date,
): Promise<Credentials | null> {
  const column = isAddress(typed) ? 'professional_email' : 'username';
  const rows = await sqlOfEntityManager(em)<Credentials[]>(
    `with r as (select * from json_to_record($1::json) as t (name text, "academyCode" text, now timestamptz)),
     -- A name that somebody bears comes before one that somebody bore.
     named as (
       select n.id, rank() over (order by n.is_former) as place from r
       join (select a.id, false as is_former, a.academy_id as given_in from r join account a on a.${column} = r.name
         union all select l.account_id, true, l.academy_id from r join account_alias l on l.name = r.name) n on true
       join account a on a.id = n.id and a.closed_at is null and a.role <> 'INTEGRATOR'
       left join academy c on c.id = a.academy_id left join academy given on given.id = n.given_in
       where r."academyCode" is null or r."academyCode" in (c.code, given.code)),
     found as (select a.*, c.code as academy_code from (select distinct id from named where place = 1 limit 2) n
       join account a on a.id = n.id left join academy c on c.id = a.academy_id)
     ${credentialsSql(
       'case when a.password_hash is null and a.first_password_until > r.now and a.first_password_failures < 5 then a.numen_digest end',
       '(select l.digest from one_time_password l where l.account_id = a.id and l.used_at is null and l.expires_at > r.now)',
     )}`,
    { ...typed, now },
  );
  return rows.length === 1 ? (rows[0] as Credentials) : null;
}

/**
 * What proves again who is signed in: while a first password is being replaced, the very secret that opened the session,
 * whatever letters were issued since.
 */
export async function credentialsOfSession(
  em: SqlEntityManager,
  { accountId, sessionId }: { readonly accountId: string; readonly sessionId: string },
): Promise<Credentials | null> {
  const rows = await sqlOfEntityManager(em)<Credentials[]>(
    `with r as (select t.*, null::timestamptz as now
       from json_to_record($1::json) as t ("accountId" uuid, "sessionId" uuid)),
     found as (select a.*, null as academy_code, s.opening_digest from r
       join account a on a.id = r."accountId" and a.closed_at is null
       left join session s on s.id = r."sessionId" and s.account_id = a.id and a.must_change_password and a.password_hash is null)
     ${credentialsSql('a.opening_digest', 'a.opening_digest')}`,
    { accountId, sessionId },
  );
  return rows[0] ?? null;
}

const credentialsSql = (firstDigest: string, letterDigest: string) => `
select coalesce(json_agg(json_build_object('id', a.id, 'username', a.username, 'professionalEmail', a.professional_email,
  'academyCode', a.academy_code, 'passwordHash', a.password_hash,
  'passwordChangedAt', a.password_changed_at,
  'firstDigest', encode(${firstDigest}, 'hex'), 'letterDigest', encode(${letterDigest}, 'hex'),
  'secondFactorSince', (select f.confirmed_at from second_factor f where f.account_id = a.id))),
  '[]')::text as json
from r, found a`;

/** Which secret was typed; with no account, spends the same time and answers null. */
export async function secretTyped(
  context: Pick<Context, 'config'>,
  account: Credentials | null,
  typed: string,
): Promise<Secret | null> {
  if (await passwordOpens(account?.passwordHash ?? null, typed)) return 'CHOSEN';
  if (!account) return null;
  const { id, firstDigest, letterDigest } = account;
  if (firstDigest && isFirstPassword(context.config.appSecrets, typed, Buffer.from(firstDigest, 'hex')))
    return 'FIRST';
  return letterDigest && opensLetter(context, id, typed, Buffer.from(letterDigest, 'hex')) ? 'LETTER' : null;
}

/**
 * Whether the password of an account, which is held, is still the one that was seen before: the same hash, or one that a
 * sign-in has made of the same password meanwhile, because the former was outdated.
 */
export function isSamePassword(
  { passwordHash, passwordChangedAt }: Pick<Account, 'passwordHash' | 'passwordChangedAt'>,
  seen: Credentials,
): boolean {
  if (passwordHash === seen.passwordHash) return true;
  if (passwordHash === null || seen.passwordHash === null || !isOutdated(seen.passwordHash)) return false;
  const changedAt = seen.passwordChangedAt && new Date(seen.passwordChangedAt).getTime();
  return changedAt === (passwordChangedAt && passwordChangedAt.getTime());
}
