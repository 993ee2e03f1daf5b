import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { endReading, takeDepartures } from '../../modules/teacher/index.ts';
import type { Config } from '../../platform/config.ts';
import { sqlOfEntityManager, type Sql } from '../../platform/sql/sql.ts';

interface DepartureTools {
  readonly em: SqlEntityManager;
  readonly now: () => Date;
  readonly config: Pick<Config, 'retiredReadMonths'>;
}

/** Brings departures, and the end of what those who retired may read, to the day; a transaction for each thousand. */
export async function followDepartures({ em, now, config }: DepartureTools): Promise<void> {
  const viewer = { accountId: null, role: 'INTEGRATOR', name: 'I-Prof' } as const;
  const origin = { viewer, at: now(), ip: null, requestId: null };
  const all = async (step: (sql: Sql) => Promise<boolean>) => {
    while (await em.fork().transactional((inside) => step(sqlOfEntityManager(inside))));
  };
  await all((sql) => takeDepartures(sql, { origin, readMonths: config.retiredReadMonths }));
  await all((sql) => endReading(sql, origin));
}
