import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { clearIncoming } from '../../modules/attachment/index.ts';
import { refreshCurrent } from '../../modules/intake/index.ts';
import type { Logger } from '../../platform/log.ts';
import { retentionOf } from '../../platform/sql/events.ts';
import { sqlOfEntityManager } from '../../platform/sql/sql.ts';
import { parisDate } from '../../platform/viewer.ts';
import { events, tables } from '../modules.ts';
import { brief } from '../http/unavailable.ts';

interface PurgeOptions {
  readonly em: SqlEntityManager;
  readonly log: Logger;
  readonly now: () => Date;
}

const hourMs = 3_600_000;
const firstRunMs = 60_000;

/** Deletes what has been over for long. A statement that fails is logged, and tried again the next time. */
export async function purge({ em, log, now }: PurgeOptions): Promise<void> {
  const purged = [...tables.flatMap(({ kept }) => ('as' in kept ? [] : kept)), ...retentionOf(events)];
  for (const { statement, keptMs } of purged) {
    try {
      await em.fork().execute(statement, [new Date(now().getTime() - keptMs)], 'run');
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

/** Uploads that a process was killed in the middle of have left files on this machine. */
async function clearUploads(folder: string, log: Logger): Promise<void> {
  try {
    await clearIncoming(folder);
  } catch (error) {
    log.warn({ err: brief(error) }, 'what cut uploads have left could not be deleted');
  }
}

interface HourlyOptions extends PurgeOptions {
  /** Whether this process does background work in the database; its own folder it clears in any case. */
  readonly isWorker: boolean;
  /** The folder of uploads that are under way. */
  readonly incoming: string;
}

/**
 * Purges a minute from now and then every hour; no timer keeps the process alive.
 * @returns how to stop, which resolves when a purge that is under way has ended
 */
export function purgeHourly({ isWorker, incoming, ...options }: HourlyOptions): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  let timer = setTimeout(run, firstRunMs).unref();
  function run(): void {
    timer = setTimeout(run, hourMs).unref();
    const inDatabase = isWorker ? purge(options).then(() => followCalendar(options)) : Promise.resolve();
    running = inDatabase.then(() => clearUploads(incoming, options.log));
  }
  return () => {
    clearTimeout(timer);
    return running;
  };
}
