import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { defineJob, type JobEffect } from '../../../platform/sql/outbox.ts';
import { sqlOfEntityManager } from '../../../platform/sql/sql.ts';
import { followReview, recordDiplomasChanged, type ProvingEntry } from './proving.service.ts';

/** Where the work goes on: after which entry, by its key. */
interface EarlierVerifications {
  readonly after: string | null;
}

/** Records what was verified before files listed the diplomas of CVs; a migration adds it, once. */
export const earlierVerificationsJob = defineJob<EarlierVerifications>('earlier-verifications');

/** How many entries one transaction looks at. */
const batchSize = 50;

/** The work of the job, a batch at a time: each goes on where the one before it ended. */
export const recordEarlierVerifications =
  (now: () => Date, { after }: EarlierVerifications): JobEffect =>
  async (em) => {
    const entries = await held(em, after);
    const tools = { em, now };
    const changed = [];
    for (const entry of entries) if (await followReview(tools, entry, 'VERIFIED')) changed.push(entry);
    await recordDiplomasChanged(tools, changed);
    const last = entries.at(-1);
    return last && { job: earlierVerificationsJob, payload: { after: last.id } };
  };

type Earlier = ProvingEntry & { readonly accountId: string };

/** The next entries that hold nothing, with their teachers, whom nobody else changes until the transaction ends. */
async function held(em: SqlEntityManager, after: string | null): Promise<readonly Earlier[]> {
  const sql = sqlOfEntityManager(em);
  const found = await sql<readonly string[]>(FOUND, { after, batchSize });
  if (found.length === 0) return [];
  // Read by a statement that begins once the teachers are held.
  await sql(LOCK, found);
  return sql<readonly Earlier[]>(READ, found);
}

const FOUND = `
select coalesce(json_agg(r.id order by r.id), '[]')::text as json
from json_to_record($1::json) as g (after uuid, "batchSize" integer), lateral (select e.id from cv_entry e
  where (g.after is null or e.id > g.after) and e.status = 'VERIFIED' and e.kind in ('DIPLOMA', 'TRAINING') and e.removed_at is null
    and not exists (select from diploma_source s where s.source = 'CV' and s.source_id = e.id)
  order by e.id limit g."batchSize") r`;

const LOCK = `
select null from (select t.id from teacher t where t.id in (select e.teacher_id from cv_entry e
  where e.id in (select r.id::uuid from json_array_elements_text($1::json) as r (id))) order by t.id for no key update) held`;

const READ = `
select coalesce(json_agg(json_build_object('id', e.id, 'teacherId', e.teacher_id, 'accountId', t.account_id, 'kind', e.kind,
  'title', e.title, 'details', e.details, 'to', e.to_on, 'toPrecision', e.to_precision, 'diplomaId', null) order by e.id), '[]')::text as json
from cv_entry e join teacher t on t.id = e.teacher_id
where e.id in (select r.id::uuid from json_array_elements_text($1::json) as r (id))
  and e.status = 'VERIFIED' and e.removed_at is null
  and not exists (select from diploma_source s where s.source = 'CV' and s.source_id = e.id)`;
