import type { MikroORM } from '@mikro-orm/postgresql';
import { RefreshToken, SessionRecord, SignIn, type Account } from '../../server/modules/account/index.ts';
import { Attachment } from '../../server/modules/attachment/index.ts';
import type { Conversation, Message, MessageTheme } from '../../server/modules/message/index.ts';
import { Integrator } from '../../server/modules/machine/index.ts';
import type { Teacher } from '../../server/modules/teacher/index.ts';
import { sorted, type CursorBook } from './reference-page.ts';

/** What a database holds of accounts beside the accounts, as entities that know each other. */
export interface AccessBase {
  readonly sessions: readonly SessionRecord[];
  readonly refreshTokens: readonly RefreshToken[];
  readonly signIns: readonly SignIn[];
  readonly attachments: readonly Attachment[];
  readonly integrators: readonly Integrator[];
  readonly secondFactors: readonly { account_id: string; confirmed_at: string | null }[];
  readonly recoveryCodes: readonly { account_id: string; used_at: unknown }[];
}

/** What a database holds of mailboxes, as entities that know each other. */
export interface MessageBase {
  readonly messages: readonly Message[];
  readonly conversations: readonly Conversation[];
  readonly themes: readonly MessageTheme[];
}

export async function readAccess(em: ReturnType<MikroORM['em']['fork']>): Promise<AccessBase> {
  return {
    attachments: await em.findAll(Attachment),
    sessions: await em.findAll(SessionRecord),
    refreshTokens: await em.findAll(RefreshToken),
    signIns: await em.findAll(SignIn),
    integrators: await em.findAll(Integrator),
    // As JSON writes them: rows that no entity reads have no dates.
    secondFactors: await em.execute(
      `select account_id, to_char(confirmed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as confirmed_at from second_factor`,
    ),
    recoveryCodes: await em.execute('select account_id, used_at from recovery_code'),
  };
}

/** Who asks: the account, and the role it acts in; NOBODY while it is not open yet. */
export interface Asking {
  readonly base: AccessBase & MessageBase;
  readonly account: Account | null;
  readonly role: Account['role'] | 'NOBODY';
  readonly today: string;
  readonly now: Date;
  readonly cursors: CursorBook;
  must(...roles: string[]): void;
  sees(record: object): boolean;
  /** Whether one follows the teachers of an officer today. */
  follows(officer: string): boolean;
}

/** Whether an account that is required to have a second factor has none yet. */
export function mustEnrol({ secondFactors }: AccessBase, { id, role, academy }: Account): boolean {
  const isStaff = role === 'OFFICER' || role === 'ADMINISTRATOR';
  const has = secondFactors.some(
    ({ account_id, confirmed_at }) => account_id === id && confirmed_at !== null,
  );
  return isStaff && !academy?.secondFactorWaived && !has;
}

/** Whether one sees a record of accounts; undefined for any other record. */
export function seesOfAccess(asking: Asking, record: object): boolean | undefined {
  const { base, account, role, now } = asking;
  if (record instanceof SessionRecord) {
    const isLive = base.refreshTokens.some(
      ({ session, usedAt, expiresAt }) => session === record && usedAt === null && expiresAt > now,
    );
    return role !== 'NOBODY' && record.account.id === account?.id && record.endedAt === null && isLive;
  }
  if (record instanceof Attachment) {
    if (record.ownerKind === null) return role !== 'NOBODY' && record.account.id === account?.id;
    return base.messages.some((message) => message.content.id === record.ownerId && asking.sees(message));
  }
  if (record instanceof Integrator)
    return role === 'ADMINISTRATOR' && record.academy?.id === account?.academy?.id;
  return undefined;
}

const iso = (date: Date | null) => date?.toISOString() ?? null;
const dates = (...names: string[]) =>
  Object.fromEntries(
    names.map((name) => [name, (source: Record<string, Date | null>) => iso(source[name] ?? null)]),
  );

// oxlint-disable-next-line typescript/no-explicit-any -- each resolver knows its own source
type Resolve = (source: any, args: any, asking: Asking) => unknown;

export const accessResolvers: Record<string, Record<string, Resolve>> = {
  Query: {
    integrators: (_s, _a, asking) => {
      asking.must('ADMINISTRATOR');
      const open = asking.base.integrators.filter((one) => asking.sees(one) && one.closedAt === null);
      return sorted(open, ['name', 'id'], false);
    },
  },
  Viewer: {
    recentSignIns: (account: Account, _a, { base, role }) =>
      newestFirst(
        role === 'NOBODY'
          ? []
          : ['SUCCEEDED', 'WRONG_PASSWORD', 'WRONG_SECOND_FACTOR'].flatMap((outcome) =>
              newestFirst(
                base.signIns.filter((one) => one.account.id === account.id && one.outcome === outcome),
                ({ at }) => at,
              ).slice(0, 20),
            ),
        ({ at }) => at,
      ),
    sessions: (_s, _a, asking) =>
      newestFirst(
        asking.base.sessions.filter((one) => asking.sees(one)),
        ({ seenAt }) => seenAt ?? new Date(0),
      ),
    secondFactor: ({ id, role, academy }: Account, _a, { base }) => {
      const isStaff = role === 'OFFICER' || role === 'ADMINISTRATOR';
      const isWaived = academy?.secondFactorWaived === true;
      return {
        id,
        required: isStaff && !isWaived,
        waived: isStaff && isWaived,
        enrolledAt: base.secondFactors.find(({ account_id }) => account_id === id)?.confirmed_at ?? null,
        recoveryCodesLeft: base.recoveryCodes.filter(
          ({ account_id, used_at }) => account_id === id && used_at === null,
        ).length,
      };
    },
  },
  SignIn: dates('at'),
  Attachment: dates('deletedAt'),
  OpenSession: {
    ...dates('seenAt'),
    openedAt: ({ createdAt }: SessionRecord) => iso(createdAt),
    current: isCurrent,
  },
  Integrator: dates('createdAt', 'closedAt', 'secretExpiresAt', 'lastUsedAt'),
  Mailbox: {
    alertEmail: ({ account: a }: Teacher, _a, asking) => own(a, asking, a.alertEmail ?? a.professionalEmail),
    pendingAlertEmail: ({ account: a }: Teacher, _a, asking) => own(a, asking, a.pendingAlertEmail),
    alertEmailBouncedAt: ({ account: a }: Teacher, _a, asking) => own(a, asking, iso(a.alertEmailBouncedAt)),
  },
};

const own = <T>(account: Account, asking: Asking, value: T): T | null =>
  account.id === asking.account?.id ? value : null;

/** Each of the world signs in once: the session that it sees is the one that asks. */
function isCurrent(session: SessionRecord, _a: unknown, { account }: Asking): boolean {
  return session.account.id === account?.id;
}

function newestFirst<T extends { id: string }>(rows: readonly T[], when: (row: T) => Date): T[] {
  return rows.toSorted((a, b) => when(b).getTime() - when(a).getTime() || (a.id < b.id ? 1 : -1));
}
