import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { CronItem } from 'graphile-worker';
import { departuresJob, endReading, takeDepartures } from '../../modules/teacher/index.ts';
import type { Config } from '../../platform/config.ts';
import { sqlOfEntityManager, type Sql } from '../../platform/sql/sql.ts';

interface DepartureTools {
  readonly em: SqlEntityManager;
  readonly now: () => Date;
  readonly config: Pick<Config, 'retiredReadMonths'>;
}

/**
 * At each full hour, once for all processes: midnight in Paris is one. An hour that nobody worked is made up for at the
 * start, and each run takes what the days before have left.
 */
export const departureHours: CronItem = {
  task: departuresJob.name,
  match: '0 * * * *',
  options: {
    backfillPeriod: 2 * 3_600_000,
    maxAttempts: 12,
    jobKey: departuresJob.name,
    jobKeyMode: 'replace',
  },
};

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
