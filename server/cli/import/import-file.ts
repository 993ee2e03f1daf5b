import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import {
  byCommand,
  intakeRefusals,
  readLine,
  type LineResult,
  type PreparedLine,
  type ReadLine,
} from '../../modules/intake/index.ts';
import type { Config } from '../../platform/config.ts';
import type { ErrorCode } from '../../platform/errors/errors.ts';
import { createLogger } from '../../platform/log.ts';
import { bulkImport, type PlacedLine, type PreparedBatch, type TeacherSource } from './bulk-import.ts';
import { UsageError, wholeNumber } from '../command.ts';
import { csvFields } from '../csv/fields.ts';
import { openCsv } from '../csv/source.ts';
import { openCommandDatabase } from '../database.ts';
import { batches, openLines, type FileLine, type LineFile } from '../lines.ts';
import { preview } from './preview.ts';
import { counted, pace, rate, startProgress } from '../progress.ts';
import { RefusedReport } from './refused-report.ts';

const EXIT = { allTaken: 0, someRefused: 2 } as const;

/**
 * Imports teachers of a file, one a line, or of CSV files that a mapping explains; whatever happens, the same command again
 * brings what is missing.
 *
 * @returns the exit code: 0 all taken, 2 some refused
 */
export async function importFile(config: Config, args: readonly string[]): Promise<number> {
  const options = optionsOf(args);
  if (options.isPreview) return await preview(await openSource(options, config), config.langDefault);
  await access(dirname(options.reportPath), constants.W_OK);
  const source = await openSource(options, config);
  const database = await openCommandDatabase(config);
  const run = new ImportRun(source, new RefusedReport(options.reportPath), config);
  try {
    await bulkImport(batches(source.items, options.size), {
      url: database.url,
      secrets: config.appSecrets,
      by: byCommand('npm run import'),
      readMonths: config.retiredReadMonths,
      now: () => new Date(),
      log: createLogger({ level: config.logLevel, readable: true, destination: process.stderr }),
      admit: run.admit,
      onBatch: run.onBatch,
    });
  } catch (error) {
    await run.breakOff();
    throw error;
  } finally {
    await database.close();
  }
  return await run.conclude();
}

interface Options {
  readonly files: readonly [string, ...string[]];
  readonly mapping: string | undefined;
  readonly isPreview: boolean;
  readonly size: number;
  readonly reportPath: string;
}

function optionsOf(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      mapping: { type: 'string' },
      preview: { type: 'boolean', default: false },
      report: { type: 'string' },
      batch: { type: 'string', default: '500' },
    },
    allowPositionals: true,
  });
  const { mapping, preview: isPreview } = values;
  const [file, ...others] = positionals;
  if (file === undefined || (mapping === undefined && others.length > 0))
    throw new UsageError('Name one file to import, or several of CSV with --mapping.');
  if (mapping === undefined && /\.csv(?:\.gz)?$/i.test(file))
    throw new UsageError('CSV needs a mapping that says what its columns are: --mapping MAP.json.');
  const size = wholeNumber('batch', values.batch, { min: 1, max: 2000 });
  const reportPath = values.report ?? `${file === '-' ? 'import' : file}.refused.ndjson`;
  return { files: [file, ...others], mapping, isPreview, size, reportPath };
}

async function openSource({ files, mapping }: Options, { langDefault }: Config): Promise<TeacherSource> {
  if (mapping === undefined) return openNdjson(files[0]);
  const warn = (words: string) => void process.stderr.write(`! ${words}\n`);
  return await openCsv({ mapping, files, fields: csvFields(), locale: langDefault, warn });
}

function openNdjson(file: string): TeacherSource {
  const source = openLines(file);
  return { items: readAll(source), total: source.totalBytes, done: () => source.readBytes() };
}

/** What has become of the lines so far, and what is said of it. */
class ImportRun {
  readonly #source: TeacherSource;
  readonly #report: RefusedReport;
  readonly #config: Config;
  readonly #startedAt = performance.now();
  #warned = 0;
  readonly #tally: Tally = { CREATED: 0, UPDATED: 0, UNCHANGED: 0, REFUSED: 0 };
  /** The NUMENs of lines that were taken, in their normal form. */
  readonly #taken = new Set<string>();
  readonly #progress;

