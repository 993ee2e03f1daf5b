import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { builtMain } from '../contract/build.ts';
import { compiled } from '../kit/server-process.ts';

let main: string;
let folder: string;
beforeAll(async () => {
  main = await builtMain();
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'iprof-ctrl-c-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Apollo Server put a handler of its own beside ours: the server never closed, and PostgreSQL was cut off, not stopped. */
test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s stops the server, then its PostgreSQL, and says so with code 0',
  async (signal) => {
    const { PATH = '', HOME = '' } = process.env;
    const env = { PATH, HOME, ...compiled, DATA_DIR: folder, PORT: '0', DEMO_TEACHERS: '5' };
    const server = spawn(process.execPath, [main], {
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
