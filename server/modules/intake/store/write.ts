import { WrittenJson, type Sql } from '../../../platform/sql/sql.ts';
import type { HistoryTable, Row } from '../judge/lines.rules.ts';

/** Columns of what an import inserts; each row of a set gives them all. */
const COLUMNS = {
  account: {
    id: 'uuid',
    role: 'text',
    academy_id: 'uuid',
    username: 'text',
    professional_email: 'text',
    numen_digest: 'bytea',
    password_hash: 'text',
    must_change_password: 'boolean',
    created_at: 'timestamptz',
    first_password_until: 'timestamptz',
    grants: 'text[]',
  },
  officer: {
    id: 'uuid',
    academy_id: 'uuid',
    account_id: 'uuid',
    code: 'text',
    display_name: 'text',
    email: 'text',
    phone: 'text',
    service: 'text',
  },
  establishment: { uai: 'text', name: 'text', city: 'text' },
  teacher: {
    id: 'uuid',
    account_id: 'uuid',
    civility: 'text',
    family_name: 'text',
    usage_name: 'text',
    given_names: 'text[]',
    birth_date: 'date',
    academy_id: 'uuid',
    department_code: 'text',
    degree: 'text',
    correspondent_id: 'uuid',
    hr_correspondent_id: 'uuid',
    sort_name: 'text',
    corps_code: 'text',
    establishment_uai: 'text',
    left_on: 'date',
    left_reason: 'text',
    recorded_at: 'timestamptz',
  },
  dossier: {
    id: 'uuid',
    academy_id: 'uuid',
    address_lines: 'text[]',
    postal_code: 'text',
    city: 'text',
    country: 'text',
    phone: 'text',
    mobile_phone: 'text',
    marital_status: 'text',
    family_since: 'date',
    children: 'jsonb',
    status: 'text',
    titular_since: 'date',
  },
  career_step: {
    id: 'uuid',
    dossier_id: 'uuid',
    academy_id: 'uuid',
    corps_code: 'text',
    grade_code: 'text',
    echelon: 'smallint',
    chevron: 'text',
    valid_from: 'date',
    valid_to: 'date',
    retained_seniority: 'text',
    accelerated: 'boolean',
    act: 'text',
  },
  posting: {
    id: 'uuid',
    dossier_id: 'uuid',
    academy_id: 'uuid',
    establishment_uai: 'text',
    discipline: 'text',
    valid_from: 'date',
    valid_to: 'date',
    permanent: 'boolean',
    working_time: 'numeric(4, 3)',
    specialised: 'boolean',
  },
  position: {
    id: 'uuid',
    dossier_id: 'uuid',
    academy_id: 'uuid',
    kind: 'text',
    valid_from: 'date',
    valid_to: 'date',
  },
  appraisal: {
    id: 'uuid',
    dossier_id: 'uuid',
    academy_id: 'uuid',
    rank: 'smallint',
    school_year: 'text',
    held_on: 'date',
    outcome: 'text',
  },
  diploma: {
    id: 'uuid',
    dossier_id: 'uuid',
    academy_id: 'uuid',
    title: 'text',
    level: 'smallint',
    obtained_on: 'date',
    speciality: 'text',
    code: 'text',
  },
  service_period: {
    id: 'uuid',
    dossier_id: 'uuid',
    academy_id: 'uuid',
    valid_from: 'date',
    valid_to: 'date',
    kinds: 'text[]',
  },
  teacher_revision: {
    id: 'uuid',
    teacher_id: 'uuid',
    academy_id: 'uuid',
    superseded_at: 'timestamptz',
    former: 'jsonb',
  },
} as const satisfies Record<string, Record<string, string>>;
type Table = keyof typeof COLUMNS;

/** Rows to add, by table. */
export type Additions = Partial<Record<Table, readonly Row[] | WrittenJson>>;

/**
 * Adds rows to tables, all in one statement: foreign keys are checked at its end, so the order does not matter, and the
 * database never waits for us between two tables.
 */
export async function insertRows(sql: Sql, additions: Additions): Promise<void> {
  const sets = Object.entries(additions).filter(([, rows]) => rows instanceof WrittenJson || rows.length > 0);
  if (sets.length === 0) return;
  const inserts = sets.map(([table], at) => `add_${table} as (${insertOf(table as Table, at + 1)})`);
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
    `${insertOf('officer', 1)} order by academy_id, code on conflict (academy_id, code)
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
    `with given as (select * from ${recordset('establishment')}),
      news as (select * from given g where not exists (
        select from establishment e where e.uai = g.uai and e.name = g.name and e.city = g.city)),
      saved as (insert into establishment as e (uai, name, city) select uai, name, city from news order by uai
        on conflict (uai) do update set name = excluded.name, city = excluded.city
        where (e.name, e.city) is distinct from (excluded.name, excluded.city) returning uai)
    select coalesce(json_agg(uai), '[]')::text as json from saved`,
    rows,
  );
}

/** Rewrites rows by their id, in every column given above but `except`. */
export async function updateRows(
  sql: Sql,
  table: 'teacher' | 'dossier',
  rows: readonly Row[],
): Promise<void> {
  if (rows.length > 0) await sql(UPDATES[table], rows);
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

/** Closes the record of lines that are no longer true. */
export async function supersede(
  sql: Sql,
  table: HistoryTable,
  ids: readonly string[],
  now: Date,
): Promise<void> {
  if (ids.length === 0) return;
  await sql(
    `update "${table}" set superseded_at = ($2::json #>> '{}')::timestamptz
    where id in (select value::uuid from json_array_elements_text($1::json)) and superseded_at is null`,
    ids,
    now,
  );
}

function recordset(table: Table, parameter = 1): string {
  const columns = Object.entries(COLUMNS[table]).map(([name, type]) => `${name} ${type}`);
  return `json_to_recordset($${parameter}::json) as r (${columns.join(', ')})`;
}

function insertOf(table: Table, parameter: number): string {
  const names = Object.keys(COLUMNS[table]).join(', ');
  return `insert into "${table}" (${names}) select ${names} from ${recordset(table, parameter)}`;
}

/** Another correspondent than the HR base's last word was chosen by an administrator, and stays until that word changes. */
const SET: Readonly<Record<string, string>> = {
  correspondent_id: `case when coalesce(t.hr_correspondent_id, t.correspondent_id) = r.hr_correspondent_id
    then t.correspondent_id else r.correspondent_id end`,
};

/** The account of a teacher is for ever. */
const KEPT = new Set(['id', 'account_id']);

const UPDATES = Object.fromEntries(
  (['teacher', 'dossier'] as const).map((table) => {
    const names = Object.keys(COLUMNS[table]).filter((name) => !KEPT.has(name));
    const set = names.map((name) => `${name} = ${SET[name] ?? `r.${name}`}`).join(', ');
    return [table, `update "${table}" t set ${set} from ${recordset(table)} where t.id = r.id`];
  }),
) as Record<'teacher' | 'dossier', string>;
