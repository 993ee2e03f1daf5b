import { createHash } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Config } from '../../platform/config.ts';
import type { FileStore } from '../../platform/files/file-store.ts';
import { makeFolder } from '../../platform/folder.ts';
import { idAt } from '../../platform/sql/new-id.ts';
import type { Sql } from '../../platform/sql/sql.ts';
import type { Owner } from './attachment.owner.ts';
import { storageKeyOf } from './attachment.rules.ts';
import { announceFile, ownFile } from './leftovers.service.ts';

interface MakingTools {
  readonly em: SqlEntityManager;
  readonly files: FileStore;
  readonly config: Pick<Config, 'dataDir'>;
  readonly now: () => Date;
}

/** A PDF that the server made and keeps, and that belongs to nothing yet. */
export interface MadeFile {
  /** The key of its attachment. */
  readonly id: string;
  readonly storageKey: string;
  readonly byteSize: number;
  readonly sha256: string;
}

/** Keeps a PDF that the server made. What is not entered within the hour goes again (`attachment_leftover`). */
export async function keepMadeFile(
  { em, files, config, now }: MakingTools,
  bytes: Uint8Array,
): Promise<MadeFile> {
  const id = idAt(now());
  const storageKey = storageKeyOf(id);
  const folder = join(config.dataDir, 'files', 'incoming');
  const written = join(folder, id);
  makeFolder(folder);
  try {
    await writeFile(written, bytes, { flag: 'wx', mode: 0o600 });
    await announceFile(em, storageKey, now());
    await files.keep(storageKey, written, bytes.byteLength);
  } finally {
    await rm(written, { force: true });
  }
  return {
    id,
    storageKey,
    byteSize: bytes.byteLength,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

/**
 * Enters a file that the server made, in the transaction that writes its owner.
 * @param accountId whose file it is about
 */
export async function enterMadeFile(
  sql: Sql,
  made: MadeFile,
  entered: {
    readonly accountId: string;
    readonly filename: string;
    readonly owner: Owner;
    readonly at: Date;
  },
): Promise<void> {
  const { owner, ...rest } = entered;
  await ownFile(sql, made.storageKey);
  await sql(insert, { ...made, ...rest, ownerKind: owner.kind, ownerId: owner.id });
}

const insert = `
insert into attachment (id, account_id, filename, media_type, byte_size, sha256, scan, storage_key, uploaded_at, claimed_at,
  owner_kind, owner_id, position)
select m.id, m."accountId", m.filename, 'application/pdf', m."byteSize", m.sha256, 'CLEAN', m."storageKey", m.at, m.at,
  m."ownerKind", m."ownerId", 0
from json_to_record($1::json) as m (id uuid, "accountId" uuid, filename text, "byteSize" integer, sha256 text,
  "storageKey" text, at timestamptz, "ownerKind" text, "ownerId" uuid)`;
