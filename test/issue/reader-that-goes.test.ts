import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { compiled } from '../kit/server-process.ts';

const folder = (path: string) => fileURLToPath(new URL(`../../server/${path}`, import.meta.url));
const commands = readdirSync(folder('cli')).filter(
  (file) => file.endsWith('.ts') && /^await runCommand\(/m.test(readFileSync(folder(`cli/${file}`), 'utf8')),
);

async function ended(command: string, args: readonly string[], leave: 'stdout' | 'stderr') {
  const env = { PATH: process.env['PATH'], ...compiled };
  const child = spawn(process.execPath, [folder(`dist/bundle/${command.replace(/ts$/, 'js')}`), ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // Long before anything is written: the process has not begun yet.
  child[leave].destroy();
  const [said, [code]] = await Promise.all([
    text(leave === 'stdout' ? child.stderr : child.stdout),
    once(child, 'close') as Promise<[number | null]>,
  ]);
  return { code, said };
}

test('there are commands to try', () => expect(commands).toContain('career.ts'));

// `npm run career -- F.json | head -1` showed a stack of Node’s: unhandled 'error' event, EPIPE.
test.each(commands)('%s says nothing when its reader has gone', async (command) => {
  expect(await ended(command, ['--help'], 'stdout')).toEqual({ code: 0, said: '' });
});

test('what goes wrong is still told by the exit code when nobody reads the reason', async () => {
  expect(await ended('career.ts', ['/nowhere.json'], 'stderr')).toEqual({ code: 1, said: '' });
});
