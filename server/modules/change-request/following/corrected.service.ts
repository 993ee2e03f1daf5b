import type { Sql } from '../../../platform/sql/sql.ts';
import { putNotice } from '../../message/index.ts';
import type { changeRequestEvents } from '../change-request.events.ts';
import { noticeOf } from '../deciding/notices.ts';
import { byType, lineEver, lineNow, snapshotOf } from '../record/lines.ts';
import type { Snapshot } from '../record/snapshot.words.ts';
import { correctedBy, type Corrected, type FileChange, type Reported } from './corrected.rules.ts';

interface Awaiting extends Reported {
  readonly id: string;
  readonly teacherId: string;
  readonly accountId: string;
  readonly reference: string;
  /** Whether it was granted, and its teacher has heard of it. */
  readonly isGranted: boolean;
  readonly snapshot: Snapshot | null;
}

/**
 * Has the requests about errors in these files follow what the HR base has just changed, in the transaction of the import: what
 * it corrects is recorded with the request, and the teacher of one that was granted hears of it. One statement where no such
 * request waits.
 */
export async function followCorrections(sql: Sql, changes: readonly FileChange[], at: Date): Promise<void> {
  if (changes.length === 0) return;
  const byTeacher = new Map(changes.map((change) => [change.teacherId, change]));
  const awaiting = await sql<readonly Awaiting[]>(AWAITING, [...byTeacher.keys()], at);
  const corrected = awaiting.flatMap((request) => {
    const change = byTeacher.get(request.teacherId);
    const found = change && correctedBy(request, change);
    return found ? [{ request, ...found }] : [];
  });
  if (corrected.length === 0) return;
  const written = await sql<Readonly<Record<string, Snapshot | null>>>(
    WRITE,
    { at },
    corrected.map(({ request: { id }, line }) => ({ id, type: line?.type, line: line?.id })),
  );
  for (const { request, how } of corrected)
    if (request.isGranted)
      await putNotice(sql, [request.accountId], said(request, how, written[request.id] ?? null), at);
}

const said = (request: Awaiting, how: Corrected['how'], line: Snapshot | null) =>
  noticeOf(
    { kind: 'ANOMALIE', reference: request.reference },
    { step: 'FILE_CORRECTED', how, was: request.snapshot, is: line },
  );

// As the partial index has it. What a later approval has corrected is followed with that one.
const AWAITING = `
select coalesce(json_agg(json_build_object('id', r.id, 'teacherId', r.teacher_id, 'accountId', t.account_id, 'reference', r.reference,
  'isGranted', coalesce(r.status = 'APPROVED' and r.settled_at <= g.at, false), 'snapshot', r.about_snapshot,
  'heading', r."values" ->> 'heading', 'isMissing', coalesce((r."values" ->> 'isMissing')::boolean, false),
  'submittedOn', (r.submitted_at at time zone 'Europe/Paris')::date,
  'about', case when r.about_id is not null then json_build_object('type', r.about_type,
    'ever', ${byType('r.about_type', (table) => lineEver(table, 'r.about_id'))},
    'now', ${byType('r.about_type', (table) => lineNow(table, 'r.about_id'))}) end)), '[]')::text as json
from (select ($2::json #>> '{}')::timestamptz as at) g, change_request r join teacher t on t.id = r.teacher_id
where r.teacher_id in (select value::uuid from json_array_elements_text($1::json))
  and r.kind = 'ANOMALIE' and r.corrected_at is null and r.status not in ('DRAFT', 'REJECTED', 'CLOSED', 'WITHDRAWN')
  and not exists (select from change_request later where later.corrects_id = r.id)`;

const event: keyof typeof changeRequestEvents = 'CHANGE_REQUEST_FILE_CORRECTED';

const WRITE = `
with moment as (select at from json_to_record($1::json) as m (at timestamptz)),
  one as (select * from json_to_recordset($2::json) as o (id uuid, type text, line uuid)),
  moved as (update change_request r set corrected_at = m.at, version = r.version + 1, updated_at = m.at,
      about_type = coalesce(r.about_type, one.type), about_id = coalesce(r.about_id, one.line)
    from one, moment m where r.id = one.id returning r.id, r.academy_id, r.teacher_id, r.status),
  history as (insert into change_request_event (id, request_id, academy_id, at, status, move, actor_kind)
    select gen_random_uuid(), id, academy_id, m.at, status, 'correctFile', 'SERVER' from moved, moment m),
  heard as (insert into event (id, kind, at, account_id, academy_id, subject)
    select gen_random_uuid(), '${event}', m.at, t.account_id, moved.academy_id, moved.id
    from moved join teacher t on t.id = moved.teacher_id, moment m)
select coalesce(json_object_agg(one.id, ${byType('one.type', (table) => `(select ${snapshotOf(table, 'l')} from ${table} l where l.id = one.line)`)}), '{}')::text as json
from one`;
