import type { MikroORM } from '@mikro-orm/postgresql';
import { Logger, runMigrations } from 'graphile-worker';
import { syncAcademies } from '../../modules/academy/index.ts';
import { tables } from '../modules.ts';
import { fillAcademies } from './fill-academies.ts';

/** Any number that nobody else takes an advisory lock on. */
const lock = 4_915_362;

/** The queue announces every step; a migration that fails throws. */
const quiet = new Logger(() => () => undefined);

/**
 * Brings a database to the current schema and reference rows; nothing happens when it is there already. Of several
 * processes that start together, one does it and the others wait.
 * @param afterwards done under the same lock, such as filling an empty base
 */
export async function migrate(
  orm: MikroORM,
  afterwards: () => Promise<void> = async () => {},
): Promise<void> {
  await orm.em.fork().transactional(async (em) => {
    await em.execute(`select pg_advisory_xact_lock(${lock})`);
    await orm.migrator.up();
    await fillAcademies(orm.em.fork(), tables);
    await runMigrations({ connectionString: orm.config.get('clientUrl'), logger: quiet });
    await syncAcademies(orm.em.fork());
    await afterwards();
  });
}
