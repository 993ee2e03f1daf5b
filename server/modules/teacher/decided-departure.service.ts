import type { AccessOrigin } from '../../platform/audit.ts';
import type { Sql } from '../../platform/sql/sql.ts';
import { withdrawDepartures } from './departure.service.ts';
import type { LeaveReason } from './teacher.entity.ts';

export interface DecidedDeparture {
  readonly teacherId: string;
  readonly requestId: string;
  /** The first day on which the teacher is gone. */
  readonly on: string;
  readonly reason: LeaveReason;
}

/**
 * A departure that was decided here: from now on it is the one that takes effect, and what the HR base said last is kept
 * beside it. One statement; `takeDepartures` makes it take effect on its day. In a transaction of the caller.
 */
export async function decideDeparture(sql: Sql, decided: DecidedDeparture): Promise<void> {
  await sql(
    `update teacher t set left_on = a.on, left_reason = a.reason, departure_request_id = a.request,
      hr_departure = case when t.departure_request_id is null
        then jsonb_build_object('leftOn', t.left_on, 'leftReason', t.left_reason) else t.hr_departure end
    from json_to_record($1::json) as a (teacher uuid, request uuid, "on" date, reason text)
    where t.id = a.teacher and t.departed_at is null`,
    {
      teacher: decided.teacherId,
      request: decided.requestId,
      on: decided.on,
      reason: decided.reason,
    },
  );
}

/**
 * Such a departure is taken back: what the HR base said last is what takes effect, and what had taken effect is withdrawn as
 * when the HR base withdraws a departure. In a transaction of the caller.
 */
export async function undoDeparture(sql: Sql, origin: AccessOrigin, teacherId: string): Promise<void> {
  const wasDead = await sql<boolean>(
    `with before as materialized (select id, left_reason = 'DECES_AGENT' as dead, hr_departure as said from teacher
        where id = ($1::json #>> '{}')::uuid and departure_request_id is not null for update),
      back as (update teacher t set left_on = (b.said ->> 'leftOn')::date, left_reason = b.said ->> 'leftReason',
        departure_request_id = null, hr_departure = null from before b where t.id = b.id)
    select coalesce((select dead from before), false)::text as json`,
    teacherId,
  );
  await withdrawDepartures(sql, origin, [{ teacherId, wasDead }]);
}