  constructor(source: TeacherSource, report: RefusedReport, config: Config) {
    this.#source = source;
    this.#report = report;
    this.#config = config;
    this.#progress = startProgress(source.total);
  }

  /** The same NUMEN twice in a file is a fault of the file, unless the first line was refused. */
  readonly admit = (line: PreparedLine): PreparedLine =>
    line.fit && this.#taken.has(line.fit.numen)
      ? { fit: null, refusals: [{ code: intakeRefusals.DUPLICATE_NUMEN, path: ['numen'] }] }
      : line;

  readonly onBatch = async (
    { places, lines }: PreparedBatch,
    results: readonly LineResult[],
  ): Promise<void> => {
    for (const [at, { outcome, warnings }] of results.entries()) {
      this.#tally[outcome] += 1;
      if (warnings.length > 0) this.#warned += 1;
      const numen = lines[at]?.fit?.numen;
      if (outcome !== 'REFUSED' && numen !== undefined) this.#taken.add(numen);
    }
    await this.#report.write(places, results, this.#config.langDefault);
    const done = sum(this.#tally);
    this.#progress.update(this.#source.done(), `${words(this.#tally)} | ${rate(done, this.#startedAt)}`);
  };

  /** Something failed: says what is in the base nevertheless. */
  async breakOff(): Promise<void> {
    this.#progress.stop();
    await this.#report.close();
    const taken = sum(this.#tally) - this.#tally.REFUSED;
    if (sum(this.#tally) === 0) return;
    process.stdout.write(
      `${counted(taken)} lines were taken; run the same command again to bring the rest (${words(this.#tally)}).\n`,
    );
  }

  /** @returns the exit code */
  async conclude(): Promise<number> {
    this.#progress.stop();
    await this.#report.close();
    const done = sum(this.#tally);
    process.stdout.write(`${counted(done)} lines: ${words(this.#tally)} ${pace(done, this.#startedAt)}\n`);
    const { path } = this.#report;
    if (this.#warned > 0)
      process.stdout.write(
        `${counted(this.#warned)} taken with a warning: line, code and what to do are in ${path}\n`,
      );
    const { REFUSED } = this.#tally;
    if (REFUSED === 0) return EXIT.allTaken;
    process.stdout.write(
      `${counted(REFUSED)} refused: line, code and what to do are in ${this.#report.path}\n`,
    );
    return EXIT.someRefused;
  }
}

async function* readAll(source: LineFile): AsyncGenerator<PlacedLine> {
  let isFirst = true;
  for await (const line of source.lines) {
    if (isFirst && isWholeDocument(line)) {
      throw new UsageError(
        "This file is one JSON document; one JSON object per line is expected: `jq -c '.[]'` converts a list.",
      );
    }
    isFirst = false;
    const place = { line: line.number };
    yield { read: readText(line), place: () => place };
  }
}

/** A list, or one object laid out over lines: better told once than refused line by line. */
function isWholeDocument({ text }: FileLine): boolean {
  return text !== null && (text.startsWith('[') || text === '{');
}

function readText({ text, tooLong }: FileLine): ReadLine {
  if (tooLong) return refusal('TOO_LONG');
  if (text === null) return refusal(intakeRefusals.NOT_UTF8);
  try {
    return readLine(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) return refusal(intakeRefusals.INVALID_JSON);
    throw error;
  }
}

function refusal(code: ErrorCode): ReadLine {
  return { refusals: [{ code, path: [] }] };
}

type Tally = Record<LineResult['outcome'], number>;

function sum(tally: Tally): number {
  return Object.values(tally).reduce((total, count) => total + count, 0);
}

function words({ CREATED, UPDATED, UNCHANGED, REFUSED }: Tally): string {
  const taken = `${counted(CREATED)} created, ${counted(UPDATED)} updated, ${counted(UNCHANGED)} unchanged`;
  return `${taken}, ${counted(REFUSED)} refused`;
}
