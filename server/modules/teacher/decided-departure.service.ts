import { newId } from '../../platform/sql/new-id.ts';
import type { Sql } from '../../platform/sql/sql.ts';
import { parisDate } from '../../platform/viewer.ts';
import { takeDepartures, withdrawDepartures, type DepartureOptions } from './departure.service.ts';
import type { LeaveReason } from './teacher.entity.ts';

export interface DecidedDeparture {
  readonly teacherId: string;
  readonly requestId: string;
  /** The first day on which the teacher is gone. */
  readonly on: string;
  readonly reason: LeaveReason;
}

/**
 * A departure that is decided here: from now on it is the one that takes effect. Those that were decided before it, and what
 * the HR base said last, are kept for the case that it is taken back. In a transaction of the caller, which holds the teacher.
 */
export async function decideDeparture(
  sql: Sql,
  options: DepartureOptions,
  decided: DecidedDeparture,
): Promise<void> {
  await settle(sql, options, decided.teacherId, [{ id: newId(), at: options.origin.at, ...decided }]);
}

/**
 * Works out which departure of a teacher takes effect, once one was decided or taken back: a death before all others, then
 * the one that was decided last, else what the HR base said last. What had taken effect and does so no longer is withdrawn;
 * what should have taken effect does. In a transaction of the caller, which holds the teacher.
 */
export async function settleDeparture(sql: Sql, options: DepartureOptions, teacherId: string): Promise<void> {
  await settle(sql, options, teacherId, []);
}

async function settle(
  sql: Sql,
  options: DepartureOptions,
  teacherId: string,
  added: readonly object[],
): Promise<void> {
  const { origin } = options;
  const today = parisDate(origin.at);
  const { isAnother, wasGone, wasDead, isDue } = await sql<Settled>(SETTLE, { teacherId, today }, added);
  if (!isAnother) return;
  if (wasGone) await withdrawDepartures(sql, origin, [{ teacherId, wasDead, isDecided: true }]);
  if (isDue) await takeDepartures(sql, options, [teacherId]);
}

/** Departures that were decided here end where the HR base has said another one since: it decides again. */
export async function endDecidedDepartures(sql: Sql, at: Date, teacherIds: readonly string[]): Promise<void> {
  await sql(
    `update decided_departure d set superseded_at = ($2::json #>> '{}')::timestamptz
      from json_array_elements_text($1::json) w join teacher t on t.id = w.value::uuid
      where d.teacher_id = t.id and d.superseded_at is null and t.departure_request_id is null`,
    teacherIds,
    at,
  );
}

interface Settled {
  readonly isAnother: boolean;
  /** Whether the one before had taken effect. */
  readonly wasGone: boolean;
  readonly wasDead: boolean;
  readonly isDue: boolean;
}

const SETTLE = `
with asked as (select * from json_to_record($1::json) as a ("teacherId" uuid, today date)),
was as materialized (
  select t.id, t.left_on as day, t.left_reason as reason, t.departed_at is not null as gone, case when t.departure_request_id is null
    then jsonb_build_object('leftOn', t.left_on, 'leftReason', t.left_reason) else t.hr_departure end as said
  from teacher t, asked a where t.id = a."teacherId"),
added as (
  insert into decided_departure (id, teacher_id, request_id, recorded_at, left_on, left_reason)
    select r.id, r."teacherId", r."requestId", r.at, r."on", r.reason
    from json_to_recordset($2::json) as r (id uuid, "teacherId" uuid, "requestId" uuid, at timestamptz, "on" date, reason text)
  returning *),
decided as (
  select d.request_id, d.left_on as day, d.left_reason as reason
  from (select * from decided_departure where superseded_at is null union all select * from added) d
    join was w on w.id = d.teacher_id
  where (d.left_reason = 'DECES_AGENT' or w.said ->> 'leftReason' is distinct from 'DECES_AGENT')
  order by (d.left_reason = 'DECES_AGENT') desc, d.recorded_at desc, d.id desc limit 1),
next as materialized (
  select w.id, w.said, d.request_id,
    case when d.request_id is null then (w.said ->> 'leftOn')::date else d.day end as day,
    case when d.request_id is null then w.said ->> 'leftReason' else d.reason end as reason
  from was w left join decided d on true),
settled as (
  update teacher t set left_on = n.day, left_reason = n.reason, departure_request_id = n.request_id,
    hr_departure = case when n.request_id is not null then n.said end
  from next n where t.id = n.id)
select json_build_object('isAnother', (w.day, w.reason) is distinct from (n.day, n.reason),
  'wasGone', w.gone, 'wasDead', coalesce(w.reason = 'DECES_AGENT', false), 'isDue', coalesce(n.day <= a.today, false))::text as json
from was w, next n, asked a`;
