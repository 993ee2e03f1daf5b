import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { chooseAccount, commandAs } from '../../server/platform/postgres/os-account.ts';
import { findPostgres } from '../../server/platform/postgres/install.ts';
import { readPostmaster } from '../../server/platform/postgres/postmaster.ts';
import { isAlive } from '../../server/platform/postgres/process-lock.ts';
import { startServerProcess, type ServerProcess } from '../kit/server-process.ts';

/** As the first start leaves a data folder: what is not about that start begins with a copy. */
let prepared: string;
let folder: string;
let dataDir: string;
let started: ServerProcess[];

beforeAll(async () => {
  prepared = mkdtempSync(join(tmpdir(), 'iprof-prepared-'));
  chmodSync(prepared, 0o755);
  const server = startServerProcess({ DATA_DIR: join(prepared, 'data') });
  await server.ready;
  server.kill('SIGTERM');
  await server.ended;
});
afterAll(() => rmSync(prepared, { recursive: true, force: true }));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'iprof-start-'));
  dataDir = join(folder, 'data');
  started = [];
});

afterEach(async () => {
  for (const server of started) server.kill('SIGTERM');
  await Promise.all(started.map((server) => server.ended));
  await until(() => !isAlive(postgresPid())); // after kill -9 it ends a moment later than the server
  rmSync(folder, { recursive: true, force: true });
});

function start(env: Record<string, string> = {}): ServerProcess {
  const server = startServerProcess({ DATA_DIR: dataDir, ...env });
  started.push(server);
  return server;
}

/** A start that is not the first one. */
function startPrepared(env: Record<string, string> = {}): ServerProcess {
  // Node copies files without their owner.
  execFileSync('cp', ['-a', join(prepared, 'data'), dataDir]);
  return start(env);
}

async function ask(server: ServerProcess, path = '/'): Promise<{ notes: number }> {
  const response = await fetch(`${await server.ready}${path}`, { headers: { connection: 'close' } });
  return (await response.json()) as { notes: number };
}

async function refusal(env: Record<string, string> = {}): Promise<{ code: number | null; output: string }> {
  const answer = await start(env).ended;
  expect(answer.output).not.toMatch(/^ +at /m);
  return answer;
}

function postgresPid(): number {
  const data = join(dataDir, 'postgres');
  return (existsSync(data) ? readPostmaster(data)?.pid : undefined) ?? NO_PROCESS;
}

function linkToNowhere(): string {
  const link = join(folder, 'link');
  rmSync(link, { force: true });
  symlinkSync(join(folder, 'nowhere'), link);
  return link;
}

/** No system gives a pid this large. */
const NO_PROCESS = 2 ** 31 - 1;

async function freePort(): Promise<number> {
  const { port, close } = await occupyPort();
  await close();
  return port;
}

async function occupyPort(): Promise<{ port: number; close: () => Promise<unknown> }> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { port, close: () => new Promise((resolve) => server.close(resolve)) };
}

async function until(holds: () => boolean): Promise<void> {
  for (let waited = 0; !holds() && waited < 10_000; waited += 10) await sleep(10);
  expect(holds()).toBe(true);
}

test('a start says where uploaded files go and who searches them, without the key of the store', async () => {
  const server = startPrepared({
    FILES_URL: 'https://cle:tres-secret@s3.example.fr/pieces?region=fr-par',
    CLAMD_URL: 'tcp://clamd.example.fr:3310',
  });
  await server.ready;
  server.kill('SIGTERM');
  const { output } = await server.ended;
  expect(output).toContain(
    'uploaded files    https://s3.example.fr/pieces, searched for viruses by tcp://clamd.example.fr:3310\n',
  );
  expect(output).not.toMatch(/cle:|tres-secret/);
});

