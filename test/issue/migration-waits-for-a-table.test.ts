import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { migrate } from '../../server/app/process/migrate.ts';
import { openOrm } from '../../server/app/process/orm.ts';
import { openPostgres, type OpenPostgres } from '../kit/any-postgres.ts';
import { restoreRelease } from '../kit/release.ts';

// A migration waited for a table until its statement was cut, and everybody who came to that table waited behind it.
let postgres: OpenPostgres;
let orm: MikroORM;
let reader: pg.Client;
beforeAll(async () => {
  postgres = await openPostgres('18');
  const url = await postgres.newDatabase();
  await restoreRelease(url);
  orm = await openOrm(url, 4);
  reader = new pg.Client(url);
  await reader.connect();
  // A report that reads teachers for long.
  await reader.query('begin; lock table teacher in access share mode');
});
afterAll(async () => {
  await reader.end();
  await orm.close(true);
  await postgres.close();
});

const pending = async () => (await orm.migrator.getPending()).map(({ name }) => name);
const waiting = async () => {
  const [row] = await orm.em.execute<{ n: number }[]>(
    `select count(*)::int as n from pg_locks where not granted and relation = 'teacher'::regclass`,
  );
  return row?.n;
};

test('a migration that needs a table in use gives up in words, and changes nothing', async () => {
  const before = await pending();
  const [first] = before;
  await expect(migrate(orm)).rejects.toMatchObject({
    code: 'TABLE_IN_USE',
    message: expect.stringContaining(`The migration ${first} needs a table that others hold`) as string,
    hint: expect.stringMatching(/again at a quieter moment.*pg_stat_activity/) as string,
  });
  expect(await pending()).toEqual(before);
});

test('a migration that meets a table in use tries again, and goes on once the table is free', async () => {
  const done = migrate(orm);
  // It waits, lets those pass who wait behind it, and is there again.
  for (const count of [1, 0, 1]) await expect.poll(waiting, { timeout: 30_000, interval: 20 }).toBe(count);
  await reader.query('commit');
  await done;
  expect(await pending()).toEqual([]);
});
