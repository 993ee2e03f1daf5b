import pg from 'pg';
import {
  importLines,
  prepareLines,
  type ImportOptions,
  type LineResult,
  type PreparedLine,
  type ReadLine,
} from '../../modules/intake/index.ts';
import { sqlOfClient } from '../../platform/sql/sql.ts';

/** Where something stands that a path of a teacher leads to: the line, from 1, and of CSV the file and the column. */
export type Place = (path: readonly string[]) => {
  readonly file?: string;
  readonly line: number;
  readonly column?: string;
};
/** One teacher to import, with what the caller wants to find again beside its result. */
export interface PlacedLine {
  readonly read: ReadLine;
  readonly place: Place;
}
/** Teachers in their order, and how many of `total` (bytes or teachers) have been read. */
export interface TeacherSource {
  readonly items: AsyncIterable<PlacedLine>;
  readonly total: number;
  done(): number;
}
export interface BulkImport extends Pick<ImportOptions, 'secrets' | 'by' | 'readMonths' | 'log'> {
  readonly url: string;
  readonly now: () => Date;
  /** A last word on a line that was judged, once the results of the batches before it are known. */
  readonly admit?: (line: PreparedLine) => PreparedLine;
  /** After each batch, once it is committed. */
  readonly onBatch: (batch: PreparedBatch, results: readonly LineResult[]) => void | Promise<void>;
}

/** `places` are those of the lines. */
export interface PreparedBatch {
  readonly places: readonly Place[];
  readonly lines: readonly PreparedLine[];
}
interface Prepared extends PreparedBatch {
  readonly options: ImportOptions;
}

/**
 * Imports batches in their order, one transaction each; while PostgreSQL writes one, this process prepares the next. In
 * order, because namesakes are numbered as they come. Stops at the first batch that fails as a whole.
 */
export async function bulkImport(batches: AsyncIterable<PlacedLine[]>, how: BulkImport): Promise<void> {
  const client = new pg.Client({ connectionString: how.url, application_name: 'iprof import' });
  client.on('error', () => {});
  await client.connect();
  try {
    // A crash may cost the last batches, never a part of one; the same file again brings what is missing.
    await client.query(`set synchronous_commit = off; set timezone = 'UTC'`);
    const prepared = prepare(batches, how);
    let coming = prepared.next();
    for (let current = await coming; !current.done; current = await coming) {
      coming = prepared.next();
      // Its fault, if any, is met when its turn comes.
      coming.catch(() => {});
      const { admit = (line) => line } = how;
      const batch = { ...current.value, lines: current.value.lines.map(admit) };
      await how.onBatch(batch, await importBatch(client, batch));
    }
  } finally {
    await client.end().catch(() => {});
  }
}

async function* prepare(
  batches: AsyncIterable<PlacedLine[]>,
  { secrets, now, by, readMonths, log }: BulkImport,
): AsyncGenerator<Prepared> {
  for await (const batch of batches) {
    const options = { secrets, now: now(), academyId: null, by, readMonths, ...(log ? { log } : {}) };
    yield {
      places: batch.map(({ place }) => place),
      lines: prepareLines(
        batch.map(({ read }) => read),
        options,
      ),
      options,
    };
  }
}

async function importBatch(client: pg.Client, { lines, options }: Prepared): Promise<LineResult[]> {
  await client.query('begin');
  try {
    const results = await importLines(sqlOfClient(client), lines, options);
    await client.query('commit');
    return results;
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  }
}
