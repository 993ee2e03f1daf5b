import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildServer, type Build } from '../contract/build.ts';

let build: Build;
let folder: string;
beforeAll(async () => {
  build = await buildServer();
});
afterAll(() => build.remove());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'iprof-ctrl-c-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Apollo Server put a handler of its own beside ours: the server never closed, and PostgreSQL was cut off, not stopped. */
test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s stops the server, then its PostgreSQL, and says so with code 0',
  async (signal) => {
    const { PATH = '', HOME = '' } = process.env;
    const env = { PATH, HOME, DATA_DIR: folder, PORT: '0', DEMO_TEACHERS: '5' };
    const server = spawn(process.execPath, [join(build.folder, 'server/dist/main.js')], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    const ended = once(server, 'close');
    await new Promise<void>((resolve) => {
      server.stdout.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        if (output.includes('A first query')) resolve();
      });
      server.stdout.once('end', resolve);
    });
    // The first start takes seconds longer, and says why.
    expect(output).toContain('making the demo academy');
    server.kill(signal);
    expect(await ended).toEqual([0, null]);
    expect(output.match(/stopping|WARN|ERROR/g)).toEqual(['stopping']);
    expect(existsSync(join(folder, 'postgres', 'postmaster.pid'))).toBe(false);
  },
);
