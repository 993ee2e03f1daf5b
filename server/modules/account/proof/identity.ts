import { requireSession } from '../../../platform/access.ts';
import type { Context, MutationContext } from '../../../platform/context.ts';
import { DomainError } from '../../../platform/errors/errors.ts';
import type { Account } from '../account.entity.ts';
import { lockOwnAccount } from '../guard/account-lock.ts';
import {
  credentialsOfSession,
  isSamePassword,
  secretTyped,
  type Credentials,
} from '../secrets/credentials.ts';
import { inTurn, refuseWhenBusy } from '../guard/hashing-queue.ts';
import { checkSecondFactor, isOfPresentCodes, secondFactorSince } from './second-factor.ts';
import { beginTry, endTry, giveBackTry, throttleKey, type Try } from '../guard/throttle.ts';
import { tellWrongCode } from '../guard/wrong-code.ts';
import { accountRefusals } from '../account.refusals.ts';

/** What is asked again before something of the account changes. */
export interface IdentityProof {
  readonly currentPassword: string;
  readonly secondFactorCode?: string | null;
}

/** What was proved before the transaction, to be looked at again in it. */
export interface Identity {
  readonly account: Credentials;
  /** The digest of the recovery code that was used, in hexadecimal; null when none was. */
  readonly recoveryCode: string | null;
}

const path = (field: keyof IdentityProof) => ['input', field];

/**
 * Makes sure that the account's own holder sits at an open session: password and second factor again (OWASP ASVS 5.0,
 * 7.5.1), as the fields of `input`. Throttled like a sign-in. For the `before` of a mutation: it must not run inside a
 * transaction, which looks at what was proved again (`holdOwnAccount`).
 * @throws DomainError WRONG_CURRENT_PASSWORD at `currentPassword`, SECOND_FACTOR_REQUIRED or INVALID_SECOND_FACTOR at
 *   `secondFactorCode`; RequestError UNAUTHENTICATED, TOO_MANY_ATTEMPTS, SIGN_IN_BUSY
 */
export async function proveIdentity(context: Context, proof: IdentityProof): Promise<Identity> {
  const viewer = requireSession(context);
  refuseWhenBusy();
  const key = throttleKey(context, 'identity', viewer.accountId);
  return inTurn(key, async () => {
    const account = await credentialsOfSession(context.em.fork(), viewer);
    const tried = await beginTry(context, key, { isProven: true });
    try {
      if (!account || !(await secretTyped(context, account, proof.currentPassword)))
        throw new DomainError(accountRefusals.WRONG_CURRENT_PASSWORD, path('currentPassword'));
      const code = proof.secondFactorCode;
      const recoveryCode = await checkSecondFactor(context, account.id, code, path('secondFactorCode'));
      await endTry(context, tried);
      return { account, recoveryCode };
    } catch (error) {
      await recordFailure(context, viewer.accountId, tried, error);
      throw error;
    }
  });
}

async function recordFailure(context: Context, accountId: string, tried: Try, error: unknown): Promise<void> {
  const codes = error instanceof DomainError ? error.refusals.map(({ code }) => code) : [];
  if (codes.includes(accountRefusals.INVALID_SECOND_FACTOR)) await tellWrongCode(context, accountId);
  // Nothing was guessed: we were busy, or the code is only asked for.
  const isGuess = error instanceof DomainError && !codes.includes(accountRefusals.SECOND_FACTOR_REQUIRED);
  if (!isGuess) await giveBackTry(context, tried);
}

/**
 * The account of the session, held to the end of the transaction, as `proveIdentity` saw it: of two changes at once that were
 * proved by the same password or set of codes, the one that comes later finds them replaced, as if it had come later.
 * @throws DomainError WRONG_CURRENT_PASSWORD, SECOND_FACTOR_REQUIRED or INVALID_SECOND_FACTOR when what was proved opens
 *   nothing any more; RequestError UNAUTHENTICATED, SESSION_EXPIRED
 */
export async function holdOwnAccount(
  context: MutationContext,
  { account: seen, recoveryCode }: Identity,
): Promise<Account> {
  const { em } = context;
  const account = await lockOwnAccount(context);
  if (!isSamePassword(account, seen))
    throw new DomainError(accountRefusals.WRONG_CURRENT_PASSWORD, path('currentPassword'));
  const since = await secondFactorSince(em, account.id);
  // Removed meanwhile, it is asked for no more.
  if (since === null) return account;
  if (seen.secondFactorSince === null)
    throw new DomainError(accountRefusals.SECOND_FACTOR_REQUIRED, path('secondFactorCode'));
  const isReplaced = recoveryCode !== null && !(await isOfPresentCodes(em, account.id, recoveryCode));
  if (isReplaced || since !== seen.secondFactorSince)
    throw new DomainError(accountRefusals.INVALID_SECOND_FACTOR, path('secondFactorCode'));
  return account;
}
