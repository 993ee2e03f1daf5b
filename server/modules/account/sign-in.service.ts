import { LockMode } from '@mikro-orm/postgresql';
import { v7 as uuidv7 } from 'uuid';
import type { Context, MutationContext } from '../../platform/context.ts';
import { DomainError, RequestError } from '../../platform/errors.ts';
import { sqlOfEntityManager } from '../../platform/sql.ts';
import { Account } from './account.entity.ts';
import type { SignInInput } from './account.inputs.ts';
import { credentialsOfName, secretTyped, type Credentials, type Secret } from './credentials.ts';
import { deviceOf, deviceToken } from './device-token.ts';
import { refuseWhenBusy } from './hashing-queue.ts';
import { normalizeNumen } from './numen.rules.ts';
import { opensLetter } from './one-time-password.ts';
import { hashPassword, isOutdated } from './password.ts';
import { dropPendingAddress } from './pending-address.ts';
import { checkSecondFactor, hasSecondFactor } from './second-factor.ts';
import { SessionRecord, SignIn } from './session.entity.ts';
import { endSessions, openSession } from './session.service.ts';
import { beginTry, endTry, forgetFailures, giveBackTry, throttleKey, type Try } from './throttle.ts';
import { isAddress, typedName, type TypedName } from './typed-name.rules.ts';
import { tellWrongCode } from './wrong-code.ts';

/** What was proved before the transaction: the slow hash must not hold a connection. */
export interface Proof {
  readonly account: Credentials;
  readonly secret: Secret;
  readonly tried: Try;
  /** The try of a code of the second factor; null when none was asked for. */
  readonly triedCode: Try | null;
  /** The nonce of the device's token, when it showed one of this account. */
  readonly device: string | null;
  /** The password hashed anew, when the parameters have risen since. */
  readonly newHash: string | null;
}

/**
 * Checks what was typed. A wrong username, password or academy look the same, in answer and in time, and so does every
 * state of the account.
 * @throws RequestError TOO_MANY_ATTEMPTS, SIGN_IN_BUSY
 */
export async function checkSignIn(context: Context, input: SignInInput): Promise<Proof> {
  refuseWhenBusy();
  const typed = typedName(input);
  const account = await credentialsOfName(context.em.fork(), typed, context.now());
  const device = deviceOf(context, account?.id ?? null, input.deviceToken);
  const own = account && keyOfOwn(context, account, device, input);
  const tried = await beginTry(context, own ?? keyOfName(context, typed), own !== null);
  const secret = await secretTyped(context, account, input.password).catch(async (error: unknown) => {
    await giveBackTry(context, tried);
    throw error;
  });
  if (!account || !secret) {
    await recordRefusal(context, account, 'WRONG_PASSWORD');
    throw refusal(input);
  }
  const triedCode = await checkFactor(context, account, input, tried);
  const isOld = secret === 'CHOSEN' && isOutdated(account.passwordHash ?? '');
  // In a rush the old hash does for another time.
  const newHash = isOld ? await hashPassword(input.password).catch(() => null) : null;
  return { account, secret, tried, triedCode, device, newHash };
}

