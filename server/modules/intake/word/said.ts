import type { Sql } from '../../../platform/sql/sql.ts';
import type { Row } from '../judge/lines.rules.ts';
import type { LinePath, ValuePath, WordPath } from './paths.tables.ts';
import type { SaidValues } from './word.rules.ts';

/** A line of the history that is in effect, or that the HR base said last. */
export interface SaidLine {
  readonly id: string;
  /** The approval that wrote it; null: the HR base. */
  readonly request: string | null;
  /** The day of that approval. */
  readonly since: string | null;
  readonly isLive: boolean;
  /** The approval in whose place it stands, of a line that the HR base said and that is not in effect. */
  readonly hiddenBy: string | null;
  readonly content: Row;
}

/** What a line says, with its key. */
export const lineOf = ({ id, content }: SaidLine) => ({ id, ...content });

/** A value on which the HR base contradicts an approval, and which nobody has settled. */
export interface OpenConflict {
  readonly path: WordPath;
  readonly ours: unknown;
  readonly theirs: unknown;
  /** What the HR base said before. */
  readonly former: unknown;
}

/** All that the HR base and approvals say of one file, where an approval stands. */
export interface SaidFile extends SaidValues {
  readonly teacherId: string;
  readonly lines: Readonly<Record<LinePath, readonly SaidLine[]>>;
  readonly conflicts: readonly OpenConflict[];
}

/** Of these files, those on which an approval stands; one statement. */
export async function loadSaid(sql: Sql, dossierIds: readonly string[]): Promise<Map<string, SaidFile>> {
  if (dossierIds.length === 0) return new Map();
  const files = await sql<SaidFile[]>(SAID, dossierIds);
  return new Map(files.map((file) => [file.teacherId, file]));
}

/** The day in Paris of an instant. */
const dayOf = (instant: string) => `(${instant} at time zone 'Europe/Paris')::date`;

/** The columns of the dated rows that speak of a value, what they say, and when they do. */
const speaking: Readonly<Record<ValuePath, readonly [table: string, value: string, when: string]>> = {
  'teacher.civility': ['dossier_name', 'to_json(l.civility)', 'l.civility is not null'],
  'teacher.familyName': ['dossier_name', 'to_json(l.family_name)', 'l.family_name is not null'],
  'teacher.usageName': ['dossier_name', `to_json(nullif(l.usage_name, ''))`, 'l.usage_name is not null'],
  'teacher.givenNames': ['dossier_name', 'to_json(l.given_names)', 'l.given_names is not null'],
  'dossier.address': [
    'dossier_address',
    `json_build_object('lines', l.lines, 'postalCode', l.postal_code, 'city', l.city, 'country', l.country)`,
    'true',
  ],
  'dossier.phone': ['dossier_contact', `to_json(nullif(l.phone, ''))`, 'l.phone is not null'],
  'dossier.mobilePhone': [
    'dossier_contact',
    `to_json(nullif(l.mobile_phone, ''))`,
    'l.mobile_phone is not null',
  ],
  'dossier.familySituation.maritalStatus': [
    'dossier_family',
    `json_build_object('maritalStatus', l.marital_status, 'since', l.since)`,
    'l.marital_status is not null',
  ],
  'dossier.familySituation.children': [
    'dossier_family',
    `json_build_object('added', l.children_added, 'removed', l.children_removed)`,
    `(l.children_added <> '[]' or l.children_removed <> '[]')`,
  ],
};

const sayingsOf = (dossier: string) =>
  Object.entries(speaking)
    .map(
      ([
        path,
        [table, value, when],
      ]) => `select '${path}' as path, l.valid_from, l.request_id, l.recorded_at, l.id,
      ${dayOf('l.recorded_at')} as said_on, ${value} as value
      from ${table} l where l.dossier_id = ${dossier}.id and l.superseded_at is null and ${when}`,
    )
    .join('\n union all ');

