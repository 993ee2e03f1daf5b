import { recordTold, type AccessOrigin } from '../../../platform/audit.ts';
import type { Sql } from '../../../platform/sql/sql.ts';
import type { Locale } from '../../../platform/viewer.ts';
import { warningTexts, type WarningCode } from '../warnings.tables.ts';

/** What should be looked at, of a teacher who was taken all the same. */
export interface Warning {
  readonly code: WarningCode;
  /** From the teacher. */
  readonly path: readonly string[];
}

/** A warning in the language of the request. */
export function answeredWarning({ locale }: { readonly locale: Locale }, { code, path }: Warning) {
  return { code, message: warningTexts[code].message[locale], path };
}

/**
 * What there is to say of teachers who were taken, by their ids; one statement. That somebody else has the same names and
 * birth date tells of that file: a line that is written leaves a record of reading it, and the same line again, which is told
 * the same, leaves none. A machine of one academy hears of no other.
 * @param within whether only the academy of each teacher is looked at
 */
export async function warningsOf(
  sql: Sql,
  origin: AccessOrigin,
  asked: { readonly ids: readonly string[]; readonly written: readonly string[]; readonly within: boolean },
): Promise<ReadonlyMap<string, readonly Warning[]>> {
  if (asked.ids.length === 0) return new Map();
  const seen = await sql<Seen[]>(SEEN, asked.ids, asked.within);
  const written = new Set(asked.written);
  await recordTold(
    sql,
    origin,
    ['teacher.birthDate', 'teacher.familyName', 'teacher.givenNames'],
    seen.flatMap(({ id, twins }) => (written.has(id) ? twins : [])),
  );
  return new Map(seen.map((one) => [one.id, warningsAbout(one)]));
}

interface Seen {
  readonly id: string;
  readonly twins: readonly string[];
  readonly closed: boolean;
}

function warningsAbout({ twins, closed }: Seen): Warning[] {
  return [
    ...(twins.length > 0 ? [{ code: 'POSSIBLE_DUPLICATE', path: ['numen'] } as const] : []),
    ...(closed ? [{ code: 'ACCOUNT_CLOSED', path: [] } as const] : []),
  ];
}

/**
 * A file that gave its NUMEN up is no duplicate any more; that an account closed with a departure, the line itself says. Three
 * twins are enough: a hundred people of one name and date are a fault of the source, which must not slow down its import.
 */
const SEEN = `select coalesce(json_agg(r), '[]')::text as json from (
  select t.id, twins.ids as twins, a.closed_at is not null and t.departed_at is null as closed
  from json_array_elements_text($1::json) as w (id)
  join teacher t on t.id = w.id::uuid
  join account a on a.id = t.account_id
  cross join lateral (select array(select o.id from teacher o
    where o.birth_date = t.birth_date and o.civil_name = t.civil_name and o.id <> t.id
      and (o.academy_id = t.academy_id or not ($2::json #>> '{}')::boolean)
      and exists (select from account b where b.id = o.account_id and b.numen_digest is not null)
    limit 3) as ids) twins
  where twins.ids <> '{}' or (a.closed_at is not null and t.departed_at is null)) r`;
