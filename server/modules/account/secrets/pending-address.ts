import type { MutationContext } from '../../../platform/context.ts';
import { SingleUseLink } from '../access.entity.ts';
import type { Account } from '../account.entity.ts';

/**
 * Forgets the alert address that waits for its proof, with its link. Whoever gets the account back by a link or a letter,
 * or replaces the password, did perhaps not ask for it: an intruder did.
 */
export async function dropPendingAddress(
  { em, now }: Pick<MutationContext, 'em' | 'now'>,
  account: Account,
): Promise<void> {
  account.pendingAlertEmail = null;
  const waiting = { account, purpose: 'CONFIRM_ALERT_EMAIL', usedAt: null } as const;
  await em.nativeUpdate(SingleUseLink, waiting, { usedAt: now() });
}
