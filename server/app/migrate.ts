import type { MikroORM } from '@mikro-orm/postgresql';
import { syncAcademies } from '../modules/academy/index.ts';

/** Brings a database to the current schema and reference rows; nothing happens when it is there already. */
export async function migrate(orm: MikroORM): Promise<void> {
  await orm.migrator.up();
  await syncAcademies(orm.em.fork());
}
