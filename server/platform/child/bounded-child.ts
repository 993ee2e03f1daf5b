import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { childCommand, type ChildLimits } from './command.ts';
import { notInstalled } from './answering.ts';

const LOOK_EVERY = 50;
/** Beside the answer itself. */
const MOST_WORDS = 4096;

interface Child {
  /** The file that it runs, one of ours. */
  readonly script: string;
  readonly argument?: string;
  /** Its input: the descriptor of a file, or the bytes. */
  readonly input: number | string;
  readonly limits: ChildLimits;
}

/** What it wrote; null when it crashed or passed a limit; `late` when the machine was too busy to end it in time. */
export type ChildAnswer = Buffer | null | 'late';

/**
 * Runs a child. It gets nothing of our environment, may read our code and no other file, may write none, and is killed at the
 * first limit that it passes.
 * @throws Error when its libraries are not installed
 */
export async function answerOfChild({ script, argument, input, limits }: Child): Promise<ChildAnswer> {
  const [program, ...words] = childCommand([script, ...(argument === undefined ? [] : [argument])], limits);
  const isText = typeof input === 'string';
  const child = spawn(program, words, {
    env: {},
    stdio: [isText ? 'pipe' : input, 'pipe', 'pipe'],
    windowsHide: true,
  });
  // A child that ends before it has read everything says so by its status.
  child.stdin?.on('error', () => undefined).end(input);
  return answerOf(child, limits);
}

async function answerOf(child: ChildProcess, limits: ChildLimits): Promise<ChildAnswer> {
  const [answer, fault] = [
    collect(child, 'stdout', limits.bytes + MOST_WORDS),
    collect(child, 'stderr', MOST_WORDS),
  ];
  const kill = () => child.kill('SIGKILL');
  let isLate = false;
  const patience = setTimeout(() => (isLate = kill()), limits.patience);
  const watch = setInterval(() => memoryOf(child.pid) > limits.memory && kill(), LOOK_EVERY);
  return new Promise<ChildAnswer>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === notInstalled) reject(new Error(`a child lacks its libraries: ${fault().toString()}`));
      else if (isLate) resolve('late');
      else resolve(status === 0 ? answer() : null);
    });
  }).finally(() => {
    clearTimeout(patience);
    clearInterval(watch);
  });
}

/** @returns what has come once the child has ended; a child that says too much is killed */
function collect(child: ChildProcess, from: 'stdout' | 'stderr', most: number): () => Buffer {
  const parts: Buffer[] = [];
  let size = 0;
  child[from]?.on('data', (part: Buffer) => {
    size += part.length;
    if (size <= most) parts.push(part);
    else if (from === 'stdout') child.kill('SIGKILL');
  });
  return () => Buffer.concat(parts);
}

/** Resident bytes, where the system shows them (Linux); elsewhere the bound of the heap must do. */
function memoryOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'latin1');
    return Number(/^VmRSS:\s*(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}
