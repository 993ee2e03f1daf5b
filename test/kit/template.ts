import { migrate } from '../../server/app/process/migrate.ts';
import { openOrm } from '../../server/app/process/orm.ts';

/**
 * Brings the template database into the shape that every test starts from: migrated, with the academies. It runs once
 * per `vitest run`.
 *
 * @param url the empty template database, as its owner
 */
export async function prepareTemplate(url: string): Promise<void> {
  const orm = await openOrm(url, 2);
  try {
    await migrate(orm);
  } finally {
    await orm.close(true);
  }
}
