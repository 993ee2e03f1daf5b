import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { root, shell } from '../kit/readme.ts';
import { compiled, startServerProcess, type ServerProcess } from '../kit/server-process.ts';

const dist = fileURLToPath(new URL('../../server/dist/bundle/', import.meta.url));
const dataDir = mkdtempSync(join(tmpdir(), 'iprof-first-hour-'));
let server: ServerProcess;

const env = () => ({
  DATA_DIR: dataDir,
  PATH: process.env['PATH'] ?? '',
  ...compiled,
  DEMO: 'off',
});
beforeAll(async () => {
  // Run by root, PostgreSQL gets an account of its own, which must be able to enter.
  chmodSync(dataDir, 0o755);
  server = startServerProcess({ ...env(), PORT: '0', LOG_LEVEL: 'warn' }, join(dist, 'main.js'));
  await server.ready;
});
afterAll(async () => {
  server.kill('SIGTERM');
  await server.ended;
  rmSync(dataDir, { recursive: true });
});

/** What the command prints, and the link in it. */
async function invite(name: string, settings: Record<string, string> = {}) {
  const email = `${name.toLowerCase().replace(' ', '.')}@ac-orleans-tours.fr`;
  const who = ['--name', name, '--email', email, '--service', 'DPE'];
  const args = [join(dist, 'invite.js'), '--academy', '18', '--role', 'administrator', ...who];
  const run = promisify(execFile)(process.execPath, args, { env: { ...env(), ...settings } });
  const { stdout, stderr } = await run.catch((error: { stdout: string; stderr: string }) => error);
  return { said: `${stdout}${stderr}`, link: /http\S+/.exec(stdout)?.[0] ?? '' };
}

test('an invitation links to the server that runs, whatever its port is', async () => {
  const { link } = await invite('Anne Martin');
  expect(new URL(link).origin).toBe(await server.ready);
  expect((await fetch(link)).status).toBe(200);
});

test('a mail that is kept as files has its whole link in a text and in a page', async () => {
  const { link } = await invite('Paul Petit');
  const folder = join(dataDir, 'mail');
  const contents = (kind: string) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(kind))
      .map((name) => readFileSync(join(folder, name), 'utf8'));
  await vi.waitFor(
    () => {
      expect(contents('.txt').some((text) => text.split(/\s/).includes(link))).toBe(true);
      expect(contents('.html').some((html) => html.includes(`href="${link}"`))).toBe(true);
    },
    { timeout: 20_000 },
  );
});

test('once the server has stopped, an invitation links to its port, and PORT=0 is refused', async () => {
  server.kill('SIGTERM');
  await server.ended;
  const { link } = await invite('Luc Renard', { PORT: '4321' });
  expect(link).toMatch(/^http:\/\/127\.0\.0\.1:4321\/links\//);
  expect((await invite('Marc Colin', { PORT: '0' })).said).toMatch(/PORT=0, start the server first/);
});

test('git ignores what seed and import write, and the first program', async () => {
  const written = ['teachers.ndjson', 'teachers.ndjson.gz', 'teachers.ndjson.refused.ndjson', 'first.ts'];
  const ignored = await shell(`git check-ignore --no-index ${written.join(' ')}`, {});
  expect(ignored.trim().split('\n')).toEqual(written);
});

test('the licence that the packages name stands beside the README and in the published client', async () => {
  const licence = readFileSync(join(root, 'LICENSE'), 'utf8');
  expect(licence).toMatch(/^EUROPEAN UNION PUBLIC LICENCE v\. 1\.2\n/);
  expect(readFileSync(join(root, 'client-sdk/LICENSE'), 'utf8')).toBe(licence);
  for (const file of ['package.json', 'client-sdk/package.json'])
    expect(readFileSync(join(root, file), 'utf8')).toContain('"license": "EUPL-1.2"');
  const packed = await shell('npm pack --dry-run --json --ignore-scripts -w client-sdk', {});
  expect(packed).toContain('"path": "LICENSE"');
});
