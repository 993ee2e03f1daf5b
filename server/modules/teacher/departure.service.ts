import { recordAccess, type AccessOrigin } from '../../platform/audit.ts';
import { defineJob } from '../../platform/sql/outbox.ts';
import type { Sql } from '../../platform/sql/sql.ts';
import { parisDate } from '../../platform/viewer.ts';
import { alertJob } from '../account/index.ts';

/** Brings departures to the day; the queue adds it by the clock. */
export const departuresJob = defineJob('departures');

export interface DepartureOptions {
  /** Who says so, and when. */
  readonly origin: AccessOrigin;
  /** How many months somebody who retired may read the own file. */
  readonly readMonths: number;
  /** Takes the sessions that this process must not trust any more. */
  readonly forget?: ((sessionId: string) => void) | undefined;
}

/** How many teachers one statement takes: a retirement day of the whole country is some of these. */
const batchSize = 1000;

/** A departure that was entered by mistake leaves the password as it was when it is withdrawn within these days. */
const undoneWithinDays = 30;

/**
 * Departures whose day has come take effect, once each: the account closes and its sessions end, or somebody who retired
 * reads on for a while; lists and counts leave the teacher out. Catches up on days that nobody worked, and waits for whoever
 * does the same at the same time. In a transaction of the caller.
 * @param ids of the teachers to look at; null: of all, a thousand at most
 * @returns whether there may be more
 */
export async function takeDepartures(
  sql: Sql,
  { origin, readMonths, forget }: DepartureOptions,
  ids: readonly string[] | null = null,
): Promise<boolean> {
  const asked = { now: origin.at, today: parisDate(origin.at), readMonths, batchSize, ids };
  const { due, closed, reading, sessions } = await sql<Taken>(takeSql(ids !== null), asked);
  if (forget) sessions.forEach(forget);
  await recordAccess(sql, origin, 'ACCOUNT_CLOSED', closed);
  await recordAccess(sql, origin, 'ACCOUNT_READ_ONLY', reading);
  return due === batchSize;
}

/** Accounts of those who retired close when their months are over; otherwise as above. */
export async function endReading(sql: Sql, origin: AccessOrigin): Promise<boolean> {
  const asked = { now: origin.at, today: parisDate(origin.at), batchSize };
  const closed = await sql<string[]>(endReadingSql, asked);
  await recordAccess(sql, origin, 'ACCOUNT_CLOSED', closed);
  return closed.length === batchSize;
}

/** A teacher whose departure is no longer so, or another one. */
export interface Withdrawal {
  readonly teacherId: string;
  /** Of the dead, no line opens the account again: an administrator does, who has looked. */
  readonly wasDead: boolean;
  /** Whether it was decided here; else it is withdrawn only where none stands that was. */
  readonly isDecided: boolean;
}

/**
 * Departures that had taken effect are taken back: lists and counts know the teacher again, whose correspondent stayed, and
 * the account that the departure closed opens again, with a letter that says so. Within thirty days of the effect the
 * password stays as it was; later, only a new link opens the account. In a transaction of the caller.
 */
export async function withdrawDepartures(
  sql: Sql,
  origin: AccessOrigin,
  withdrawals: readonly Withdrawal[],
): Promise<void> {
  if (withdrawals.length === 0) return;
  const asked = { now: origin.at, undoneWithinDays };
  const reopened = await sql<string[]>(withdrawSql, asked, withdrawals);
  await recordAccess(sql, origin, 'ACCOUNT_REOPENED', reopened);
}

interface Taken {
  readonly due: number;
  readonly closed: readonly string[];
  readonly reading: readonly string[];
  /** Open until now, of all of them. */
  readonly sessions: readonly string[];
}

/** No session outlives the account. */
const endedSql = `ended as (
  update session s set ended_at = a.now from closed c, asked a
  where s.account_id = c.account_id and s.ended_at is null and s.expires_at > a.now)`;

