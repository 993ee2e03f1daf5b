import { recordFact } from '../guard/record-fact.ts';
import { createHmac } from 'node:crypto';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../../platform/context.ts';
import { DomainError } from '../../../platform/errors/errors.ts';
import { deriveKey } from '../../../platform/crypto/keys.ts';
import { sealsFor } from '../../../platform/crypto/sealing.ts';
import { sqlOfEntityManager } from '../../../platform/sql/sql.ts';
import { authenticatorCode, plainRecoveryCode, stepOfCode } from '../secrets/second-factor-codes.ts';
import { accountRefusals } from '../account.refusals.ts';

/** What a check of codes needs of a request. */
export type Checking = Pick<Context, 'em' | 'config' | 'now'>;

/** Whether the account asks for a second factor; one that was begun and not confirmed does not count. */
export async function hasSecondFactor(em: SqlEntityManager, accountId: string): Promise<boolean> {
  return (await secondFactorSince(em, accountId)) !== null;
}

/** When the second factor of an account was confirmed, as `Credentials` has it; null when there is none. */
export async function secondFactorSince(em: SqlEntityManager, accountId: string): Promise<string | null> {
  const since = await sqlOfEntityManager(em)<string | null | undefined>(
    `select to_json(confirmed_at)::text as json from second_factor where account_id = ($1::json #>> '{}')::uuid`,
    accountId,
  );
  return since ?? null;
}

/**
 * Checks the second factor of an account that has one: a code of the authenticator, or a recovery code, each good for
 * one use. Each step is one atomic statement, so that it holds outside a transaction too.
 * @returns the digest of the recovery code that was used, in hexadecimal; null when none was
 * @throws DomainError SECOND_FACTOR_REQUIRED at `path` without a code, INVALID_SECOND_FACTOR with one that does not open
 */
export async function checkSecondFactor(
  context: Checking,
  accountId: string,
  code: string | null | undefined,
  path: readonly string[],
): Promise<string | null> {
  const sealed = await secretOfAccount(context.em, accountId, true);
  if (!sealed) return null;
  if (!code?.trim()) throw new DomainError(accountRefusals.SECOND_FACTOR_REQUIRED, path);
  const digits = authenticatorCode(code);
  const recoveryCode = digits ? null : await useRecoveryCode(context, accountId, code);
  const opens = digits ? await useCode(context, { accountId, sealed, code: digits }) : recoveryCode !== null;
  // Removed in this very moment, it is asked for no more.
  if (!opens && (await hasSecondFactor(context.em, accountId)))
    throw new DomainError(accountRefusals.INVALID_SECOND_FACTOR, path);
  return recoveryCode;
}

/** Whether a recovery code that was used is one of those that the account has now: they may have been replaced. */
export async function isOfPresentCodes(
  em: SqlEntityManager,
  accountId: string,
  digest: string,
): Promise<boolean> {
  const found = await sqlOfEntityManager(em)<boolean | undefined>(
    `select 'true' as json from recovery_code c join json_to_record($1::json) as r (id uuid, digest text)
       on c.account_id = r.id and c.digest = decode(r.digest, 'hex')`,
    { id: accountId, digest },
  );
  return found === true;
}

/**
 * Whether a code of the authenticator is right and has not been used: it is from now on. A secret that was sealed with a
 * former secret of the application is sealed with the current one: the former may then be forgotten.
 */
export async function useCode(
  { em, config, now }: Checking,
  { accountId, sealed, code }: { accountId: string; sealed: Buffer; code: string },
): Promise<boolean> {
  const { plain, isCurrent } = sealsFor(config.appSecrets, purpose).unseal(sealed, accountId);
  const step = stepOfCode(plain, code, now());
  if (step === null) return false;
  const renewed = isCurrent ? null : sealSecret(config.appSecrets[0], accountId, plain).toString('hex');
  const used = await sqlOfEntityManager(em)<boolean | undefined>(
    // One that was begun meanwhile keeps its own secret.
    `update second_factor f set last_step = r.step,
       secret = case when f.secret = decode(r.sealed, 'hex') then coalesce(decode(r.renewed, 'hex'), f.secret) else f.secret end
     from json_to_record($1::json) as r (id uuid, step bigint, sealed text, renewed text)
     where f.account_id = r.id and f.last_step < r.step returning 'true' as json`,
    { id: accountId, step, sealed: sealed.toString('hex'), renewed },
  );
  return used === true;
}

