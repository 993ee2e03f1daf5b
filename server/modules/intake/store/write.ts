import { insertOf, recordset } from '../../../platform/sql/entity-table.ts';
import { WrittenJson, type Sql } from '../../../platform/sql/sql.ts';
import type { HistoryTable, Row } from '../judge/lines.rules.ts';
import { tableOf, type Table } from './tables.ts';

/** Rows to add, by table. */
export type Additions = Partial<Record<Table, readonly Row[] | WrittenJson>>;

/**
 * Adds rows to tables, all in one statement: foreign keys are checked at its end, so the order does not matter, and the
 * database never waits for us between two tables.
 */
export async function insertRows(sql: Sql, additions: Additions): Promise<void> {
  const sets = Object.entries(additions).filter(([, rows]) => rows instanceof WrittenJson || rows.length > 0);
  if (sets.length === 0) return;
  const inserts = sets.map(([table], at) => `add_${table} as (${insertOf(tableOf(table as Table), at + 1)})`);
  await sql(`with ${inserts.join(', ')} select`, ...sets.map(([, rows]) => rows));
}

/**
 * Adds officers, or brings those of these codes to these details; only what differs, and locked in one order. Who has an
 * account signs in with its address and is written to there: an import, which a machine sends, does not move it.
 */
export async function saveOfficers(sql: Sql, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  const details = ['display_name', 'email', 'phone', 'service'];
  const present = details.map((name) => `officer.${name}`).join(', ');
  const told = details
    .map((name) => `excluded.${name}`)
    .with(1, 'case when officer.account_id is null then excluded.email else officer.email end')
    .join(', ');
  await sql(
    `${insertOf(tableOf('officer'))} order by r.academy, r.code on conflict (academy_id, code)
    do update set (${details.join(', ')}) = row(${told})
    where (${present}) is distinct from (${told})`,
    rows,
  );
}

/** Writes the digests that accounts are found by. */
export async function renewDigests(
  sql: Sql,
  rows: readonly { readonly id: string; readonly numen_digest: string }[],
): Promise<void> {
  if (rows.length === 0) return;
  await sql(
    `update account a set numen_digest = r.numen_digest
    from json_to_recordset($1::json) as r (id uuid, numen_digest bytea)
    where a.id = r.id and a.numen_digest is distinct from r.numen_digest`,
    rows,
  );
}

/**
 * Brings the establishments to these names, writing only what differs; locks are taken in one order.
 * @returns the codes of those that were added or changed
 */
export async function saveEstablishments(sql: Sql, rows: readonly Row[]): Promise<string[]> {
  if (rows.length === 0) return [];
  return sql<string[]>(
    `with given as (select * from ${recordset(tableOf('establishment'))}),
      news as (select * from given g where not exists (
        select from establishment e where e.uai = g.uai and e.name = g.name and e.city = g.city)),
      saved as (insert into establishment as e (uai, name, city) select uai, name, city from news order by uai
        on conflict (uai) do update set name = excluded.name, city = excluded.city
        where (e.name, e.city) is distinct from (excluded.name, excluded.city) returning uai)
    select coalesce(json_agg(uai), '[]')::text as json from saved`,
    rows,
  );
}

/** Rewrites rows by their id, in every column but those that are kept. */
export async function updateRows(
  sql: Sql,
  table: 'teacher' | 'dossier',
  rows: readonly Row[],
): Promise<void> {
  if (rows.length > 0) await sql(updateOf(table), rows);
}

/** Gives accounts an academy, and the username and address they have there. */
export async function moveAccounts(sql: Sql, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  await sql(
    `update account a
    set academy_id = r.academy_id, username = r.username, professional_email = r.professional_email
    from json_to_recordset($1::json) as r (id uuid, academy_id uuid, username text, professional_email text)
    where a.id = r.id`,
    rows,
  );
}

/** A line that is no longer true, and the one that replaces it; without one where nothing does. */
export interface EndedLine {
  readonly id: string;
  readonly successor: string | undefined;
}

/** Closes the record of lines that are no longer true; one that an approval has replaced does not come back with its end. */
export async function supersede(
  sql: Sql,
  table: HistoryTable,
  ended: readonly EndedLine[],
  now: Date,
): Promise<void> {
  if (ended.length === 0) return;
  await sql(
    `update "${table}" l set superseded_at = coalesce(l.superseded_at, ($2::json #>> '{}')::timestamptz), superseded_by = null,
      successor_id = coalesce(r.successor, l.successor_id)
    from json_to_recordset($1::json) as r (id uuid, successor uuid)
    where l.id = r.id and (l.superseded_at is null or l.superseded_by is not null)`,
    ended,
    now,
  );
}

const named = (property: string, column: string) =>
  `case when t.hr_names is null then r."${property}" else t.${column} end`;
/** It decides again once it says a departure that it did not say before; a death that was recorded here stands until it says another one. */
const leaves = `(t.departure_request_id is null
  or ((t.left_reason <> 'DECES_AGENT' or r."leftReason" = 'DECES_AGENT') and r."leftOn" is not null and (r."leftOn", r."leftReason")
    is distinct from ((t.hr_departure ->> 'leftOn')::date, t.hr_departure ->> 'leftReason')))`;

/**
 * Another correspondent than the HR base's last word was chosen by an administrator, and stays until that word changes; names
 * and a departure that an approval has changed stay as well.
 */
const SET: Readonly<Record<string, string>> = {
  civility: named('civility', 'civility'),
  familyName: named('familyName', 'family_name'),
  usageName: named('usageName', 'usage_name'),
  givenNames: named('givenNames', 'given_names'),
  sortName: named('sortName', 'sort_name'),
  leftOn: `case when ${leaves} then r."leftOn" else t.left_on end`,
  leftReason: `case when ${leaves} then r."leftReason" else t.left_reason end`,
  correspondent: `case when coalesce(t.hr_correspondent_id, t.correspondent_id) = r."hrCorrespondent"
    then t.correspondent_id else r.correspondent end`,
};

/** Where an approval says otherwise, what the HR base said last is kept beside it. */
const LAST_WORD = [
  `hr_names = case when t.hr_names is not null then jsonb_build_object('civility', r.civility, 'familyName', r."familyName",
    'usageName', r."usageName", 'givenNames', r."givenNames") end`,
  `hr_departure = case when not ${leaves} then jsonb_build_object('leftOn', r."leftOn", 'leftReason', r."leftReason") end`,
  `departure_request_id = case when not ${leaves} then t.departure_request_id end`,
];

/** The account of a teacher never changes. */
const KEPT = new Set(['id', 'account']);

function updateOf(name: 'teacher' | 'dossier'): string {
  const table = tableOf(name);
  const set = table.columns
    .filter(({ property }) => !KEPT.has(property))
    .map(({ property, column }) => `${column} = ${SET[property] ?? `r."${property}"`}`);
  const all = name === 'teacher' ? [...set, ...LAST_WORD] : set;
  return `update "${name}" t set ${all.join(', ')} from ${recordset(table)} where t.id = r.id`;
}
