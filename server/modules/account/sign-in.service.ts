import { v7 as uuidv7 } from 'uuid';
import type { Context, MutationContext } from '../../platform/context.ts';
import { DomainError, RequestError } from '../../platform/errors/errors.ts';
import { sqlOfEntityManager } from '../../platform/sql/sql.ts';
import { Viewer, type Account } from './account.entity.ts';
import type { SignInInput } from './account.inputs.ts';
import { lockAccount } from './guard/account-lock.ts';
import {
  credentialsOfName,
  isSamePassword,
  secretTyped,
  type Credentials,
  type Secret,
} from './secrets/credentials.ts';
import { deviceOf, deviceToken } from './guard/device-token.ts';
import { refuseWhenBusy } from './guard/hashing-queue.ts';
import { normalizeNumen } from './secrets/numen.rules.ts';
import { hashPassword, isOutdated } from './secrets/password.ts';
import { dropPendingAddress } from './secrets/pending-address.ts';
import { checkSecondFactor, secondFactorSince } from './proof/second-factor.ts';
import { SessionRecord, SignIn } from './session.entity.ts';
import { endSessions, openSession } from './session/session.service.ts';
import { counterOf, keyOfCodes } from './proof/sign-in-counters.ts';
import { beginTry, endTry, giveBackTry, type Try } from './guard/throttle.ts';
import { typedName } from './names/typed-name.rules.ts';
import { tellWrongCode } from './guard/wrong-code.ts';
import { accountRefusals } from './account.refusals.ts';

/** What was proved before the transaction: the slow hash must not hold a connection. */
export interface Proof {
  readonly account: Credentials;
  readonly secret: Secret;
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
  const { key, counting } = counterOf(context, { typed, account, device, password: input.password });
  const proved = await checkSecrets(context, input, account, await beginTry(context, key, counting));
  const isOld = proved.secret === 'CHOSEN' && isOutdated(proved.account.passwordHash ?? '');
  // In a rush the old hash does for another time.
  const newHash = isOld ? await hashPassword(input.password).catch(() => null) : null;
  return { ...proved, device, newHash };
}

/** Password and code. What was right counts as no failure any more, whether or not the session is opened then. */
async function checkSecrets(
  context: Context,
  input: SignInInput,
  account: Credentials | null,
  tried: Try,
): Promise<Pick<Proof, 'account' | 'secret'>> {
  const secret = await secretTyped(context, account, input.password).catch(async (error: unknown) => {
    await giveBackTry(context, tried);
    throw error;
  });
  if (!account || !secret || tried.isBarred) {
    await recordRefusal(context, account, 'WRONG_PASSWORD', tried);
    throw refusal(input);
  }
  await checkFactor(context, account, input, tried);
  await endTry(context, tried);
  return { account, secret };
}

/** Opens the session. What was proved is looked at again: it may have been used or changed meanwhile. */
export async function signIn(context: MutationContext, input: SignInInput, proof: Proof) {
  const { em } = context;
  const account = await lockAccount(context, proof.account.id);
  if (account.closedAt || !(await spend(context, account, proof))) throw refusal(input);
  // Enrolled meanwhile, it was not asked for.
  if ((await secondFactorSince(em, account.id)) !== proof.account.secondFactorSince) throw refusal(input);
  if (proof.newHash && account.passwordHash === proof.account.passwordHash)
    account.passwordHash = proof.newHash;
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
  return {
    session,
    deviceToken: deviceToken(context, account.id, proof.device),
    viewer: context.reader.reference(context, Viewer, account.id, viewer),
  };
}

/** Makes sure that a secret still opens the account, and takes it away when it works once. */
async function spend(context: MutationContext, account: Account, { secret, account: seen }: Proof) {
  if (secret === 'CHOSEN') return isSamePassword(account, seen);
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

async function checkFactor(
  context: Context,
  account: Credentials,
  input: SignInInput,
  tried: Try,
): Promise<void> {
  const code = input.secondFactorCode;
  try {
    const isGuess = account.secondFactorSince !== null && code?.trim();
    const triedCode = isGuess
      ? await beginTry(context, keyOfCodes(context, account), { isProven: true })
      : null;
    await checkSecondFactor(context, account.id, code, ['input', 'secondFactorCode']);
    if (triedCode) await endTry(context, triedCode);
  } catch (error) {
    // Nothing was guessed: the password is right, and the code is asked for, or may not be tried yet.
    if (error instanceof RequestError || isRefusedAs(error, 'SECOND_FACTOR_REQUIRED'))
      await giveBackTry(context, tried);
    else if (error instanceof DomainError) {
      await recordRefusal(context, account, 'WRONG_SECOND_FACTOR', tried);
      await tellWrongCode(context, account.id);
    }
    throw error;
  }
}

const isRefusedAs = (error: unknown, code: string) =>
  error instanceof DomainError && error.refusals[0]?.code === code;

/**
 * Records a refused try for the holder of the account; a wrong first password counts towards its five, unless nobody
 * looked at it. The same statement when there is no account: nothing is written then, so the disk is waited for in
 * neither case.
 */
async function recordRefusal(
  context: Context,
  account: Credentials | null,
  outcome: 'WRONG_PASSWORD' | 'WRONG_SECOND_FACTOR',
  { isBarred }: Try,
): Promise<void> {
  await sqlOfEntityManager(context.em.fork())(
    `with r as (select t.*, set_config('synchronous_commit', 'off', true) from json_to_record($1::json) as t (id uuid, "accountId" uuid, at timestamptz, outcome text,
       ip inet, "userAgent" text, barred boolean)),
     counted as (update account a set first_password_failures = a.first_password_failures + 1 from r
       where a.id = r."accountId" and not r.barred and r.outcome = 'WRONG_PASSWORD' and a.first_password_until > r.at
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
      barred: isBarred,
    },
  );
}

/** By what was typed alone: a NUMEN of the private sector has the letter P in third place. */
function refusal({ username, password }: SignInInput): DomainError {
  const isPrivate = [username, password].some((typed) => normalizeNumen(typed)?.charAt(2) === 'P');
  return new DomainError(isPrivate ? accountRefusals.PRIVATE_SECTOR : accountRefusals.INVALID_CREDENTIALS, [
    'input',
  ]);
}