/** The sealed secret of an account; null when there is none in this state. */
export function secretOfAccount(
  em: SqlEntityManager,
  accountId: string,
  confirmed: boolean,
): Promise<Buffer | null> {
  return sqlOfEntityManager(em)<string | undefined>(
    `select to_json(encode(f.secret, 'hex'))::text as json
     from second_factor f join json_to_record($1::json) as r (id uuid, confirmed boolean) on f.account_id = r.id
     where (f.confirmed_at is not null) = r.confirmed`,
    { id: accountId, confirmed },
  ).then((hex) => (hex === undefined ? null : Buffer.from(hex, 'hex')));
}

/** The keyed digests of a recovery code, one for each secret: 60 bits could be tried out without the key. */
function recoveryDigests(secrets: readonly string[], accountId: string, code: string): Buffer[] {
  return secrets.map((secret) =>
    createHmac('sha256', deriveKey(secret, 'recovery-code'))
      .update(`${accountId} ${plainRecoveryCode(code)}`)
      .digest(),
  );
}

/** Replaces the recovery codes of an account. */
export async function storeRecoveryCodes(
  em: SqlEntityManager,
  { accountId, codes, secret }: { accountId: string; codes: readonly string[]; secret: string },
): Promise<void> {
  const digests = codes.map((code) => recoveryDigests([secret], accountId, code)[0]?.toString('hex'));
  await sqlOfEntityManager(em)(
    `with former as (delete from recovery_code where account_id = ($1::json #>> '{}')::uuid)
     insert into recovery_code (account_id, digest)
     select ($1::json #>> '{}')::uuid, decode(d, 'hex') from json_array_elements_text($2::json) as d`,
    accountId,
    digests,
  );
}

/** Removes the second factor of an account with its recovery codes; whether there was one. */
export async function forgetSecondFactor(em: SqlEntityManager, accountId: string): Promise<boolean> {
  const had = await sqlOfEntityManager(em)<boolean | undefined>(
    `with codes as (delete from recovery_code where account_id = ($1::json #>> '{}')::uuid)
     delete from second_factor where account_id = ($1::json #>> '{}')::uuid
     returning (confirmed_at is not null)::text as json`,
    accountId,
  );
  return had === true;
}

async function useRecoveryCode(
  { em, config, now }: Checking,
  id: string,
  code: string,
): Promise<string | null> {
  const digests = recoveryDigests(config.appSecrets, id, code).map((digest) => digest.toString('hex'));
  const used = await sqlOfEntityManager(em)<{ digest: string; left: number } | undefined>(
    `with used as (
       update recovery_code c set used_at = r.now from json_to_record($1::json) as r (id uuid, now timestamptz)
       where c.account_id = r.id and c.used_at is null
         and c.digest in (select decode(d, 'hex') from json_array_elements_text($2::json) as d)
       returning c.account_id, c.digest)
     -- Seen as before the update: the code that was just used is still among them.
     select json_build_object('digest', encode(u.digest, 'hex'),
       'left', (select count(*) - 1 from recovery_code c where c.account_id = u.account_id and c.used_at is null))::text as json
     from used u`,
    { id, now: now() },
    digests,
  );
  if (!used) return null;
  const { digest, left } = used;
  await recordFact({ em, now }, { fact: 'RECOVERY_CODE_USED', accountId: id, left });
  return digest;
}

const purpose = 'second-factor';

/** A shared secret as it is stored: bound to its account. */
export function sealSecret(secret: string, accountId: string, plain: Buffer): Buffer {
  return sealsFor([secret], purpose).seal(plain, accountId);
}
