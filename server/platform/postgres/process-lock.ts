import { execFileSync } from 'node:child_process';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { errorCode } from '../start-error.ts';

/** Somebody alive holds the lock. */
export class LockedError extends Error {
  readonly pid: number;

  constructor(pid: number) {
    super(`the lock is held by process ${pid}`);
    this.name = 'LockedError';
    this.pid = pid;
  }
}

/**
 * Takes a lock file for this process and returns how to give it back.
 * The file names its holder by pid *and* birth, so a lock left by `kill -9` is recognised at once, even after the
 * system gave that pid to somebody else (in a container, every server is pid 7). Lock libraries judge by the file's
 * age instead, and would make a crashed server wait.
 *
 * @throws LockedError when its holder lives
 */
export function acquireLock(file: string): () => void {
  const mine = JSON.stringify(thisProcess());
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, mine, { mode: 0o600 });
  try {
    while (!linked(draft, file)) {
      const held = readIfThere(file);
      if (held === undefined) continue;
      const holder = parseHolder(held);
      if (holder !== undefined && isSameProcess(holder)) throw new LockedError(holder.pid);
      discard(file, held);
    }
  } finally {
    rmSync(draft, { force: true });
  }
  return () => {
    if (readIfThere(file) === mine) rmSync(file, { force: true });
  };
}

/** Whether a process with this pid runs; a zombie does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
  return linuxStat(pid)?.[0] !== 'Z';
}

/** A process, not to be mistaken for a later one of the same pid. */
export interface ProcessMark {
  pid: number;
  birth: string;
}

/** The mark of this process. */
export function thisProcess(): ProcessMark {
  return { pid: process.pid, birth: birthOf(process.pid) };
}

/** Whether the process of this mark still runs. */
export function isSameProcess({ pid, birth }: ProcessMark): boolean {
  if (!isAlive(pid)) return false;
  const now = birthOf(pid);
  return now === '' || birth === '' || now === birth;
}

/** When a process was born, in the system's own terms; empty where it cannot be known. */
function birthOf(pid: number): string {
  const stat = linuxStat(pid);
  if (stat !== undefined)
    return `${readIfThere('/proc/sys/kernel/random/boot_id')?.trim() ?? ''}:${stat[19] ?? ''}`;
  if (process.platform === 'win32') return '';
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}

/** The fields of /proc/<pid>/stat from the state on: [0] is the state, [19] the start time (proc(5)). */
function linuxStat(pid: number): string[] | undefined {
  const text = process.platform === 'linux' ? readIfThere(`/proc/${pid}/stat`) : undefined;
  return text?.slice(text.lastIndexOf(')') + 2).split(' ');
}

function linked(draft: string, file: string): boolean {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Removes a stale lock, unless another starter has just replaced it by a good one. */
function discard(file: string, stale: string): void {
  const aside = `${file}.stale.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw error;
  }
  if (readIfThere(aside) === stale) rmSync(aside);
  else renameSync(aside, file);
}

function parseHolder(text: string): ProcessMark | undefined {
  try {
    const { pid, birth } = JSON.parse(text) as Record<string, unknown>;
    return typeof pid === 'number' && pid > 0 && typeof birth === 'string' ? { pid, birth } : undefined;
  } catch {
    return undefined;
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ESRCH') return undefined;
    throw error;
  }
}
