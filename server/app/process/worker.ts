import { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  Logger as WorkerLogger,
  parseCronItems,
  run,
  type Runner,
  type TaskList,
  type WorkerEvents,
} from 'graphile-worker';
import { deliver, mailJob, tellFact, type AlertTools } from '../../modules/alert/index.ts';
import { alertJob } from '../../modules/account/index.ts';
import { courierHoursJob, courierJob, followCourier, sayMessages } from '../../modules/courier/index.ts';
import { messageAlertJob } from '../../modules/message/index.ts';
import { leftoversJob, removeLeftovers, scanAgain, scanJob } from '../../modules/attachment/index.ts';
import { resealIbans, resealJob } from '../../modules/bank-account/index.ts';
import { resealNirs, resealNirsJob } from '../../modules/nir/index.ts';
import { earlierVerificationsJob, recordEarlierVerifications } from '../../modules/cv/index.ts';
import { namesJob } from '../../modules/dossier/index.ts';
import {
  changeRequestHoursJob,
  decisionJob,
  followChangeRequests,
  sayDecision,
  saySilence,
  silenceJob,
  silenceLetterJob,
} from '../../modules/change-request/index.ts';
import {
  decisionPaperJob,
  deleteServedDocuments,
  documentRetentionJob,
  makePaper,
} from '../../modules/paper/index.ts';
import { departuresJob } from '../../modules/teacher/index.ts';
import type { Config } from '../../platform/config.ts';
import type { FileStore } from '../../platform/files/file-store.ts';
import type { FactOfAccount } from '../../platform/letters/letter.ts';
import type { Logger } from '../../platform/log.ts';
import { createMailer, MailNotSent } from '../../platform/mail.ts';
import { workOfEach, workOn, type Work } from '../../platform/sql/outbox.ts';
import { linksAt, reachable } from '../../platform/server-address.ts';
import { endJob, freeJobsOfTheDead, handBack, showPresence, type Claim } from './job-claims.ts';
import { jobs, letters } from '../modules.ts';
import { followDepartures } from './departures.ts';
import { followNames } from './names.ts';
import { hourly } from './hourly.ts';
import { openReadPool } from './pool.ts';
import { brief } from '../http/unavailable.ts';

export interface WorkerOptions extends Pick<AlertTools, 'em' | 'now'> {
  readonly config: Config;
  readonly files: FileStore;
  readonly databaseUrl: string;
  readonly log: Logger;
  /** Where this server listens: links lead there unless the configuration says better. */
  readonly address: string;
}

/** One connection hears of new jobs, the other takes and ends them; what a job does goes through the ORM's pool. */
const connections = 2;
const concurrency = 2;
/** After a fault that ended the worker itself. */
const restartMs = 5000;
/**
 * A stop waits for the statements that end jobs; the queue's default leaves them to themselves. `endJob` has deleted a job that
 * succeeded, so what the queue deletes is gone already: many together are one statement.
 */
const waitsForEnds = { worker: { completeJobBatchDelay: 100, failJobBatchDelay: 0 } };

/**
 * Does background work in this process until it is stopped; nothing with `WORKER=off`. A database that goes away is waited
 * for.
 * @returns how to stop: no job is begun any more, and what is under way is finished, or given up and handed back
 */
export function startWorker(options: WorkerOptions): () => Promise<void> {
  const { config, log, databaseUrl, address } = options;
  if (!config.worker) return () => Promise.resolve();
  const links = linksAt(config, address);
  if (config.appUrl === undefined && config.nodeEnv === 'production')
    log.warn(
      { linksAt: links },
      'neither APP_URL nor PUBLIC_URL is set: links in mails lead to this process',
    );
  const mailer = createMailer(config, log);
  const database = openReadPool(databaseUrl, connections, log);
  const stopping = new AbortController();
  const sweeping = freeJobsOfTheDead(options.em, log, stopping.signal);
  const verifyAt = `${config.publicUrl ?? reachable(address)}/verify`;
  const taskList = tasksOf({ ...options, linksAt: links, verifyAt, mailer, letters }, log);
  const living = new Life(stopping.signal, log, () =>
    run({
      events: visible(databaseUrl),
      preset: waitsForEnds,
      pgPool: database.pool,
      taskList,
      concurrency,
      parsedCronItems: parseCronItems(
        [
          departuresJob,
          namesJob,
          courierHoursJob,
          leftoversJob,
          resealJob,
          resealNirsJob,
          changeRequestHoursJob,
          documentRetentionJob,
        ].map(hourly),
      ),
      noHandleSignals: true,
      logger: quietLogger(log),
      gracefulShutdownAbortTimeout: config.shutdownSeconds * 500,
    }),
  );
  return async () => {
    stopping.abort();
    database.expectLoss();
    await Promise.all([living.ended(), sweeping]);
    mailer.close();
    await database.pool.end();
  };
}

