import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { settleNames } from '../../modules/dossier/index.ts';
import { sqlOfEntityManager } from '../../platform/sql/sql.ts';

/** Brings names that an approval changes to the day; a transaction for each batch. */
export async function followNames({
  em,
  now,
}: {
  readonly em: SqlEntityManager;
  readonly now: () => Date;
}): Promise<void> {
  while (await em.fork().transactional((inside) => settleNames(sqlOfEntityManager(inside), now())));
}
