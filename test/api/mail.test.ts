import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import {
  Account,
  alertJob,
  type AccountFact,
  type SingleUseLink,
} from '../../server/modules/account/index.ts';
import { addLink } from '../kit/links.ts';
import { openMailbox, readMail, type ArrivedMail, type Mailbox } from '../kit/mail.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, addTeacher, lines, type Someone } from '../kit/world.ts';

let mailbox: Mailbox;
let server: TestServer;
let officerId: string;
const links = 'https://iprof.example.fr/app';

beforeAll(async () => {
  mailbox = await openMailbox();
  server = await startTestServer({
    WORKER: 'on',
    SMTP_URL: mailbox.url,
    APP_URL: links,
    MAIL_FROM: 'I-Prof <ne-pas-repondre@iprof.example.fr>',
  });
  ({ officerId } = await addOfficer(server));
});
afterEach(() => {
  mailbox.refusals.clear();
  mailbox.contentRefusals.clear();
});
afterAll(async () => {
  await server.close();
  await mailbox[Symbol.asyncDispose]();
});

interface Holder extends Someone {
  readonly professional: string;
}

let serial = 0;
async function newTeacher(changes: Partial<Pick<Account, 'locale' | 'alertEmail' | 'closedAt'>> = {}) {
  const [line] = lines(1, { seed: 7000 + ++serial });
  if (!line) throw new Error('no line');
  const someone = await addTeacher(server, officerId, line);
  const em = server.orm.em.fork();
  const account = await em.findOneOrFail(Account, someone.accountId);
  Object.assign(account, changes);
  await em.flush();
  return {
    ...someone,
    professional: account.professionalEmail ?? '',
    name: line.usageName ?? line.familyName,
  };
}

const tell = (fact: AccountFact, on = server) =>
  on.orm.em.fork().transactional((em) => alertJob.add(em, [fact]));

/** Jobs run in the order they came: once this one's mail is here, those before it have sent all that they will. */
async function queueIsEmpty(): Promise<void> {
  await vi.waitFor(async () => expect(await jobs()).toEqual([]), { timeout: 10_000 });
}

async function jobs(on = server): Promise<{ attempts: number; last_error: string | null }[]> {
  const text = 'select attempts, last_error from graphile_worker._private_jobs';
  return on.orm.em.fork().execute(text);
}

const since = (count: number) => mailbox.mails.slice(count).map(({ to }) => to);

type Make = (
  holder: Holder,
  link: (purpose: SingleUseLink['purpose']) => Promise<string>,
) => Promise<AccountFact>;
const other = 'autre.adresse@example.org';
const opinion = {
  right: 'GIVES_OPINION',
  academy: 'Orléans-Tours',
  departmentCode: null,
  establishmentUai: '0280001A',
} as const;
const bankAccountAsked = {
  reference: 'CS-2026-7KQ2M9XA',
  what: { fr: 'Changement de coordonnées bancaires', en: 'Change of bank account' },
};
/** Each fact, to whom it goes (the professional address, the alert address, another one), and the page of its link. */
const facts: Record<
  AccountFact['fact'],
  {
    make: Make;
    to: Record<string, string | null>;
    /** Whose address is perhaps a stranger’s, and learns no name. */
    nameless?: string;
  }
