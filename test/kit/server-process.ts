import { spawn, type ChildProcess } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A server process under test, with what it has printed so far. */
export interface ServerProcess {
  pid: number;
  /** Where it answers; rejects with its output when it ends before. */
  ready: Promise<string>;
  /** Its exit code (null when a signal ended it) and all that it printed. */
  ended: Promise<{ code: number | null; output: string }>;
  kill(signal: NodeJS.Signals): void;
}

/** For the environment of a process of ours. Dozens are started: compiled once, each takes a quarter less of a core. */
export const compiled = { NODE_COMPILE_CACHE: join(tmpdir(), 'iprof-test-compiled') };

const smallServer = fileURLToPath(new URL('small-server.ts', import.meta.url));

/** Starts `small-server.ts`, or another script, with exactly this environment; nothing of the test's own gets in. */
export function startServerProcess(
  env: Record<string, string>,
  script = smallServer,
  flags: readonly string[] = [],
): ServerProcess {
  const child = spawn(process.execPath, [...flags, script], {
    env: { PATH: process.env['PATH'] ?? '', PORT: '0', ...compiled, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const ended = new Promise<{ code: number | null; output: string }>((resolve) => {
    child.once('close', (code) => resolve({ code, output }));
  });
  const ready = addressIn(child, () => output);
  ready.catch(() => {});
  return { pid: child.pid ?? 0, ready, ended, kill: (signal) => void child.kill(signal) };
}

function addressIn(child: ChildProcess, output: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', () => {
      const address = /is ready +(http:\S+)/.exec(output())?.[1];
      if (address !== undefined) resolve(address);
    });
    child.once('close', () => reject(new Error(`the server ended before it was ready:\n${output()}`)));
  });
}
