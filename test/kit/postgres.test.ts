import { expect, test } from 'vitest';
import { createTestDatabase, withSql } from './postgres.ts';

test('each test file gets its own copy of the template, migrated', async () => {
  const [one, other] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  await withSql(one.url, async (sql) => await sql.query('create table only_here ()'));
  const { rows } = await withSql(
    other.url,
    async (sql) =>
      await sql.query(
        "select count(*)::int as academies, to_regclass('only_here') as found from academy where kind = 'ACADEMIE'",
      ),
  );
  expect(rows).toEqual([{ academies: 30, found: null }]);
  await Promise.all([one.drop(), other.drop()]);
});

test('a copy is dropped even while somebody is connected to it', async () => {
  const { url, drop } = await createTestDatabase();
  await withSql(url, async (sql) => {
    sql.on('error', () => {});
    await drop();
    await expect(sql.query('select 1')).rejects.toThrow();
  });
});
