import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from './schema.ts';
import { weight } from './weight.table.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'iprof-weight-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const megabyte = 1_000_000;

function bytesIn(path: string): number {
  const entries = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const files = entries.map(({ parentPath, name }) => statSync(join(parentPath, name)));
  // A file under two names, as Node is, takes its place once.
  return [...new Map(files.map(({ ino, size }) => [ino, size])).values()].reduce(
    (sum, size) => sum + size,
    0,
  );
}

/** Each installed package, with those that lie inside it. */
function installed(): [string, number][] {
  const modules = join(folder, 'node_modules');
  const names = readdirSync(modules).flatMap((name) =>
    name.startsWith('@') ? readdirSync(join(modules, name)).map((one) => `${name}/${one}`) : [name],
  );
  return names
    .filter((name) => statSync(join(modules, name)).isDirectory())
    .map((name): [string, number] => [name, bytesIn(join(modules, name)) / megabyte])
    .toSorted(([, one], [, other]) => other - one);
}

test(
  'what a user installs weighs what the table says, within 15 percent, and the ten heaviest are those that it names',
  { tags: 'large', timeout: 600_000 },
  async () => {
    for (const file of [
      'package.json',
      'package-lock.json',
      '.npmrc',
      'server/package.json',
      'client-sdk/package.json',
    ])
      cpSync(join(root, file), join(folder, file), { recursive: true });
    await promisify(execFile)('npm', ['ci', '--omit=dev', '--omit=optional'], { cwd: folder });
    const packages = installed();
    const whole = packages.reduce((sum, [, size]) => sum + size, 0);
    const heaviest = Object.fromEntries(
      packages.slice(0, 10).map(([name, size]) => [name, Math.round(size)]),
    );
    console.info({ whole: Math.round(whole), heaviest });
    expect(Object.keys(heaviest)).toEqual(Object.keys(weight.heaviest));
    expect(whole).toBeGreaterThan(weight.whole * 0.85);
    expect(whole).toBeLessThan(weight.whole * 1.15);
  },
);
