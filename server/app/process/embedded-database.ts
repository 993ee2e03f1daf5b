import { join } from 'node:path';
import pg from 'pg';
import type { Config } from '../../platform/config.ts';
import type { Logger } from '../../platform/log.ts';
import { startPostgres, type RunningPostgres } from '../../platform/postgres/server.ts';
import { errorCode, StartError } from '../../platform/start-error.ts';

/** A database that answers. */
export interface OpenDatabase {
  /** Holds a password: never print it. */
  url: string;
  /** Whether it is our own PostgreSQL in `DATA_DIR/postgres`. */
  embedded: boolean;
  /** Resolves when our own PostgreSQL has ended unasked; never for a database of somebody else. */
  lost: Promise<StartError>;
  stop(): Promise<void>;
}

/**
 * The database of this server: the one of `DATABASE_URL`, once it answers; without it, our own.
 *
 * @throws StartError in words for the person who starts the server
 */
export async function openDatabase(
  config: Pick<Config, 'databaseUrl' | 'dataDir' | 'databasePool'>,
  log: Pick<Logger, 'info' | 'warn'> = SILENT,
): Promise<OpenDatabase> {
  if (config.databaseUrl !== undefined) {
    await checkReachable(config.databaseUrl);
    return { url: config.databaseUrl, embedded: false, lost: new Promise(() => {}), stop: async () => {} };
  }
  const server = await startPostgres({
    dataDir: join(config.dataDir, 'postgres'),
    log,
    settings: { shared_buffers: '256MB', max_connections: Math.max(100, config.databasePool * 2 + 20) },
  });
  try {
    await ensureDatabase(server);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { url: server.url(DATABASE), embedded: true, lost: server.lost, stop: server.stop };
}

const DATABASE = 'iprof';
const SILENT = { info: () => {}, warn: () => {} };
const CONNECT_MS = 5000;

/** A start that was interrupted after initdb has left a cluster without our database. */
async function ensureDatabase(server: RunningPostgres): Promise<void> {
  const client = new pg.Client(server.url('postgres'));
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}

async function checkReachable(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_MS });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('select 1');
  } catch (error) {
    throw unreachable(client, error);
  } finally {
    await client.end().catch(() => {});
  }
}

/** Says where we knocked and what to do; the driver's own words may hold the password, so only its code is used. */
function unreachable(client: pg.Client, error: unknown): StartError {
  const place = `${client.host}, port ${client.port}`;
  const code = codeOf(error);
  const refusal = REFUSALS[code];
  if (refusal !== undefined) {
    return new StartError('DATABASE_REFUSED', `PostgreSQL at ${place} ${refusal(client)}`, CHECK_URL);
  }
  const why = REASONS[code] ?? (code === '' ? 'it gives no usable answer' : `code ${code}`);
  return new StartError(
    'DATABASE_UNREACHABLE',
    `No PostgreSQL can be reached at ${place}: ${why}.`,
    `Start it, or correct DATABASE_URL; without DATABASE_URL the server runs a PostgreSQL of its own.`,
  );
}

const CHECK_URL = 'Correct DATABASE_URL (postgresql://user:password@host:5432/database), then start again.';

/** SQLSTATE codes of PostgreSQL's appendix A. */
const REFUSALS: Record<string, (client: pg.Client) => string> = {
  '28P01': ({ user }) => `does not accept the password of user "${user}".`,
  '28000': ({ user }) => `does not let user "${user}" in (its pg_hba.conf, or TLS: try ?sslmode=require).`,
  '3D000': ({ database }) => `has no database "${database}" (create it with: createdb "${database}").`,
  '42501': ({ user, database }) => `does not let user "${user}" connect to database "${database}".`,
  '53300': () => 'has no connection left to give: raise its max_connections, or lower DATABASE_POOL.',
  '57P03': () => 'is still starting: try again in a moment.',
};

const REASONS: Record<string, string> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'this host name is not known',
  EAI_AGAIN: 'the host name could not be looked up',
  ETIMEDOUT: `no answer within ${CONNECT_MS / 1000} seconds`,
  EHOSTUNREACH: 'there is no route to it',
  ENETUNREACH: 'there is no route to it',
  ECONNRESET: 'it hung up',
  ENOENT: 'there is no such socket',
};

/** The driver reports its own timeout as a bare message, and several tried addresses as an AggregateError. */
function codeOf(error: unknown): string {
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  if (error instanceof Error && /timeout/i.test(error.message)) return 'ETIMEDOUT';
  return errorCode(error) ?? '';
}
