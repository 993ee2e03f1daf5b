import pg from 'pg';
import {
  importLines,
  prepareLines,
  type ImportOptions,
  type LineResult,
  type PreparedLine,
  type ReadLine,
} from '../modules/intake/index.ts';
import { sqlOfClient } from '../platform/sql.ts';

/** One line to import, with what the caller wants to find again beside its result. */
export interface Numbered {
  readonly number: number;
  readonly read: ReadLine;
}
export interface BulkImport extends Pick<ImportOptions, 'secrets' | 'by' | 'log'> {
  readonly url: string;
  readonly now: () => Date;
  /** A last word on a line that was judged, once the results of the batches before it are known. */
  readonly admit?: (line: PreparedLine) => PreparedLine;
  /** After each batch, once it is committed. */
  readonly onBatch: (batch: PreparedBatch, results: readonly LineResult[]) => void | Promise<void>;
}

/** `numbers` are those of the lines. */
export interface PreparedBatch {
  readonly numbers: readonly number[];
  readonly lines: readonly PreparedLine[];
}
interface Prepared extends PreparedBatch {
  readonly options: ImportOptions;
}

/**
 * Imports batches in their order, one transaction each; while PostgreSQL writes one, this process prepares the next. In
 * order, because namesakes are numbered as they come. Stops at the first batch that fails as a whole.
 */
export async function bulkImport(batches: AsyncIterable<Numbered[]>, how: BulkImport): Promise<void> {
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
  batches: AsyncIterable<Numbered[]>,
  { secrets, now, by, log }: BulkImport,
): AsyncGenerator<Prepared> {
  for await (const batch of batches) {
    const options = { secrets, now: now(), academyId: null, by, ...(log ? { log } : {}) };
    yield {
      numbers: batch.map(({ number }) => number),
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
