import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sqlOfEntityManager } from '../../../platform/sql/sql.ts';
import { parisDate, type Viewer } from '../../../platform/viewer.ts';

/**
 * The viewer of a living session, or null. Asked again every few seconds, so that what changed takes effect: one
 * statement for all that a scope may depend on.
 */
export async function viewerOfSession(
  em: SqlEntityManager,
  sessionId: string,
  now: Date,
): Promise<Viewer | null> {
  const viewer = await sqlOfEntityManager(em)<Viewer | undefined>(statement, {
    sessionId,
    now,
    today: parisDate(now),
  });
  return viewer ?? null;
}

// Absences and mandates count on their first and on their last day, in Paris. Portfolios: one's own first. A mandate that was
// given in another academy opens nothing in this one.
const statement = `
select json_build_object(
  'accountId', a.id,
  'sessionId', s.id,
  'role', a.role,
  'name', coalesce(o.display_name, a.username),
  'academyId', a.academy_id,
  'officerId', o.id,
  'portfolios', case when o.id is null then '{}' else array[o.id] || array(
    select distinct b.officer_id from officer_absence b
    where b.substitute_id = o.id and b.starts_on <= r.today and b.ends_on >= r.today order by b.officer_id) end,
  'grants', a.grants,
  'mandates', (select coalesce(json_agg(json_build_object('kind', m.kind, 'academyId', m.academy_id,
      'departmentCode', m.department_code, 'establishmentUai', m.establishment_uai) order by m.starts_on, m.id), '[]')
    from mandate m where m.officer_id = o.id and m.starts_on <= r.today and (m.ends_on is null or m.ends_on >= r.today)
      and (m.academy_id = a.academy_id or m.kind = 'NATIONAL_ACTS')),
  'mustChangePassword', a.must_change_password,
  'readsOnly', a.read_only_until is not null,
  'mustEnrolSecondFactor', a.role in ('OFFICER', 'ADMINISTRATOR') and not coalesce(c.second_factor_waived, false)
    and not exists (select from second_factor f where f.account_id = a.id and f.confirmed_at is not null)
)::text as json
from json_to_record($1::json) as r ("sessionId" uuid, now timestamptz, today date)
join session s on s.id = r."sessionId" and s.ended_at is null and s.expires_at > r.now
join account a on a.id = s.account_id and a.closed_at is null and (a.read_only_until is null or a.read_only_until >= r.today)
left join academy c on c.id = a.academy_id
left join officer o on o.account_id = a.id and a.role in ('OFFICER', 'ADMINISTRATOR')`;
