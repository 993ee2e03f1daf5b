import { selected, type EntityColumn } from '../../../platform/sql/entity-table.ts';
import type { Sql } from '../../../platform/sql/sql.ts';
import { sortNameOf } from '../../teacher/index.ts';
import { HISTORY_TABLES, type HistoryTable, type Profile, type Row } from '../judge/lines.rules.ts';
import type { Stored } from '../judge/plan.rules.ts';
import { tableOf } from './tables.ts';

export interface AcademyRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly mailDomain: string;
  readonly space: 'remove' | 'hyphen';
  readonly firstSuffix: number;
}

/** The academies that have a row, by code. */
export async function loadAcademies(sql: Sql): Promise<ReadonlyMap<string, AcademyRow>> {
  const rows = await sql<AcademyRow[]>(
    list(
      `select id, code, name, mail_domain as "mailDomain", username_space as space,
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
  const heads = await sql<Head[]>(teachersOf(), digests);
  const found = new Map<string, Stored>();
  if (heads.length === 0) return found;
  const lines = await loadLines(
    sql,
    heads.map(({ teacherId }) => teacherId),
  );
  for (const head of heads) {
    const { digest, teacherId, accountId, username, professionalEmail, correspondentCode, ...said } = head;
    found.set(digest, {
      digest,
      teacherId,
      accountId,
      username,
      professionalEmail,
      correspondentCode,
      profile: lastWordOf(said),
      lines: lines(teacherId),
    });
  }
  return found;
}

type Head = Profile &
  Omit<Stored, 'profile' | 'lines'> & {
    readonly hrNames: Pick<Profile, 'civility' | 'familyName' | 'usageName' | 'givenNames'> | null;
    readonly hrDeparture: Pick<Profile, 'leftOn' | 'leftReason'> | null;
  };

/** What the HR base said last, where an approval says otherwise: the same file again is no change. */
function lastWordOf({
  hrNames,
  hrDeparture,
  ...inEffect
}: Omit<Head, Exclude<keyof Stored, 'profile' | 'lines'>>): Profile {
  const names = hrNames
    ? {
        ...hrNames,
        sortName: sortNameOf(hrNames.givenNames, hrNames.familyName, hrNames.usageName ?? null),
      }
    : {};
  return { ...inEffect, ...names, ...hrDeparture };
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

/** Made or kept by us, and not by what a line says. */
const OURS = new Set(['id', 'recordedAt']);

/** The columns that a line fills; for what points to other records, their codes are selected. */
function filled(name: 'teacher' | 'dossier'): readonly EntityColumn[] {
  return tableOf(name).columns.filter(({ property, isReference }) => !isReference && !OURS.has(property));
}

const teachersOf = () =>
  list(`select d.hex as digest, t.id as "teacherId", a.id as "accountId", a.username, a.professional_email as "professionalEmail",
    y.code as "academyCode", t.department_code as "departmentCode", h.code as "officerCode",
    o.code as "correspondentCode", t.hr_names as "hrNames", t.hr_departure as "hrDeparture", ${selected(filled('teacher'), 't')}, ${selected(filled('dossier'), 'f')}
  from json_array_elements_text($1::json) as d (hex)
  join account a on a.numen_digest = decode(d.hex, 'hex')
  join teacher t on t.account_id = a.id
  join dossier f on f.id = t.id
  join academy y on y.id = t.academy_id
  join officer o on o.id = t.correspondent_id
  join officer h on h.id = coalesce(t.hr_correspondent_id, t.correspondent_id)`);

/** With the keys of the row and of its file. */
function contentOf(table: HistoryTable): readonly EntityColumn[] {
  return tableOf(table).columns.filter(({ property }) => property !== 'academy');
}

/** Its last word: lines that it gave, also those that stand behind what others say; a diploma of a CV is not its own. */
const ofHrBase = (table: HistoryTable) =>
  `l.request_id is null and (l.superseded_at is null or l.superseded_by is not null)${table === 'diploma' ? ' and l.cv_entry_id is null' : ''}`;

const linesOf = () =>
  `select json_build_object(${HISTORY_TABLES.map(
    (table) => `'${table}', (select coalesce(json_agg(r), '[]') from (
    select ${selected(contentOf(table), 'l')} from json_array_elements_text($1::json) as d (key)
    join "${table}" l on l.dossier_id = d.key::uuid and ${ofHrBase(table)}) r)`,
  ).join(', ')})::text as json`;

async function loadLines(sql: Sql, ids: readonly string[]): Promise<(teacherId: string) => Stored['lines']> {
  const all = await sql<Record<HistoryTable, (Row & { id: string; dossier: string })[]>>(linesOf(), ids);
  const byTable = HISTORY_TABLES.map(
    (table) => [table, Map.groupBy(all[table], (row) => row.dossier)] as const,
  );
  return (teacherId) =>
    Object.fromEntries(
      byTable.map(([table, rows]) => [table, rows.get(teacherId) ?? []]),
    ) as unknown as Stored['lines'];
}
