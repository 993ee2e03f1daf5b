import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { refreshCurrent } from '../../modules/intake/index.ts';
import type { Logger } from '../../platform/log.ts';
import { sqlOfEntityManager } from '../../platform/sql/sql.ts';
import { parisDate } from '../../platform/viewer.ts';
import { brief } from '../http/unavailable.ts';

interface PurgeOptions {
  readonly em: SqlEntityManager;
  readonly log: Logger;
  readonly now: () => Date;
}

const hourMs = 3_600_000;
/** What is over stays for a while, for whoever asks how an account was used. */
const keptDays = 30;
const firstRunMs = 60_000;

/** By ids, which begin with the milliseconds of their moment: records have no other time. */
const accessPurge = `
  with kept as (
    select (lpad(to_hex(floor(extract(epoch from ?::timestamptz) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid as first),
  events as (delete from access_event where id < (select first from kept))
  delete from access_record where event_id < (select first from kept)`;

/**
 * Each statement deletes what nobody can use any more, before an instant. Refresh tokens go before their sessions, whose
 * deletion would take them along one by one.
 */
const purges = [
  ['delete from refresh_token where expires_at < ?', keptDays * 24 * hourMs],
  ['delete from session where expires_at < ?', keptDays * 24 * hourMs],
  // Keys are promised for 24 hours.
  ['delete from idempotency_key where created_at < ?', 24 * hourMs],
  // The CNIL (délibération 2021-122, journalisation) recommends to keep journals six months to one year.
  [accessPurge, 365 * 24 * hourMs],
  // For a year, the holder of an account may be asked who signed in. Wrong tries, which anybody can make by the thousand,
  // stay for the six months that the CNIL asks for at least.
  ['delete from sign_in where at < ?', 366 * 24 * hourMs],
  [`delete from sign_in where outcome = 'WRONG_PASSWORD' and at < ?`, 183 * 24 * hourMs],
  // A day after the latest failure, a count starts anew; a network's is over with its hour.
  ['delete from sign_in_throttle where last_at < ?', 48 * hourMs],
  ['delete from network_throttle where hour < ?', 48 * hourMs],
  ['delete from single_use_link where expires_at < ?', keptDays * 24 * hourMs],
  ['delete from one_time_password where expires_at < ?', keptDays * 24 * hourMs],
  // Mails that failed for good name their address.
  [
    'delete from graphile_worker._private_jobs where attempts >= max_attempts and locked_at is null and updated_at < ?',
    keptDays * 24 * hourMs,
  ],
] as const;

/** Deletes what has been over for long. A statement that fails is logged, and tried again the next time. */
export async function purge({ em, log, now }: PurgeOptions): Promise<void> {
  for (const [statement, ageMs] of purges) {
    try {
      await em.fork().execute(statement, [new Date(now().getTime() - ageMs)], 'run');
    } catch (error) {
      log.warn({ err: brief(error) }, 'what is over could not be deleted');
    }
  }
}

/** A step or posting that was to come at the last import may have begun: what the worklist filters on follows. */
export async function followCalendar({ em, log, now }: PurgeOptions): Promise<void> {
  try {
    await refreshCurrent(sqlOfEntityManager(em.fork()), parisDate(now()));
  } catch (error) {
    log.warn({ err: brief(error) }, 'what the worklist filters on could not be brought to the day');
  }
}

/**
 * Purges a minute from now and then every hour; no timer keeps the process alive.
 * @returns how to stop, which resolves when a purge that is under way has ended
 */
export function purgeHourly(options: PurgeOptions): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  let timer = setTimeout(run, firstRunMs).unref();
  function run(): void {
    timer = setTimeout(run, hourMs).unref();
    running = purge(options).then(() => followCalendar(options));
  }
  return () => {
    clearTimeout(timer);
    return running;
  };
}
