import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { remedyFor, type Command } from './os-account.ts';
import { postgresEnv } from './install.ts';
import { commandLine } from './postmaster.ts';
import { isAlive } from './process-lock.ts';
import { errorCode, StartError } from '../start-error.ts';

/**
 * Runs `initdb` on a draft folder, to its end. Killed with -9, we leave an `initdb` that goes on by itself: so its pid
 * stands beside the draft (`<draft>.pid`) before it touches anything, and the next start ends it by `endLeftover`.
 *
 * @throws StartError with the last words of `initdb`
 */
export async function runInitdb(command: Command, draft: string, major: string): Promise<void> {
  const { file, args, ids } = gated(command);
  // Detached: Ctrl-C is for the server, which then decides; and its group can be ended as a whole.
  const child = spawn(file, args, {
    cwd: '/',
    detached: true,
    env: postgresEnv,
    ...ids,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  const ended = endOf(child, major);
  try {
    writeFileSync(pidFile(draft), String(child.pid));
    child.stdin?.on('error', () => {}).end('go\n');
    await ended;
  } finally {
    rmSync(pidFile(draft), { force: true });
  }
}

/** Ends the `initdb` that a killed server left at work on this draft, so that the draft can be removed. */
export async function endLeftover(draft: string): Promise<void> {
  const pid = readPid(draft);
  if (pid === undefined || !commandLine(pid).includes(draft)) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch (error) {
    if (errorCode(error) !== 'ESRCH') throw error; // it has just ended by itself
  }
  while (isAlive(pid)) await sleep(5);
}

/** The same command behind a shell that waits for a word from us; it ends when we die before we have said it. */
function gated({ file, args, ids }: Command): Command {
  if (process.platform === 'win32') return { file, args, ids };
  return { file: '/bin/sh', args: ['-c', 'read -r _ && exec "$@"', 'initdb-gate', file, ...args], ids };
}

function endOf(child: ChildProcess, major: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let complaint = '';
    child.stderr
      ?.setEncoding('utf8')
      .on('data', (text: string) => (complaint = (complaint + text).slice(-2000)));
    child.on('error', (error) => reject(failure(error.message, major)));
    child.on('close', (code) => (code === 0 ? resolve() : reject(failure(complaint, major))));
  });
}

function failure(why: string, major: string): StartError {
  return new StartError(
    'POSTGRES_FAILED',
    `PostgreSQL ${major} could not prepare its folder: ${why.trim() || 'no reason given'}`,
    remedyFor(why),
  );
}

function readPid(draft: string): number | undefined {
  try {
    return Number(readFileSync(pidFile(draft), 'utf8')) || undefined;
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return undefined;
    throw error;
  }
}

function pidFile(draft: string): string {
  return `${draft}.pid`;
}
