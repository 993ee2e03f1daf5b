import { spawn, type ChildProcess } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { Socket } from 'node:net';
import { basename, dirname, join } from 'node:path';
import { makeFolder } from '../folder.ts';
import type { Logger } from '../log.ts';
import { ensureCluster, POSTGRES_USER } from './cluster.ts';
import { chooseAccount, commandAs } from './os-account.ts';
import { findPostgres, type PostgresInstall } from './install.ts';
import { launchPostgres } from './launch.ts';
import { clearLeftover, stopProcess } from './postmaster.ts';
import { acquireLock, LockedError } from './process-lock.ts';
import { errorCode, StartError } from '../start-error.ts';

export interface PostgresOptions {
  /** The folder of the cluster; made on first use. Its lock and its log lie beside it (`<dataDir>.lock`, `.log`). */
  dataDir: string;
  log: Pick<Logger, 'info' | 'warn'>;
  /** Server settings on top of our own, such as `{ fsync: 'off' }`. */
  settings?: Record<string, string | number>;
  /** Another PostgreSQL than the one that npm installed. */
  install?: PostgresInstall;
}

export interface RunningPostgres {
  port: number;
  user: string;
  password: string;
  /** True when this start made the cluster. */
  isNew: boolean;
  /** The address of one database of this server. */
  url(database: string): string;
  /** Resolves when PostgreSQL has ended without being asked to; never otherwise. */
  lost: Promise<StartError>;
  /** Stops fast (open transactions are rolled back) and gives the folder back. */
  stop: () => Promise<void>;
}

/**
 * Starts a PostgreSQL of our own on 127.0.0.1, on a port that is free, whatever an earlier crash has left.
 * It ends with this process, however this process ends (but see `watchOver` for Windows).
 *
 * @throws StartError in words for the person who starts the server
 */
export async function startPostgres({
  dataDir: given,
  log,
  settings = {},
  install = findPostgres(),
}: PostgresOptions): Promise<RunningPostgres> {
  const { dataDir, release } = claim(given);
  try {
    const account = chooseAccount(dataDir);
    await clearLeftover(dataDir, (pid) =>
      log.warn(`stopping PostgreSQL (process ${pid}), left by a server that was killed`),
    );
    const { password, isNew } = await ensureCluster(install, account, dataDir);
    const command = (port: number) =>
      commandAs(
        account,
        install.postgres,
        postgresArgs(dataDir, port, { ...OUR_SETTINGS, ...settings }),
        dataDir,
      );
    const { child, port } = await launchPostgres(command, dataDir, log);
    return supervise({ child, port, password, isNew, dataDir, release, pgCtl: install.pgCtl });
  } catch (error) {
    release();
    throw explain(error, given);
  }
}

/**
 * Names and values of people must not reach a log file: no statements, and no DETAIL, which quotes rows.
 * Nothing is replicated from here, so the log of changes stays minimal. No parallel plans: under many connections they
 * take cores from each other, and need more shared memory than a container has.
 */
const OUR_SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  intervalstyle: 'iso_8601',
  jit: 'off',
  wal_level: 'minimal',
  max_wal_senders: 0,
  max_parallel_workers_per_gather: 0,
  random_page_cost: 1.1,
  log_checkpoints: 'off',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
};

function postgresArgs(dataDir: string, port: number, settings: Record<string, string | number>): string[] {
  return [
    '-D',
    dataDir,
    '-p',
    String(port),
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
}

function claim(given: string): { dataDir: string; release: () => void } {
  try {
    makeFolder(dirname(given));
    const dataDir = join(realpathSync(dirname(given)), basename(given));
    return { dataDir, release: acquireLock(`${dataDir}.lock`) };
  } catch (error) {
    throw explain(error, given);
  }
}

interface Started {
  child: ChildProcess;
  port: number;
  password: string;
  isNew: boolean;
  dataDir: string;
  release: () => void;
  pgCtl: string;
}

function supervise({ child, port, password, isNew, dataDir, release, pgCtl }: Started): RunningPostgres {
  const unwatch = watchOver(child, dataDir);
  let stopping: Promise<void> | undefined;
  child.unref();
  const lost = new Promise<StartError>((resolve) => {
    child.once('exit', () => {
      unwatch();
      if (stopping === undefined) resolve(lostError(dataDir));
    });
  });
  const stop = async () => {
    child.ref();
    if (child.exitCode === null && child.signalCode === null) await end(child, dataDir, pgCtl);
    release();
  };
  return {
    port,
    user: POSTGRES_USER,
    password,
    isNew,
    lost,
    url: (database) => `postgresql://${POSTGRES_USER}:${password}@127.0.0.1:${port}/${database}`,
    stop: () => (stopping ??= stop()),
  };
}

async function end(child: ChildProcess, dataDir: string, pgCtl: string): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  // On Windows a signal is a plain kill; pg_ctl knows the pipe that PostgreSQL listens to there.
  if (process.platform === 'win32') spawn(pgCtl, ['stop', '-D', dataDir, '-m', 'fast'], { stdio: 'ignore' });
  else if (child.pid !== undefined) await stopProcess(child.pid);
  await gone;
}

/**
 * Lets PostgreSQL stop (fast, nothing is lost) when we die without a word: a shell waits on a pipe that only our death
 * or `unwatch` closes, and sends the signal if `postmaster.pid` still names the process it was told to watch.
 * Not on Windows, where the next start finds the leftover instead.
 */
function watchOver(child: ChildProcess, dataDir: string): () => void {
  if (process.platform === 'win32' || child.pid === undefined) return () => {};
  const script =
    'while read -r _; do :; done; read -r pid <"$1/postmaster.pid" && [ "$pid" = "$2" ] && kill -INT "$2"';
  const watcher = spawn('/bin/sh', ['-c', script, 'iprof-postgres-watch', dataDir, String(child.pid)], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watcher.on('error', () => {});
  watcher.stdin.on('error', () => {});
  watcher.unref();
  if (watcher.stdin instanceof Socket) watcher.stdin.unref();
  return () => watcher.stdin.end();
}

function lostError(dataDir: string): StartError {
  return new StartError(
    'POSTGRES_LOST',
    'The PostgreSQL of this server has stopped unexpectedly.',
    `Start the server again: saved data are kept. The reason may be in ${dataDir}.log.`,
  );
}

function explain(error: unknown, dataDir: string): unknown {
  if (error instanceof LockedError) {
    return new StartError(
      'DATA_DIR_LOCKED',
      `${dirname(dataDir)} is in use by another server of ours (process ${error.pid}).`,
      `Stop it (kill ${error.pid}), or give this one its own folder: DATA_DIR=.data-2 PORT=4001 npm start`,
    );
  }
  const code = errorCode(error);
  if (
    code === undefined ||
    !['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENOTDIR', 'EEXIST', 'ENOENT'].includes(code)
  )
    return error;
  const why =
    code === 'ENOSPC'
      ? 'the disk is full'
      : code === 'EROFS'
        ? 'the disk is read-only'
        : code === 'ENOENT'
          ? 'no folder can be made there'
          : `not permitted, ${code}`;
  return new StartError(
    'DATA_DIR_UNUSABLE',
    `The data folder ${dirname(dataDir)} cannot be used (${why}).`,
    'Make it a folder that the user who starts the server may write, or set DATA_DIR to another one.',
  );
}
