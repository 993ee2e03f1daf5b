import { requireSession } from '../../platform/access.ts';
import type { Context, MutationContext } from '../../platform/context.ts';
import { DomainError } from '../../platform/errors/errors.ts';
import { sqlOfEntityManager } from '../../platform/sql/sql.ts';
import { Account, Viewer } from './account.entity.ts';
import { lockOwnAccount } from './guard/account-lock.ts';
import { recordFact } from './guard/record-fact.ts';
import {
  authenticatorCode,
  newRecoveryCodes,
  newSecret,
  otpauthUri,
  typedSecret,
} from './secrets/second-factor-codes.ts';
import type {
  BeginSecondFactorInput,
  ConfirmSecondFactorInput,
  SecondFactorProofInput,
} from './second-factor.inputs.ts';
import {
  forgetSecondFactor,
  hasSecondFactor,
  sealSecret,
  secretOfAccount,
  storeRecoveryCodes,
  useCode,
} from './proof/second-factor.ts';
import { holdOwnAccount, proveIdentity, type Identity } from './proof/identity.ts';
import { endSessions } from './session/session.service.ts';
import { beginTry, endTry, throttleKey, type Try } from './guard/throttle.ts';
import { accountRefusals } from './account.refusals.ts';

/** Runs before the transaction: nobody begins a second one, and the password is asked for again. */
export async function proveToBegin(context: Context, input: BeginSecondFactorInput): Promise<Identity> {
  const { accountId } = requireSession(context);
  if (await hasSecondFactor(context.em, accountId))
    throw new DomainError(accountRefusals.SECOND_FACTOR_ENROLLED);
  return proveIdentity(context, input);
}

/** Makes the secret that an authenticator is to know; one that was begun before and not confirmed is replaced. */
export async function beginSecondFactor(
  context: MutationContext,
  _input: BeginSecondFactorInput,
  identity: Identity,
) {
  const { id, username } = await holdOwnAccount(context, identity);
  const secret = newSecret();
  const begun = await sqlOfEntityManager(context.em)<boolean | undefined>(
    `insert into second_factor as f (account_id, secret, created_at)
     select id, decode(secret, 'hex'), now from json_to_record($1::json) as r (id uuid, secret text, now timestamptz)
     on conflict (account_id) do update set secret = excluded.secret, created_at = excluded.created_at, last_step = 0
     where f.confirmed_at is null returning 'true' as json`,
    {
      id,
      secret: sealSecret(context.config.appSecrets[0], id, secret).toString('hex'),
      now: context.now(),
    },
  );
  if (!begun) throw new DomainError(accountRefusals.SECOND_FACTOR_ENROLLED);
  return { secret: typedSecret(secret), otpauthUri: otpauthUri(secret, username) };
}

/** Runs before the transaction: guesses at a first code are throttled like sign-ins. */
export async function countConfirmation(context: Context): Promise<Try> {
  const { accountId } = requireSession(context);
  return beginTry(context, throttleKey(context, 'confirmation', accountId), { isProven: true });
}

/** The device has shown that it knows the secret: from now on sign-in asks for its codes. Other sessions end. */
export async function confirmSecondFactor(
  context: MutationContext,
  { code }: ConfirmSecondFactorInput,
  tried: Try,
) {
  const viewer = requireSession(context);
  const { em } = context;
  const { accountId } = viewer;
  await lockOwnAccount(context);
  const sealed = await secretOfAccount(em, accountId, false);
  if (!sealed) {
    const enrolled = await hasSecondFactor(em, accountId);
    throw new DomainError(
      enrolled ? accountRefusals.SECOND_FACTOR_ENROLLED : accountRefusals.SECOND_FACTOR_NOT_ENROLLED,
    );
  }
  const digits = authenticatorCode(code);
  if (!digits || !(await useCode(context, { accountId, sealed, code: digits })))
    throw new DomainError(accountRefusals.INVALID_SECOND_FACTOR, ['input', 'code']);
  await sqlOfEntityManager(em)(
    `update second_factor f set confirmed_at = r.now from json_to_record($1::json) as r (id uuid, now timestamptz)
     where f.account_id = r.id`,
    { id: accountId, now: context.now() },
  );
  await endTry(context, tried);
  const recoveryCodes = await renewedCodes(context, accountId);
  return { recoveryCodes, viewer: await changed(context, 'SECOND_FACTOR_ENROLLED') };
}

/** Runs before the transaction: what is refused anyway uses up no code. */
export async function proveToRemove(context: Context, input: SecondFactorProofInput): Promise<Identity> {
  const account = await enrolled(context);
  const isStaff = account.role === 'OFFICER' || account.role === 'ADMINISTRATOR';
  if (isStaff && !account.academy?.secondFactorWaived)
    throw new DomainError(accountRefusals.SECOND_FACTOR_MANDATORY);
  requireLongPassword(account);
  return proveIdentity(context, input);
}

/** NIST SP 800-63B-4, 3.1.1.2: a password that is the only factor has 15 characters at least. */
function requireLongPassword(account: Account): void {
  if (!account.passwordStandsAlone)
    throw new DomainError(accountRefusals.PASSWORD_TOO_SHORT, ['input', 'currentPassword']);
}

/** Sign-in asks for the password alone again. Other sessions end. */
export async function removeSecondFactor(
  context: MutationContext,
  _input: SecondFactorProofInput,
  identity: Identity,
) {
  const account = await holdOwnAccount(context, identity);
  requireLongPassword(account);
  if (!(await forgetSecondFactor(context.em, account.id)))
    throw new DomainError(accountRefusals.SECOND_FACTOR_NOT_ENROLLED);
  return { viewer: await changed(context, 'SECOND_FACTOR_REMOVED') };
}

/** Runs before the transaction: the password and the second factor are asked for again. */
export async function proveToRenewCodes(context: Context, input: SecondFactorProofInput): Promise<Identity> {
  await enrolled(context);
  return proveIdentity(context, input);
}

/** Ten new recovery codes; the former ones open nothing any more. */
export async function renewRecoveryCodes(
  context: MutationContext,
  _input: SecondFactorProofInput,
  identity: Identity,
) {
  const { id } = await holdOwnAccount(context, identity);
  if (!(await hasSecondFactor(context.em, id)))
    throw new DomainError(accountRefusals.SECOND_FACTOR_NOT_ENROLLED);
  return { recoveryCodes: await renewedCodes(context, id) };
}

async function enrolled(context: Context): Promise<Account> {
  const { accountId } = requireSession(context);
  if (!(await hasSecondFactor(context.em, accountId)))
    throw new DomainError(accountRefusals.SECOND_FACTOR_NOT_ENROLLED);
  return context.em.fork().findOneOrFail(Account, accountId, { populate: ['academy'] });
}

async function renewedCodes({ em, config }: MutationContext, accountId: string): Promise<string[]> {
  const codes = newRecoveryCodes();
  await storeRecoveryCodes(em, { accountId, codes, secret: config.appSecrets[0] });
  return codes;
}

/** Ends other sessions, tells the holder, and names the viewer as it is from now on. */
async function changed(context: MutationContext, fact: 'SECOND_FACTOR_ENROLLED' | 'SECOND_FACTOR_REMOVED') {
  const viewer = requireSession(context);
  const { accountId, sessionId } = viewer;
  await endSessions(context, context.em.getReference(Account, accountId), sessionId);
  context.afterCommit(() => context.forgetSession(sessionId));
  await recordFact(context, { fact, accountId });
  // Removing it is refused where it is required.
  return context.reader.reference(context, Viewer, accountId, { ...viewer, mustEnrolSecondFactor: false });
}
