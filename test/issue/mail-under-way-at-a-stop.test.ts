import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import type pg from 'pg';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { presenceLock } from '../../server/app/process/job-claims.ts';
import { alertJob, type AccountFact } from '../../server/modules/account/index.ts';
import { builtMain } from '../contract/build.ts';
import { openMailbox, type Mailbox } from '../kit/mail.ts';
import { withSql } from '../kit/postgres.ts';
import { startServerProcess, type ServerProcess } from '../kit/server-process.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer } from '../kit/world.ts';

const secret = randomBytes(32).toString('hex');
/** For one that is killed, nothing shorter than this is a proof: the queue's own limit is four hours. */
const patient = { timeout: 60_000, interval: 50 };
let main: string;
let mailbox: Mailbox;
let server: TestServer;
let silent: SilentServer;
const processes: ServerProcess[] = [];
const here: TestServer[] = [];

beforeAll(async () => {
  main = await builtMain();
});
beforeEach(async () => {
  mailbox = await openMailbox();
  silent = await openSilent();
  server = await startTestServer({ APP_SECRETS: secret });
  server.now = new Date();
});
afterEach(async () => {
  for (const one of processes.splice(0)) {
    one.kill('SIGKILL');
    await one.ended;
  }
  for (const one of here.splice(0)) await one.close();
  await server.close();
  silent.close();
  await mailbox[Symbol.asyncDispose]();
});

/** A mail server that takes calls and says nothing, as an overloaded one does, until it passes them on. */
interface SilentServer {
  readonly url: string;
  /** When somebody has called. */
  readonly called: Promise<unknown>;
  close(): void;
}

async function openSilent(): Promise<SilentServer> {
  const listener: Server = createServer((socket) => void socket.on('error', () => undefined));
  const called = once(listener, 'connection');
  await once(listener.listen(0, '127.0.0.1'), 'listening');
  const { port } = listener.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, called, close: () => void listener.close() };
}

/** The built server on the database of the test. */
async function startWorking(settings: Record<string, string>): Promise<ServerProcess> {
  const env = { DATABASE_URL: server.databaseUrl, APP_SECRETS: secret, NODE_ENV: 'test', ...settings };
  const started = startServerProcess(env, main);
  processes.push(started);
  await started.ready;
  return started;
}

/** Another server on that database, in the process of the test: its mails arrive. */
async function workHere(settings: Record<string, string> = {}): Promise<void> {
  const { databaseUrl } = server;
  here.push(
    await startTestServer(
      { APP_SECRETS: secret, WORKER: 'on', SMTP_URL: mailbox.url, ...settings },
      async () => databaseUrl,
    ),
  );
}

/** Somebody whose password has changed, which a mail says. */
async function tellSomebody(): Promise<string> {
  const { accountId, username } = await addOfficer(server);
  const fact: AccountFact = { fact: 'PASSWORD_CHANGED', accountId };
  await server.orm.em.fork().transactional((em) => alertJob.add(em, [fact]));
  return `${username}@example.org`;
}

interface QueuedJob {
  readonly task: string;
  readonly attempts: number;
  readonly locked_by: string | null;
  readonly due: boolean;
}

const jobs = (): Promise<QueuedJob[]> =>
  server.orm.em.fork().execute(
    `select identifier as task, attempts, locked_by, run_at <= now() as due
     from graphile_worker._private_jobs job join graphile_worker._private_tasks task on task.id = task_id`,
  );

test('a mail under way at a kill goes out soon after the next start', async () => {
  const killed = await startWorking({ SMTP_URL: silent.url });
  const to = await tellSomebody();
  await silent.called;
  killed.kill('SIGKILL');
  await killed.ended;
  expect(await jobs()).toMatchObject([{ task: 'mail', locked_by: expect.stringMatching(/^pool-/) }]);
  await workHere();
  await mailbox.to(to);
  await vi.waitFor(async () => expect(await jobs()).toEqual([]), patient);
  expect(mailbox.mails).toHaveLength(1);
}, 120_000);

