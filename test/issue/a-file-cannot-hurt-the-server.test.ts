import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { childCommand } from '../../server/platform/child/command.ts';
import { limits, type Limits } from '../../server/modules/attachment/examine/kinds.tables.ts';
import { examineFile } from '../../server/modules/attachment/index.ts';
import { docx } from '../kit/files/documents.ts';
import { pdf } from '../kit/files/pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'iprof-child-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What is said of the file, which lies afterwards as it lay, and nothing beside it. */
async function refusal(name: string, bytes: Buffer, changed: Partial<Limits>) {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const result = await examineFile(path, { filename: name, mediaType: null }, { ...limits, ...changed });
  expect(readFileSync(path).equals(bytes)).toBe(true);
  expect(readdirSync(folder)).toEqual([name]);
  rmSync(path);
  return 'refused' in result ? result.refused : result.kind;
}

test('a file that a busy machine does not get to is to be sent again, is not called damaged, and lies as it lay', async () => {
  expect(await refusal('a.pdf', pdf(), { patience: 1 })).toBe('FILE_NOT_EXAMINED');
});

test('a file that takes too much memory is unreadable', { tags: 'linux' }, async () => {
  const photo = await sharp({ create: { width: 3000, height: 3000, channels: 3, background: 'red' } })
    .jpeg()
    .toBuffer();
  expect(await refusal('a.jpg', photo, { memory: 60_000_000 })).toBe('UNREADABLE_FILE');
});

test('an empty file and one that is too large are refused without a look', async () => {
  expect(await refusal('a.pdf', Buffer.alloc(0), {})).toBe('EMPTY_FILE');
  expect(await refusal('a.pdf', Buffer.alloc(5_242_881), {})).toBe('FILE_TOO_LARGE');
});

test('a child knows nothing of our environment, and reads, writes and starts nothing', async () => {
  const secret = join(folder, 'secret');
  writeFileSync(secret, 'secret');
  const script = `
    const fs = require('node:fs');
    const tried = (what) => { try { what(); return 'done'; } catch (error) { return error.code; } };
    console.log(JSON.stringify([
      Object.keys(process.env).filter((name) => !['PWD', 'OLDPWD', 'SHLVL', '_'].includes(name)),
      tried(() => fs.readFileSync(${JSON.stringify(secret)})),
      tried(() => fs.readdirSync('.')),
      tried(() => fs.writeFileSync(${JSON.stringify(join(folder, 'written'))}, '1')),
      tried(() => require('node:child_process').execFileSync('/bin/true')),
      tried(() => new (require('node:worker_threads').Worker)('1', { eval: true })),
      tried(() => eval('1')),
    ]));`;
  const [program, ...words] = childCommand(['-e', script], limits);
  const { stdout } = await promisify(execFile)(program, words, { env: {} });
  const denied = 'ERR_ACCESS_DENIED';
  expect(JSON.parse(stdout)).toEqual([
    [],
    denied,
    denied,
    denied,
    denied,
    denied,
    expect.not.stringMatching('done'),
  ]);
  rmSync(secret);
});

test('the system ends a child that nobody is left to end', { tags: 'linux' }, async () => {
  const [program, ...words] = childCommand(['-e', 'for (;;);'], { ...limits, milliseconds: 1000 });
  await expect(promisify(execFile)(program, words, { env: {} })).rejects.toThrow('Command failed');
});

test('many files at once are looked into one after the other, each with its answer', async () => {
  const paths = Array.from({ length: 3 }, (_, index) => join(folder, `${index}.docx`));
  for (const path of paths) writeFileSync(path, docx());
  const results = await Promise.all(
    paths.map((path) => examineFile(path, { filename: 'a.docx', mediaType: null })),
  );
  expect(results.map((result) => ('kind' in result ? result.kind : result.refused))).toEqual(
    Array(3).fill('DOCX'),
  );
  for (const path of paths) rmSync(path);
});

test('a file that is not there is an error of ours, not of the file', async () => {
  await expect(
    examineFile(join(folder, 'none.pdf'), { filename: 'none.pdf', mediaType: null }),
  ).rejects.toThrow('ENOENT');
});
