import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sqlOfEntityManager } from './sql.ts';

/**
 * What a job changes in the database: in the transaction that ends it, or in which it becomes another one, if the effect
 * answers with that.
 */
export type JobEffect = (em: SqlEntityManager) => Promise<NextJob | void>;

/** What a job becomes: the same worker goes on with it at once, and when it is killed another one does that alone. */
export interface NextJob {
  readonly job: Job;
  readonly payload: object;
}

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
        `with added as (${addJob(name, 'value', `now() + ($2::json #>> '{}')::integer * interval '1 millisecond'`)}
           from json_array_elements($1::json) returning id)
         select ${saysAdded('max(id)', 'count(*)')} from added`,
        payloads,
        waitMs,
      );
    },
  };
}

/** How often a job is tried. */
const tries = 12;

/**
 * SQL: begins an `insert` that adds a job for each row of what comes after it; `saysAdded` has the workers know. The queue's
 * own function takes whatever may be asked of it: four statements, which cost more than all that a notice writes beside.
 * @param payload SQL of its JSON
 * @param runAt SQL of when it runs
 */
export const addJob = (
  name: string,
  payload: string,
  runAt = 'now()',
): string => `insert into graphile_worker._private_jobs (task_id, payload, run_at, max_attempts)
  select ${taskNamed(name)}, ${payload}, ${runAt}, ${tries}`;

/** SQL: has the workers know of so many jobs, once the transaction is committed. @param id makes it another notification */
export const saysAdded = (id: string, count: string): string =>
  `pg_notify('jobs:insert', json_build_object('r', ${id}, 'count', ${count})::text)`;

/** SQL of the key of a kind of job. Of one that was never declared it is null, which no job may have: the statement fails. */
export const taskNamed = (name: string): string =>
  `(select id from graphile_worker._private_tasks where identifier = '${name}')`;

/** Has the queue of a database know all kinds of jobs: before anybody adds one. */
export async function declareJobs(em: SqlEntityManager, jobs: readonly Job[]): Promise<void> {
  await sqlOfEntityManager(em)(
    `insert into graphile_worker._private_tasks (identifier) select name from json_array_elements_text($1::json) as of (name)
     where name not in (select identifier from graphile_worker._private_tasks) on conflict do nothing`,
    jobs.map(({ name }) => name),
  );
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
