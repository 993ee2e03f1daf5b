import { recordTold, type AccessOrigin } from '../../../platform/audit.ts';
import { RequestError } from '../../../platform/errors/errors.ts';
import type { Sql } from '../../../platform/sql/sql.ts';

/** Who imports, and from where: what the record of a teacher's file says of it. */
export type ImportOrigin = Omit<AccessOrigin, 'at'>;

/**
 * How many NUMENs of other academies a machine may send in a day. More than the largest academy receives in a year: those
 * who arrive are sent before the national base has moved them.
 */
const mostForeign = 5_000;

interface Sending {
  readonly by: ImportOrigin;
  readonly now: Date;
}

/**
 * Refuses a machine that has learnt enough today of who is in other academies.
 * @throws RequestError TOO_MANY_ATTEMPTS
 */
export async function guardForeign(sql: Sql, { by, now }: Sending): Promise<void> {
  const failures = await sql<number | undefined>(
    `select failures::text as json from sign_in_throttle where key = sha256(convert_to($1::json #>> '{}', 'utf8'))`,
    keyOf(by, now),
  );
  if ((failures ?? 0) < mostForeign) return;
  const tomorrow = Date.parse(`${dayOf(now)}T00:00:00Z`) + 24 * 3_600_000;
  throw new RequestError('TOO_MANY_ATTEMPTS', { retryAfter: Math.ceil((tomorrow - now.getTime()) / 1000) });
}

/** A NUMEN refused as that of another academy discloses its holder: the refusal is recorded in that file, and counted. */
export async function recordForeign(
  sql: Sql,
  { by, now }: Sending,
  teacherIds: readonly string[],
): Promise<void> {
  if (teacherIds.length === 0) return;
  await recordTold(sql, { ...by, at: now }, ['academy'], teacherIds);
  await sql(
    `insert into sign_in_throttle as s (key, failures, last_at, blocked_until)
     select sha256(convert_to(r.key, 'utf8')), r.failures, r.now, r.now
     from json_to_record($1::json) as r (key text, failures integer, now timestamptz)
     on conflict (key) do update set failures = s.failures + excluded.failures, last_at = excluded.last_at`,
    { key: keyOf(by, now), failures: teacherIds.length, now },
  );
}

function keyOf({ viewer }: ImportOrigin, now: Date): string {
  return `foreign numens ${viewer.accountId} ${dayOf(now)}`;
}

function dayOf(now: Date): string {
  return now.toISOString().slice(0, 10);
}
