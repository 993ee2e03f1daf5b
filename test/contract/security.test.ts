import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createTestDatabase, withSql } from '../kit/postgres.ts';
import { root } from './schema.ts';

const text = readFileSync(`${root}server/SECURITY.md`, 'utf8').replaceAll(/\s+/g, ' ');

test('every file that SECURITY.md names exists', () => {
  const files = [...text.matchAll(/`((?:server|test)\/[\w./-]+\.(?:ts|md))`/g)].map(([, file]) => file ?? '');
  expect(files.length).toBeGreaterThan(5);
  for (const file of files) expect(existsSync(root + file), file).toBe(true);
});

test('every test that SECURITY.md gives as evidence exists, by its name', () => {
  const given = [...text.matchAll(/`([a-z]+\/[a-z-]+)` “([^”]+)”/g)];
  expect(given.length).toBeGreaterThan(80);
  // None is written in a way that this test would pass over.
  expect(given.length).toBe([...text.matchAll(/“[^”]+”/g)].length - ['What is logged'].length);
  for (const [, file, name = ''] of given) {
    const test = readFileSync(`${root}test/${file}.test.ts`, 'utf8');
    expect(test.includes(name), `${file}: ${name}`).toBe(true);
  }
});

test('what SECURITY.md tells to type into the database is understood by it', async () => {
  const statements = [...text.matchAll(/`((?:update|select) [^`]+)`/g)].map(([, sql = '']) =>
    sql.replaceAll('…', 'null'),
  );
  expect(statements.length).toBeGreaterThan(3);
  const database = await createTestDatabase();
  await withSql(database.url, async (client) => {
    for (const sql of statements) await client.query(`explain ${sql}`);
  });
  await database.drop();
});

test('each row of the checklist has its mark', () => {
  const rows = readFileSync(`${root}server/SECURITY.md`, 'utf8').match(/^\| \d+\.\d.*$/gm) ?? [];
  expect(rows.length).toBeGreaterThan(80);
  for (const row of rows) {
    const [, , mark = ''] = row.split('|').map((cell) => cell.trim());
    expect(['●', '◐', '○', 'D'], row).toContain(mark);
    // What is said to be missing says so in words.
    if (mark === '○') expect(row).toMatch(/no |not /);
  }
});
