import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { openDatabase } from '../app/process/embedded-database.ts';
import { migrate } from '../app/process/migrate.ts';
import { openOrm } from '../app/process/orm.ts';
import type { Config } from '../platform/config.ts';
import { POSTGRES_USER } from '../platform/postgres/cluster.ts';
import { StartError } from '../platform/start-error.ts';

/** A database at the current schema, for a command. */
export interface CommandDatabase {
  /** Holds a password: never print it. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * The database that the server would use. While a server runs on our own PostgreSQL, the command joins it there: nobody
 * has to stop a server to import.
 *
 * @throws StartError in words for the person at the keyboard
 */
export async function openCommandDatabase(config: Config): Promise<CommandDatabase> {
  const { url, stop } = await openOrJoin(config);
  try {
    const orm = await openOrm(url, 2);
    try {
      await migrate(orm);
    } finally {
      await orm.close();
    }
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, close: stop };
}

async function openOrJoin(config: Config): Promise<{ url: string; stop: () => Promise<void> }> {
  try {
    return await openDatabase(config);
  } catch (error) {
    if (!(error instanceof StartError) || error.code !== 'DATA_DIR_LOCKED') throw error;
    const url = await livingDatabase(config.dataDir);
    if (url !== null) return { url, stop: async () => {} };
    throw new StartError(
      'DATA_DIR_LOCKED',
      error.message,
      'A server is starting or stopping there: try again in a moment, or stop it. Its own PostgreSQL could not be joined.',
    );
  }
}

/** The address of the PostgreSQL that a living server runs on these data; null when it does not answer. */
async function livingDatabase(dataDir: string): Promise<string | null> {
  const folder = join(dataDir, 'postgres');
  try {
    // Line 4 of postmaster.pid is the port (PostgreSQL, miscadmin.h).
    const port = Number(readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')[3]);
    const password = readFileSync(join(folder, 'iprof.password'), 'utf8').trim();
    const url = `postgresql://${POSTGRES_USER}:${password}@127.0.0.1:${port}/iprof`;
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 });
    client.on('error', () => {});
    await client.connect();
    await client.end();
    return url;
  } catch {
    return null;
  }
}