> = {
  USERNAME_ASKED: {
    make: async ({ accountId }) => ({ fact: 'USERNAME_ASKED', accountId }),
    to: { professional: null },
  },
  PASSWORD_RESET_ASKED: {
    make: async ({ accountId }, link) => ({
      fact: 'PASSWORD_RESET_ASKED',
      accountId,
      linkId: await link('RESET_PASSWORD'),
    }),
    to: { professional: 'reset-password' },
  },
  PASSWORD_CHANGED: {
    make: async ({ accountId }) => ({ fact: 'PASSWORD_CHANGED', accountId }),
    to: { professional: null, alert: null },
  },
  ONE_TIME_PASSWORD_ISSUED: {
    make: async ({ accountId }) => ({ fact: 'ONE_TIME_PASSWORD_ISSUED', accountId }),
    to: { professional: null, alert: null },
  },
  ACCOUNT_REOPENED: {
    make: async ({ accountId }) => ({ fact: 'ACCOUNT_REOPENED', accountId, asItWas: true }),
    to: { professional: null, alert: null },
  },
  SECOND_FACTOR_ENROLLED: {
    make: async ({ accountId }) => ({ fact: 'SECOND_FACTOR_ENROLLED', accountId }),
    to: { professional: null, alert: null },
  },
  SECOND_FACTOR_REMOVED: {
    make: async ({ accountId }) => ({ fact: 'SECOND_FACTOR_REMOVED', accountId }),
    to: { professional: null, alert: null },
  },
  SECOND_FACTOR_FAILED: {
    make: async ({ accountId }) => ({ fact: 'SECOND_FACTOR_FAILED', accountId }),
    to: { professional: null, alert: null },
  },
  RECOVERY_CODE_USED: {
    make: async ({ accountId }) => ({ fact: 'RECOVERY_CODE_USED', accountId, left: 3 }),
    to: { professional: null, alert: null },
  },
  ALERT_EMAIL_ASKED: {
    make: async ({ accountId, professional }, link) => ({
      fact: 'ALERT_EMAIL_ASKED',
      accountId,
      address: `${accountId}.${other}`,
      former: professional,
      linkId: await link('CONFIRM_ALERT_EMAIL'),
    }),
    to: { other: 'confirm-alert-email', professional: null },
    nameless: 'other',
  },
  ALERT_EMAIL_CHANGED: {
    make: async ({ accountId, professional }, link) => ({
      fact: 'ALERT_EMAIL_CHANGED',
      accountId,
      address: `${accountId}.${other}`,
      former: professional,
      undoLinkId: await link('UNDO_ALERT_EMAIL'),
    }),
    to: { other: null, professional: 'undo-alert-email' },
  },
  ALERT_EMAIL_RESTORED: {
    make: async ({ accountId, professional }) => ({
      fact: 'ALERT_EMAIL_RESTORED',
      accountId,
      address: professional,
      former: `${accountId}.${other}`,
    }),
    to: { professional: null, other: null },
    nameless: 'other',
  },
  GUARDED_CHANGE_SUBMITTED: {
    make: async ({ accountId }) => ({
      fact: 'GUARDED_CHANGE_SUBMITTED',
      accountId,
      ...bankAccountAsked,
      former: [`${accountId}.${other}`],
    }),
    to: { professional: null, alert: null, other: null },
  },
  GUARDED_CHANGE_DECIDED: {
    make: async ({ accountId }) => ({
      fact: 'GUARDED_CHANGE_DECIDED',
      accountId,
      ...bankAccountAsked,
      former: [`${accountId}.${other}`],
      isApproved: true,
      takesEffectAt: '2026-01-17T10:00:00.000Z',
    }),
    to: { professional: null, alert: null, other: null },
  },
  BANK_ACCOUNT_TAKEN_BACK: {
    make: async ({ accountId }) => ({
      fact: 'BANK_ACCOUNT_TAKEN_BACK',
      accountId,
      former: [`${accountId}.${other}`],
    }),
    to: { professional: null, alert: null, other: null },
  },
  OFFICER_INVITED: {
    make: async ({ accountId }, link) => ({
      fact: 'OFFICER_INVITED',
      accountId,
      linkId: await link('ACCEPT_INVITATION'),
    }),
    to: { professional: 'accept-invitation' },
  },
  MANDATE_GRANTED: {
    make: async ({ accountId }) => ({
      fact: 'MANDATE_GRANTED',
      accountId,
      ...opinion,
      from: '2026-03-01',
      to: null,
    }),
    to: { professional: null },
  },
  MANDATE_ENDED: {
    make: async ({ accountId }) => ({ fact: 'MANDATE_ENDED', accountId, ...opinion, lastDay: '2026-08-31' }),
    to: { professional: null },
  },
};

const cases = (Object.keys(facts) as AccountFact['fact'][]).flatMap((fact) =>
  (['fr', 'en'] as const).map((locale) => ({ fact, locale })),
);

