import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { requireSignedIn } from '../../platform/access.ts';
import type { Config } from '../../platform/config.ts';
import type { Context, MutationContext } from '../../platform/context.ts';
import { DomainError } from '../../platform/errors/errors.ts';
import { isFull, type FileStore } from '../../platform/files/file-store.ts';
import { inTurn } from '../../platform/child/turns.rules.ts';
import { makeFolder } from '../../platform/folder.ts';
import { after, mutate, type Payload } from '../../platform/mutate.ts';
import { recordEvents } from '../../platform/sql/events.ts';
import { idAt } from '../../platform/sql/new-id.ts';
import { sqlOfEntityManager, type Sql } from '../../platform/sql/sql.ts';
import type { Attachment } from './attachment.entity.ts';
import { attachmentEvents } from './attachment.events.ts';
import { attachmentRefusals } from './attachment.refusals.ts';
import { filenameOf, globalIdOf, isBeyondQuota, mostBytes, quota, storageKeyOf } from './attachment.rules.ts';
import { examineFile } from './examine/examine-file.ts';
import { kinds } from './examine/kinds.tables.ts';
import { fileRefusals } from './file.refusals.ts';
import { announceFile, ownFile } from './leftovers.service.ts';
import { patienceMs, scanJob, scanOf } from './scan.service.ts';

/** A file as it arrives. */
export interface ArrivingFile {
  readonly filename: string;
  /** What the sender says it is. */
  readonly mediaType: string | null;
  /** Fails when the sender stops before the end. */
  readonly content: Readable;
}

/** Where files go. */
export interface UploadTools {
  readonly files: FileStore;
  /** The folder in which they lie until they have been examined. */
  readonly incoming: string;
}

/** A file that was taken, as its sender hears of it. */
export interface Uploaded extends Pick<
  Attachment,
  'id' | 'filename' | 'mediaType' | 'byteSize' | 'sha256' | 'scan'
> {
  /** Whether data about the person or the place were taken out of it. */
  readonly metadataRemoved: boolean;
}

/** Of what was sent, before metadata were taken out. */
type Sent = Readonly<Record<'sha256', string> & Record<'byteSize', number>>;
/** A file that may stay. */
interface Taken {
  readonly id: string;
  readonly sent: Sent;
  readonly storageKey: string;
  readonly uploaded: Omit<Uploaded, 'id'>;
}

const path = ['file'];

/** Files under way in this process, by account. */
const underWay = new Map<string, number>();

/**
 * Takes a file: receives it, looks into it, keeps it, and enters it for its sender, who may then attach it to something.
 * Whatever goes wrong, nothing of it stays.
 * @param arriving begins to receive it: not before there is room in the quota
 */
export async function uploadAttachment(
  context: Context,
  tools: UploadTools,
  arriving: () => Promise<ArrivingFile>,
): Promise<Payload<{ attachment: Uploaded }>> {
  const { accountId } = requireSignedIn(context);
  const id = idAt(context.now());
  const received = join(tools.incoming, id);
  let kept: string | null = null;
  const prepare = async () => {
    await refuseFullQuota(context, accountId);
    const taken = await take(await arriving(), { id, received, accountId, config: context.config });
    kept = taken.storageKey;
    await announceFile(context.em, kept, context.now());
    await tools.files.keep(taken.storageKey, received, taken.uploaded.byteSize);
    return taken;
  };
  const enterTaken = (inside: MutationContext, _input: object, taken: Taken) =>
    enter(inside, accountId, taken);
  underWay.set(accountId, (underWay.get(accountId) ?? 0) + 1);
  try {
    const run = after(() => roomFor(context, prepare), enterTaken);
    const answer = await mutate(
      context,
      { name: 'uploadAttachment', openToReaders: false, isKeyed: false, run },
      {},
    );
    // After a fault nobody knows whether it was entered: what was not is a leftover, as is what cannot be removed now.
    if (answer.errors.length > 0 && kept !== null) await tools.files.remove(kept).catch(() => undefined);
    return answer;
  } finally {
    leave(accountId);
    await rm(received, { force: true });
  }
}

function leave(accountId: string): void {
  const left = (underWay.get(accountId) ?? 1) - 1;
  if (left > 0) underWay.set(accountId, left);
  else underWay.delete(accountId);
}