test('a mail under way at a stop is handed back as if nobody had tried to send it', async () => {
  const stopped = await startWorking({ SMTP_URL: silent.url, SHUTDOWN_SECONDS: '4' });
  const to = await tellSomebody();
  await silent.called;
  stopped.kill('SIGTERM');
  expect((await stopped.ended).code).toBe(0);
  expect(await jobs()).toEqual([{ task: 'mail', attempts: 0, locked_by: null, due: true }]);
  await workHere();
  await mailbox.to(to);
}, 120_000);

test('a mail that a mail server takes after five seconds, during a stop, is sent once', async () => {
  mailbox.silentMs = 5000;
  const given = mailbox.given();
  const stopped = await startWorking({ SMTP_URL: mailbox.url, SHUTDOWN_SECONDS: '30' });
  const to = await tellSomebody();
  await given;
  stopped.kill('SIGTERM');
  expect((await stopped.ended).code).toBe(0);
  expect(mailbox.mails.map((mail) => mail.to)).toEqual([to]);
  expect(await jobs()).toEqual([]);
}, 120_000);

/** The connections that show which workers live. */
async function presences(client: pg.ClientBase): Promise<number[]> {
  const { rows } = await client.query<{ pid: number }>(
    `select pid from pg_locks join pg_database base on base.oid = database
     where locktype = 'advisory' and granted and classid = $1 and datname = current_database()`,
    [presenceLock],
  );
  return rows.map(({ pid }) => pid);
}

test('a job under way is left alone while the lock of its worker moves to a new connection', async () => {
  mailbox.silentMs = 29_000;
  const given = mailbox.given();
  for (let workers = 0; workers < 2; workers++) await workHere({ SHUTDOWN_SECONDS: '0' });
  await tellSomebody();
  await given;
  const underWay = await jobs();
  await withSql(server.databaseUrl, async (client) => {
    const lost = await vi.waitFor(async () => {
      const shown = await presences(client);
      expect(shown).toHaveLength(2);
      return shown;
    }, patient);
    await client.query('select pg_terminate_backend(unnest($1::int[]))', [lost]);
    // The look that takes this worker for dead would take the two others for dead as well.
    await client.query('begin');
    await client.query(`select graphile_worker.add_job('alert', '{"accountId":null}')`);
    const claim = `update graphile_worker._private_jobs set locked_by = 'pool-dead', locked_at = now()`;
    await client.query(`${claim} where locked_by is null`);
    await client.query('commit');
    await vi.waitFor(async () => expect(await jobs()).toHaveLength(1), patient);
    expect(await jobs()).toEqual(underWay);
    expect(await presences(client)).toHaveLength(2);
  });
}, 120_000);

test('what a job changes counts for nothing once another worker has the job', async () => {
  await workHere();
  await withSql(server.databaseUrl, async (client) => {
    const { accountId } = await addOfficer(server);
    await client.query('select pg_advisory_lock($1, hashtext($2))', [presenceLock, 'pool-other']);
    await client.query('begin');
    await client.query('lock table account in access exclusive mode');
    const fact: AccountFact = { fact: 'PASSWORD_CHANGED', accountId };
    await server.orm.em.fork().transactional((em) => alertJob.add(em, [fact]));
    await vi.waitFor(
      async () =>
        expect(await jobs()).toMatchObject([{ locked_by: expect.stringMatching(/^pool-[0-9a-f]+$/) }]),
      patient,
    );
    await client.query(`update graphile_worker._private_jobs set locked_by = 'pool-other'`);
    await client.query('commit');
    await vi.waitFor(
      () => expect(here[0]?.log).toContainEqual(expect.objectContaining({ msg: 'a job failed' })),
      patient,
    );
    expect(await jobs()).toMatchObject([{ task: 'alert', locked_by: 'pool-other' }]);
    expect(mailbox.mails).toEqual([]);
  });
}, 120_000);
