import { setTimeout as sleep } from 'node:timers/promises';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Job } from 'graphile-worker';
import pg from 'pg';
import type { Logger } from '../../platform/log.ts';
import { taskNamed, type JobEffect, type NextJob } from '../../platform/sql/outbox.ts';
import { sqlOfEntityManager } from '../../platform/sql/sql.ts';
import { connectionTimeoutMs, sessionOptions } from './orm.ts';
import { isUnavailable } from '../http/unavailable.ts';

/** A job as a worker has taken it; it has another revision once it has become another one. */
export type Claim = Pick<Job, 'id' | 'locked_by' | 'revision'>;

/** The first half of our advisory locks; the second one follows from the id of the pool. */
export const presenceLock = 4_915_363;
/** A connection that breaks without a word is missed after one of these. */
const heartbeatMs = 1000;
/** Longer than a worker that lives needs to connect again: nobody is taken for dead at the first look. */
const sweepMs = 3000;
/** As many heartbeats as a database may take to restart. */
const endTries = 15;

/** The server notices within half a minute that a machine has gone, and lets its locks go (its own default: two hours). */
const presenceOptions = [
  sessionOptions,
  'tcp_keepalives_idle=10',
  'tcp_keepalives_interval=5',
  'tcp_keepalives_count=3',
  'idle_in_transaction_session_timeout=0',
].join(' -c ');

/**
 * Ends a job in the transaction of what it changes, or has it become another one, so that all of it counts once: when another
 * worker has the job, or has ended it, nothing is changed. While the database is away it is tried again, as a mail that was
 * sent must not go twice.
 * @returns what it has become, and the claim to that
 * @throws when the job is not this worker's any more
 */
export async function endJob(
  em: SqlEntityManager,
  job: Claim,
  effect: JobEffect | void,
  stopping: AbortSignal,
): Promise<(NextJob & { readonly claim: Claim }) | undefined> {
  for (let left = endTries; ; left--) {
    try {
      const ended = em.fork();
      // What has no effect is one statement, which is a transaction by itself.
      if (!effect) return await end(ended, job);
      return await ended.transactional(async (transaction) => {
        const next = await effect(transaction);
        if (!next) return end(transaction, job);
        return { ...next, claim: await become(transaction, job, next) };
      });
    } catch (error) {
      if (left === 0 || !isUnavailable(error) || !(await passes(heartbeatMs, stopping))) throw error;
    }
  }
}

async function end(em: SqlEntityManager, job: Claim): Promise<undefined> {
  if (!(await letGo(em, job, deleted))) throw lost();
}

/** For the queue it is a job of the other kind from here on, which is tried for the first time. */
async function become(em: SqlEntityManager, claim: Claim, { job, payload }: NextJob): Promise<Claim> {
  const revision = await sqlOfEntityManager(em)<number | undefined>(
    `update graphile_worker._private_jobs set task_id = ${taskNamed(job.name)}, payload = $2::json, attempts = 1, last_error = null,
       revision = revision + 1 where ${isMine} returning revision::text as json`,
    mine(claim),
    payload,
  );
  if (revision === undefined) throw lost();
  return { ...claim, revision };
}

const mine = ({ id, locked_by, revision }: Claim) => ({ id, worker: locked_by, revision });
const isMine = `id = ($1::json ->> 'id')::bigint and locked_by = $1::json ->> 'worker' and revision = ($1::json ->> 'revision')::integer`;

const lost = () => new Error('another worker has the job');

/**
 * Gives a job back as it was, for the next worker to begin at once: that we stop is no fault of the job's.
 * @returns whether it was ours, and the database is there; if not, it is freed like the jobs of the dead
 */
export function handBack(em: SqlEntityManager, job: Claim): Promise<boolean> {
  return letGo(em.fork(), job, returned).catch(() => false);
}

const deleted = 'delete from graphile_worker._private_jobs';
const returned = `update graphile_worker._private_jobs
  set attempts = greatest(attempts - 1, 0), locked_by = null, locked_at = null`;

/** Nobody adds a job to a named queue, which would have to be let go of as well. */
async function letGo(em: SqlEntityManager, claim: Claim, how: string): Promise<boolean> {
  const gone = `${how} where ${isMine} returning 'true' as json`;
  return (await sqlOfEntityManager(em)<boolean | undefined>(gone, mine(claim))) === true;
}

/**
 * Shows that a pool of workers lives, by an advisory lock on a connection of its own: when the process ends, however it
 * ends, PostgreSQL lets go of it. The lock is shared, so that the next connection takes it while the server still holds a
 * broken one for ours; and it belongs to a transaction that stays open, so that it is ours behind a pooler that lends
 * connections by transaction, too.
 */
export async function showPresence(databaseUrl: string, poolId: string, over: AbortSignal): Promise<void> {
  while (!over.aborted) {
    const client = new pg.Client({
      connectionString: databaseUrl,
      options: presenceOptions,
      connectionTimeoutMillis: connectionTimeoutMs,
      query_timeout: connectionTimeoutMs,
    });
    // The query that waits for the connection fails with it.
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.query('begin');
      await client.query('select pg_advisory_xact_lock_shared($1, hashtext($2))', [presenceLock, poolId]);
      while (await passes(heartbeatMs, over)) await client.query('select');
    } catch {
      // The database is away, or the connection was lost: the queue says so in the log.
      await passes(heartbeatMs, over);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}

/**
 * Frees the jobs of workers that are dead, until `over`. Dead is who holds no lock at two looks in a row: a worker whose
 * connection broke has taken its lock again by then, also when it was the database that restarted.
 */
export async function freeJobsOfTheDead(
  em: SqlEntityManager,
  log: Pick<Logger, 'warn'>,
  over: AbortSignal,
): Promise<void> {
  const sql = sqlOfEntityManager(em.fork());
  let suspects: readonly string[] = [];
  do {
    try {
      const missing = await sql<string[]>(whoIsMissing);
      const dead = missing.filter((id) => suspects.includes(id));
      suspects = missing;
      if (dead.length === 0) continue;
      await sql(
        'select graphile_worker.force_unlock_workers(array(select json_array_elements_text($1::json)))',
        dead,
      );
      log.warn({ workers: dead.length }, 'a worker ended with jobs under way: they are free again');
    } catch {
      // The database is away: the queue says so in the log.
    }
  } while (await passes(sweepMs, over));
}

/** Taking the lock of a pool for the length of a statement proves that nobody holds it. */
const whoIsMissing = `
with holder as (
  select locked_by as id from graphile_worker._private_jobs where locked_by is not null
  union select locked_by from graphile_worker._private_job_queues where locked_by is not null)
select coalesce(json_agg(id), '[]')::text as json from holder
where pg_try_advisory_xact_lock(${presenceLock}, hashtext(id))`;

/** False at once when it is over. */
async function passes(ms: number, over: AbortSignal): Promise<boolean> {
  await sleep(ms, undefined, { signal: over }).catch(() => undefined);
  return !over.aborted;
}
