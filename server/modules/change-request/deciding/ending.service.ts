import type { Sql } from '../../../platform/sql/sql.ts';
import { stopAccounts } from '../../bank-account/index.ts';
import { openSql } from '../record/states.ts';

/**
 * Closes the open requests of teachers who have died, and stops the bank accounts that do not count yet: the last pay goes
 * where the family knows it to go. In a transaction of the caller.
 * @param of one teacher, whom the caller holds; null: all of them, but for what somebody else holds at this moment
 */
export async function endRequestsOfDead(
  sql: Sql,
  { teacherId: of, at }: { readonly teacherId: string | null; readonly at: Date },
): Promise<void> {
  await sql(closing(of === null), { of, at });
  await stopAccounts(sql, { of, at });
}

// The move `closeAtDeath`.
const closing = (all: boolean) => `
with given as (select * from json_to_record($1::json) as g ("of" uuid, at timestamptz)),
  due as materialized (select r.id, t.account_id from given
    join teacher t on t.left_reason = 'DECES_AGENT' and t.departed_at is not null ${all ? '' : 'and t.id = given."of"'}
    join change_request r on r.teacher_id = t.id and r.status in (${openSql})
    order by r.id for no key update of r ${all ? 'skip locked' : ''}),
  ended as (update change_request r set status = 'CLOSED', officer_id = null, claimed_at = null, waits_since = null,
      due_on = null, urgent_from = null, silence_on = null, version = r.version + 1, updated_at = given.at
    from due, given where r.id = due.id returning r.id, r.academy_id, due.account_id),
  history as (insert into change_request_event (id, request_id, academy_id, at, status, move, actor_kind)
    select gen_random_uuid(), ended.id, ended.academy_id, given.at, 'CLOSED', 'closeAtDeath', 'SERVER' from ended, given)
insert into event (id, kind, at, account_id, academy_id, subject, facts)
select gen_random_uuid(), 'CHANGE_REQUEST_CLOSED', given.at, ended.account_id, ended.academy_id, ended.id, '{}' from ended, given`;