describe('a server without a database of its own', () => {
  test('makes one, answers what is in flight before it stops, and finds everything at the next start', async () => {
    const first = start();
    await ask(first, '/add');
    const slow = ask(first, '/slow');
    await sleep(200);
    first.kill('SIGINT');
    first.kill('SIGINT'); // npm passes a Ctrl-C on that the terminal has sent already
    expect(await slow).toEqual({ notes: 1 });
    const { code, output } = await first.ended;
    expect([code, output.match(/stopping/g)]).toEqual([0, ['stopping']]);
    expect(output).not.toContain('WARN');
    expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false);

    expect(await ask(start())).toEqual({ notes: 1 });
    expect(statSync(join(dataDir, 'secret')).mode & 0o777).toBe(0o600);
    expect(statSync(join(dataDir, 'postgres', 'iprof.password')).mode & 0o777).toBe(0o600);
  });

  test('goes on when a connection to the database is lost where nobody listens', async () => {
    const server = startPrepared();
    await ask(server, '/restart');
    await sleep(50);
    expect(await ask(server, '/add')).toEqual({ notes: 1 });
    server.kill('SIGTERM');
    const { code, output } = await server.ended;
    expect([code, output]).toEqual([0, expect.stringContaining('WARN  a connection was lost')]);
    expect(output).not.toMatch(/FATAL|^ +at /m);
  });

  test('stops at once when asked a second time', async () => {
    const server = startPrepared();
    const slow = ask(server, '/endless').catch(() => 'cut');
    await server.ready;
    await sleep(50);
    server.kill('SIGTERM');
    // Twice within half a second is one key press.
    await sleep(1_500);
    server.kill('SIGTERM');
    expect((await server.ended).code).toBe(1);
    expect(await slow).toBe('cut');
  });

  test('asked to stop while it starts, it leaves nothing running', async () => {
    const server = start();
    await until(
      () => existsSync(dataDir) && readdirSync(dataDir).some((name) => name.startsWith('postgres.new-')),
    );
    server.kill('SIGINT');
    const { code, output } = await server.ended;
    expect([code, output]).toEqual([0, expect.stringContaining('stopping')]);
    expect(readdirSync(dataDir).toSorted()).toEqual(['postgres', 'postgres.log', 'secret']);
    expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false);
  });

  test('cuts what takes longer than SHUTDOWN_SECONDS', async () => {
    const server = startPrepared({ SHUTDOWN_SECONDS: '0' });
    const slow = ask(server, '/slow').catch(() => 'cut');
    await server.ready;
    await sleep(100);
    server.kill('SIGTERM');
    const { code, output } = await server.ended;
    expect([code, await slow]).toEqual([0, 'cut']);
    expect(output).toContain('some requests took more than 0 s');
  });

  test('refuses a data folder that another server uses, and says which process it is', async () => {
    const first = startPrepared();
    await first.ready;
    const { code, output } = await refusal();
    expect(code).toBe(1);
    expect(output).toContain(`in use by another server of ours (process ${first.pid})`);
    expect(output).toContain('DATA_DIR=.data-2');
    expect(await ask(first)).toEqual({ notes: 0 });
  });

  test('refuses a data folder that cannot be written', async () => {
    writeFileSync(dataDir, 'a file is not a folder');
    const withoutSecret = await refusal();
    expect([withoutSecret.code, withoutSecret.output]).toEqual([
      78,
      expect.stringContaining('DATA_DIR cannot keep'),
    ]);
    const { code, output } = await refusal({ APP_SECRETS: 'x'.repeat(32) });
    expect(code).toBe(1);
    expect(output).toContain(`✗ The data folder ${dataDir} cannot be used`);
  });

  test.each([
    ['the system’s own folder', () => '/proc/none/data'],
    ['a link to nowhere', () => join(linkToNowhere(), 'data')],
  ])('refuses a data folder that cannot be made, and does not try for ever: %s', async (_what, place) => {
    const withoutSecret = await refusal({ DATA_DIR: place() });
    expect([withoutSecret.code, withoutSecret.output]).toEqual([
      78,
      expect.stringMatching(/DATA_DIR cannot keep .*: choose a folder that you may write/),
    ]);
    const { code, output } = await refusal({ APP_SECRETS: 'x'.repeat(32), DATA_DIR: place() });
    expect([code, output]).toEqual([1, expect.stringMatching(/✗ The data folder .* cannot be used/)]);
  });

  test('refuses data of another version, and a folder that is not its own', async () => {
    mkdirSync(join(dataDir, 'postgres'), { recursive: true });
    writeFileSync(join(dataDir, 'postgres', 'thesis.txt'), 'precious');
    expect((await refusal()).output).toContain('is not empty, and not a PostgreSQL folder either');
    writeFileSync(join(dataDir, 'postgres', 'PG_VERSION'), '12\n');
    expect((await refusal()).output).toContain('was made by PostgreSQL 12; this server brings PostgreSQL 18');
    expect(readFileSync(join(dataDir, 'postgres', 'thesis.txt'), 'utf8')).toBe('precious');
  });
});

