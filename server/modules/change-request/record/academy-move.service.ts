import type { Sql } from '../../../platform/sql/sql.ts';
import { parisDate } from '../../../platform/viewer.ts';
import { deciderOf, factsOf, kindOf, requestKinds, type AskedKind } from '../../change-kind/index.ts';
import type { changeRequestEvents } from '../change-request.events.ts';
import { loseClaimSql, openSql } from './states.ts';

const released: keyof typeof changeRequestEvents = 'CHANGE_REQUEST_RELEASED';

/**
 * Gives the open requests of teachers who have moved to the services of their new academy, in the transaction of the move:
 * who decides and where mandates must count follow the file, and claims of the former academy end. What was decided keeps
 * who decided it, and opens to no adviser of the new place. Academy and correspondent are the database's to keep. Three
 * statements, however many teachers.
 */
export async function moveRequests(sql: Sql, teacherIds: readonly string[], at: Date): Promise<void> {
  const requests = await sql<readonly { id: string; teacherId: string; kind: string }[]>(OPEN, teacherIds);
  if (requests.length === 0) return;
  const facts = await factsOf(sql, [...new Set(requests.map(({ teacherId }) => teacherId))], parisDate(at));
  const deciders = requests.map(({ id, teacherId, kind }) => {
    const found = facts.get(teacherId);
    return { id, decider: found && isKind(kind) ? deciderOf(kindOf(kind), found) : null };
  });
  await sql(MOVE, { at }, deciders);
}

const isKind = (kind: string): kind is AskedKind => requestKinds.some(({ code }) => code === kind);

const OPEN = `select coalesce(json_agg(json_build_object('id', r.id, 'teacherId', r.teacher_id, 'kind', r.kind)), '[]')::text as json
  from change_request r where r.teacher_id in (select value::uuid from json_array_elements_text($1::json)) and r.status in (${openSql})`;

// As the moves that end a claim have it.
const MOVE = `with moment as (select at from json_to_record($1::json) as m (at timestamptz)),
  asked as materialized (select r.id, r.officer_id, d.decider from json_to_recordset($2::json) as d (id uuid, decider text)
    join change_request r on r.id = d.id and r.status in (${openSql}) order by r.id for no key update of r),
  moved as (update change_request r set decider = coalesce(a.decider, r.decider), department_code = t.department_code,
      establishment_uai = t.establishment_uai, version = r.version + 1, updated_at = m.at,
      status = case when r.status = 'IN_REVIEW' then 'SUBMITTED' else r.status end,
      officer_id = null, claimed_at = null
    from asked a, moment m, teacher t where r.id = a.id and t.id = r.teacher_id
    returning r.id, r.academy_id, r.status, t.account_id, a.officer_id is not null as was_claimed),
  history as (insert into change_request_event (id, request_id, academy_id, at, status, move, actor_kind)
    select gen_random_uuid(), id, academy_id, m.at, status, ${loseClaimSql('status')}, 'SERVER' from moved, moment m where was_claimed)
  insert into event (id, kind, at, account_id, academy_id, subject)
  select gen_random_uuid(), '${released}', m.at, account_id, academy_id, id from moved, moment m where was_claimed`;
