import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { FileStore } from '../../platform/files/file-store.ts';
import { defineJob } from '../../platform/sql/outbox.ts';
import { sqlOfEntityManager, type Sql } from '../../platform/sql/sql.ts';

/** Removes files that belong to no attachment, once an hour. */
export const leftoversJob = defineJob('attachment-leftovers');

/** No upload takes as long to enter a file that it has kept. */
const underWayMs = 3_600_000;
const atOnce = 100;

/** Says, before a file is kept, that it belongs to nothing yet: a process that is killed then leaves word of it. */
export async function announceFile(em: SqlEntityManager, storageKey: string, now: Date): Promise<void> {
  await sqlOfEntityManager(em.fork())(
    `insert into attachment_leftover (storage_key, removable_at)
     select k.key, k.at from json_to_record($1::json) as k (key text, at timestamptz)`,
    { key: storageKey, at: new Date(now.getTime() + underWayMs) },
  );
}

/** In the transaction that enters its attachment. */
export async function ownFile(sql: Sql, storageKey: string): Promise<void> {
  const owned = await sql<true | undefined>(
    `delete from attachment_leftover where storage_key = $1::json #>> '{}' returning 'true' as json`,
    storageKey,
  );
  if (!owned) throw new Error('the file was removed before it was entered');
}

/** Removes what belongs to nothing; a file that cannot be removed now is tried again the next time. */
export async function removeLeftovers({
  em,
  files,
  now,
}: {
  readonly em: SqlEntityManager;
  readonly files: FileStore;
  readonly now: () => Date;
}): Promise<void> {
  const sql = sqlOfEntityManager(em.fork());
  for (;;) {
    const keys = await sql<readonly string[]>(
      `select coalesce(json_agg(storage_key), '[]')::text as json from (
         select storage_key from attachment_leftover where removable_at <= ($1::json #>> '{}')::timestamptz limit ${atOnce}) due`,
      now(),
    );
    if (keys.length === 0) return;
    for (const key of keys) await files.remove(key);
    await sql(
      'delete from attachment_leftover where storage_key in (select json_array_elements_text($1::json))',
      keys,
    );
  }
}