describe('after a crash', () => {
  test('of the server (kill -9), the next one starts at once and nothing is lost', async () => {
    const first = startPrepared();
    await ask(first, '/add');
    first.kill('SIGKILL');
    await first.ended;
    expect(await ask(start(), '/add')).toEqual({ notes: 2 });
  });

  test('of the server, PostgreSQL ends by itself', async () => {
    const first = startPrepared();
    await first.ready;
    const pid = postgresPid();
    first.kill('SIGKILL');
    await until(() => !isAlive(pid));
  });

  test('a PostgreSQL left running is stopped and replaced', async () => {
    const first = startPrepared();
    await ask(first, '/add');
    first.kill('SIGTERM');
    await first.ended;
    const data = join(dataDir, 'postgres');
    const args = ['-D', data, '-p', String(await freePort()), '-c', 'unix_socket_directories='];
    const command = commandAs(chooseAccount(data), findPostgres().postgres, args, data);
    const env = { LC_ALL: 'C' };
    const leftover = spawn(command.file, command.args, { cwd: '/', env, ...command.ids, stdio: 'ignore' });
    await until(() => readPostmaster(data)?.ready === true);

    const second = start();
    expect(await ask(second)).toEqual({ notes: 1 });
    expect(leftover.exitCode).toBe(0);
  });

  test('of PostgreSQL (kill -9), the server says so and ends, and the next start repairs the data', async () => {
    const first = startPrepared();
    await ask(first, '/add');
    process.kill(postgresPid(), 'SIGKILL');
    const { code, output } = await first.ended;
    expect(code).toBe(1);
    expect(output).toContain('✗ The PostgreSQL of this server has stopped unexpectedly.');
    expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(true);
    expect(await ask(start())).toEqual({ notes: 1 });
  });

  test('a pid that now belongs to somebody else blocks nobody, and that process is left alone', async () => {
    const first = startPrepared();
    await ask(first, '/add');
    process.kill(postgresPid(), 'SIGKILL');
    await first.ended;
    const bystander = spawn('sleep', ['60']);
    const pidFile = join(dataDir, 'postgres', 'postmaster.pid');
    writeFileSync(pidFile, readFileSync(pidFile, 'utf8').replace(/^\d+/, String(bystander.pid)));
    writeFileSync(
      join(dataDir, 'postgres.lock'),
      JSON.stringify({ pid: bystander.pid, birth: 'before the flood' }),
    );
    expect(await ask(start())).toEqual({ notes: 1 });
    expect(bystander.exitCode).toBeNull();
    bystander.kill();
  });

  test('in the middle of the first preparation, the next start begins it again', async () => {
    const first = start();
    await until(
      () => existsSync(dataDir) && readdirSync(dataDir).some((name) => name.startsWith('postgres.new-')),
    );
    first.kill('SIGKILL');
    await first.ended;
    expect(existsSync(join(dataDir, 'postgres'))).toBe(false);
    expect(await ask(start())).toEqual({ notes: 0 });
    expect(readdirSync(dataDir).filter((name) => name.includes('.new-'))).toEqual([]);
  });
});

describe('a server that cannot start says what to do', () => {
  test('the port is taken', async () => {
    const { port, close } = await occupyPort();
    const { code, output } = await refusal({ PORT: String(port) });
    expect([code, output]).toEqual([1, expect.stringContaining(`✗ Port ${port} of 127.0.0.1 is taken`)]);
    expect(output).toMatch(/PORT=\d+ npm start/);
    expect(existsSync(join(dataDir, 'postgres'))).toBe(false);
    await close();
  });

  test('HOST is not an address of this machine', async () => {
    expect((await refusal({ HOST: '192.0.2.1' })).output).toContain('HOST 192.0.2.1 is not an address');
  });

  test.each([
    [
      'postgresql://ann:hush-hush@127.0.0.1:1/iprof',
      'No PostgreSQL can be reached at 127.0.0.1, port 1: nothing listens',
    ],
    [
      'postgresql://ann:hush-hush@nowhere.invalid/iprof',
      'No PostgreSQL can be reached at nowhere.invalid, port 5432',
    ],
  ])('DATABASE_URL leads nowhere: %s', async (url, sentence) => {
    const { code, output } = await refusal({ DATABASE_URL: url });
    expect([code, output]).toEqual([1, expect.stringContaining(sentence)]);
    expect(output).not.toContain('hush-hush');
  });

  test('the configuration has faults: all are listed, and none shows a secret', async () => {
    const { code, output } = await refusal({
      PORT: '99999',
      DATABASE_URL: 'mysql://ann:hush-hush@db/iprof',
      APP_SECRETS: 'hush-hush',
      NODE_ENV: 'prod',
      DEMO: 'yes',
      LANG_DEFAULT: 'de',
    });
    expect(code).toBe(78);
    expect(output).toMatchInlineSnapshot(`
      "✗ The configuration has faults:
        - PORT must be a whole number from 0 to 65535 (it is "99999")
        - DATABASE_URL must be a URL such as postgresql://user:password@host:5432/iprof
        - NODE_ENV must be one of development, production, test (it is "prod")
        - APP_SECRETS must be secrets of 32 characters or more, separated by commas
        - DEMO must be on or off (it is "yes")
        - LANG_DEFAULT must be one of fr, en (it is "de")
      "
    `);
    expect(output).not.toContain('hush-hush');
  });

  test('production with a shared database needs secrets that all servers share', async () => {
    const url = 'postgresql://ann@127.0.0.1:1/iprof';
    const { code, output } = await refusal({ NODE_ENV: 'production', DATABASE_URL: url });
    expect([code, output]).toEqual([78, expect.stringContaining('APP_SECRETS is required in production')]);
  });

  test('an unexpected fault is logged without the password of the database', async () => {
    const server = startPrepared();
    await ask(server, '/fault').catch(() => {});
    const { code, output } = await server.ended;
    expect(code).toBe(70);
    expect(output).toContain('cannot go on with postgresql://…@127.0.0.1');
  });
});

test('root may start it from a folder that nobody else can enter', { tags: 'root' }, async () => {
  chmodSync(folder, 0o700);
  expect(await ask(start(), '/add')).toEqual({ notes: 1 });
  chmodSync(folder, 0o755);
  expect(isAlive(postgresPid())).toBe(true);
});
