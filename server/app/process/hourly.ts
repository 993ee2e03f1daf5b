import type { CronItem } from 'graphile-worker';
import type { Job } from '../../platform/sql/outbox.ts';

/**
 * Has a job done at each full hour, once for all processes: midnight in Paris is one. An hour that nobody worked is made up
 * for at the start, and each run takes what the days before have left.
 */
export function hourly({ name }: Job): CronItem {
  return {
    task: name,
    match: '0 * * * *',
    options: { backfillPeriod: 2 * 3_600_000, maxAttempts: 12, jobKey: name, jobKeyMode: 'replace' },
  };
}