/** The worker, begun again whenever it ends unasked. */
class Life {
  #runner: Runner | undefined;
  readonly #ended: Promise<void>;

  constructor(stopping: AbortSignal, log: Logger, begin: () => Promise<Runner>) {
    this.#ended = this.#live(stopping, log, begin);
  }

  async ended(): Promise<void> {
    // It may have ended by itself just now.
    await this.#runner?.stop().catch(() => undefined);
    await this.#ended;
  }

  async #live(stopping: AbortSignal, log: Logger, begin: () => Promise<Runner>): Promise<void> {
    while (!stopping.aborted) {
      try {
        const runner = await begin();
        if (stopping.aborted) return await runner.stop();
        this.#runner = runner;
        await runner.promise;
      } catch (error) {
        log.warn({ err: brief(error) }, 'the background worker was interrupted');
      }
      this.#runner = undefined;
      await sleep(restartMs, undefined, { signal: stopping, ref: false }).catch(() => undefined);
    }
  }
}

type TaskTools = AlertTools & Pick<WorkerOptions, 'config' | 'files'> & { readonly verifyAt: string };

/** The tasks by their names in the queue. */
function tasksOf(tools: TaskTools, log: Logger): TaskList {
  const tell = (fact: FactOfAccount) => tellFact(tools, fact);
  const works = workOfEach(jobs, [
    workOn(alertJob, async (fact) => tell(fact)),
    workOn(courierJob, async (fact) => tell(fact)),
    workOn(courierHoursJob, () => followCourier(tools)),
    workOn(messageAlertJob, async (alert) => sayMessages(tools.now(), alert, tell)),
    workOn(scanJob, (uploaded) => scanAgain(tools, uploaded)),
    workOn(leftoversJob, () => removeLeftovers(tools)),
    workOn(resealJob, () => resealIbans(tools)),
    workOn(resealNirsJob, () => resealNirs(tools)),
    workOn(changeRequestHoursJob, () => followChangeRequests({ ...tools, log })),
    workOn(decisionJob, async (decided) => sayDecision(tools.now, decided)),
    workOn(silenceJob, async (decided) => saySilence(tools.now, decided)),
    workOn(silenceLetterJob, async (fact) => tell(fact)),
    workOn(decisionPaperJob, (decided) => makePaper({ ...tools, log }, decided)),
    workOn(documentRetentionJob, () => deleteServedDocuments(tools)),
    workOn(earlierVerificationsJob, async (from) => recordEarlierVerifications(tools.now, from)),
    workOn(departuresJob, () => followDepartures(tools)),
    workOn(namesJob, () => followNames(tools)),
    workOn(mailJob, (delivery, job) => deliver(tools, delivery, `mail:${job.id}:${job.since}`, job.signal)),
  ]);
  return Object.fromEntries([...works.keys()].map((name) => [name, taskOf(name, works, tools, log)]));
}

type Works = ReadonlyMap<string, Work<unknown>>;

function taskOf(taken: string, works: Works, { em }: AlertTools, log: Logger): TaskList[string] {
  return async (given, { job, abortSignal: signal }) => {
    let [name, payload, claim, attempt] = [taken, given, job as Claim, job.attempts];
    try {
      const since = new Date(job.created_at).toISOString();
      for (;;) {
        const work = works.get(name) as Work<unknown>;
        const effect = await work(payload, { id: job.id, since, signal });
        const next = await endJob(em, claim, effect, signal);
        if (!next) return;
        [name, payload, claim, attempt] = [next.job.name, next.payload, next.claim, 1];
      }
    } catch (error) {
      const of = job.max_attempts;
      if (signal.aborted && (await handBack(em, claim))) log.info({ task: name }, 'a job was handed back');
      else log.warn({ err: brief(error), task: name, attempt, of }, 'a job failed');
      // The queue keeps the words of an error: those of a database may quote a row.
      if (error instanceof MailNotSent) throw error;
      const what = error instanceof Error ? error.name : typeof error;
      throw new Error(`the job failed: ${what}`, { cause: error });
    }
  };
}

/** Events of a pool of workers that is seen to live for as long as it does. */
function visible(databaseUrl: string): WorkerEvents {
  const events: WorkerEvents = new EventEmitter();
  const over = new AbortController();
  events.once('pool:create', ({ workerPool }) => void showPresence(databaseUrl, workerPool.id, over.signal));
  events.once('pool:release', () => over.abort());
  return events;
}

/** The queue writes payloads and errors into its own lines: of those, we tell how it is with its connection. */
function quietLogger(log: Logger): WorkerLogger {
  return new WorkerLogger(() => (level, _message, meta) => {
    const error = meta?.['error'];
    if (level === 'error' && error !== undefined && meta?.['failure'] === undefined)
      log.warn({ err: brief(error) }, 'the background worker has trouble with its database');
  });
}
