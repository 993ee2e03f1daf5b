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
  return {
    url: withDatabase(url, name),
    drop: async () => {
      await administrator(url).query(`drop database if exists ${name} with (force)`);
    },
  };
}

let kept: pg.Pool | undefined;

/** The connection that makes and drops databases. Each worker keeps one: to open it takes a quarter of what a copy does. */
function administrator(url: string): pg.Pool {
  if (kept) return kept;
  kept = new pg.Pool({ connectionString: url, max: 1, idleTimeoutMillis: 0, allowExitOnIdle: true });
  // PostgreSQL stops before the last worker has ended.
  kept.on('error', () => {});
  return kept;
}

/** The same server, another database. */
export function withDatabase(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
}

/** Runs some statements over a connection of their own. */
export async function withSql<T>(url: string, work: (sql: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The columns of a table that a statement may write, for its text: PostgreSQL fills the generated ones. */
export async function writtenColumns(sql: pg.Client, table: string): Promise<string> {
  const { rows } = await sql.query<{ columns: string }>(
    `select string_agg(quote_ident(column_name), ', ') as columns from information_schema.columns
     where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER'`,
    [table],
  );
  return rows[0]?.columns ?? '';
}
