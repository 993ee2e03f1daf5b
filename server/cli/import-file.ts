import { once } from 'node:events';
import { constants, createWriteStream, type WriteStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { importLineReader } from '../app/import-format.ts';
import { actionOf, type LineReader, type LineResult, type ReadLine } from '../modules/intake/index.ts';
import type { Config } from '../platform/config.ts';
import { errorText } from '../platform/errors.ts';
import { createLogger } from '../platform/log.ts';
import type { Locale } from '../platform/viewer.ts';
import { bulkImport, type Numbered } from './bulk-import.ts';
import { UsageError, wholeNumber } from './command.ts';
import { openCommandDatabase } from './database.ts';
import { batches, openLines, type FileLine, type LineFile } from './lines.ts';
import { counted, pace, rate, startProgress } from './progress.ts';

export const IMPORT_USAGE =
  'npm run import -- FILE.ndjson[.gz] [--report FILE.refused.ndjson] [--batch 500]      (FILE may be -)';
const EXIT = { allTaken: 0, someRefused: 2 } as const;

/**
 * Imports a file of teachers, one a line; whatever happens, the same command again brings what is missing.
 *
 * @returns the exit code: 0 all taken, 2 some refused
 */
export async function importFile(config: Config, args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { report: { type: 'string' }, batch: { type: 'string', default: '500' } },
    allowPositionals: true,
  });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new UsageError('Name one file to import.');
  const size = wholeNumber('batch', values.batch, { min: 1, max: 2000 });
  const source = openLines(file);
  const report = new Report(values.report ?? `${file === '-' ? 'import' : file}.refused.ndjson`);
  await access(dirname(report.path), constants.W_OK);
  const database = await openCommandDatabase(config);
  const startedAt = performance.now();
  const tally = { CREATED: 0, UPDATED: 0, UNCHANGED: 0, REFUSED: 0 };
  const progress = startProgress(source.totalBytes);
  try {
    await bulkImport(batches(readAll(source, importLineReader()), size), {
      url: database.url,
      secrets: config.appSecrets,
      now: () => new Date(),
      log: createLogger({ level: config.logLevel, readable: true, destination: process.stderr }),
      onBatch: async (numbers, results) => {
        for (const { outcome } of results) tally[outcome] += 1;
        await report.write(numbers, results, config.langDefault);
        progress.update(source.readBytes(), `${words(tally)} | ${rate(sum(tally), startedAt)}`);
      },
    });
  } finally {
    progress.stop();
    await report.close();
    await database.close();
  }
  process.stdout.write(`${counted(sum(tally))} lines: ${words(tally)} ${pace(sum(tally), startedAt)}\n`);
  if (tally.REFUSED === 0) return EXIT.allTaken;
  process.stdout.write(
    `${counted(tally.REFUSED)} refused: line, code and what to do are in ${report.path}\n`,
  );
  return EXIT.someRefused;
}

async function* readAll(source: LineFile, read: LineReader): AsyncGenerator<Numbered> {
  const seen = new Set<string>();
  for await (const line of source.lines) {
    yield { number: line.number, read: onlyOnce(readLine(line, read), seen) };
  }
}

/** The same NUMEN twice in a file is a fault of the file, in whatever batch it comes again. */
function onlyOnce(line: ReadLine, seen: Set<string>): ReadLine {
  if (line.refusals) return line;
  const { numen } = line.line;
  if (seen.has(numen)) return refusal('DUPLICATE_NUMEN', 'numen');
  seen.add(numen);
  return line;
}

function readLine({ text, tooLong }: FileLine, read: LineReader): ReadLine {
  if (tooLong) return refusal('TOO_LONG');
  if (text === null) return refusal('INVALID_TEXT');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refusal('INVALID_JSON');
  }
  return read(value);
}

function refusal(
  code: 'TOO_LONG' | 'INVALID_TEXT' | 'INVALID_JSON' | 'DUPLICATE_NUMEN',
  ...path: string[]
): ReadLine {
  return { refusals: [{ code, path }] };
}

/** The file of refused lines: made when the first one is refused. */
class Report {
  readonly path: string;
  #file: WriteStream | null = null;

  constructor(path: string) {
    this.path = path;
  }

  async write(numbers: readonly number[], results: readonly LineResult[], locale: Locale): Promise<void> {
    const lines = results.flatMap(({ refusals }, at) =>
      refusals.map(({ code, path }) =>
        JSON.stringify({
          line: numbers[at],
          path: path.join('.'),
          code,
          message: errorText(code, locale),
          action: actionOf[code]?.[locale] ?? '',
        }),
      ),
    );
    if (lines.length === 0) return;
    if (!this.#file) await once((this.#file = createWriteStream(this.path)), 'open');
    if (!this.#file.write(`${lines.join('\n')}\n`)) await once(this.#file, 'drain');
  }

  async close(): Promise<void> {
    const file = this.#file;
    if (file) await new Promise((resolve) => file.end(resolve));
  }
}

type Tally = Record<LineResult['outcome'], number>;

function sum(tally: Tally): number {
  return Object.values(tally).reduce((total, count) => total + count, 0);
}

function words({ CREATED, UPDATED, UNCHANGED, REFUSED }: Tally): string {
  return `${counted(CREATED)} created, ${counted(UPDATED)} updated, ${counted(UNCHANGED)} unchanged, ${counted(REFUSED)} refused`;
}
