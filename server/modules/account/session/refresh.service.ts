import { LockMode } from '@mikro-orm/postgresql';
import type { MutationContext } from '../../../platform/context.ts';
import { DomainError } from '../../../platform/errors/errors.ts';
import { deriveKey } from '../../../platform/crypto/keys.ts';
import { seal, unseal } from '../../../platform/crypto/sealing.ts';
import type { RefreshSessionInput } from '../account.inputs.ts';
import { RefreshToken, type Session } from '../session.entity.ts';
import { accessOf, digestOf, newRefreshToken } from './session.service.ts';
import { guardNetwork } from '../guard/throttle.ts';
import { accountRefusals } from '../account.refusals.ts';

/**
 * Trades a refresh token for new tokens. The same one gets the same successor until that one is used: two tabs, or an
 * answer that was lost on the way. Any other use of a used one ends the session, because somebody else holds it
 * (RFC 9700, 4.14.2).
 */
export async function refreshSession(
  context: MutationContext,
  input: RefreshSessionInput,
): Promise<{ session: Session }> {
  const now = context.now();
  const token = await locked(context, input.refreshToken);
  if (!token) {
    await guardNetwork(context);
    throw refused({ keepsChanges: true });
  }
  const { session } = token;
  const isOver = session.endedAt || session.expiresAt <= now || session.account.closedAt;
  if (isOver) throw refused();
  // Used ones first: that they would be over by now excuses nobody.
  const again = token.usedAt && (await givenAgain(context, token, input.refreshToken));
  if (token.usedAt && !again) {
    session.endedAt = now;
    context.afterCommit(() => context.forgetSession(session.id));
    throw refused({ keepsChanges: true });
  }
  if ((again ? again.refreshTokenExpiresAt : token.expiresAt) <= now) throw refused();
  session.seenAt = now;
  session.ip = context.ip;
  session.userAgent = context.userAgent;
  const next = again ?? newRefreshToken(context, session, session.account);
  if (!token.usedAt) {
    token.usedAt = now;
    token.successor = seal(keyOf(input.refreshToken), Buffer.from(next.refreshToken));
  }
  return { session: { ...(await accessOf(context, session.id, session.account.id)), ...next } };
}

const refused = (options: { keepsChanges?: boolean } = {}) =>
  new DomainError(accountRefusals.INVALID_REFRESH_TOKEN, ['input', 'refreshToken'], options);

/** A second call with the same token waits here for the first one to end, and sees what it left. */
function locked({ em }: MutationContext, refreshToken: string): Promise<RefreshToken | null> {
  return em.findOne(
    RefreshToken,
    { digest: digestOf(refreshToken) },
    { populate: ['session.account'], lockMode: LockMode.PESSIMISTIC_WRITE },
  );
}

/**
 * The successor of a token that was used already; null once the successor itself was used: whoever sends this one is not
 * who got the answer.
 */
async function givenAgain({ em }: MutationContext, { successor }: RefreshToken, refreshToken: string) {
  const next = successor && unseal(keyOf(refreshToken), successor)?.toString();
  if (!next) return null;
  const known = await em.findOne(RefreshToken, { digest: digestOf(next), usedAt: null });
  if (!known) return null;
  return { refreshToken: next, refreshTokenExpiresAt: known.expiresAt };
}

/** The key follows from the old token, which its holder alone has. */
const keyOf = (refreshToken: string) => deriveKey(refreshToken, 'refresh-token-successor');
