import { execFile } from 'node:child_process';
import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../client-sdk/', import.meta.url));
const compiler = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));
let dist: string;

// Built aside, so that the test says something about the sources and not about a build left from yesterday.
beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), 'iprof-client-'));
  const compile = (project: string, ...more: string[]) =>
    promisify(execFile)(process.execPath, [compiler, '-p', join(root, project), ...more]);
  await compile('tsconfig.json', '--outDir', dist, '--tsBuildInfoFile', join(dist, '.tsbuildinfo'));
  await compile('tsconfig.cjs.json', '--outDir', join(dist, 'cjs'));
  await writeFile(join(dist, 'package.json'), '{ "type": "module" }');
  await writeFile(join(dist, 'cjs/package.json'), '{ "type": "commonjs" }');
});
afterAll(() => rm(dist, { recursive: true }));

test('every path of the export map is built, and types come first', async () => {
  const { exports } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  for (const conditions of Object.values<Record<string, Record<string, string>>>(exports)) {
    if (typeof conditions === 'string') continue;
    for (const targets of Object.values(conditions)) {
      expect(Object.keys(targets)).toEqual(['types', 'default']);
      for (const target of Object.values(targets)) await access(join(dist, target.replace('./dist/', '')));
    }
  }
});

test('import and require give the same names', async () => {
  const require = createRequire(join(dist, 'cjs/'));
  const doors = { 'index.js': 'createCore', 'core.js': 'createCore', 'uploads.js': 'uploadAttachment' };
  for (const [door, name] of Object.entries(doors)) {
    // Built for plain Node, so Node loads it and not the test runner.
    const script = `import(${JSON.stringify(pathToFileURL(join(dist, door)))}).then((m) => console.log(Object.keys(m).sort().join()))`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--eval', script]);
    expect(
      Object.keys(require(`./${door}`))
        .sort()
        .join(),
    ).toBe(stdout.trim());
    expect(stdout).toContain(name);
  }
});

test('the declarations and the code need no other package', async () => {
  for (const file of [
    '_generated/operations.d.ts',
    '_generated/operations.js',
    'core/client.d.ts',
    'client.js',
    'uploads.d.ts',
    'uploads.js',
  ]) {
    const imports = [...(await readFile(join(dist, file), 'utf8')).matchAll(/from ["']([^"']+)/g)].map(
      ([, from]) => from,
    );
    expect(imports.filter((from) => !from?.startsWith('.'))).toEqual([]);
  }
});