/** A disk that is full is no fault of the file, and no reason to let the sender wait for an answer. */
async function roomFor<T>(context: Context, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isFull(error)) throw error;
    context.log.error({ err: error }, 'there is no room for an uploaded file');
    throw new DomainError(attachmentRefusals.STORAGE_FULL, path);
  }
}

async function take(
  { filename, mediaType, content }: ArrivingFile,
  {
    id,
    received,
    accountId,
    config,
  }: {
    readonly id: string;
    readonly received: string;
    readonly accountId: string;
    readonly config: Config;
  },
): Promise<Taken> {
  const sent = await receive(content, received);
  const examined = await inTurn(accountId, () => examineFile(received, { filename, mediaType }));
  if ('refused' in examined) throw new DomainError(fileRefusals[examined.refused], path);
  const { kind, ...facts } = examined;
  const scan = await scanOf(config, { content: () => createReadStream(received), ...facts }, patienceMs);
  if (scan === 'REFUSED') throw new DomainError(attachmentRefusals.VIRUS_FOUND, path);
  return {
    id,
    sent,
    storageKey: storageKeyOf(id),
    uploaded: {
      filename: filenameOf(filename, kinds[kind]),
      mediaType: facts.mediaType,
      byteSize: facts.byteSize,
      sha256: facts.sha256,
      scan,
      metadataRemoved: facts.metadataRemoved,
    },
  };
}

/** Writes what arrives into a file, and no more of it than may be. */
async function receive(content: Readable, received: string): Promise<Sent> {
  const digest = createHash('sha256');
  let byteSize = 0;
  makeFolder(dirname(received));
  await pipeline(
    content,
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        byteSize += chunk.length;
        if (byteSize > mostBytes) throw new DomainError(fileRefusals.FILE_TOO_LARGE, path);
        digest.update(chunk);
        yield chunk;
      }
    },
    createWriteStream(received, { flags: 'wx', mode: 0o600 }),
  );
  return { byteSize, sha256: digest.digest('hex') };
}

/** Before anything is received; what several uploads at once come to is seen when they are entered. */
async function refuseFullQuota({ em }: Context, accountId: string): Promise<void> {
  const isFullNow = isBeyondQuota(await waiting(sqlOfEntityManager(em.fork()), accountId), {
    files: 1,
    bytes: 1,
  });
  if (isFullNow || (underWay.get(accountId) ?? 0) > quota.files)
    throw new DomainError(attachmentRefusals.UPLOAD_QUOTA, path);
}

async function enter(
  { em, now }: MutationContext,
  accountId: string,
  { id, uploaded, sent, storageKey }: Taken,
): Promise<{ attachment: Uploaded }> {
  const sql = sqlOfEntityManager(em);
  // Uploads of one account are entered one after the other: each sees what the others have left of the quota.
  await sql(`select from account where id = ($1::json #>> '{}')::uuid for no key update`, accountId);
  if (isBeyondQuota(await waiting(sql, accountId), { files: 1, bytes: uploaded.byteSize }))
    throw new DomainError(attachmentRefusals.UPLOAD_QUOTA, path);
  await ownFile(sql, storageKey);
  await sql(insert, { id, accountId, storageKey, at: now(), ...uploaded });
  const happened = { accountId, subject: id, facts: sent };
  await recordEvents(em, { of: attachmentEvents, name: 'ATTACHMENT_UPLOADED' }, now(), [happened]);
  if (uploaded.scan === 'PENDING') await scanJob.add(em, [{ id }]);
  return { attachment: { id: globalIdOf(id), ...uploaded } };
}

/** What an account has uploaded and not attached yet. */
function waiting(sql: Sql, accountId: string): Promise<typeof quota> {
  return sql(
    `select json_build_object('files', count(*), 'bytes', coalesce(sum(byte_size), 0))::text as json
     from attachment where account_id = ($1::json #>> '{}')::uuid and claimed_at is null`,
    accountId,
  );
}

const insert = `
insert into attachment (id, account_id, filename, media_type, byte_size, sha256, scan, storage_key, uploaded_at)
select a.id, a."accountId", a.filename, a."mediaType", a."byteSize", a.sha256, a.scan, a."storageKey", a.at
from json_to_record($1::json) as a (id uuid, "accountId" uuid, filename text, "mediaType" text, "byteSize" integer,
  sha256 text, scan text, "storageKey" text, at timestamptz)`;
