import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { requireSignedIn } from '../../platform/access.ts';
import type { MutationContext } from '../../platform/context.ts';
import { sqlOfEntityManager } from '../../platform/sql/sql.ts';
import { parisDate } from '../../platform/viewer.ts';
import { Viewer } from '../account/index.ts';
import { courierJob } from './courier-fact.ts';
import { isDigestTime } from './courier.rules.ts';
import type { ChangeDigestInput } from './digest.inputs.ts';

/** The staff: whether the digest of the morning comes. */
export async function changeDigest(context: MutationContext, { enabled }: ChangeDigestInput) {
  const { accountId } = requireSignedIn(context);
  await sqlOfEntityManager(context.em)(
    `update account set morning_digest = ($2::json #>> '{}')::boolean where id = ($1::json #>> '{}')::uuid`,
    accountId,
    enabled,
  );
  return { viewer: context.reader.reference(context, Viewer, accountId) };
}

/**
 * In the morning, says to officers what waits for their answer, once a day: the first who writes the day down sends them
 * all, in its transaction. Who is away is spared; the colleague who stands in gets it. Nothing goes where nothing waits.
 */
export async function sendDigests(em: SqlEntityManager, now: Date): Promise<void> {
  if (!isDigestTime(now)) return;
  const asked = { now, today: parisDate(now) };
  await em.fork().transactional(async (inside) => {
    const sql = sqlOfEntityManager(inside);
    if (await sql<boolean | undefined>(beginDay, asked)) await sql(digestSql, asked);
  });
}

const askedSql = 'asked as (select * from json_to_record($1::json) as a (now timestamptz, today date))';

const beginDay = `with ${askedSql}
insert into digest_day (day, sent_at) select today, now from asked on conflict do nothing returning 'true' as json`;

/** SQL: whether somebody has opened the account, and may still sign in: who was invited only reads nothing. */
const canSignIn = (account: string) =>
  `${account}.closed_at is null and ${account}.password_hash is not null`;

const digestSql = `with ${askedSql},
away as (
  select absence.officer_id, absence.substitute_id
  from officer_absence absence join officer s on s.id = absence.substitute_id
  join account c on c.id = s.account_id and ${canSignIn('c')}, asked a
  where a.today between absence.starts_on and absence.ends_on),
reader as (
  select o.id as of, o.id, false as stands_in from officer o where o.id not in (select officer_id from away)
  union all select officer_id, substitute_id, true from away),
waiting as (
  select r.id, count(*) as count, count(*) filter (where r.stands_in) as stood_in, min(v.awaits_answer_since) as since
  from reader r join conversation v on v.in_charge_id = r.of, asked a
  where v.kind = 'PEOPLE' and v.awaits_answer_since is not null and coalesce(v.snoozed_until <= a.today, true)
  group by r.id)
select null from waiting w
join officer o on o.id = w.id
join account c on c.id = o.account_id and ${canSignIn('c')} and c.morning_digest
cross join lateral graphile_worker.add_job('${courierJob.name}', json_build_object('fact', 'ANSWERS_AWAITED', 'accountId', c.id,
  'count', w.count, 'stoodIn', w.stood_in, 'since', (w.since at time zone 'Europe/Paris')::date), max_attempts => 12)`;
