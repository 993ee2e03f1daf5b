import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sqlOfEntityManager } from './sql.ts';

/**
 * Adds a job for the background worker in the transaction of the caller: it runs once that is committed, and never
 * when it is rolled back.
 * @param task the name of the task, such as `alert`
 * @param payload plain JSON; it lies in the base until the job has run, so it holds no secret
 */
export async function addJob(em: SqlEntityManager, task: string, payload: object): Promise<void> {
  await sqlOfEntityManager(em)(
    `select null from graphile_worker.add_job($1::json #>> '{}', $2::json, max_attempts => 12)`,
    task,
    payload,
  );
}

/** What a job changes in the database: in the transaction that ends it. */
export type JobEffect = (em: SqlEntityManager) => Promise<void>;
