import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Readable } from 'node:stream';
import type { Config } from '../../platform/config.ts';
import type { FileStore } from '../../platform/files/file-store.ts';
import { recordEvents } from '../../platform/sql/events.ts';
import { defineJob, type JobEffect } from '../../platform/sql/outbox.ts';
import { sqlOfEntityManager } from '../../platform/sql/sql.ts';
import type { AttachmentScan } from './attachment.entity.ts';
import { attachmentEvents } from './attachment.events.ts';
import { scanFile } from './scan/clamd.ts';

/** Has a file scanned that the scanner said nothing of when it was uploaded. */
export const scanJob = defineJob<{ readonly id: string }>('attachment-scan');

/** How long somebody who uploads waits for a scanner that says nothing; the job waits longer. */
export const patienceMs = 5000;

/** What a file is entered as: a server without a scanner takes what it has looked into, and says so. */
export async function scanOf(
  { clamdUrl }: Pick<Config, 'clamdUrl'>,
  { content, byteSize }: { readonly content: () => Readable; readonly byteSize: number },
  patience?: number,
): Promise<AttachmentScan> {
  if (clamdUrl === undefined) return 'NOT_SCANNED';
  const said = await scanFile(clamdUrl, content(), byteSize, patience);
  if (said === 'UNKNOWN') return 'PENDING';
  return said === 'CLEAN' ? 'CLEAN' : 'REFUSED';
}

interface ScanTools {
  readonly em: SqlEntityManager;
  readonly files: FileStore;
  readonly config: Pick<Config, 'clamdUrl'>;
  readonly now: () => Date;
}

/**
 * The work of the job.
 * @throws Error while the scanner gives no answer: the queue tries again, for some days
 */
export async function scanAgain(
  { em, files, config, now }: ScanTools,
  { id }: { readonly id: string },
): Promise<JobEffect | void> {
  const waits = await sqlOfEntityManager(em.fork())<Waiting | undefined>(waiting, id);
  if (!waits) return undefined;
  const content = await files.open(waits.storageKey);
  if (!content) throw new Error('the file of an attachment is missing');
  const scan = await scanOf(config, { content: () => content, byteSize: waits.byteSize });
  if (scan === 'PENDING') throw new Error('the scanner gives no answer');
  return async (inside) => {
    await sqlOfEntityManager(inside)(
      `update attachment set scan = $1::json ->> 'scan' where id = ($1::json ->> 'id')::uuid and scan = 'PENDING'`,
      { id, scan },
    );
    const happened = { accountId: waits.accountId, subject: id };
    if (scan === 'REFUSED')
      await recordEvents(inside, { of: attachmentEvents, name: 'ATTACHMENT_REFUSED' }, now(), [happened]);
  };
}

interface Waiting {
  readonly accountId: string;
  readonly storageKey: string;
  readonly byteSize: number;
}

const waiting = `
select json_build_object('accountId', account_id, 'storageKey', storage_key, 'byteSize', byte_size)::text as json
from attachment where id = ($1::json #>> '{}')::uuid and scan = 'PENDING' and deleted_at is null`;
