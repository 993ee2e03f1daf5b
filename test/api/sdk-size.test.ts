import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { expect, test } from 'vitest';
import { quoted, readText, tableUnder } from '../kit/readme.ts';

const source = (path: string) => fileURLToPath(new URL(`../../client-sdk/src/${path}`, import.meta.url));

/** What a page downloads for one import of ours: tree-shaken and minified. */
async function bundled(code: string): Promise<string> {
  const entry = 'entry.ts';
  const bundle = await rolldown({
    input: entry,
    platform: 'browser',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? code : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  return output[0].code;
}

const bytesOf = async (code: string) => gzipSync(await bundled(code)).byteLength;

test('the core weighs at most 4 kB, minified and compressed', async () => {
  expect(await bytesOf(`export { createCore } from '${source('core.ts')}'`)).toBeLessThanOrEqual(4096);
});

test('the core weighs at most 4 kB with every error class and pages', async () => {
  expect(await bytesOf(`export * from '${source('core.ts')}'`)).toBeLessThanOrEqual(4096);
});

test('documents and methods that nobody uses are left out', async () => {
  const core = await bundled(`export { createCore } from '${source('index.ts')}'`);
  expect(core).toContain('mutation RefreshSession(');
  expect(core).not.toContain('query Teachers(');
  expect(core).not.toContain('ViewerSummary');
});

test('the sizes that the README promises hold', async () => {
  const rows = tableUnder(readText('client-sdk/README.md'), 'Sizes');
  expect(rows).toHaveLength(4);
  for (const [what = '', kilobytes = ''] of rows) {
    const [name = '', door = ''] = quoted(what);
    const path = source(`${door.replace(/^@iprof\/client\/?/, '') || 'index'}.ts`);
    const code = name === '*' ? `export * from '${path}'` : `export { ${name} } from '${path}'`;
    expect(await bytesOf(code)).toBeLessThanOrEqual(Number(kilobytes) * 1024);
  }
});
