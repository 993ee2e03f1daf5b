import { requireSignedIn } from '../../platform/access.ts';
import type { MutationContext } from '../../platform/context.ts';
import { DomainError } from '../../platform/errors/errors.ts';
import { sqlOfEntityManager } from '../../platform/sql/sql.ts';
import {
  type Account,
  accountRefusals,
  recordFact,
  createLink,
  Officer,
  SingleUseLink,
} from '../account/index.ts';
import { findOfficer } from './people.ts';
import type { SendPasswordResetInput } from './people.inputs.ts';
import { peopleRefusals } from './people.refusals.ts';

const pauseMs = 60_000;

/**
 * Mails a link to a colleague who lost the password: officers have no NUMEN to ask for one by themselves. The link goes
 * to the professional address, and nothing changes until it is used: whoever sends it learns and locks nothing.
 */
export async function sendPasswordReset(context: MutationContext, { officerId }: SendPasswordResetInput) {
  const viewer = requireSignedIn(context);
  const path = ['input', 'officerId'];
  const officer = await findOfficer(context, viewer, officerId);
  if (!officer) throw new DomainError('NOT_FOUND', path);
  const { account } = officer;
  if (account?.id === viewer.accountId) throw new DomainError(accountRefusals.NOT_ONESELF, path);
  if (!account || !isOpen(account)) throw new DomainError(peopleRefusals.INVITE_AGAIN, path);
  if (await mailPasswordLink(context, account))
    context.log.info({ account: account.id, by: viewer.accountId }, 'password link sent');
  return { officer: context.reader.reference(context, Officer, officer.id) };
}

/** Whether the account was accepted and not closed. It must have been read with its password hash. */
export function isOpen({ closedAt, passwordHash }: Pick<Account, 'closedAt' | 'passwordHash'>): boolean {
  return closedAt === null && passwordHash !== null;
}

/**
 * Has a link for a new password mailed, which ends the former one; one a minute.
 * @returns the link; null when one was sent within the last minute
 */
export async function mailPasswordLink(
  context: Pick<MutationContext, 'em' | 'now'>,
  account: Account,
): Promise<SingleUseLink | null> {
  const { em } = context;
  // Of several at once, the others see the link of the first.
  await sqlOfEntityManager(em)(
    "select from account where id = ($1::json #>> '{}')::uuid for no key update",
    account.id,
  );
  const since = new Date(context.now().getTime() - pauseMs);
  const purpose = 'RESET_PASSWORD';
  if (await em.count(SingleUseLink, { account, purpose, createdAt: { $gt: since } })) return null;
  const link = await createLink(context, account, purpose);
  await recordFact(context, { fact: 'PASSWORD_RESET_ASKED', accountId: account.id, linkId: link.id });
  return link;
}
