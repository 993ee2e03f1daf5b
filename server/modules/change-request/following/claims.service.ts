import type { MutationContext } from '../../../platform/context.ts';
import { sqlOfEntityManager } from '../../../platform/sql/sql.ts';
import { parisDate } from '../../../platform/viewer.ts';
import { countsAt, mandateOf } from '../../mandate/index.ts';
import { canAnswer } from '../../message/index.ts';
import { loseClaimSql, openSql } from '../record/states.ts';

const batchSize = 1000;
/** Nothing was done with it for so long. */
const claimDays = 10;

/**
 * Ends the claims of officers who are absent, who no longer have anything to do with the request, since its teacher has moved
 * or was given to somebody else, and those of ten days ago. In a transaction of the caller.
 * @returns whether there may be more
 */
export async function endClaims({ em, now }: Pick<MutationContext, 'em' | 'now'>): Promise<boolean> {
  const ended = await sqlOfEntityManager(em)<number>(END, {
    at: now(),
    today: parisDate(now()),
    before: new Date(now().getTime() - claimDays * 86_400_000),
    batchSize,
  });
  return ended === batchSize;
}

const onDay = (starts: string, ends: string) =>
  `${starts} <= given.today and (${ends} is null or ${ends} >= given.today)`;
const isAbsent = (officer: string) =>
  `exists (select from officer_absence b where b.officer_id = ${officer} and ${onDay('b.starts_on', 'b.ends_on')})`;
/** SQL of the kind of mandate that decides on the request `r`; null where its correspondent does. */
export const decidingMandate = `case r.decider ${Object.entries(mandateOf)
  .flatMap(([decider, kind]) => (kind === null ? [] : [`when '${decider}' then '${kind}'`]))
  .join(' ')} end`;

/** Who may have claimed it: who is in charge, who stands in, and who decides. */
const mayHave = `(r.officer_id in (r.correspondent_id, r.handed_to_id)
  or exists (select from officer_absence b where b.substitute_id = r.officer_id
    and b.officer_id in (r.correspondent_id, r.handed_to_id) and ${onDay('b.starts_on', 'b.ends_on')})
  or exists (select from mandate m where m.officer_id = r.officer_id and m.kind = ${decidingMandate}
    and ${countsAt('m', 'r', 'given.today')}))`;

// The move `loseClaim`, for many at a time: what waits for the teacher or for an opinion goes on waiting.
const END = `
with given as (select * from json_to_record($1::json) as g (at timestamptz, today date, before timestamptz, "batchSize" integer)),
  due as materialized (select r.id, t.account_id from change_request r join teacher t on t.id = r.teacher_id, given
    where r.officer_id is not null and r.status in (${openSql})
      and ((r.claimed_at <= given.before and r.status = 'IN_REVIEW') or ${isAbsent('r.officer_id')} or not ${canAnswer('r.officer_id')} or ${mayHave} is not true)
    order by r.id limit (select "batchSize" from given) for no key update of r skip locked),
  ended as (update change_request r set status = case r.status when 'IN_REVIEW' then 'SUBMITTED' else r.status end, officer_id = null, claimed_at = null,
      version = r.version + 1, updated_at = given.at
    from due, given where r.id = due.id returning r.id, r.academy_id, r.status, due.account_id),
  history as (insert into change_request_event (id, request_id, academy_id, at, status, move, actor_kind)
    select gen_random_uuid(), ended.id, ended.academy_id, given.at, ended.status, ${loseClaimSql('ended.status')}, 'SERVER' from ended, given),
  said as (insert into event (id, kind, at, account_id, academy_id, subject, facts)
    select gen_random_uuid(), 'CHANGE_REQUEST_RELEASED', given.at, ended.account_id, ended.academy_id, ended.id, '{}'
    from ended, given)
select count(*)::text as json from ended`;
