import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from './process-lock.ts';
import { errorCode, StartError } from '../start-error.ts';

/** What `postmaster.pid` says; PostgreSQL writes it, and `ready` on its line 8 once it takes connections. */
export interface Postmaster {
  pid: number;
  ready: boolean;
}

/** Reads `postmaster.pid`, or nothing when there is none. */
export function readPostmaster(dataDir: string): Postmaster | undefined {
  try {
    const lines = readFileSync(pidFile(dataDir), 'utf8').split('\n');
    const pid = Number(lines[0]);
    return pid > 0 ? { pid, ready: lines[7]?.trim() === 'ready' } : undefined;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Clears the way for a new start after a crash. Call it only while holding the lock of the data folder.
 * - A PostgreSQL of ours still runs on these data: it is stopped (fast: what was committed is on disk), because its
 *   settings may be those of an older version of ours, and a child is easier to watch than a stranger.
 * - The pid now belongs to somebody else: PostgreSQL would refuse to start for ever. We write our own pid in its place,
 *   which it takes for stale since we are its parent, and leave the rest, by which it finds surviving back ends.
 * - The pid is dead: PostgreSQL itself knows what to do.
 */
export async function clearLeftover(dataDir: string, onFound: (pid: number) => void): Promise<void> {
  const found = readPostmaster(dataDir);
  if (found === undefined || !isAlive(found.pid)) return;
  if (!runsOn(found.pid, dataDir)) {
    const [, ...rest] = readFileSync(pidFile(dataDir), 'utf8').split('\n');
    writeFileSync(pidFile(dataDir), [process.pid, ...rest].join('\n'));
    return;
  }
  onFound(found.pid);
  if (await stopProcess(found.pid)) return;
  throw new StartError(
    'DATA_DIR_LOCKED',
    `An earlier PostgreSQL (process ${found.pid}) still uses ${dataDir} and does not stop.`,
    `Stop it by hand (kill -QUIT ${found.pid}), then start again; nothing that was saved is lost.`,
  );
}

/** Asks PostgreSQL to stop fast, then at once; says whether it is gone. */
export async function stopProcess(pid: number): Promise<boolean> {
  return (await signalled(pid, 'SIGINT', 15_000)) || (await signalled(pid, 'SIGQUIT', 5000));
}

async function signalled(pid: number, signal: NodeJS.Signals, milliseconds: number): Promise<boolean> {
  try {
    process.kill(pid, signal);
  } catch (error) {
    return errorCode(error) === 'ESRCH';
  }
  const deadline = Date.now() + milliseconds;
  while (isAlive(pid) && Date.now() < deadline) await sleep(10);
  return !isAlive(pid);
}

/** Whether this process is a PostgreSQL on these very data, by what the system says of it. */
function runsOn(pid: number, dataDir: string): boolean {
  const words = commandLine(pid);
  const isPostgres = /postgres(\.exe)?$/.test(words[0] ?? '');
  return isPostgres && (words.includes(dataDir) || workingFolder(pid) === realpathSync(dataDir));
}

/** The words that a process was started with, as far as the system tells; none when it has ended. */
export function commandLine(pid: number): string[] {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    const line = execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    const [program = '', data = ''] = line.split(/ -D | -p \d+/);
    return [program, data];
  } catch {
    return [];
  }
}

/** PostgreSQL works from its data folder; asking may be forbidden (a container without ptrace). */
function workingFolder(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}

function pidFile(dataDir: string): string {
  return join(dataDir, 'postmaster.pid');
}
