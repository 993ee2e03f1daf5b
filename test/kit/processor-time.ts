import { readdirSync, readFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

/**
 * The processor time of each file, with the processes that it starts and PostgreSQL, slowest first: what a clock says
 * depends on what else the machine does. Linux only, one file at a time:
 *
 *     npm run test:cost -- test/contract
 */
export default class ProcessorTime implements Reporter {
  #before = secondsOfTree();
  readonly #files: { file: string; seconds: number; isRight: boolean }[] = [];

  onTestModuleEnd(module: TestModule): void {
    const now = secondsOfTree();
    const file = { file: module.relativeModuleId, seconds: now - this.#before, isRight: module.ok() };
    this.#before = now;
    this.#files.push(file);
    process.stdout.write(`${row(file)}\n`);
  }

  onTestRunEnd(): void {
    const slowestFirst = this.#files.toSorted((a, b) => b.seconds - a.seconds);
    const seconds = slowestFirst.reduce((sum, file) => sum + file.seconds, 0);
    process.stdout.write(
      `\n${slowestFirst.map(row).join('\n')}\n${seconds.toFixed(1)} s of a core in ${slowestFirst.length} files\n`,
    );
  }
}

const row = ({ file, seconds, isRight }: { file: string; seconds: number; isRight: boolean }): string =>
  `${seconds.toFixed(1).padStart(7)}  ${file}${isRight ? '' : '  FAILED'}`;

/** What this process, all that it has started, and those of them that have ended have used. */
function secondsOfTree(): number {
  const processes = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((pid) => statusOf(pid) ?? []),
  );
  let ticks = 0;
  for (const [pid, own] of processes) if (isOurs(pid, processes)) ticks += own.ticks;
  // The kernel counts in hundredths.
  return ticks / 100;
}

type Processes = ReadonlyMap<number, { readonly parent: number; readonly ticks: number }>;

function statusOf(pid: string): [number, { parent: number; ticks: number }][] | undefined {
  try {
    // The name, in brackets, may hold anything.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    return [[Number(pid), { parent: Number(fields[1]), ticks }]];
  } catch {
    return undefined;
  }
}

function isOurs(pid: number, processes: Processes): boolean {
  for (let at: number | undefined = pid; at; at = processes.get(at)?.parent)
    if (at === process.pid) return true;
  return false;
}
