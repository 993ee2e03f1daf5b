import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { migrate } from '../../server/app/process/migrate.ts';
import { openOrm } from '../../server/app/process/orm.ts';
import { migrations } from '../../server/migrations/index.ts';
import { openPostgres, type OpenPostgres } from '../kit/any-postgres.ts';
import { withSql } from '../kit/postgres.ts';
import { releaseSecrets, restoreRelease } from '../kit/release.ts';
import { startTestServer } from '../kit/server.ts';

/**
 * Migrations that go over all rows of a filled table while nobody else may even read it, by that table. Each landed
 * before this was tried: one that is new fills in batches, or adds columns and indexes that need no pass.
 */
const passes: Readonly<Record<string, readonly string[]>> = {
  '20261130-civil-name': ['teacher'],
  '20261130-departures': ['account', 'teacher'],
};

/** Fewer rows are gone over before anybody notices. */
const filledRows = 100;

interface Table {
  readonly name: string;
  readonly rows: number;
  /** The file of its rows: another one means that it was written whole. */
  readonly file: string;
  /** How many rows this connection has read one after the other, or written. */
  readonly touched: number;
  /** Whether nobody else may even read it until this transaction ends. */
  readonly shut: boolean;
}

const state = `
  select c.relname as name, c.reltuples::int as rows, c.relfilenode::text as file,
    (s.seq_tup_read + s.n_tup_ins + s.n_tup_upd + s.n_tup_del)::int as touched,
    exists (select from pg_locks l where l.relation = c.oid and l.pid = pg_backend_pid()
      and l.mode = 'AccessExclusiveLock' and l.granted) as shut
  from pg_class c join pg_stat_xact_user_tables s on s.relid = c.oid
  where c.relnamespace = 'public'::regnamespace
  order by 1`;

/** Applies a migration; tables that it shuts and goes over, or writes whole. */
async function passesOf(orm: MikroORM, name: string): Promise<string[]> {
  await orm.em.execute('analyze');
  return await orm.em.fork().transactional(async (em) => {
    const before = await em.execute<Table[]>(state);
    await orm.migrator.up({ migrations: [name], transaction: em.getTransactionContext<object>() });
    const after = new Map((await em.execute<Table[]>(state)).map((table) => [table.name, table]));
    const isPassed = (table: Table) => {
      const now = after.get(table.name);
      const isGoneOver = now !== undefined && now.touched - table.touched >= table.rows;
      return now?.shut === true && (isGoneOver || now.file !== table.file);
    };
    return before.filter((table) => table.rows >= filledRows && isPassed(table)).map((table) => table.name);
  });
}

/** Columns, indexes and constraints, as PostgreSQL describes them. */
async function shapeOf(url: string): Promise<string[]> {
  const { rows } = await withSql(url, (sql) =>
    sql.query<{ line: string }>(`
      select concat_ws(' ', table_name, column_name, data_type, is_nullable, column_default, collation_name, generation_expression) as line
        from information_schema.columns where table_schema = 'public'
      union all select indexdef from pg_indexes where schemaname = 'public'
      union all select concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid)) from pg_constraint
        where connamespace = 'public'::regnamespace and contype <> 'n'
      order by 1`),
  );
  return rows.map(({ line }) => line);
}

describe.each([
  { major: '18', tags: [] },
  { major: '15', tags: ['postgresql-15'] },
])('on PostgreSQL $major', ({ major, tags }) => {
  describe('migrations', { tags }, () => {
    let postgres: OpenPostgres;
    let fresh: string;
    let orm: MikroORM;
    beforeAll(async () => {
      postgres = await openPostgres(major);
      fresh = await postgres.newDatabase();
      orm = await openOrm(fresh, 2);
    });
    afterAll(async () => {
      await orm.close(true);
      await postgres.close();
    });

    test(`make an empty base, on PostgreSQL ${major}, and do nothing the second time`, async () => {
      await migrate(orm);
      const shape = await shapeOf(fresh);
      expect(shape.length).toBeGreaterThan(200);
      await migrate(orm);
      expect(await shapeOf(fresh)).toEqual(shape);
      const version = await orm.em.execute<{ v: string }[]>('show server_version');
      expect(Object.values(version[0] ?? {})[0]).toMatch(new RegExp(`^${major}\\.`));
    });

    test(`need no superuser where extensions are trusted, on PostgreSQL ${major}`, async () => {
      const url = new URL(await postgres.newDatabase());
      const user = `owner_${url.pathname.slice(1)}`;
      await withSql(url.href, async (sql) => {
        await sql.query(`create role ${user} login password 'owner'`);
        await sql.query(`alter schema public owner to ${user}`);
      });
      const as = (password: string) => Object.assign(new URL(url), { username: user, password }).href;
      const owner = await openOrm(as('owner'), 2);
      try {
        await expect(migrate(owner)).rejects.toMatchObject({
          code: 'EXTENSION_MISSING',
          hint: expect.stringContaining('create extension unaccent') as string,
        });
        await withSql(url.href, (sql) =>
          sql.query(`grant create on database ${url.pathname.slice(1)} to ${user}`),
        );
        await migrate(owner);
        const [row] = await owner.em.execute<{ words: string }[]>(
          `select to_tsvector('fr', search_words('L’ÉLÈVE reçue'))::text as words`,
        );
        expect(row).toEqual({ words: `'elev':2 'recu':3` });
      } finally {
        await owner.close(true);
        await withSql(url.href, (sql) => sql.query(`drop owned by ${user} cascade; drop role ${user}`));
      }
    });

    test(`lead from the filled base of the release before to the shape of a new one, on PostgreSQL ${major}`, async () => {
      const url = await postgres.newDatabase();
      await restoreRelease(url);
      const count = () =>
        withSql(
          url,
          async (sql) => (await sql.query('select count(*)::int as n from teacher')).rows[0] as unknown,
        );
      expect(await count()).toEqual({ n: 200 });
      const server = await startTestServer({ APP_SECRETS: releaseSecrets }, async () => url);
      try {
        expect(await shapeOf(url)).toEqual(await shapeOf(fresh));
        expect(await count()).toEqual({ n: 200 });
        const { data } = await server.query(
          'mutation { signIn(input: { username: "jlabert", password: "prairie-violet-cartable" }) { session { accessToken } } }',
        );
        const token = data.signIn.session.accessToken as string;
        const answer = await server.query(
          '{ viewer { teacher { displayName dossier { currentStep { echelon } } } } }',
          { token },
        );
        expect(answer).toEqual({
          data: {
            viewer: {
              teacher: {
                displayName: 'Julie Labert',
                dossier: { currentStep: { echelon: expect.any(Number) as number } },
              },
            },
          },
        });
      } finally {
        await server.close();
      }
    });

    test(`go over no filled table that they shut, unless it is declared, on PostgreSQL ${major}`, async () => {
      const url = await postgres.newDatabase();
      await restoreRelease(url);
      const filled = await openOrm(url, 2);
      const found: Record<string, string[]> = {};
      try {
        const pending = await filled.migrator.getPending();
        expect(pending.map(({ name }) => name)).toEqual(
          expect.arrayContaining(migrations.slice(-1).map(({ name }) => name)),
        );
        for (const { name } of pending) {
          const gone = await passesOf(filled, name);
          if (gone.length > 0) found[name] = gone;
        }
      } finally {
        await filled.close(true);
      }
      expect(found).toEqual(passes);
    });
  });
});
