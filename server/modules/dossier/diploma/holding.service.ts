import { newId } from '../../../platform/sql/new-id.ts';
import type { Sql } from '../../../platform/sql/sql.ts';
import { isWrittenBy, placeOf, settlementOf } from './settlement.rules.ts';
import type { DiplomaFile, SaidDiploma } from './same-diploma.rules.ts';

/** A request that was approved or an entry of a CV that was verified, and what of a file it holds. */
export interface DiplomaSourceOf {
  readonly dossierId: string;
  readonly source: 'REQUEST' | 'CV';
  readonly sourceId: string;
}

/** A diploma as a source proves it. */
export interface ProvedDiploma extends SaidDiploma {
  /** How much of the day is known; null: all of it. */
  readonly precision?: 'YEAR' | 'MONTH' | 'DAY' | null;
}

/**
 * A level that nobody gave is that of the master: the national framework gives certificates of teachers and competitions
 * none, and the HR base lists them with that of the diploma which they rest on.
 */
const levelBeside = 7;

/**
 * Records that a source proves a diploma: of one that the file has, it is a source more; else it is a new row. What the
 * source held before, if that was another one, it holds no longer. In a transaction of the caller, which holds the teacher.
 * @returns whether the file says something else now
 */
export async function holdDiploma(
  sql: Sql,
  by: DiplomaSourceOf,
  said: ProvedDiploma,
  at: Date,
): Promise<boolean> {
  const [file = { rows: [], holds: [] }] = await load(sql, LOAD_ALL, [by.dossierId]);
  const { own, row } = placeOf(file, by, said);
  const isOther = await sql<boolean>(HOLD, {
    ...by,
    ...said,
    level: said.level ?? levelBeside,
    id: row?.id ?? newId(),
    isNew: row === null,
    isOwn: row !== null && isWrittenBy(row, by),
    holdId: newId(),
    own: own?.id ?? null,
    at,
  });
  // What it held before may be held by nobody now.
  if (own) await settleDiplomas(sql, [by.dossierId], at);
  return isOther;
}

/** Records that a source proves nothing any more. */
export async function releaseDiploma(sql: Sql, by: DiplomaSourceOf, at: Date): Promise<void> {
  await sql(RELEASE, { ...by, at });
  await settleDiplomas(sql, [by.dossierId], at);
}

/**
 * Each diploma of these files stands once, for as long as one source holds it: after lines of the HR base, approvals or
 * verifications have come or gone. Files where the HR base is the only source cost a look at an index.
 */
export async function settleDiplomas(sql: Sql, dossierIds: readonly string[], at: Date): Promise<void> {
  if (dossierIds.length === 0) return;
  const files = await load(sql, LOAD_HELD, dossierIds);
  const all = files.map(settlementOf);
  const revived = all.flatMap((one) => one.revived).map(({ id, writer }) => ({ id, ...writer }));
  const parts = [
    all.flatMap((one) => one.ended),
    revived,
    all.flatMap((one) => one.hidden),
    all.flatMap((one) => one.moved),
    all.flatMap((one) => one.released),
  ] as const;
  if (parts.some((part) => part.length > 0)) await sql(SETTLE, { at }, ...parts);
}

async function load(sql: Sql, statement: string, dossierIds: readonly string[]): Promise<DiplomaFile[]> {
  return sql<DiplomaFile[]>(statement, dossierIds);
}

/** SQL of the diplomas of a file (`DiplomaFile`), by its key. */
export const diplomaFileSql = (dossier: string) => `json_build_object(
  'rows', (select coalesce(json_agg(json_build_object('id', d.id, 'title', d.title, 'level', d.level, 'obtainedOn', d.obtained_on,
      'speciality', d.speciality, 'code', d.code, 'isLive', d.superseded_at is null, 'hiddenBy', d.superseded_by,
      'writer', json_build_object('source', case when d.request_id is not null then 'REQUEST' when d.cv_entry_id is not null then 'CV'
        else 'HR' end, 'sourceId', coalesce(d.request_id, d.cv_entry_id))) order by d.id), '[]')
    from diploma d where d.dossier_id = ${dossier} and (d.superseded_at is null or d.superseded_by is not null
      or exists (select from diploma_source h where h.diploma_id = d.id and h.ended_at is null))),
  'holds', (select coalesce(json_agg(json_build_object('id', h.id, 'source', h.source, 'sourceId', h.source_id,
      'diplomaId', h.diploma_id) order by h.since, h.id), '[]')
    from diploma_source h where h.dossier_id = ${dossier} and h.ended_at is null))`;

