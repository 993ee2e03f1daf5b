import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { debianPackages, missingPackages, tags } from '../kit/needs.ts';
import { blocksOf, readText, root } from '../kit/readme.ts';

let folder: string;
beforeAll(() => {
  // Inside the project, where vitest is found; git ignores it.
  folder = mkdtempSync(join(root, 'node_modules/.what-was-skipped-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The last line of a run of these tests, in which one tag is missing. */
async function lastLine(tests: string, more: object = {}): Promise<string> {
  writeFileSync(join(folder, 'some.test.ts'), `import { describe, expect, test } from 'vitest';\n${tests}`);
  const config = {
    include: ['some.test.ts'],
    reporters: [join(root, 'test/kit/closing-line.ts')],
    tags: [{ name: 'chromium', description: 'without chromium', skip: true }, { name: 'linux' }],
    ...more,
  };
  writeFileSync(join(folder, 'vitest.config.ts'), `export default { test: ${JSON.stringify(config)} };`);
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const run = promisify(execFile)(process.execPath, [vitest, 'run', '--root', folder]);
  const { stdout } = await run.catch((failed: { stdout: string }) => failed);
  return stdout.trimEnd().split('\n').at(-1) ?? '';
}

test('the last line of a run counts what was skipped, says why, and ends with what passed and failed', async () => {
  const line = await lastLine(`
    describe('pages', { tags: 'chromium' }, () => { test('one', () => {}); test('two', () => {}); });
    test.skip('three', () => {});
    test('four', { tags: 'linux' }, () => {});
    test('five', () => { expect(1).toBe(2); });`);
  expect(line).toBe('3 skipped (2 without chromium, 1 for no reason given), 1 passed, 1 failed');
});

test('where nothing was skipped the last line is what passed and failed', async () => {
  expect(await lastLine(`test('one', { tags: 'linux' }, () => {});`)).toBe('1 passed, 0 failed');
});

test('a run that could not begin ends with a failure', async () => {
  writeFileSync(join(folder, 'setup.ts'), `throw new Error('a package is missing');`);
  expect(await lastLine(`test('one', () => {});`, { globalSetup: ['setup.ts'] })).toMatch(/, 1 failed$/);
});

test('a Debian package is missing where none of its files is there', () => {
  expect(missingPackages(() => true)).toEqual([]);
  expect(missingPackages((file) => file !== '/usr/bin/pdftotext')).toEqual(['poppler-utils']);
  expect(missingPackages((file) => file !== '/usr/bin/chromium')).toEqual([]);
});

test('each Debian package is a tag, and the README installs them all', () => {
  const names = Object.keys(debianPackages);
  expect(tags(true).map(({ name }) => name)).toEqual(expect.arrayContaining(names));
  const [install = ''] = blocksOf(readText('README.md'), 'sh').flatMap(({ code }) =>
    code.split('\n').filter((line) => line.includes('apt-get install')),
  );
  expect(install.split(' ').slice(3).toSorted()).toEqual(names.toSorted());
});

test('npm run test:all skips nothing for its size', () => {
  expect(tags(false)).toContainEqual(expect.objectContaining({ name: 'large', skip: true }));
  expect(tags(true)).toContainEqual(expect.objectContaining({ name: 'large', skip: false }));
});
