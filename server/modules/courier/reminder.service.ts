import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sqlOfEntityManager } from '../../platform/sql/sql.ts';
import { parisDate } from '../../platform/viewer.ts';
import { courierJob } from './courier-fact.ts';
import { sendersOf } from './senders.ts';

/** Days of the calendar in Paris, at the hour at which the message was sent. */
const patienceDays = 8;
/** How many teachers one statement takes. */
const batchSize = 1000;

/**
 * Reminds teachers of official messages that they have not read for eight days, once each. Neither those who have left nor
 * the dead: were the departure withdrawn, the reminder would go then.
 */
export async function remindOfOfficial(em: SqlEntityManager, now: Date): Promise<void> {
  const asked = { now, today: parisDate(now), patienceDays, batchSize };
  // Marked and queued by one statement: a process that is killed has done both or neither.
  while ((await sqlOfEntityManager(em.fork())<number>(remindSql, asked)) === batchSize);
}

const remindSql = `
with asked as (
  select a.*, ((a.now at time zone 'Europe/Paris') - make_interval(days => a."patienceDays")) at time zone 'Europe/Paris' as until
  from json_to_record($1::json) as a (now timestamptz, today date, "patienceDays" integer, "batchSize" integer)),
unread as (
  select m.id, m.teacher_id from message m
  where m.official and m.read_at is null and m.reminded_at is null and m.sender_kind <> 'TEACHER'
    and m.sent_at <= (select until from asked)),
whom as materialized (
  select t.id, t.account_id from teacher t join account c on c.id = t.account_id, asked a
  where t.id in (select teacher_id from unread) and t.departed_at is null and coalesce(t.left_on > a.today, true)
    and c.closed_at is null
  order by t.id limit (select "batchSize" from asked)),
due as materialized (
  select m.id, whom.account_id, m.sender_kind, m.sender_officer_id from message m join whom on whom.id = m.teacher_id
  where m.id in (select id from unread) and m.read_at is null and m.reminded_at is null
  order by m.id for no key update of m),
marked as (update message m set reminded_at = a.now from due, asked a where m.id = due.id),
facts as (
  select json_build_object('fact', 'OFFICIAL_MESSAGES_UNREAD', 'accountId', due.account_id, 'count', count(*), ${sendersOf}) as fact
  from due left join officer o on o.id = due.sender_officer_id group by due.account_id)
select count(*)::text as json from facts
cross join lateral graphile_worker.add_job('${courierJob.name}', facts.fact, max_attempts => 12)`;
