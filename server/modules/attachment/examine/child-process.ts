import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { limits as usual, type Limits } from './kinds.tables.ts';
import { NOT_INSTALLED } from './refused.ts';

const LOOK_EVERY = 50;
/** Beside the file that is served instead. */
const MOST_WORDS = 4096;

const here = fileURLToPath(import.meta.url);
const code = dirname(dirname(dirname(dirname(here))));

/**
 * Runs the child over a file. It gets nothing of our environment, may read our code and no other file, may write none, and is
 * killed at the first limit that it passes.
 *
 * @param file the descriptor of the file, its input
 * @returns what it wrote; null when it crashed or passed a limit; `late` when the machine was too busy to end it in time
 * @throws Error when its libraries are not installed
 */
export async function answerOfChild(file: number, argument: string, limits: Limits): Promise<Answer> {
  const done = await turn();
  try {
    return await run(file, argument, limits);
  } finally {
    done();
  }
}

type Answer = Buffer | null | 'late';

let running = 0;
const waiting: (() => void)[] = [];

/** Waits until fewer than the bound are looked into; first come, first served. */
async function turn(): Promise<() => void> {
  if (running < usual.children) running += 1;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  return () => {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  };
}

function run(file: number, argument: string, limits: Limits): Promise<Answer> {
  const [program, ...words] = childCommand([join(dirname(here), `child${extname(here)}`), argument], limits);
  const child = spawn(program, words, { env: {}, stdio: [file, 'pipe', 'pipe'], windowsHide: true });
  const [answer, fault] = [
    collect(child, 'stdout', limits.bytes + MOST_WORDS),
    collect(child, 'stderr', MOST_WORDS),
  ];
  const kill = () => child.kill('SIGKILL');
  let isLate = false;
  const patience = setTimeout(() => (isLate = kill()), limits.patience);
  const watch = setInterval(() => memoryOf(child.pid) > limits.memory && kill(), LOOK_EVERY);
  return new Promise<Answer>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === NOT_INSTALLED) reject(new Error(`files cannot be examined: ${fault().toString()}`));
      else if (isLate) resolve('late');
      else resolve(status === 0 ? answer() : null);
    });
  }).finally(() => {
    clearTimeout(patience);
    clearInterval(watch);
  });
}

/** How Node is called with a script and its arguments so that it can do what a child may, and nothing else. */
export function childCommand(script: readonly string[], limits: Limits): [string, ...string[]] {
  const node = [
    process.execPath,
    '--permission',
    // The decoder of pictures is one.
    '--allow-addons',
    ...[`${code}${sep}`, ...packageFolders()].map((path) => `--allow-fs-read=${path}`),
    `--max-old-space-size=${Math.floor(limits.memory / 2 / 1024 / 1024)}`,
    '--disallow-code-generation-from-strings',
    '--no-warnings',
    ...script,
  ];
  if (process.platform === 'win32') return [process.execPath, ...node.slice(1)];
  // The system counts the time of processor, and ends a child whose parent was killed as well.
  const seconds = Math.ceil(limits.milliseconds / 1000);
  return ['/bin/sh', '-c', `ulimit -t ${seconds} && exec "$@"`, 'sh', ...node];
}

/** Where Node looks for packages from here on upwards; a folder that is a link has to be seen itself as well. */
function packageFolders(): string[] {
  const found: string[] = [];
  for (let folder = code; folder !== dirname(folder); folder = dirname(folder)) {
    const packages = join(folder, 'node_modules');
    if (!existsSync(packages)) continue;
    const real = realpathSync(packages);
    found.push(`${real}${sep}`);
    if (real !== packages) found.push(packages);
  }
  return found;
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

/** Resident bytes, where the system shows them (Linux); elsewhere the bound of the heap and the one of pixels must do. */
function memoryOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'latin1');
    return Number(/^VmRSS:\s*(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}
