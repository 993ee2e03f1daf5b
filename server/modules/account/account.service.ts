import { createHash, randomBytes } from 'node:crypto';
import { LockMode, type SqlEntityManager } from '@mikro-orm/postgresql';
import { v7 as uuidv7 } from 'uuid';
import type { MutationContext } from '../../platform/context.ts';
import { DomainError, RequestError } from '../../platform/errors.ts';
import type { Viewer as SignedIn } from '../../platform/viewer.ts';
import { Account, Officer, RefreshToken, SessionRecord, type Session } from './account.entity.ts';
import type {
  ChangePasswordInput,
  RefreshSessionInput,
  SignInInput,
  SignOutInput,
} from './account.inputs.ts';
import { isAcceptablePassword } from './account.rules.ts';
import { isFirstPassword } from './numen.ts';
import { hashPassword, passwordOpens } from './password.ts';
import { foldForSignIn } from './username.rules.ts';

const hour = 3_600_000;
/** How long a refresh token may lie unused, and how long a session may live at all. */
const idle = { TEACHER: 8 * hour, INTEGRATOR: 8 * hour, OFFICER: hour / 2, ADMINISTRATOR: hour / 2 } as const;
const sessionLife = 12 * hour;

/** Opens a session. A wrong username, password or academy look the same, in answer and in time. */
export async function signIn(context: MutationContext, input: SignInInput) {
  const account = await accountNamed(context.em, input);
  if (!(await opensAccount(context, account, input.password)) || !account) {
    throw new DomainError('INVALID_CREDENTIALS', ['input']);
  }
  const now = context.now();
  const record = context.em.create(SessionRecord, {
    id: uuidv7(),
    account,
    createdAt: now,
    expiresAt: new Date(now.getTime() + sessionLife),
    endedAt: null,
  });
  const session = await renew(context, record, account);
  const viewer = await viewerOf(context.em, account, record.id);
  return { session, viewer: context.reader.reference(context, 'Viewer', account.id, viewer) };
}

