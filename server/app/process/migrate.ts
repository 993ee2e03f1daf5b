import { setTimeout as sleep } from 'node:timers/promises';
import type { MikroORM } from '@mikro-orm/postgresql';
import { Logger, runMigrations } from 'graphile-worker';
import { syncAcademies } from '../../modules/academy/index.ts';
import { errorCode, StartError } from '../../platform/start-error.ts';
import { declareJobs } from '../../platform/sql/outbox.ts';
import { jobs, tables } from '../modules.ts';
import { fillAcademies } from './fill-academies.ts';

/** Any number that nobody else takes an advisory lock on. */
const lock = 4_915_362;

/** The queue announces every step; a migration that fails throws. */
const quiet = new Logger(() => () => undefined);

/** While a migration waits for a table, all who come after it wait as well, readers too: it waits briefly, and again later. */
const lockTimeoutMs = 2000;
const tries = 4;
const pauseMs = 1000;

/**
 * Brings a database to the current schema and reference rows; nothing happens when it is there already. Of several
 * processes that start together, one does it and the others wait.
 *
 * @param afterwards done under the same lock, such as filling an empty base
 * @throws StartError `TABLE_IN_USE` when others do not let go of a table, `EXTENSION_MISSING` when one cannot be made
 */
export async function migrate(
  orm: MikroORM,
  afterwards: () => Promise<void> = async () => {},
): Promise<void> {
  await orm.em.fork().transactional(async (em) => {
    await em.execute(`select pg_advisory_xact_lock(${lock})`);
    for (const { name } of await orm.migrator.getPending()) await applyPatiently(orm, name);
    await fillAcademies(orm.em.fork(), tables);
    await runMigrations({ connectionString: orm.config.get('clientUrl'), logger: quiet });
    await declareJobs(orm.em.fork(), jobs);
    await syncAcademies(orm.em.fork());
    await afterwards();
  });
}

async function applyPatiently(orm: MikroORM, name: string): Promise<void> {
  for (let left = tries; left > 0; left -= 1) {
    try {
      await apply(orm, name);
      return;
    } catch (error) {
      if (errorCode(error) !== lockNotAvailable) throw extensionMissing(error) ?? error;
    }
    if (left > 1) await sleep(pauseMs);
  }
  throw new StartError(
    'TABLE_IN_USE',
    `The migration ${name} needs a table that others hold. It has waited ${tries} times ${lockTimeoutMs / 1000} seconds, and changed nothing.`,
    'Run the same command again at a quieter moment; the migrations before this one are kept. Who holds tables for long is first in: select pid, xact_start, query from pg_stat_activity order by xact_start.',
  );
}

/** PostgreSQL's insufficient_privilege, feature_not_supported and undefined_file. */
const notExtended = ['42501', '0A000', '58P01'];

/** That this user may not make the extension, or that its files are not there; undefined for another failure. */
function extensionMissing(error: unknown): StartError | undefined {
  const { message } = error as Error;
  if (!notExtended.includes(errorCode(error) ?? '') || !/extension/i.test(message)) return undefined;
  return new StartError(
    'EXTENSION_MISSING',
    `PostgreSQL has not made the extensions unaccent and pg_trgm, which the search needs: ${message}`,
    'Have its administrator run “create extension unaccent” and “create extension pg_trgm” in this database (Debian: package postgresql-contrib), then start again.',
  );
}

/** PostgreSQL's lock_not_available. */
const lockNotAvailable = '55P03';

/** Each migration has a transaction of its own: what it locks is free again before the next one begins. */
async function apply(orm: MikroORM, name: string): Promise<void> {
  await orm.em.fork().transactional(async (em) => {
    await em.execute(`set local lock_timeout = ${lockTimeoutMs}`);
    await orm.migrator.up({ migrations: [name], transaction: em.getTransactionContext<object>() });
  });
}
