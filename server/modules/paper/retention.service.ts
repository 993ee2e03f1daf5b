import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { defineJob } from '../../platform/sql/outbox.ts';
import { sqlOfEntityManager } from '../../platform/sql/sql.ts';
import { parisDate } from '../../platform/viewer.ts';

/** Deletes the files of documents that have served, once an hour. */
export const documentRetentionJob = defineJob('document-retention');

const atOnce = 500;

/**
 * Deletes the files of documents that are no longer needed: of identity and of bank accounts 30 days after the request has ended and
 * never before the last day on which an appeal is taken, as it must find them; medical ones on that day, two months after a decision that nobody contests. The others stay with the file of their teacher. What a document
 * was called, its digest and its day stay; while an appeal is examined, everything does.
 */
export async function deleteServedDocuments({
  em,
  now,
}: {
  readonly em: SqlEntityManager;
  readonly now: () => Date;
}): Promise<void> {
  const sql = sqlOfEntityManager(em.fork());
  const at = now();
  let deleted: number;
  do deleted = await sql<number>(DELETE, { at, today: parisDate(at), atOnce });
  while (deleted === atOnce);
}

// An appeal must find them, on the last day on which it is taken as well. Of a request without a decision, its last change is its end. A file is removed by the job of leftovers.
const DELETE = `
with o as (select * from json_to_record($1::json) as t (at timestamptz, today date, "atOnce" integer)),
due as (
  select d.id, d.attachment_id from change_request_document d join change_request r on r.id = d.request_id, o
  where d.deleted_at is null and d.retention <> 'FILE' and r.status in ('APPROVED', 'REJECTED', 'CLOSED', 'WITHDRAWN')
    and case d.retention
      when 'IDENTITY_OR_BANK' then coalesce(r.decided_at, r.updated_at) + interval '30 days' <= o.at
        and (r.appeal_until is null or last_appeal_day(r.appeal_until) < o.today)
      else coalesce(last_appeal_day(r.appeal_until),
        ((coalesce(r.decided_at, r.updated_at) at time zone 'Europe/Paris') + interval '2 months')::date) < o.today end
  limit (select "atOnce" from o) for update of d skip locked),
documents as (update change_request_document d set deleted_at = o.at from due, o where d.id = due.id returning d.id),
files as (
  update attachment a set deleted_at = o.at from due, o where a.id = due.attachment_id and a.deleted_at is null
  returning a.storage_key),
leftovers as (
  insert into attachment_leftover (storage_key, removable_at) select storage_key, '-infinity' from files on conflict do nothing)
select to_json(count(*))::text as json from documents`;
