import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sqlOfEntityManager } from '../../platform/sql/sql.ts';
import { parisDate } from '../../platform/viewer.ts';

/** How many teachers one statement takes. */
const batchSize = 100;

/**
 * Deletes the messages of those who left some months ago, with their conversations, what nobody else received, and the files
 * of that: the store deletes what it holds without a row. Never of somebody who may still read.
 * @param months null: messages are kept as long as the file
 */
export async function dropMessagesOfLeavers(
  em: SqlEntityManager,
  now: Date,
  months: number | null,
): Promise<void> {
  if (months === null) return;
  const asked = { today: parisDate(now), months, batchSize };
  while ((await sqlOfEntityManager(em.fork())<number>(dropSql, asked)) === batchSize);
}

const dropSql = `
with asked as (
  select (a.today - make_interval(months => a.months))::date as until, a."batchSize"
  from json_to_record($1::json) as a (today date, months integer, "batchSize" integer)),
leaver as materialized (
  select t.id from teacher t join account c on c.id = t.account_id, asked a
  where t.departed_at is not null and t.left_on <= a.until and c.closed_at is not null
    and exists (select 1 from conversation v where v.teacher_id = t.id)
  order by t.id limit (select "batchSize" from asked) for no key update of t),
dropped as (delete from message m using leaver l where m.teacher_id = l.id returning m.content_id),
conversations as (delete from conversation v using leaver l where v.teacher_id = l.id),
contents as (
  delete from message_content c where c.id in (select content_id from dropped)
    and not exists (select 1 from message m where m.content_id = c.id and m.teacher_id not in (select id from leaver))
  returning c.id),
files as (delete from attachment f using contents c where f.owner_kind = 'MESSAGE_CONTENT' and f.owner_id = c.id)
select count(*)::text as json from leaver`;
