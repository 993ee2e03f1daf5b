import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from '../log.ts';
import { remedyFor, type Command } from './os-account.ts';
import { postgresEnv } from './install.ts';
import { readPostmaster } from './postmaster.ts';
import { StartError } from '../start-error.ts';

/**
 * Starts PostgreSQL and returns when it takes connections: with another port if somebody took ours meanwhile, and again
 * while back ends of a killed one still end.
 */
export async function launchPostgres(
  command: (port: number) => Command,
  dataDir: string,
  log: Pick<Logger, 'info'>,
): Promise<{ child: ChildProcess; port: number }> {
  const logFile = `${dataDir}.log`;
  if (existsSync(logFile) && statSync(logFile).size > MAX_LOG_BYTES) truncateSync(logFile);
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const from = existsSync(logFile) ? statSync(logFile).size : 0;
    const child = spawnServer(command(port), logFile);
    if (await becomesReady(child, dataDir, log)) return { child, port };
    const said = readFileSync(logFile).subarray(from).toString('utf8');
    if (attempt === ATTEMPTS || !PASSING.test(said)) throw startFailure(said, logFile);
    await sleep(250);
  }
}

const ATTEMPTS = 40;
const MAX_LOG_BYTES = 1_000_000;

const PASSING =
  /could not bind|could not create any TCP\/IP sockets|pre-existing shared memory block|lock file .* already exists/;

function startFailure(said: string, logFile: string): StartError {
  const reason =
    said.split('\n').findLast((line) => /FATAL|PANIC|error|cannot|denied/i.test(line)) ?? 'it gave no reason';
  return new StartError(
    'POSTGRES_FAILED',
    `PostgreSQL did not start: ${reason.replace(/^.*(FATAL|PANIC): +/, '').trim()}`,
    `Its log is ${logFile}. ${remedyFor(reason)}`,
  );
}

/** The log goes to a file of its own, so that PostgreSQL can still write when we are gone. */
function spawnServer({ file, args, ids }: Command, logFile: string): ChildProcess {
  const output = openSync(logFile, 'a', 0o600);
  try {
    // Detached: Ctrl-C in a terminal reaches the whole group, and the database must outlive the requests in flight.
    return spawn(file, args, {
      cwd: '/',
      detached: true,
      env: postgresEnv,
      ...ids,
      stdio: ['ignore', output, output],
    });
  } finally {
    closeSync(output);
  }
}

async function becomesReady(
  child: ChildProcess,
  dataDir: string,
  log: Pick<Logger, 'info'>,
): Promise<boolean> {
  let ended = false;
  child.once('exit', () => (ended = true)).once('error', () => (ended = true));
  for (let waited = 0; !ended; waited += 1) {
    const postmaster = readPostmaster(dataDir);
    if (postmaster?.pid === child.pid && postmaster?.ready === true) return true;
    if (waited === 300) log.info('PostgreSQL is repairing its data after a crash; this can take a while');
    await sleep(10);
  }
  return false;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
