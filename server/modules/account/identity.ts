import type { Context } from '../../platform/context.ts';
import { DomainError, RequestError } from '../../platform/errors.ts';
import { credentialsOfSession, secretTyped } from './credentials.ts';
import { refuseWhenBusy } from './hashing-queue.ts';
import { checkSecondFactor } from './second-factor.ts';
import { beginTry, endTry, giveBackTry, throttleKey } from './throttle.ts';
import { tellWrongCode } from './wrong-code.ts';

/** What is asked again before something of the account changes. */
export interface IdentityProof {
  readonly currentPassword: string;
  readonly secondFactorCode?: string | null;
}

/**
 * Makes sure that the account's own holder sits at an open session: password and second factor again (OWASP ASVS 5.0,
 * 7.5.1). Throttled like a sign-in. For the `before` of a mutation: it must not run inside a transaction.
 * @param path of the input that holds both
 * @throws DomainError WRONG_CURRENT_PASSWORD at `currentPassword`, SECOND_FACTOR_REQUIRED or INVALID_SECOND_FACTOR at
 *   `secondFactorCode`; RequestError UNAUTHENTICATED, TOO_MANY_ATTEMPTS, SIGN_IN_BUSY
 */
export async function proveIdentity(
  context: Context,
  proof: IdentityProof,
  path: readonly string[] = ['input'],
): Promise<void> {
  const { viewer } = context;
  if (!viewer) throw new RequestError('UNAUTHENTICATED');
  refuseWhenBusy();
  const account = await credentialsOfSession(context.em.fork(), viewer);
  const tried = await beginTry(context, throttleKey(context, 'identity', viewer.accountId), true);
  try {
    if (!account || !(await secretTyped(context, account, proof.currentPassword)))
      throw new DomainError('WRONG_CURRENT_PASSWORD', [...path, 'currentPassword']);
    await checkSecondFactor(context, account.id, proof.secondFactorCode, [...path, 'secondFactorCode']);
  } catch (error) {
    if (error instanceof DomainError && error.refusals.some(({ code }) => code === 'INVALID_SECOND_FACTOR'))
      await tellWrongCode(context, viewer.accountId);
    // Nothing was guessed: we were busy, or the code is only asked for.
    const isGuess =
      error instanceof DomainError && error.refusals.every(({ code }) => code !== 'SECOND_FACTOR_REQUIRED');
    if (!isGuess) await giveBackTry(context, tried);
    throw error;
  }
  await endTry(context, tried);
}
