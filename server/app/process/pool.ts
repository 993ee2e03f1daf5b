import pg from 'pg';
import type { Logger } from '../../platform/log.ts';
import { connectionTimeoutMs, sessionOptions } from './orm.ts';
import { brief } from '../http/unavailable.ts';

/** How long whoever asks whether we are ready waits for an answer. */
const readyMs = 2000;

/** The connections that reads go through. */
export interface ReadPool {
  readonly pool: pg.Pool;
  /** Resolves when the database answers through this pool; rejects when it does not within two seconds. */
  isReady(): Promise<void>;
  /** From here on connections may break without a word: the database stops as well. */
  expectLoss(): void;
}

/** Opens the pool of reads; no connection of it that breaks, idle or not, ends the process. */
export function openReadPool(databaseUrl: string, max: number, log: Pick<Logger, 'warn'>): ReadPool {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max,
    // What reads write is the record of who read: a process that is killed loses none of it, a machine that loses its power
    // the last half second (server/decisions/0007). Waiting for the disk would make every audited read wait.
    options: `${sessionOptions} -c synchronous_commit=off`,
    maxLifetimeSeconds: 3600,
    connectionTimeoutMillis: connectionTimeoutMs,
  });
  let isClosing = false;
  pool.on('error', (error) => {
    if (!isClosing) log.warn({ err: brief(error) }, 'an idle database connection was lost');
  });
  // Between being idle and being used a connection has no listener of the pool's: without one of ours, an error that
  // arrives then would end the process. Whoever uses the connection hears of it from its query.
  pool.on('connect', (client) => void client.on('error', () => undefined));
  return {
    pool,
    async isReady() {
      const late = Promise.withResolvers<never>();
      const timer = setTimeout(() => late.reject(new Error('no connection was free in time')), readyMs);
      try {
        await Promise.race([pool.query('select 1'), late.promise]);
      } finally {
        clearTimeout(timer);
      }
    },
    expectLoss() {
      isClosing = true;
    },
  };
}
