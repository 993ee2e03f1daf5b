import { readdirSync, readFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

/**
 * The processor time of each file, with the processes that it starts and PostgreSQL, slowest first: what a clock says
 * depends on what else the machine does. Linux only, one file at a time:
 *
 *     npm run test:cost -- test/contract
 */
export default class ProcessorTime implements Reporter {
  #before = costOfTree();
  readonly #files: { file: string; cost: Cost; isRight: boolean }[] = [];

  onTestModuleEnd(module: TestModule): void {
    const now = costOfTree();
    const cost = { tests: 0, postgres: 0, processes: 0 };
    for (const part of parts) cost[part] = now[part] - this.#before[part];
    const file = { file: module.relativeModuleId, cost, isRight: module.ok() };
    this.#before = now;
    this.#files.push(file);
    process.stdout.write(`${row(file)}\n`);
  }

  onTestRunEnd(): void {
    const slowestFirst = this.#files.toSorted((a, b) => total(b.cost) - total(a.cost));
    const all = { tests: 0, postgres: 0, processes: 0 };
    for (const { cost } of slowestFirst) for (const part of parts) all[part] += cost[part];
    const sum = { file: `seconds of a core in ${slowestFirst.length} files`, cost: all, isRight: true };
    const head = ['all', ...parts].map((name) => name.padStart(10)).join('');
    process.stdout.write(`\n${head}\n${slowestFirst.map(row).join('\n')}\n${row(sum)}\n`);
  }
}

/** Seconds of the worker that runs the tests, of the PostgreSQL they share, and of all other processes they start. */
interface Cost {
  tests: number;
  postgres: number;
  processes: number;
}
const parts = ['tests', 'postgres', 'processes'] as const;
const total = (cost: Cost) => parts.reduce((sum, part) => sum + cost[part], 0);

const row = ({ file, cost, isRight }: { file: string; cost: Cost; isRight: boolean }): string =>
  `${[total(cost), ...parts.map((part) => cost[part])].map((seconds) => seconds.toFixed(1).padStart(10)).join('')}  ${file}${isRight ? '' : '  FAILED'}`;

/** What this process, all that it has started, and those of them that have ended have used. */
function costOfTree(): Cost {
  const processes = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((pid) => statusOf(pid) ?? []),
  );
  const cost = { tests: 0, postgres: 0, processes: 0 };
  for (const [pid, { parent, isPostgres, own, ended }] of processes) {
    if (!isOurs(pid, processes)) continue;
    const isShared = isPostgres && (parent === process.pid || processes.get(parent)?.parent === process.pid);
    const isTests = !isPostgres && (pid === process.pid || parent === process.pid);
    cost[isShared ? 'postgres' : isTests ? 'tests' : 'processes'] += own;
    cost[isShared ? 'postgres' : 'processes'] += ended;
  }
  return cost;
}

interface Status {
  readonly parent: number;
  readonly isPostgres: boolean;
  /** Seconds of the process itself, and of its children that have ended. */
  readonly own: number;
  readonly ended: number;
}
type Processes = ReadonlyMap<number, Status>;

function statusOf(pid: string): [number, Status][] | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name, in brackets, may hold anything.
    const fields = text.split(') ').at(-1)?.split(' ') ?? [];
    // The kernel counts in hundredths.
    const seconds = (from: number) => (Number(fields[from]) + Number(fields[from + 1])) / 100;
    const isPostgres = text.includes('(postgres)');
    return [[Number(pid), { parent: Number(fields[1]), isPostgres, own: seconds(11), ended: seconds(13) }]];
  } catch {
    return undefined;
  }
}

function isOurs(pid: number, processes: Processes): boolean {
  for (let at: number | undefined = pid; at; at = processes.get(at)?.parent)
    if (at === process.pid) return true;
  return false;
}
