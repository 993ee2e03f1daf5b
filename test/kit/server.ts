import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import { createServer } from '../../server/app/create-server.ts';
import { openOrm } from '../../server/app/process/orm.ts';
import { readConfig, type Config } from '../../server/platform/config.ts';
import { createLogger } from '../../server/platform/log.ts';
import { createTestDatabase } from './postgres.ts';

export interface GraphQLAnswer {
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into answers freely
  readonly data?: any;
  readonly errors?: readonly {
    message: string;
    path?: (string | number)[];
    extensions: Record<string, unknown>;
  }[];
}
export interface Ask {
  readonly token?: string | undefined;
  readonly variables?: Record<string, unknown>;
  readonly headers?: Record<string, string>;
}

/** A real server on a database of its own, with a clock that tests set. */
export interface TestServer {
  readonly url: string;
  readonly databaseUrl: string;
  readonly config: Config;
  readonly orm: MikroORM;
  /** What the clock says. */
  now: Date;
  /** Log lines so far, parsed; at level debug each SQL statement of a read is one. */
  readonly log: { msg: string; sql?: string }[];
  query(document: string, ask?: Ask): Promise<GraphQLAnswer>;
  /** The answer with the SQL statements that reading it took. */
  counted(document: string, ask?: Ask): Promise<GraphQLAnswer & { statements: string[] }>;
  close(): Promise<void>;
}

/** Of servers that were closed: to learn the entities again takes as long as a start of the rest. */
const closedOrms: MikroORM[] = [];

async function ormOf(url: string): Promise<MikroORM> {
  const closed = closedOrms.pop();
  if (!closed) return await openOrm(url, 2);
  await closed.reconnect({ clientUrl: url, dbName: new URL(url).pathname.slice(1) });
  return closed;
}

/**
 * Starts a server; each test file has its own.
 * @param settings environment variables beside those that a test needs
 * @param via where the server finds its database, when not straight at its address: a test may stand between them
 */
export async function startTestServer(
  settings: Record<string, string> = {},
  via: (databaseUrl: string) => Promise<string> = (databaseUrl) => Promise.resolve(databaseUrl),
): Promise<TestServer> {
  const database = await createTestDatabase();
  const config = readConfig({
    PORT: '0',
    DATABASE_URL: database.url,
    NODE_ENV: 'test',
    DATA_DIR: join(tmpdir(), 'iprof-test-unused'),
    APP_SECRETS: randomBytes(32).toString('hex'),
    DATABASE_POOL: '4',
    LOG_LEVEL: 'debug',
    // Tests about mail turn it on; the others leave jobs where they can see them.
    WORKER: 'off',
    ...settings,
  });
  const lines: TestServer['log'] = [];
  const destination = {
    write: (line: string) => void lines.push(JSON.parse(line) as TestServer['log'][number]),
  };
  const log = createLogger({ level: 'debug', readable: false, destination });
  const clock = { now: new Date('2026-01-15T10:00:00Z') };
  const server = await createServer({
    config,
    databaseUrl: await via(database.url),
    log,
    now: () => clock.now,
  });
  const url = await server.listen();
  const orm = await ormOf(database.url);

  const query = async (document: string, { token, variables, headers }: Ask = {}): Promise<GraphQLAnswer> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...headers,
      },
      body: JSON.stringify({ query: document, variables }),
    });
    return (await response.json()) as GraphQLAnswer;
  };
  return {
    url,
    databaseUrl: database.url,
    config,
    orm,
    get now() {
      return clock.now;
    },
    set now(instant: Date) {
      clock.now = instant;
    },
    log: lines,
    query,
    async counted(document, ask) {
      const before = lines.length;
      const answer = await query(document, ask);
      return { ...answer, statements: lines.slice(before).flatMap(({ sql }) => (sql ? [sql] : [])) };
    },
    async close() {
      await orm.close(true);
      closedOrms.push(orm);
      await server.close();
      await database.drop();
      // The module of a test outlives it in its worker: what it no longer reads must not.
      lines.length = 0;
    },
  };
}