/** Opens the session. What was proved is looked at again: it may have been used or changed meanwhile. */
export async function signIn(context: MutationContext, input: SignInInput, proof: Proof) {
  const { em } = context;
  const account = await em.findOne(
    Account,
    { id: proof.account.id, closedAt: null },
    { populate: ['passwordHash'], lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!account || !(await spend(context, account, proof))) throw refusal(input);
  // Enrolled meanwhile, it was not asked for.
  if ((await hasSecondFactor(em, account.id)) !== proof.account.hasSecondFactor) throw refusal(input);
  if (proof.newHash) account.passwordHash = proof.newHash;
  account.locale = context.locale;
  const { session, viewer } = await openSession(context, account, { openingDigest: openingDigest(proof) });
  em.create(SignIn, {
    id: uuidv7(),
    account,
    at: context.now(),
    outcome: 'SUCCEEDED',
    ip: context.ip,
    userAgent: context.userAgent,
    session: em.getReference(SessionRecord, viewer.sessionId),
  });
  await em.flush();
  await endTry(context, proof.tried);
  if (proof.triedCode) await endTry(context, proof.triedCode);
  return {
    session,
    deviceToken: deviceToken(context, account.id, proof.device),
    viewer: context.reader.reference(context, 'Viewer', account.id, viewer),
  };
}

/** Forgets the failures of an account, so that its holder, who proved to be so by a link, signs in at once. */
export async function clearThrottle(
  context: Context,
  account: Pick<Account, 'username' | 'professionalEmail' | 'academy'>,
): Promise<void> {
  const { username, professionalEmail, academy } = account;
  const names: TypedName[] = [
    { name: username, academyCode: null },
    ...(academy ? [{ name: username, academyCode: academy.code }] : []),
    ...(professionalEmail ? [{ name: professionalEmail, academyCode: null }] : []),
  ];
  await forgetFailures(
    context,
    names.map((name) => keyOfName(context, name)),
  );
}

/** Makes sure that a secret still opens the account, and takes it away when it works once. */
async function spend(context: MutationContext, account: Account, { secret, account: seen }: Proof) {
  if (secret === 'CHOSEN') return account.passwordHash === seen.passwordHash;
  if (secret === 'FIRST') {
    const until = account.firstPasswordUntil;
    if (!until || until <= context.now() || account.firstPasswordFailures >= 5) return false;
  } else {
    if (!(await spendLetter(context, account.id, seen.letterDigest))) return false;
    // From now on neither the former password nor the NUMEN opens anything.
    account.passwordHash = null;
    await endSessions(context, account);
    await dropPendingAddress(context, account);
  }
  account.firstPasswordUntil = null;
  account.mustChangePassword = true;
  return true;
}

/** Kept with the session that a first password or a letter opens: its holder types it once more to replace it. */
function openingDigest({ secret, account: { firstDigest, letterDigest } }: Proof): Buffer | null {
  const digest = { CHOSEN: null, FIRST: firstDigest, LETTER: letterDigest }[secret];
  return digest === null ? null : Buffer.from(digest, 'hex');
}

async function spendLetter(context: MutationContext, accountId: string, digest: string | null) {
  const spent = await sqlOfEntityManager(context.em)<boolean | undefined>(
    `update one_time_password l set used_at = r.now
     from json_to_record($1::json) as r ("accountId" uuid, digest text, now timestamptz)
     where l.account_id = r."accountId" and l.digest = decode(r.digest, 'hex') and l.used_at is null
     returning 'true' as json`,
    { accountId, digest, now: context.now() },
  );
  return spent === true;
}

/** @returns the try of the code, which counts as a failure until the session is open */
async function checkFactor(
  context: Context,
  account: Credentials,
  input: SignInInput,
  tried: Try,
): Promise<Try | null> {
  const code = input.secondFactorCode;
  try {
    const triedCode = account.hasSecondFactor && code?.trim() ? await beginCode(context, account) : null;
    await checkSecondFactor(context, account.id, code, ['input', 'secondFactorCode']);
    return triedCode;
  } catch (error) {
    // Nothing was guessed: the password is right, and the code is asked for, or may not be tried yet.
    if (error instanceof RequestError || isRefusedAs(error, 'SECOND_FACTOR_REQUIRED'))
      await giveBackTry(context, tried);
    else if (error instanceof DomainError) {
      await recordRefusal(context, account, 'WRONG_SECOND_FACTOR');
      await tellWrongCode(context, account.id);
    }
    throw error;
  }
}

/**
 * Codes are guessed at under one counter of the account, whatever it was called by, with whatever password, device or
 * letter: a link gives a new password and a new device as often as it is asked for. Only who is past the password counts.
 */
const beginCode = (context: Context, { id }: Credentials) =>
  beginTry(context, throttleKey(context, 'second-factor', id), true);

const isRefusedAs = (error: unknown, code: string) =>
  error instanceof DomainError && error.refusals[0]?.code === code;

/**
 * Records a refused try for the holder of the account; a wrong first password counts towards its five. The same
 * statement when there is no account: nothing is written then, so the disk is waited for in neither case.
 */
async function recordRefusal(
  context: Context,
  account: Credentials | null,
  outcome: 'WRONG_PASSWORD' | 'WRONG_SECOND_FACTOR',
): Promise<void> {
  await sqlOfEntityManager(context.em.fork())(
    `with r as (select t.*, set_config('synchronous_commit', 'off', true) from json_to_record($1::json) as t (id uuid, "accountId" uuid, at timestamptz, outcome text,
       ip inet, "userAgent" text)),
     counted as (update account a set first_password_failures = a.first_password_failures + 1 from r
       where a.id = r."accountId" and r.outcome = 'WRONG_PASSWORD' and a.first_password_until > r.at
         and a.password_hash is null and a.first_password_failures < 5)
     insert into sign_in (id, account_id, at, outcome, ip, user_agent)
     select id, "accountId", at, outcome, ip, "userAgent" from r where "accountId" is not null`,
    {
      id: uuidv7(),
      accountId: account?.id ?? null,
      at: context.now(),
      outcome,
      ip: context.ip,
      userAgent: context.userAgent,
    },
  );
}

/** By what was typed alone: a NUMEN of the private sector has the letter P in third place. */
function refusal({ username, password }: SignInInput): DomainError {
  const isPrivate = [username, password].some((typed) => normalizeNumen(typed)?.charAt(2) === 'P');
  return new DomainError(isPrivate ? 'PRIVATE_SECTOR' : 'INVALID_CREDENTIALS', ['input']);
}

/** The counter of a name, whether or not it exists. An address names its academy. */
function keyOfName(context: Context, typed: TypedName): string {
  const academy = isAddress(typed) ? null : typed.academyCode;
  return throttleKey(context, 'sign-in', typed.name, academy ?? '');
}

/**
 * The counter of whoever has shown to be no stranger, whom strangers elsewhere keep out of nothing: of a device that was
 * signed in on, anew with each password, so that one who had to replace it by a link signs in at once; of a letter, whose
 * hundred bits nobody guesses. Codes of the second factor have their own counter (`beginCode`). Null: of nobody yet.
 */
function keyOfOwn(
  context: Context,
  account: Credentials,
  device: string | null,
  { password }: SignInInput,
): string | null {
  if (device) return throttleKey(context, 'device', device, account.passwordHash ?? '');
  const { id, letterDigest } = account;
  const isLetter = letterDigest && opensLetter(context, id, password, Buffer.from(letterDigest, 'hex'));
  return isLetter ? throttleKey(context, 'letter', letterDigest) : null;
}
