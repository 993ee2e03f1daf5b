import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sqlOfEntityManager } from './sql.ts';

/** What a job changes in the database: in the transaction that ends it. */
export type JobEffect = (em: SqlEntityManager) => Promise<void>;

/** A kind of job for the background worker. */
export interface Job<Payload extends object = object> {
  /** Its name in the queue. */
  readonly name: string;
  /**
   * Adds jobs in the transaction of the caller: they run once that is committed, and never when it is rolled back. One
   * statement, however many.
   * @param payloads plain JSON; it lies in the base until the job has run, so it holds no secret
   * @param waitMs how long they wait before they run; 0 when absent
   */
  add(em: SqlEntityManager, payloads: readonly Payload[], waitMs?: number): Promise<void>;
}

/** Declares a kind of job, in the module that adds it; the module lists it, and the worker says with `workOn` what it does. */
export function defineJob<Payload extends object>(name: string): Job<Payload> {
  return {
    name,
    async add(em, payloads, waitMs = 0) {
      if (payloads.length === 0) return;
      await sqlOfEntityManager(em)(
        `select null from graphile_worker.add_jobs(array(
           select ($1::json #>> '{}', payload, null, now() + ($3::json #>> '{}')::integer * interval '1 millisecond', 12, null, null, null)
             ::graphile_worker.job_spec from json_array_elements($2::json) as payload))`,
        name,
        payloads,
        waitMs,
      );
    },
  };
}

export interface WorkedJob {
  readonly id: string;
  readonly since: string;
  /** The process stops: a job that is given up now is handed back. */
  readonly signal: AbortSignal;
}

/**
 * Does what cannot be taken back, such as sending a mail, and answers with what it changes in the database. A worker that is
 * killed between the two begins again.
 */
export type Work<Payload> = (payload: Payload, job: WorkedJob) => Promise<JobEffect | void>;

/** A kind of job, and what is done for it. */
export interface Worked {
  readonly job: Job;
  readonly work: Work<unknown>;
}

export function workOn<Payload extends object>(job: Job<Payload>, work: Work<NoInfer<Payload>>): Worked {
  return { job, work: work as Work<unknown> };
}

/**
 * The work of each job by its name, for a worker that starts.
 * @throws TypeError when a declared job has no work or two, or a work no declared job
 */
export function workOfEach(jobs: readonly Job[], worked: readonly Worked[]): Map<string, Work<unknown>> {
  const faults = [
    ...worked
      .filter(({ job }) => !jobs.includes(job))
      .map(({ job }) => `no module lists the job ${job.name}`),
    ...jobs.flatMap((job) => {
      const works = worked.filter((one) => one.job.name === job.name).length;
      return works === 1
        ? []
        : [`${works === 0 ? 'nobody works' : 'more than one works'} on the job ${job.name}`];
    }),
  ];
  if (faults.length > 0) throw new TypeError(faults.join('; '));
  return new Map(worked.map(({ job, work }) => [job.name, work]));
}
