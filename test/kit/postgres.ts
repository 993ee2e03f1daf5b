import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** The server of this run (a database to create others from), and the name of the prepared template. */
    postgres: { url: string; template: string };
  }
}

/** A database that belongs to one test file. */
export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

/**
 * Copies the prepared template (or another database that nobody is connected to) in about a tenth of a second.
 * Call `drop()` when done; what is still connected then is cut off.
 */
export async function createTestDatabase(template = inject('postgres').template): Promise<TestDatabase> {
  const { url } = inject('postgres');
  const name = `iprof_test_${randomUUID().replaceAll('-', '')}`;
  // By files: several times faster than PostgreSQL's default (by its log), as long as fsync is off.
  const source = pg.escapeIdentifier(template);
  await administrator(url).query(`create database ${name} template ${source} strategy file_copy`);
  const own = withDatabase(url, name);
  pools.set(own, keep(own, 20));
  return {
    url: own,
    drop: async () => {
      void pools.get(own)?.end();
      pools.delete(own);
      await administrator(url).query(`drop database if exists ${name} with (force)`);
    },
  };
}

let kept: pg.Pool | undefined;

/** The connection that makes and drops databases; each worker keeps one. */
const administrator = (url: string): pg.Pool => (kept ??= keep(url, 1));

/** Connections stay open while their database is there: to open one takes a thirtieth of a second of a core. */
const pools = new Map<string, pg.Pool>();

function keep(url: string, max: number): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max, idleTimeoutMillis: 0, allowExitOnIdle: true });
  // PostgreSQL stops before the last worker has ended, and a test may cut connections.
  pool.on('error', () => {});
  return pool;
}

/** The same server, another database. */
export function withDatabase(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
}

/** Runs some statements over a connection that nobody else has meanwhile, as it was when it was opened. */
export async function withSql<T>(url: string, work: (sql: pg.ClientBase) => Promise<T>): Promise<T> {
  const pool = pools.get(url);
  if (pool) return await withKept(pool, work);
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function withKept<T>(pool: pg.Pool, work: (sql: pg.ClientBase) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    return await work(client);
  } finally {
    // What is left open (a transaction, a lock, a setting) ends with the connection, or here.
    const isClean = await client.query('discard all').then(
      () => true,
      () => false,
    );
    client.release(!isClean);
  }
}

/** The columns of a table that a statement may write, for its text: PostgreSQL fills the generated ones. */
export async function writtenColumns(sql: pg.ClientBase, table: string): Promise<string> {
  const { rows } = await sql.query<{ columns: string }>(
    `select string_agg(quote_ident(column_name), ', ') as columns from information_schema.columns
     where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER'`,
    [table],
  );
  return rows[0]?.columns ?? '';
}
