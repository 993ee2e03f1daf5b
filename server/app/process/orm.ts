import { Migrator } from '@mikro-orm/migrations';
import { MikroORM, UnderscoreNamingStrategy } from '@mikro-orm/postgresql';
import { NamingClient } from '../../platform/sql/naming-client.ts';
import { migrations } from '../../migrations/index.ts';
import { modules, tables } from '../modules.ts';

const entities = [...tables.flatMap(({ entity }) => entity ?? []), ...modules.flatMap(({ views }) => views)];

/** Settings of every connection: instants leave as UTC, durations as ISO 8601, and a runaway statement ends. */
export const sessionOptions = [
  'timezone=UTC',
  'intervalstyle=iso_8601',
  'statement_timeout=15000',
  // Short statements over indexes that are in memory: compiling one takes longer than running it, and no page is far.
  'jit=off',
  'random_page_cost=1.1',
]
  .map((setting) => `-c ${setting}`)
  .join(' ');

/** How long a request waits for a free connection: longer, and its caller hears that we are busy. */
export const connectionTimeoutMs = 3000;

/** Opens the ORM on a database; the caller closes it. */
export function openOrm(url: string, pool = 8): Promise<MikroORM> {
  return MikroORM.init({
    clientUrl: url,
    entities,
    namingStrategy: UnderscoreNamingStrategy,
    extensions: [Migrator],
    migrations: { migrationsList: migrations, snapshot: false, transactional: true },
    // The migrator works beside the transaction that keeps other processes out.
    pool: { min: 0, max: Math.max(2, pool) },
    driverOptions: {
      options: sessionOptions,
      connectionTimeoutMillis: connectionTimeoutMs,
      Client: NamingClient,
    },
    forceUtcTimezone: true,
    debug: false,
    // The migrator announces every step; a migration that fails throws.
    logger: () => undefined,
  });
}
