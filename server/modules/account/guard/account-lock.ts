import { requireSession } from '../../../platform/access.ts';
import type { MutationContext } from '../../../platform/context.ts';
import { RequestError } from '../../../platform/errors/errors.ts';
import { sqlOfEntityManager } from '../../../platform/sql/sql.ts';
import { Account } from '../account.entity.ts';
import { SessionRecord } from '../session.entity.ts';

/**
 * The account as it is now, with its password hash, held to the end of the transaction. Whatever changes what opens an account holds it first,
 * then links and sessions: locks are taken in one order, and what was looked at is still so when it is written. Rows that refer
 * to the account may be written meanwhile: their foreign keys need a weaker lock.
 */
export async function lockAccount({ em }: Pick<MutationContext, 'em'>, id: string): Promise<Account> {
  await sqlOfEntityManager(em)(
    `select null from account where id = ($1::json #>> '{}')::uuid for no key update`,
    id,
  );
  return em.findOneOrFail(Account, id, { populate: ['passwordHash'], refresh: true });
}

/** Several of them, in the order of their keys: no two wait for each other. */
export async function lockAccounts(
  context: Pick<MutationContext, 'em'>,
  accounts: readonly Pick<Account, 'id'>[],
): Promise<void> {
  for (const id of accounts.map((account) => account.id).toSorted()) await lockAccount(context, id);
}

/**
 * One's own account, held. What was proved before the transaction counts as long as the session is open: a link, a letter
 * or an administrator who took the account away meanwhile ended it.
 * @throws RequestError UNAUTHENTICATED, SESSION_EXPIRED
 */
export async function lockOwnAccount(context: MutationContext): Promise<Account> {
  const { em } = context;
  const viewer = requireSession(context);
  const account = await lockAccount(context, viewer.accountId);
  const open = { id: viewer.sessionId, endedAt: null, expiresAt: { $gt: context.now() } } as const;
  if (account.closedAt || !(await em.count(SessionRecord, open))) throw new RequestError('SESSION_EXPIRED');
  return account;
}
