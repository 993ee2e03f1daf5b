import { createHmac, timingSafeEqual } from 'node:crypto';
import { LockMode, type SqlEntityManager } from '@mikro-orm/postgresql';
import { v7 as uuidv7 } from 'uuid';
import type { Context, MutationContext } from '../../../platform/context.ts';
import { DomainError } from '../../../platform/errors/errors.ts';
import { deriveKey } from '../../../platform/crypto/keys.ts';
import { SingleUseLink, type LinkPurpose } from '../access.entity.ts';
import type { Account } from '../account.entity.ts';
import { lockAccount } from '../guard/account-lock.ts';
import { guardNetwork } from '../guard/throttle.ts';
import { accountRefusals } from '../account.refusals.ts';

/** How long each link works. */
const lifeMs: Readonly<Record<LinkPurpose, number>> = {
  RESET_PASSWORD: 30 * 60_000,
  CONFIRM_ALERT_EMAIL: 24 * 3_600_000,
  UNDO_ALERT_EMAIL: 14 * 24 * 3_600_000,
  ACCEPT_INVITATION: 7 * 24 * 3_600_000,
};

/** When a link that is made now stops working. */
export function linkEnd(purpose: LinkPurpose, now: Date): Date {
  return new Date(now.getTime() + lifeMs[purpose]);
}

/**
 * Records a link that works once; its mail is made from its id by `linkToken`. Earlier links of the account for the same
 * purpose stop working, but those that take something back.
 */
export async function createLink(
  context: Pick<MutationContext, 'em' | 'now'>,
  account: Account,
  purpose: LinkPurpose,
  address: string | null = null,
): Promise<SingleUseLink> {
  const now = context.now();
  if (purpose !== 'UNDO_ALERT_EMAIL')
    await context.em.nativeUpdate(SingleUseLink, { account, purpose, usedAt: null }, { usedAt: now });
  return context.em.create(SingleUseLink, {
    id: uuidv7(),
    account,
    purpose,
    address,
    createdAt: now,
    expiresAt: linkEnd(purpose, now),
    usedAt: null,
  });
}

/** The secret of a link, as the mail carries it: 16 bytes that name it and 32 that prove it, base64url. */
export function linkToken(secret: string, linkId: string, purpose: LinkPurpose): string {
  const id = Buffer.from(linkId.replaceAll('-', ''), 'hex');
  return Buffer.concat([id, proofOf(secret, id, purpose)]).toString('base64url');
}

/**
 * The link that a token opens, not used yet: the caller sets `usedAt` once all else is accepted.
 * @throws DomainError INVALID_LINK at `path` when it is unknown, used, expired or made for something else
 */
export async function openLink(
  context: MutationContext,
  token: string,
  purpose: LinkPurpose,
  path: readonly string[],
): Promise<SingleUseLink> {
  const id = provenId(context.config.appSecrets, token, purpose);
  const link = id && (await findLink(context.em, id, purpose, context.now()));
  if (!link || !(await hold(context, link))) throw new DomainError(accountRefusals.INVALID_LINK, path);
  return link;
}

/** To the end of the transaction, the account first: of two uses at once, one finds it used. */
async function hold(context: MutationContext, { id, account }: SingleUseLink): Promise<boolean> {
  const { closedAt } = await lockAccount(context, account.id);
  const asItIs = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const;
  return !closedAt && (await context.em.findOne(SingleUseLink, { id, usedAt: null }, asItIs)) !== null;
}

/**
 * The same before the transaction, without holding the link: refuses what opens nothing before any slow work, and counts
 * it against the network.
 */
export async function checkLink(
  context: Context,
  token: string,
  purpose: LinkPurpose,
  path: readonly string[],
): Promise<SingleUseLink> {
  const em = context.em.fork();
  const id = provenId(context.config.appSecrets, token, purpose);
  const link = id && (await findLink(em, id, purpose, context.now()));
  if (link) return link;
  await guardNetwork({ ...context, em });
  throw new DomainError(accountRefusals.INVALID_LINK, path);
}

async function findLink(em: SqlEntityManager, id: string, purpose: LinkPurpose, now: Date) {
  return em.findOne(
    SingleUseLink,
    // A link that was asked for nobody has no account, and opens nothing.
    { id, purpose, usedAt: null, expiresAt: { $gt: now }, account: { id: { $ne: null }, closedAt: null } },
    { populate: ['account'] },
  );
}

function provenId(secrets: readonly string[], token: string, purpose: LinkPurpose): string | null {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== 48) return null;
  const [id, proof] = [bytes.subarray(0, 16), bytes.subarray(16)];
  if (!secrets.some((secret) => timingSafeEqual(proofOf(secret, id, purpose), proof))) return null;
  return id.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function proofOf(secret: string, id: Buffer, purpose: LinkPurpose): Buffer {
  return createHmac('sha256', deriveKey(secret, `link:${purpose}`))
    .update(id)
    .digest();
}
