import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const start = (...args: string[]) => {
  const main = fileURLToPath(new URL('../../server/main.ts', import.meta.url));
  // A configuration with a fault, so that a server that passes the options over ends as well.
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    env: { PORT: 'none' },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

// It started a server on --help.
test('npm start says on --help where its settings are, and starts nothing', () => {
  const help = {
    status: 0,
    stdout: expect.stringContaining('environment variables') as string,
    stderr: '',
  };
  expect(start('--help')).toEqual(help);
  expect(start('-h')).toEqual(help);
});

test('npm start refuses an option, and names it', () => {
  expect(start('--port', '5000')).toEqual({
    status: 1,
    stdout: '',
    stderr: expect.stringContaining('The server does not know --port.') as string,
  });
});