const loading = (files: string) =>
  `select coalesce(json_agg(${diplomaFileSql('f.id')}), '[]')::text as json from (${files}) f`;
const given = 'select value::uuid as id from json_array_elements_text($1::json)';
const LOAD_ALL = loading(given);
/** Also files where what was held has just been released. */
const LOAD_HELD = loading(
  `select g.id from (${given}) g where exists (select from diploma_source s where s.dossier_id = g.id)`,
);

/** A new row, or its own one, says what the source says now; and the source holds it, instead of what it held before. */
const HOLD = `
with g as (select * from json_to_record($1::json) as g (id uuid, "isNew" boolean, "isOwn" boolean, "holdId" uuid, own uuid,
  "dossierId" uuid, source text, "sourceId" uuid, title text, level smallint, "obtainedOn" date, precision text, speciality text,
  code text, at timestamptz)),
added as (insert into diploma (id, dossier_id, title, level, obtained_on, obtained_precision, speciality, code, request_id, cv_entry_id)
  select g.id, g."dossierId", g.title, g.level, g."obtainedOn", nullif(g.precision, 'DAY'), g.speciality, g.code,
    case when g.source = 'REQUEST' then g."sourceId" end, case when g.source = 'CV' then g."sourceId" end from g where g."isNew"),
rewritten as (update diploma d set title = g.title, level = g.level, obtained_on = g."obtainedOn",
    obtained_precision = nullif(g.precision, 'DAY'), speciality = g.speciality, code = g.code from g
  where d.id = g.id and g."isOwn"
    and (d.title, d.level, d.obtained_on, d.obtained_precision, d.speciality, d.code)
      is distinct from (g.title, g.level, g."obtainedOn", nullif(g.precision, 'DAY'), g.speciality, g.code) returning d.id),
ended as (update diploma_source s set ended_at = g.at from g where s.id = g.own and s.diploma_id <> g.id returning s.id),
held as (insert into diploma_source (id, dossier_id, diploma_id, source, source_id, since)
  select g."holdId", g."dossierId", g.id, g.source, g."sourceId", g.at from g
  where g.own is null or exists (select from ended) returning id)
select (exists (select from rewritten) or exists (select from held))::text as json`;

const RELEASE = `
update diploma_source s set ended_at = g.at
from json_to_record($1::json) as g (source text, "sourceId" uuid, at timestamptz)
where s.source = g.source and s.source_id = g."sourceId" and s.ended_at is null`;

const SETTLE = `
with moment as (select at from json_to_record($1::json) as m (at timestamptz)),
ended as (update diploma d set superseded_at = m.at, successor_id = r.successor
  from moment m, json_to_recordset($2::json) as r (id uuid, successor uuid) where d.id = r.id),
revived as (update diploma d set superseded_at = null, superseded_by = null, successor_id = null,
    request_id = case when r.source = 'REQUEST' then r."sourceId" end, cv_entry_id = case when r.source = 'CV' then r."sourceId" end
  from json_to_recordset($3::json) as r (id uuid, source text, "sourceId" uuid) where d.id = r.id),
hidden as (update diploma d set superseded_at = m.at, superseded_by = r.by
  from moment m, json_to_recordset($4::json) as r (id uuid, by uuid) where d.id = r.id),
moved as (update diploma_source s set diploma_id = r."to" from json_to_recordset($5::json) as r ("holdId" uuid, "to" uuid)
  where s.id = r."holdId")
update diploma_source s set ended_at = m.at from moment m, json_array_elements_text($6::json) as r (id) where s.id = r.id::uuid`;
