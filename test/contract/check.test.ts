import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);

/** What `npm run check` asks, so that a run of the tests is the whole proof; what is generated has a test that touches nothing. */
// The linter asks the compiler for types: half a minute of both cores, and longer beside other tests.
test.each(['format:check', 'lint', 'unused'])(
  'npm run %s finds nothing',
  { timeout: 1_200_000 },
  async (script) => {
    const found = await run('npm', ['run', '--silent', script], { cwd: root }).then(
      () => '',
      (failure: { stdout: string; stderr: string }) => `${failure.stdout}\n${failure.stderr}`,
    );
    expect(found).toBe('');
  },
);

test('each branch of the states and policies has a test', { tags: 'large', timeout: 300_000 }, async () => {
  const { stdout } = await run('npm', ['run', '--silent', 'coverage:rules'], { cwd: root });
  expect(stdout).toMatch(/platform\/states +\| +100 \| +100 /);
});
