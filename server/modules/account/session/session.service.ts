import { createHash, randomBytes } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import type { MutationContext } from '../../../platform/context.ts';
import { sqlOfEntityManager } from '../../../platform/sql/sql.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import type { Account } from '../account.entity.ts';
import { RefreshToken, SessionRecord, type Session } from '../session.entity.ts';
import { viewerOfSession } from './viewer-of-session.ts';

const hour = 3_600_000;
/** How long a refresh token may lie unused, and how long a session may live at all. */
const idle = { TEACHER: 8 * hour, INTEGRATOR: 8 * hour, OFFICER: hour / 2, ADMINISTRATOR: hour / 2 } as const;
const sessionLife = 12 * hour;
/** As long as an access token. */
const shortLife = hour / 6;

/** The tokens of a session that is not refreshed: its holder signs in again. */
export type AccessOnly = Pick<Session, 'accessToken' | 'accessTokenExpiresAt'>;
export interface Opened<S = Session> {
  readonly session: S;
  /** Who is signed in from now on, for `reference`. */
  readonly viewer: Viewer;
}

/** Opens a session; what was changed of the account so far is written, so that the viewer knows of it. */
export function openSession(
  context: MutationContext,
  account: Account,
  options?: { openingDigest: Buffer | null },
): Promise<Opened>;
export function openSession(
  context: MutationContext,
  account: Account,
  options: { refreshable: false },
): Promise<Opened<AccessOnly>>;
export async function openSession(
  context: MutationContext,
  account: Account,
  { refreshable = true, openingDigest = null }: { refreshable?: boolean; openingDigest?: Buffer | null } = {},
): Promise<Opened<AccessOnly>> {
  const { em } = context;
  const now = context.now();
  const record = em.create(SessionRecord, {
    id: uuidv7(),
    account,
    createdAt: now,
    openingDigest,
    expiresAt: new Date(now.getTime() + (refreshable ? sessionLife : shortLife)),
    endedAt: null,
    seenAt: now,
    ip: context.ip,
    userAgent: context.userAgent,
  });
  const access = await accessOf(context, record.id, account.id);
  const session = refreshable ? { ...access, ...newRefreshToken(context, record, account) } : access;
  await em.flush();
  const viewer = await viewerOfSession(em, record.id, now);
  if (!viewer) throw new Error('a session that was opened just now is not there');
  return { session, viewer };
}

/** Ends the sessions of an account, but one: refresh tokens stop at once, access tokens within a minute everywhere. */
export async function endSessions(
  context: MutationContext,
  account: Pick<Account, 'id'>,
  exceptSessionId?: string,
): Promise<void> {
  // A sign-in that is being written holds this row: its session is waited for, and ends with the others.
  await sqlOfEntityManager(context.em)(
    `select null from account where id = ($1::json #>> '{}')::uuid for no key update`,
    account.id,
  );
  const others = exceptSessionId ? { id: { $ne: exceptSessionId } } : {};
  await endThose(context, { account: account.id, ...others });
}

/** The sessions of an account are asked again: what its holder may do has changed, at once on this process. */
export async function askSessionsAgain(
  context: MutationContext,
  account: Pick<Account, 'id'>,
): Promise<void> {
  const sessions = await context.em.find(SessionRecord, { account: account.id, endedAt: null });
  context.afterCommit(() => {
    for (const { id } of sessions) context.forgetSession(id);
  });
}

/** @returns how many were open */
export async function endThose(context: MutationContext, which: object): Promise<number> {
  const now = context.now();
  const open = await context.em.find(SessionRecord, { ...which, endedAt: null, expiresAt: { $gt: now } });
  for (const session of open) session.endedAt = now;
  context.afterCommit(() => {
    for (const { id } of open) context.forgetSession(id);
  });
  return open.length;
}

/** A new access token of a session. */
export async function accessOf(
  context: MutationContext,
  sessionId: string,
  accountId: string,
): Promise<AccessOnly> {
  const { token, expiresAt } = await context.tokens.issue({ sessionId, accountId }, context.now());
  return { accessToken: token, accessTokenExpiresAt: expiresAt };
}

/** A new refresh token of a session, recorded by its digest. */
export function newRefreshToken(
  context: MutationContext,
  session: SessionRecord,
  account: Account,
): Pick<Session, 'refreshToken' | 'refreshTokenExpiresAt'> {
  const refreshToken = randomBytes(32).toString('base64url');
  const latest = Math.min(context.now().getTime() + idle[account.role], session.expiresAt.getTime());
  const refreshTokenExpiresAt = new Date(latest);
  context.em.create(RefreshToken, {
    digest: digestOf(refreshToken),
    session,
    expiresAt: refreshTokenExpiresAt,
    usedAt: null,
    successor: null,
  });
  return { refreshToken, refreshTokenExpiresAt };
}

export function digestOf(refreshToken: string): Buffer {
  return createHash('sha256').update(refreshToken).digest();
}