test.each(cases)(
  '$fact is told in $locale to whom it concerns, and to nobody else',
  async ({ fact, locale }) => {
    const alert = `alerte${serial}.${locale}@example.org`;
    const holder = await newTeacher({ locale, alertEmail: alert });
    const made: string[] = [];
    const told = await facts[fact].make(holder, async (purpose) => {
      const { id, token } = await addLink(server, holder.accountId, purpose);
      made.push(token);
      return id;
    });
    const before = mailbox.mails.length;
    await tell(told);
    const addresses: Record<string, string> = {
      professional: holder.professional,
      alert,
      other: `${holder.accountId}.${other}`,
    };
    for (const [whom, page] of Object.entries(facts[fact].to)) {
      const mail = await mailbox.to(addresses[whom] as string);
      const expected = page === null ? [] : [`${links}/${page}#${made[0]}`];
      expect([whom, mail.text.match(/https?:\S+/g) ?? []]).toEqual([whom, expected]);
      expect(new Set(mail.html.match(/https?:[^\s"<]+/g))).toEqual(new Set(expected));
      expect(mail.html).toContain(`<html lang="${locale}">`);
      expect(mail.text).toContain(holder.username);
      expect(mail.subject).toMatch(/I-Prof/);
      expect(mail.text.includes(holder.name)).toBe(whom !== facts[fact].nameless);
    }
    await queueIsEmpty();
    expect(since(before).toSorted()).toEqual(
      Object.keys(facts[fact].to)
        .map((whom) => addresses[whom])
        .toSorted(),
    );
  },
);

test('a mail says that a machine wrote it, who from, and when', async () => {
  const holder = await newTeacher();
  await tell({ fact: 'PASSWORD_CHANGED', accountId: holder.accountId });
  const { headers } = await mailbox.to(holder.professional);
  expect(headers.get('from')).toBe('"I-Prof" <ne-pas-repondre@iprof.example.fr>');
  expect(headers.get('to')).toBe(holder.professional);
  expect(headers.get('auto-submitted')).toBe('auto-generated');
  expect(new Date(headers.get('date') ?? '')).toEqual(server.now);
  expect(headers.get('message-id')).toMatch(/^<[0-9a-f]{32}@iprof\.example\.fr>$/);
});

test('a request that named nobody, a closed account and a link that is over send nothing', async () => {
  const before = mailbox.mails.length;
  const closed = await newTeacher({ closedAt: new Date('2026-01-01T00:00:00Z') });
  const { accountId } = await newTeacher();
  await tell({ fact: 'USERNAME_ASKED', accountId: null });
  await tell({ fact: 'PASSWORD_RESET_ASKED', accountId: null, linkId: uuidv7() });
  await tell({ fact: 'PASSWORD_CHANGED', accountId: closed.accountId });
  const expired = await addLink(server, accountId, 'RESET_PASSWORD', { minutes: -1 });
  await tell({ fact: 'PASSWORD_RESET_ASKED', accountId, linkId: expired.id });
  // The link of somebody else.
  const stranger = await newTeacher();
  const { id: linkId } = await addLink(server, stranger.accountId, 'RESET_PASSWORD');
  await tell({ fact: 'PASSWORD_RESET_ASKED', accountId, linkId });
  await queueIsEmpty();
  expect(since(before)).toEqual([]);
});

test('what is rolled back sends nothing', async () => {
  const before = mailbox.mails.length;
  const { accountId } = await newTeacher();
  const rolledBack = server.orm.em.fork().transactional(async (em) => {
    await alertJob.add(em, [{ fact: 'PASSWORD_CHANGED', accountId }]);
    throw new Error('changed my mind');
  });
  await expect(rolledBack).rejects.toThrow('changed my mind');
  await tell({ fact: 'PASSWORD_CHANGED', accountId });
  await queueIsEmpty();
  expect(since(before)).toHaveLength(1);
});

describe('when mail is refused', () => {
  test('an alert address that takes no mail stops being one, and the professional one has the letter', async () => {
    const bad = 'disparue@example.org';
    const holder = await newTeacher({ alertEmail: bad });
    mailbox.refusals.set(bad, 550);
    const before = mailbox.mails.length;
    const { id: linkId } = await addLink(server, holder.accountId, 'CONFIRM_ALERT_EMAIL');
    await tell({
      fact: 'ALERT_EMAIL_ASKED',
      accountId: holder.accountId,
      address: 'nouvelle@example.org',
      former: bad,
      linkId,
    });
    const again = await mailbox.arrived(
      ({ to, text }) => to === holder.professional && text.includes('nouvelle@example.org'),
    );
    expect(again.text).not.toMatch(/https?:/);
    await queueIsEmpty();
    // The last one says that a notice arrived, which explains what became of the address.
    const to = [holder.professional, 'nouvelle@example.org', holder.professional];
    expect(since(before).toSorted()).toEqual(to.toSorted());
    const account = await server.orm.em.fork().findOneOrFail(Account, holder.accountId);
    expect(account).toMatchObject({ alertEmail: null, alertEmailBouncedAt: server.now });
  });

  test('a letter that the professional address has as well is not sent to it twice', async () => {
    const bad = 'pleine@example.org';
    const holder = await newTeacher({ alertEmail: bad });
    mailbox.refusals.set(bad, 552);
    const before = mailbox.mails.length;
    await tell({ fact: 'SECOND_FACTOR_REMOVED', accountId: holder.accountId });
    await queueIsEmpty();
    const arrived = mailbox.mails.slice(before).map(({ to, subject }) => [to, subject]);
    expect(arrived.toSorted()).toEqual([
      [holder.professional, 'Second facteur retiré de votre compte I-Prof'],
      [holder.professional, 'Vous avez un nouveau message dans I-Prof'],
    ]);
    const account = await server.orm.em.fork().findOneOrFail(Account, holder.accountId);
    expect(account.alertEmail).toBeNull();
  });

  test('a professional address that takes no mail is given up, not tried for ever', async () => {
    const holder = await newTeacher();
    mailbox.refusals.set(holder.professional, 550);
    await tell({ fact: 'PASSWORD_CHANGED', accountId: holder.accountId });
    await queueIsEmpty();
    const told = server.log.filter(({ msg }) => msg.startsWith('the mail was not sent'));
    expect(told.at(-1)).toMatchObject({ failure: 'RECIPIENT', letter: 'PASSWORD_CHANGED' });
  });

  test.each([
    [554, '5.7.1 looks like spam', 'NEVER', true],
    [550, '5.1.1 no such user', 'RECIPIENT', false],
  ] as const)('a message refused with %i %s is given up: %s', async (code, words, failure, staysAlert) => {
    const alert = `refus${code}@example.org`;
    const holder = await newTeacher({ alertEmail: alert });
    mailbox.contentRefusals.set(alert, [code, words]);
    await tell({ fact: 'PASSWORD_CHANGED', accountId: holder.accountId });
    await mailbox.to(holder.professional);
    await queueIsEmpty();
    const told = server.log.filter(({ msg }) => msg.startsWith('the mail was not sent'));
    expect(told.at(-1)).toMatchObject({ failure });
    const account = await server.orm.em.fork().findOneOrFail(Account, holder.accountId);
    expect(account.alertEmail === alert).toBe(staysAlert);
  });

  test('“not now” is tried again, and the queue holds no address', async () => {
    const holder = await newTeacher();
    mailbox.refusals.set(holder.professional, 451);
    await tell({ fact: 'PASSWORD_CHANGED', accountId: holder.accountId });
    const failed = await failedJob();
    expect(failed.last_error).toContain('the mail was not sent (EENVELOPE RCPT TO 451)');
    expect(failed.last_error).not.toContain(holder.professional);
    mailbox.refusals.clear();
    await tryNow();
    await mailbox.to(holder.professional);
    await queueIsEmpty();
  });
});

test('a mail server that is away for a while misses nothing, and sees one mail once', async () => {
  const alert = 'alerte.panne@example.org';
  const holder = await newTeacher({ alertEmail: alert });
  await mailbox.stop();
  await tell({ fact: 'PASSWORD_CHANGED', accountId: holder.accountId });
  await failedJob();
  await mailbox.start();
  await tryNow();
  await Promise.all([mailbox.to(holder.professional), mailbox.to(alert)]);
  await vi.waitFor(
    async () => {
      await tryNow();
      expect(await jobs()).toEqual([]);
    },
    { timeout: 10_000 },
  );
  const to = (address: string) => mailbox.mails.filter((mail: ArrivedMail) => mail.to === address);
  expect([to(holder.professional).length, to(alert).length]).toEqual([1, 1]);
});

test('a database that drops all connections delays mail, and no more than that', async () => {
  const holder = await newTeacher();
  const client = new pg.Client(server.databaseUrl);
  await client.connect();
  await client.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid()`,
  );
  const payload: AccountFact = { fact: 'PASSWORD_CHANGED', accountId: holder.accountId };
  await client.query(`select graphile_worker.add_job('alert', $1)`, [payload]);
  await client.end();
  await mailbox.to(holder.professional);
});

test('no log line and no job holds an address, a link or a name', async () => {
  const holder = await newTeacher();
  const { id: linkId, token } = await addLink(server, holder.accountId, 'RESET_PASSWORD');
  await tell({ fact: 'PASSWORD_RESET_ASKED', accountId: holder.accountId, linkId });
  await mailbox.to(holder.professional);
  await queueIsEmpty();
  const told = JSON.stringify(server.log);
  for (const secret of [holder.professional, token, links]) expect(told).not.toContain(secret);
});

describe('without SMTP_URL', () => {
  const folder = mkdtempSync(join(tmpdir(), 'iprof-mail-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('each mail is kept as files for their owner alone, of which the log names one to open', async () => {
    const local = await startTestServer({ WORKER: 'on', DATA_DIR: folder });
    try {
      const { accountId, username } = await addOfficer(local);
      await tell({ fact: 'PASSWORD_CHANGED', accountId }, local);
      const kept = () =>
        local.log.find(({ msg }) => msg === 'a mail was kept') as { file: string } | undefined;
      await vi.waitFor(() => expect(kept()).toBeDefined(), { timeout: 10_000 });
      const { file } = kept() as { file: string };
      expect(file).toMatch(/20260115T100000-password-changed-[0-9a-f]{8}\.html$/);
      const files = readdirSync(join(folder, 'mail'));
      expect(files.map((name) => extname(name)).toSorted()).toEqual(['.eml', '.html', '.txt']);
      for (const name of files) expect(statSync(join(folder, 'mail', name)).mode & 0o777).toBe(0o600);
      expect(statSync(join(folder, 'mail')).mode & 0o777).toBe(0o700);
      const mail = readMail('', readFileSync(file.replace(/html$/, 'eml'), 'utf8'));
      expect(mail.headers.get('to')).toBe(`${username}@example.org`);
      expect(mail.text).toContain(username);
      expect(mail.html).toContain(username);
      expect(readFileSync(file, 'utf8').trim()).toBe(mail.html.trim());
      expect(readFileSync(file.replace(/html$/, 'txt'), 'utf8').trim()).toBe(mail.text.trim());
    } finally {
      await local.close();
    }
  });

  test('a process with WORKER=off leaves jobs to another one', async () => {
    const idle = await startTestServer({ DATA_DIR: folder });
    try {
      const { accountId } = await addOfficer(idle);
      await tell({ fact: 'PASSWORD_CHANGED', accountId }, idle);
      expect(await jobs(idle)).toEqual([{ attempts: 0, last_error: null }]);
      const client = new pg.Client(idle.databaseUrl);
      await client.connect();
      const listening = await client.query(
        `select query from pg_stat_activity where datname = current_database() and query like 'LISTEN%'`,
      );
      expect(listening.rows).toEqual([]);
      await client.end();
    } finally {
      await idle.close();
    }
  });
});

async function failedJob(): Promise<{ attempts: number; last_error: string }> {
  return vi.waitFor(
    async () => {
      const failed = (await jobs()).find(({ last_error }) => last_error !== null);
      if (!failed) throw new Error('no job has failed yet');
      return failed as { attempts: number; last_error: string };
    },
    { timeout: 15_000 },
  );
}

/** Instead of waiting for the next try. */
async function tryNow(): Promise<void> {
  const em = server.orm.em.fork();
  await em.execute(
    `update graphile_worker._private_jobs set run_at = now() where locked_at is null and run_at > now()`,
  );
  await em.execute(`select pg_notify('jobs:insert', '{"count":2}')`);
}