// Teachers are locked before accounts, in the order of their keys. Who waited for the lock sees that it is done.
const takeSql = (some: boolean) => `
with asked as (select * from json_to_record($1::json) as a (now timestamptz, today date, "readMonths" int, "batchSize" int, ids uuid[])),
due as materialized (
  select t.id, t.account_id, case when t.left_reason = 'RETRAITE'
    then (t.left_on + make_interval(months => a."readMonths"))::date - 1 end as read_until
  from teacher t, asked a
  where t.departed_at is null and t.left_on is not null and t.left_on <= a.today ${some ? 'and t.id = any(a.ids)' : ''}
  order by t.id limit (select "batchSize" from asked) for no key update of t),
gone as (update teacher t set departed_at = a.now from due d, asked a where t.id = d.id),
reading as (
  update account c set read_only_until = d.read_until, pending_alert_email = null from due d, asked a
  where c.id = d.account_id and d.read_until >= a.today returning d.id),
closed as (
  update account c set closed_at = a.now, closed_by_departure = true, pending_alert_email = null from due d, asked a
  where c.id = d.account_id and coalesce(d.read_until < a.today, true) and c.closed_at is null
  returning d.id, c.id as account_id),
${endedSql}
select json_build_object('due', (select count(*) from due),
  'closed', (select coalesce(json_agg(id), '[]') from closed),
  'reading', (select coalesce(json_agg(id), '[]') from reading),
  'sessions', (select coalesce(json_agg(s.id), '[]') from session s, due d, asked a
    where s.account_id = d.account_id and s.ended_at is null and s.expires_at > a.now))::text as json`;

const endReadingSql = `
with asked as (select * from json_to_record($1::json) as a (now timestamptz, today date, "batchSize" int)),
over as materialized (
  select c.id from account c, asked a where c.read_only_until < a.today and c.closed_at is null
  order by c.id limit (select "batchSize" from asked) for no key update of c),
closed as (
  update account c set closed_at = a.now, closed_by_departure = true, pending_alert_email = null
  from over o join teacher t on t.account_id = o.id, asked a where c.id = o.id
  returning t.id, c.id as account_id),
${endedSql}
select coalesce(json_agg(id), '[]')::text as json from closed`;

const withdrawSql = `
with asked as (select * from json_to_record($1::json) as a (now timestamptz, "undoneWithinDays" int)),
back as materialized (
  select t.id, t.account_id, w."wasDead" as dead, t.departed_at > a.now - make_interval(days => a."undoneWithinDays") as soon
  from json_to_recordset($2::json) as w ("teacherId" uuid, "wasDead" boolean, "isDecided" boolean)
  join teacher t on t.id = w."teacherId" and t.departed_at is not null
    and (w."isDecided" or t.departure_request_id is null), asked a
  order by t.id for no key update of t),
here as (update teacher t set departed_at = null from back b where t.id = b.id),
before as materialized (
  select c.id, b.id as teacher_id, b.soon, c.closed_by_departure and not b.dead as opens,
    c.closed_at is null or (c.closed_by_departure and not b.dead) as open
  from back b join account c on c.id = b.account_id order by c.id for no key update of c),
restored as (
  update account c set read_only_until = null, closed_by_departure = false,
    closed_at = case when b.opens then null else c.closed_at end,
    password_hash = case when b.opens and not b.soon then null else c.password_hash end,
    first_password_until = case when b.opens and not b.soon then null else c.first_password_until end
  from before b where c.id = b.id),
letters as (delete from one_time_password l using before b where l.account_id = b.id and b.opens and not b.soon),
links as (update single_use_link k set used_at = a.now from before b, asked a
  where k.account_id = b.id and b.opens and not b.soon and k.used_at is null and k.purpose <> 'UNDO_ALERT_EMAIL'),
told as materialized (select graphile_worker.add_job('${alertJob.name}',
    json_build_object('fact', 'ACCOUNT_REOPENED', 'accountId', b.id, 'asItWas', b.soon), max_attempts => 12)
  from before b where b.opens),
event as (insert into event (id, kind, at, account_id)
  select gen_random_uuid(), 'ACCOUNT_REOPENED', a.now, b.id from before b, asked a where b.opens)
select coalesce((select json_agg(teacher_id) from before where open), '[]'::json)::text as json
from (select count(*) from told) done`;
