import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { createGzip } from 'node:zlib';
import { generateTeachers, type DemoOptions } from '../demo/teachers.ts';
import { byCommand } from '../modules/intake/index.ts';
import type { Config } from '../platform/config.ts';
import { parisDate } from '../platform/viewer.ts';
import { bulkImport, type PlacedLine } from './import/bulk-import.ts';
import { UsageError, wholeNumber } from './command.ts';
import { writeCsv } from './csv/write.ts';
import { openCommandDatabase } from './database.ts';
import { batches } from './lines.ts';
import { counted, pace, startProgress, type Progress } from './progress.ts';

export const SEED_USAGE =
  'npm run seed -- --teachers 1000 [--seed 1] [--as-of 2026-09-01] [--academies 18,01] [--out FILE.ndjson[.gz] | --csv --out FOLDER]';

/** Invents teachers: into the database as an import would, or into files that can be imported. */
export async function seed(config: Config, args: readonly string[]): Promise<number> {
  const { options, out, isCsv } = optionsOf(args);
  const startedAt = performance.now();
  const progress = startProgress(options.count);
  try {
    if (out === undefined) await toDatabase(options, config, progress);
    else if (isCsv) await writeCsv(out, generateTeachers(options), showing(progress));
    else await toFile(options, out, progress);
  } catch (error) {
    // What the generator says of its options is for the person who gave them.
    throw error instanceof RangeError ? new UsageError(error.message) : error;
  } finally {
    progress.stop();
  }
  const where = out === undefined ? '' : `in ${out} `;
  process.stdout.write(`${counted(options.count)} teachers ${where}${pace(options.count, startedAt)}\n`);
  return 0;
}

const ARGUMENTS = {
  teachers: { type: 'string' },
  seed: { type: 'string', default: '1' },
  'as-of': { type: 'string' },
  academies: { type: 'string' },
  out: { type: 'string' },
  csv: { type: 'boolean', default: false },
} as const;

interface SeedOptions {
  readonly options: DemoOptions;
  readonly out: string | undefined;
  readonly isCsv: boolean;
}

function optionsOf(args: readonly string[]): SeedOptions {
  const { values } = parseArgs({ args: [...args], options: ARGUMENTS });
  if (values.teachers === undefined) throw new UsageError('Say how many: --teachers N.');
  if (values.csv && values.out === undefined)
    throw new UsageError('Say in which folder the CSV files are written: --csv --out FOLDER.');
  const count = wholeNumber('teachers', values.teachers, { min: 1, max: 10_000_000 });
  const academies = values.academies?.split(',').map((code) => code.trim());
  const options = {
    seed: wholeNumber('seed', values.seed, { min: 0, max: 2 ** 31 }),
    count,
    asOf: values['as-of'] ?? parisDate(new Date()),
    ...(academies ? { academies } : {}),
    // A portfolio holds some 250 teachers.
    officersPerAcademy: Math.max(5, Math.ceil(count / (academies?.length ?? 30) / 250)),
  };
  return { options, out: values.out, isCsv: values.csv };
}

async function toDatabase(options: DemoOptions, config: Config, progress: Progress): Promise<void> {
  const database = await openCommandDatabase(config);
  let done = 0;
  try {
    await bulkImport(batches(placed(options), 500), {
      url: database.url,
      secrets: config.appSecrets,
      by: byCommand('npm run seed'),
      readMonths: config.retiredReadMonths,
      now: () => new Date(),
      onBatch: ({ lines }, results) => {
        const refused = results.find(({ outcome }) => outcome === 'REFUSED')?.refusals[0];
        if (refused)
          throw new UsageError(
            `A teacher was refused (${refused.code}, ${refused.path.join('.')}): is --as-of too far away?`,
          );
        done += lines.length;
        progress.update(done, `${counted(done)} teachers`);
      },
    });
  } finally {
    await database.close();
  }
}

function showing(progress: Progress): (done: number) => void {
  return (done) => progress.update(done, `${counted(done)} teachers`);
}

async function toFile(options: DemoOptions, file: string, progress: Progress): Promise<void> {
  const out = createWriteStream(file);
  await once(out, 'open');
  const lines = Readable.from(written(options, progress));
  if (file.endsWith('.gz')) await pipeline(lines, createGzip({ level: 4 }), out);
  else await pipeline(lines, out);
}

function* placed(options: DemoOptions): Generator<PlacedLine> {
  let number = 0;
  for (const line of generateTeachers(options)) {
    const place = { line: ++number };
    yield { read: { value: line }, place: () => place };
  }
}

/** In pieces of a hundred lines: a stream takes small ones slowly. */
function* written(options: DemoOptions, progress: Progress): Generator<string> {
  let piece = '';
  let done = 0;
  for (const line of generateTeachers(options)) {
    piece += `${JSON.stringify(line)}\n`;
    done += 1;
    if (done % 100 !== 0) continue;
    yield piece;
    piece = '';
    progress.update(done, `${counted(done)} teachers`);
  }
  yield piece;
}
