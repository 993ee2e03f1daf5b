import type { Sql } from '../../../platform/sql/sql.ts';
import { HISTORY_TABLES, type HistoryTable, type Profile, type Row } from '../judge/lines.rules.ts';
import type { Stored } from '../judge/plan.rules.ts';

export interface AcademyRow {
  readonly id: string;
  readonly code: string;
  readonly mailDomain: string;
  readonly space: 'remove' | 'hyphen';
  readonly firstSuffix: number;
}

/** The academies that have a row, by code. */
export async function loadAcademies(sql: Sql): Promise<ReadonlyMap<string, AcademyRow>> {
  const rows = await sql<AcademyRow[]>(
    list(
      `select id, code, mail_domain as "mailDomain", username_space as space,
        username_first_suffix as "firstSuffix" from academy`,
    ),
  );
  return new Map(rows.map((row) => [row.code, row]));
}

export interface OfficerRow {
  readonly id: string;
  readonly academyId: string;
  readonly code: string;
  readonly displayName: string;
  readonly service: string;
  readonly email: string;
  readonly phone: string | null;
}

/** Officers by `academy id, space, code`, among those asked for. */
export async function loadOfficers(
  sql: Sql,
  wanted: readonly { academyId: string; code: string }[],
): Promise<Map<string, OfficerRow>> {
  const rows = await sql<OfficerRow[]>(
    list(`select o.id, o.academy_id as "academyId", o.code, o.display_name as "displayName", o.service, o.email, o.phone
      from json_to_recordset($1::json) as w ("academyId" uuid, code text)
      join officer o on o.academy_id = w."academyId" and o.code = w.code`),
    wanted,
  );
  return new Map(rows.map((row) => [`${row.academyId} ${row.code}`, row]));
}

/** The teachers that these digests (hexadecimal) stand for, as they are stored, by digest. */
export async function loadTeachers(sql: Sql, digests: readonly string[]): Promise<Map<string, Stored>> {
  const heads = await sql<(Profile & Omit<Stored, 'profile' | 'lines'>)[]>(TEACHERS, digests);
  const found = new Map<string, Stored>();
  if (heads.length === 0) return found;
  const lines = await loadLines(
    sql,
    heads.map(({ teacherId }) => teacherId),
  );
  for (const head of heads) {
    const { digest, teacherId, accountId, username, professionalEmail, correspondentCode, ...profile } = head;
    const children = profile.children.map(({ givenName, birthDate }) => ({ givenName, birthDate }));
    found.set(digest, {
      digest,
      teacherId,
      accountId,
      username,
      professionalEmail,
      correspondentCode,
      profile: { ...profile, children },
      lines: lines(teacherId),
    });
  }
  return found;
}

/** Waits for whoever is changing these teachers, and keeps others from it until the end of the transaction. */
export async function lockTeachers(sql: Sql, ids: readonly string[]): Promise<void> {
  await sql(
    `select from teacher where id in (select value::uuid from json_array_elements_text($1::json))
    order by id for update`,
    ids,
  );
}

function list(select: string): string {
  return `select coalesce(json_agg(r), '[]')::text as json from (${select}) r`;
}

const TEACHERS =
  list(`select d.hex as digest, t.id as "teacherId", a.id as "accountId", a.username, a.professional_email as "professionalEmail",
    t.civility, t.family_name as "familyName", t.usage_name as "usageName", t.given_names as "givenNames",
    t.birth_date as "birthDate",
    y.code as "academyCode", t.department_code as "departmentCode", t.degree, h.code as "officerCode",
    o.code as "correspondentCode",
    f.address_lines as "addressLines", f.postal_code as "postalCode", f.city, f.country,
    f.phone, f.mobile_phone as "mobilePhone",
    f.marital_status as "maritalStatus", f.family_since as "familySince", f.children,
    f.status, f.titular_since as "titularSince", t.left_on as "leftOn", t.left_reason as "leftReason",
    t.sort_name as "sortName", t.corps_code as "corpsCode", t.establishment_uai as "establishmentUai"
  from json_array_elements_text($1::json) as d (hex)
  join account a on a.numen_digest = decode(d.hex, 'hex')
  join teacher t on t.account_id = a.id
  join dossier f on f.id = t.id
  join academy y on y.id = t.academy_id
  join officer o on o.id = t.correspondent_id
  join officer h on h.id = coalesce(t.hr_correspondent_id, t.correspondent_id)`);

const CONTENT: Readonly<Record<HistoryTable, string>> = {
  career_step:
    'corps_code, grade_code, echelon, chevron, valid_from, valid_to, retained_seniority, accelerated, act',
  posting:
    'establishment_uai, discipline, valid_from, valid_to, permanent, working_time::float8 as working_time, specialised',
  position: 'kind, valid_from, valid_to',
  appraisal: 'rank, school_year, held_on, outcome',
  diploma: 'title, level, obtained_on, speciality, code',
  service_period: 'valid_from, valid_to, kinds',
};

const LINES = `select json_build_object(${HISTORY_TABLES.map(
  (table) => `'${table}', (select coalesce(json_agg(r), '[]') from (
    select dossier_id, id, ${CONTENT[table]} from json_array_elements_text($1::json) as d (key)
    join "${table}" on dossier_id = d.key::uuid and superseded_at is null) r)`,
).join(', ')})::text as json`;

async function loadLines(sql: Sql, ids: readonly string[]): Promise<(teacherId: string) => Stored['lines']> {
  const all = await sql<Record<HistoryTable, (Row & { id: string; dossier_id: string })[]>>(LINES, ids);
  const byTable = HISTORY_TABLES.map(
    (table) => [table, Map.groupBy(all[table], (row) => row.dossier_id)] as const,
  );
  return (teacherId) =>
    Object.fromEntries(
      byTable.map(([table, rows]) => [table, rows.get(teacherId) ?? []]),
    ) as unknown as Stored['lines'];
}