const baseOf = (dossier: string, teacher: string) => {
  const name = (key: string, column: string) =>
    `case when ${teacher}.hr_names is null then to_json(${teacher}.${column}) else (${teacher}.hr_names -> '${key}')::json end`;
  return `json_build_object(
    'teacher.civility', ${name('civility', 'civility')}, 'teacher.familyName', ${name('familyName', 'family_name')},
    'teacher.usageName', ${name('usageName', 'usage_name')}, 'teacher.givenNames', ${name('givenNames', 'given_names')},
    'dossier.address', case when ${dossier}.address_lines is not null then json_build_object('lines', ${dossier}.address_lines,
      'postalCode', ${dossier}.postal_code, 'city', ${dossier}.city, 'country', ${dossier}.country) end,
    'dossier.phone', ${dossier}.phone, 'dossier.mobilePhone', ${dossier}.mobile_phone,
    'dossier.familySituation.maritalStatus', json_build_object('maritalStatus', ${dossier}.marital_status, 'since', ${dossier}.family_since),
    'dossier.familySituation.children', ${dossier}.children)`;
};

/** The content of a line under the names that an import compares. */
const contents = {
  position: `json_build_object('kind', l.kind, 'from', l.valid_from, 'to', l.valid_to)`,
  diploma: `json_build_object('title', l.title, 'level', l.level, 'obtainedOn', l.obtained_on, 'speciality', l.speciality, 'code', l.code)`,
} as const;

const linesOf = (table: keyof typeof contents, dossier: string) => `(
  select coalesce(json_agg(json_build_object('id', l.id, 'request', l.request_id, 'isLive', l.superseded_at is null,
    'hiddenBy', l.superseded_by, 'since', ${dayOf('r.decided_at')}, 'content', ${contents[table]}) order by l.id), '[]')
  from ${table} l left join change_request r on r.id = l.request_id
  where l.dossier_id = ${dossier}.id and (l.superseded_at is null or (l.superseded_by is not null and l.request_id is null))${
    table === 'diploma' ? ' and l.cv_entry_id is null' : ''
  })`;

/** SQL: what is said of the file of an alias of `dossier`. */
export const saidOf = (dossier: string) => `(select json_build_object('teacherId', said.id,
    'base', ${baseOf(dossier, 'said')},
    'sayings', (select coalesce(json_agg(json_build_object('path', s.path, 'from', s.valid_from, 'request', s.request_id,
        'on', s.said_on, 'value', s.value) order by s.valid_from nulls first, s.recorded_at, s.id), '[]') from (${sayingsOf(dossier)}) s),
    'lines', json_build_object('dossier.positions', ${linesOf('position', dossier)}, 'dossier.diplomas', ${linesOf('diploma', dossier)}),
    'conflicts', (select coalesce(json_agg(json_build_object('path', c.path, 'ours', c.ours, 'theirs', c.theirs, 'former', c.former)), '[]')
      from import_conflict c where c.dossier_id = ${dossier}.id and c.settled_at is null))
  from teacher said where said.id = ${dossier}.id)`;

const stands = (table: string, when = 'l.request_id is not null') =>
  `exists (select from ${table} l where l.dossier_id = d.id and l.superseded_at is null and ${when})`;

const SAID = `select coalesce(json_agg(${saidOf('d')}), '[]')::text as json
  from json_array_elements_text($1::json) w join dossier d on d.id = w.value::uuid
  where ${[
    ...['dossier_address', 'dossier_family', 'dossier_contact', 'position', 'diploma'].map((table) =>
      stands(table),
    ),
    stands('dossier_name', 'true'),
  ].join(' or ')}`;

/** SQL of a conflict `c`: approvals that speak of its value, in effect and decided after its word came. */
const decidedSince = (path: WordPath): string => {
  switch (path) {
    case 'dossier.positions':
      return `select from decided_period p where p.dossier_id = c.dossier_id and p.superseded_at is null
        and p.effect is not null and p.writes = 'position' and p.recorded_at > c.changed_at`;
    case 'dossier.diplomas':
      return `select from diploma l join change_request r on r.id = l.request_id where l.dossier_id = c.dossier_id
        and l.superseded_at is null and r.decided_at > c.changed_at and c.ours @> jsonb_build_array(${contents.diploma}::jsonb)`;
    default: {
      const [table, , when] = speaking[path];
      return `select from ${table} l where l.dossier_id = c.dossier_id and l.superseded_at is null
        and l.request_id is not null and l.recorded_at > c.changed_at and ${when}`;
    }
  }
};

/** Whether the value of a conflict was decided again since the HR base contradicted it. */
export async function isDecidedSince(sql: Sql, conflictId: string, path: WordPath): Promise<boolean> {
  return sql<boolean>(
    `select (exists (select from import_conflict c where c.id = ($1::json #>> '{}')::uuid and exists (${decidedSince(path)})))::text as json`,
    conflictId,
  );
}