/** Trades a refresh token for new tokens. One that was used already ends the session: somebody else holds it. */
export async function refreshSession(context: MutationContext, input: RefreshSessionInput) {
  const { em } = context;
  const now = context.now();
  const token = await em.findOne(
    RefreshToken,
    { digest: digestOf(input.refreshToken) },
    { populate: ['session.account'], lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!token || token.session.endedAt || token.expiresAt <= now || token.session.expiresAt <= now) {
    throw new DomainError('INVALID_REFRESH_TOKEN', ['input', 'refreshToken']);
  }
  if (token.usedAt) {
    token.session.endedAt = now;
    context.afterCommit(() => context.forgetSession(token.session.id));
    throw new DomainError('INVALID_REFRESH_TOKEN', ['input', 'refreshToken'], { keepsChanges: true });
  }
  token.usedAt = now;
  return { session: await renew(context, token.session, token.session.account) };
}

/** Ends the session, or all of the account's; refresh tokens stop at once. */
export async function signOut(context: MutationContext, input: SignOutInput) {
  const { em, viewer } = context;
  if (!viewer) throw new RequestError('UNAUTHENTICATED');
  const which = input.everywhere ? { account: viewer.accountId } : { id: viewer.sessionId };
  const sessions = await em.find(SessionRecord, { ...which, endedAt: null });
  for (const session of sessions) session.endedAt = context.now();
  context.afterCommit(() => {
    for (const session of sessions) context.forgetSession(session.id);
  });
  return { signedOut: true };
}

/** Replaces the password; the first one must be, before anything else is allowed. Other sessions end. */
export async function changePassword(context: MutationContext, input: ChangePasswordInput) {
  const { em, viewer } = context;
  if (!viewer) throw new RequestError('UNAUTHENTICATED');
  const account = await em.findOneOrFail(Account, viewer.accountId, {
    populate: ['passwordHash', 'numenDigest'],
  });
  if (!(await opensAccount(context, account, input.currentPassword))) {
    throw new DomainError('INVALID_CREDENTIALS', ['input', 'currentPassword']);
  }
  const avoid = [
    account.username,
    ...(account.professionalEmail ?? '').split(/[.@]/, 2),
    input.currentPassword,
  ];
  if (!isAcceptablePassword(input.newPassword, avoid))
    throw new DomainError('WEAK_PASSWORD', ['input', 'newPassword']);
  account.passwordHash = await hashPassword(input.newPassword);
  account.mustChangePassword = false;
  const others = await em.find(SessionRecord, { account, endedAt: null, id: { $ne: viewer.sessionId } });
  for (const session of others) session.endedAt = context.now();
  context.afterCommit(() => {
    for (const { id } of [...others, { id: viewer.sessionId }]) context.forgetSession(id);
  });
  return {
    viewer: context.reader.reference(context, 'Viewer', account.id, { ...viewer, mustChangePassword: false }),
  };
}

/** The viewer of a living session, or null. Asked again every few seconds, so that what changed takes effect. */
export async function viewerOfSession(
  em: SqlEntityManager,
  sessionId: string,
  now: Date,
): Promise<SignedIn | null> {
  const found = { id: sessionId, endedAt: null, expiresAt: { $gt: now } };
  const session = await em.findOne(SessionRecord, found, { populate: ['account'] });
  return session && viewerOf(em, session.account, session.id);
}

async function viewerOf(em: SqlEntityManager, account: Account, sessionId: string): Promise<SignedIn> {
  const isStaff = account.role === 'OFFICER' || account.role === 'ADMINISTRATOR';
  const officer = isStaff ? await em.findOne(Officer, { account }) : null;
  return {
    accountId: account.id,
    sessionId,
    role: account.role,
    name: officer?.displayName ?? account.username,
    academyId: account.academy?.id ?? null,
    officerId: officer?.id ?? null,
    portfolios: officer ? [officer.id] : [],
    grants: account.grants,
    mustChangePassword: account.mustChangePassword,
    mustEnrolSecondFactor: false,
  };
}

/** Whether a password, chosen or first, opens an account; takes as long when there is none. */
async function opensAccount(
  { config }: MutationContext,
  account: Account | null,
  password: string,
): Promise<boolean> {
  const opens = await passwordOpens(account?.passwordHash ?? null, password);
  if (opens || !account || account.passwordHash !== null || account.numenDigest === null) return opens;
  return isFirstPassword(config.appSecrets, password, account.numenDigest);
}

async function accountNamed(em: SqlEntityManager, input: SignInInput): Promise<Account | null> {
  const name = foldForSignIn(input.username);
  const byName = name.includes('@') ? { professionalEmail: name } : { username: name };
  const where = { ...byName, ...(input.academyCode ? { academy: { code: input.academyCode } } : {}) };
  const found = await em.find(Account, where, { populate: ['passwordHash', 'numenDigest'], limit: 2 });
  // Known to several academies: the academy must be told apart by its code.
  return found.length === 1 ? (found[0] as Account) : null;
}

async function renew(context: MutationContext, session: SessionRecord, account: Account): Promise<Session> {
  const now = context.now();
  const { token, expiresAt } = await context.tokens.issue(
    { sessionId: session.id, accountId: account.id },
    now,
  );
  const refreshToken = randomBytes(32).toString('base64url');
  const refreshTokenExpiresAt = new Date(
    Math.min(now.getTime() + idle[account.role], session.expiresAt.getTime()),
  );
  context.em.create(RefreshToken, {
    digest: digestOf(refreshToken),
    session,
    expiresAt: refreshTokenExpiresAt,
    usedAt: null,
  });
  return { accessToken: token, accessTokenExpiresAt: expiresAt, refreshToken, refreshTokenExpiresAt };
}

function digestOf(refreshToken: string): Buffer {
  return createHash('sha256').update(refreshToken).digest();
}
