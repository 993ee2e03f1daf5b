import type { MikroORM, SqlEntityManager } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openOrm } from '../../server/app/process/orm.ts';
import { recordEvents } from '../../server/platform/sql/events.ts';
import { NamingClient, namedCharactersPerConnection } from '../../server/platform/sql/naming-client.ts';
import { sqlOfEntityManager } from '../../server/platform/sql/sql.ts';
import { createTestDatabase, withSql, type TestDatabase } from '../kit/postgres.ts';

let database: TestDatabase;
let orm: MikroORM;
beforeAll(async () => {
  database = await createTestDatabase();
  orm = await openOrm(database.url, 2);
});
afterAll(async () => {
  await orm.close(true);
  await database.drop();
});

const alter = (ddl: string) => withSql(database.url, (sql) => sql.query(ddl));
/** In one transaction, so on one connection. */
const within = <T>(work: (em: SqlEntityManager) => Promise<T>, on = orm) => on.em.fork().transactional(work);

interface Held {
  readonly backend: number;
  readonly texts: readonly string[];
}
async function heldOn(em: SqlEntityManager): Promise<Held> {
  const [held] = await em.execute<[Held]>(
    `select pg_backend_pid() as backend, coalesce(json_agg(statement), '[]') as texts from pg_prepared_statements`,
  );
  return held;
}

test('a statement of a mutation is sent by name from its second use on', async () => {
  const text = `select json_build_object('doubled', 2 * ($1::json #>> '{}')::int)::text as json`;
  const held = await within(async (em) => {
    const seen: boolean[] = [];
    for (const n of [1, 2, 3]) {
      expect(await sqlOfEntityManager(em)(text, n)).toEqual({ doubled: 2 * n });
      seen.push((await heldOn(em)).texts.includes(text));
    }
    return seen;
  });
  expect(held).toEqual([false, true, true]);
});

test('a connection that writes goes on when a migration has changed the tables of its statements', async () => {
  const write = () =>
    within(async (em) => {
      const one = { of: { TRIED: { description: '', keptDays: 1 } }, name: 'TRIED' } as const;
      await recordEvents(em, one, new Date(), [{ accountId: null, facts: { note: 'ö' } }]);
      return heldOn(em);
    });
  await write();
  const { backend, texts } = await write();
  expect(texts.filter((text) => text.startsWith('insert into event'))).toHaveLength(1);
  for (const ddl of [
    `alter table event add column note text not null default ''`,
    'alter table event alter column note type varchar(20)',
    'alter table event drop column note',
  ]) {
    await alter(ddl);
    expect((await write()).backend).toBe(backend);
  }
});

test('a connection whose plans are out of date fails once, and plans at each use from then on', async () => {
  await alter('create table changing (json text); insert into changing values (1)');
  const read = () => within((em) => sqlOfEntityManager(em)('select json from changing'));
  expect([await read(), await read(), await read()]).toEqual([1, 1, 1]);
  await alter('alter table changing alter column json type varchar(20)');
  await expect(read()).rejects.toThrow('cached plan must not change result type');
  expect([await read(), await read()]).toEqual([1, 1]);
});

test('what a connection that writes holds by name is bounded', async () => {
  const padding = `/* ${'-'.repeat(9_000)} */`;
  const another = await openOrm(database.url, 2);
  const { texts } = await within(async (em) => {
    for (let n = 0; n < 60; n += 1)
      for (const _ of ['once', 'again'])
        expect(await sqlOfEntityManager(em)(`select '${n}' as json ${padding}`)).toBe(n);
    return heldOn(em);
  }, another);
  await another.close(true);
  // The names are those of the process: what ran here before has taken some of the room.
  expect(texts.length).toBeLessThan(60);
  expect(texts.join('').length).toBeLessThanOrEqual(namedCharactersPerConnection);
});

/** Statements as the driver of the ORM gives them. */
async function sent(...texts: readonly [text: string, ...values: string[]][]): Promise<number> {
  const client = new NamingClient({ connectionString: database.url });
  await client.connect();
  let answers = 0;
  // Each message is answered once.
  Reflect.get(client, 'connection').on('readyForQuery', () => (answers += 1));
  for (const [text, ...values] of texts) {
    const answer: Promise<unknown> = client.query(text, values);
    await answer.catch(() => undefined);
  }
  await client.end();
  return answers;
}

test('a transaction begins with its first statement, in one message; without one, nothing is sent', async () => {
  await alter('create table written (word text not null)');
  const write = 'insert into written values ($1)';
  expect(await sent(['begin'], [write, 'first'], [write, 'second'], ['commit'])).toBe(3);
  expect(await sent(['begin'], ['commit'], ['begin'], ['rollback'])).toBe(0);
  // Several statements in a text go after the beginning.
  expect(await sent(['begin'], ["insert into written values ('third'); select 1"], ['commit'])).toBe(3);
  const { rows } = await withSql(database.url, (sql) => sql.query('select word from written'));
  expect(rows.map(({ word }) => word)).toEqual(['first', 'second', 'third']);
});

test('what the first statement of a transaction has written is undone with the rest', async () => {
  await alter('create table undone (word text not null)');
  const write = 'insert into undone values ($1)';
  for (const first of [[write, 'first'], ["insert into undone values ('first'); select 1"]] as const)
    await sent(['begin'], [...first], [write, 'second'], ['rollback']);
  await sent(['begin'], [write, 'first'], ['select $1::int', 'no number'], [write, 'second'], ['commit']);
  await sent(['begin'], ['select $1::int', 'no number'], [write, 'second'], ['commit']);
  const { rows } = await withSql(database.url, (sql) => sql.query('select word from undone'));
  expect(rows).toEqual([]);
});
