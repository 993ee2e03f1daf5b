import pg from 'pg';
import { importLines, type ImportOptions, type LineResult, type ReadLine } from '../modules/intake/index.ts';
import { sqlOfClient } from '../platform/sql.ts';

/** One line to import, with what the caller wants to find again beside its result. */
export interface Numbered {
  readonly number: number;
  readonly read: ReadLine;
}
export interface BulkImport extends Pick<ImportOptions, 'secrets' | 'log'> {
  readonly url: string;
  readonly now: () => Date;
  /** After each batch, once it is committed. */
  readonly onBatch: (batch: readonly Numbered[], results: readonly LineResult[]) => void | Promise<void>;
}

/** Batches that are under way at once: while PostgreSQL writes one, this process prepares the next. */
const LANES = 2;

/** Imports batches, one transaction each, as fast as they come; stops at the first batch that fails as a whole. */
export async function bulkImport(batches: AsyncIterable<Numbered[]>, how: BulkImport): Promise<void> {
  const iterator = batches[Symbol.asyncIterator]();
  let failed = false;
  const lane = async () => {
    const client = new pg.Client({ connectionString: how.url, application_name: 'iprof import' });
    client.on('error', () => {});
    await client.connect();
    try {
      // A crash may cost the last batches, never a part of one; the same file again brings what is missing.
      await client.query(`set synchronous_commit = off; set timezone = 'UTC'`);
      for (let next = await iterator.next(); !next.done && !failed; next = await iterator.next()) {
        const results = await importBatch(client, next.value, how);
        await how.onBatch(next.value, results);
      }
    } catch (error) {
      failed = true;
      throw error;
    } finally {
      await client.end().catch(() => {});
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: LANES }, lane));
  const fault = ended.find((end) => end.status === 'rejected');
  if (fault) throw fault.reason;
}

async function importBatch(client: pg.Client, batch: readonly Numbered[], how: BulkImport): Promise<LineResult[]> {
  await client.query('begin');
  try {
    const options = { secrets: how.secrets, now: how.now(), academyId: null, ...(how.log ? { log: how.log } : {}) };
    const results = await importLines(sqlOfClient(client), batch.map(({ read }) => read), options);
    await client.query('commit');
    return results;
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  }
}
