import { writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import type { BenchBase } from './data.ts';
import { operations, type OperationName } from './operations.ts';

/** One slice of load on one contender. */
export interface Measure {
  readonly perSecond: number;
  /** Of an answer, on average. */
  readonly bytes: number;
  /** Processor time of one request, in the server and in PostgreSQL; NaN where the system does not tell. */
  readonly serverMicros: number;
  readonly databaseMicros: number;
}
/** What one contender did with one operation, a row per round. */
export interface Contended {
  readonly label: string;
  readonly rows: readonly Measure[];
}
export interface Series extends Contended {
  readonly operation: OperationName;
}

interface Run {
  readonly statements: Readonly<Record<string, number>>;
  readonly base: BenchBase;
  readonly rounds: number;
  readonly seconds: number;
  readonly connections: number;
  readonly teachers: number;
  /** Whether all contenders and operations took part: only then is the file written. */
  readonly isWhole: boolean;
}

/** Prints the figures, and keeps those of a whole run in RESULTS.md. */
export function writeReport(series: readonly Series[], run: Run): void {
  const tables = (Object.keys(operations) as OperationName[]).flatMap((operation) => {
    const rows = series.filter((s) => s.operation === operation);
    const says = `${operations[operation]}. Statements per request of ours: ${run.statements[operation] ?? 'not counted'}.`;
    return rows.length > 0 ? [tableOf(operation, says, rows)] : [];
  });
  console.log(tables.join('\n\n'));
  if (run.isWhole)
    writeFileSync(
      new URL('RESULTS.md', import.meta.url),
      `${[heading(run), ...tables, reading].join('\n\n')}\n`,
    );
}

function heading({ base, rounds, seconds, connections, teachers }: Run): string {
  const processors = cpus();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return [
    '# The server beside others',
    '',
    `${new Date().toISOString().slice(0, 10)}, \`npm run bench -- --rounds ${rounds} --seconds ${seconds}\`: ${teachers.toLocaleString('en')} teachers, ${connections} connections, ` +
      `${rounds} interleaved rounds of ${seconds} s each, medians.`,
    `${processors.length} cores (${processors[0]?.model.trim() || 'unnamed'}), ${gigabytes} GB, Node ${process.versions.node}, ` +
      `PostgreSQL ${base.postgresVersion}, ${process.platform}; load, server and database share the cores. Load average at the end: ${loadavg()[0]?.toFixed(1)} (other work on the machine disturbs the rates).`,
  ].join('\n');
}

/** The table of one operation; the first contender, `floor`, is what the others are shares of. */
export function tableOf(operation: string, says: string, series: readonly Contended[]): string {
  const floor = series.find(({ label }) => label === 'floor');
  const lines = series.map(({ label, rows }) => {
    const ratio = floor
      ? median(rows.map(({ perSecond }, i) => perSecond / (floor.rows[i]?.perSecond ?? Number.NaN)))
      : Number.NaN;
    const of = (pick: (measure: Measure) => number) => Math.round(median(rows.map(pick)));
    const spread = `${Math.round(Math.min(...rows.map((r) => r.perSecond)))}–${Math.round(Math.max(...rows.map((r) => r.perSecond)))}`;
    const cells = [
      label,
      ratio.toFixed(2),
      of((r) => r.perSecond),
      spread,
      of((r) => r.serverMicros),
      of((r) => r.databaseMicros),
      of((r) => r.bytes),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    `## ${operation}`,
    '',
    says,
    '',
    '| | share of the floor | requests/s | min–max | server µs/request | PostgreSQL µs/request | bytes |',
    '|---|---|---|---|---|---|---|',
    ...lines,
  ].join('\n');
}

const reading = `## How to read it

- *floor*: one hand-written SQL statement, prepared by name, whose JSON text leaves through bare \`node:http\`.
- *ours*: the built server over HTTP, documents with variables and a Bearer token in every request. Home and history are asked by an
  administrator of the teachers' academy, worklists by 50 officers: of each answer, the statement that reads also records who read what
  (decision 0007). *1,000 tokens* is each teacher with a token of one's own; of that nothing is recorded.
- *postgraphile* 5 on its automatic schema, which asks for the open period rather than the one in force today (cheaper, same answers here); *mercurius* with jit, hand-written SQL and batching loaders. Neither authenticates nor limits: that favours
  them. Their versions stand in \`peers/package.json\`.
- Each share is the median of the shares of the rounds. Before anything is timed, 200 answers of each operation are compared between all
  contenders. Every contender has a pool of 16 connections and the same warm-up; 1,000 different teachers, or 50 officers, are asked for in turn.
- Processor time is that of the server process (garbage collection and compiler threads included) and of all of PostgreSQL: a machine that
  is busy with something else lowers the rates and leaves these.`;

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
