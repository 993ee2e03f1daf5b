import type { Sql } from '../../../platform/sql/sql.ts';
import { endCourses, keepCourses } from '../../change-effect/index.ts';
import type { LinesBeside } from './lines.rules.ts';

export interface LinesToWrite extends Pick<LinesBeside, 'adopted' | 'ended' | 'revived' | 'course'> {
  readonly dossier: string;
  readonly table: 'position' | 'diploma';
  /** What replaces the lines that end, by their keys. */
  readonly successors: ReadonlyMap<string, string>;
}

/** Lines of approvals that end, lines of the HR base that are in effect again, and lines that an approval keeps in effect. */
export async function writeLines(sql: Sql, lines: readonly LinesToWrite[], at: Date): Promise<void> {
  await keepCourses(
    sql,
    at,
    lines.flatMap(({ dossier, course }) =>
      course === null || course === 'ENDS' ? [] : { dossier, ...course },
    ),
  );
  await endCourses(
    sql,
    at,
    lines.flatMap(({ dossier, course }) => (course === 'ENDS' ? dossier : [])),
  );
  for (const table of ['position', 'diploma'] as const) {
    const of = lines.filter((line) => line.table === table);
    const ended = of.flatMap((line) => line.ended.map((id) => ({ id, successor: line.successors.get(id) })));
    const revived = of.flatMap((line) => line.revived);
    const adopted = of.flatMap((line) => line.adopted);
    if (ended.length + revived.length + adopted.length === 0) continue;
    await sql(
      `with ended as (update ${table} l set superseded_at = ($4::json #>> '{}')::timestamptz, successor_id = r.successor
          from json_to_recordset($1::json) as r (id uuid, successor uuid) where l.id = r.id and l.superseded_at is null),
        revived as (update ${table} set superseded_at = null, superseded_by = null, successor_id = null
          where id in (select value::uuid from json_array_elements_text($2::json)))
      update ${table} l set request_id = r.request from json_to_recordset($3::json) as r (id uuid, request uuid)
        where l.id = r.id and l.superseded_at is null`,
      ended,
      revived,
      adopted,
      at,
    );
  }
}

/** Without a row of ours, the HR base's word is read, also that it says nothing. */
export async function endAddresses(sql: Sql, ids: readonly string[], at: Date): Promise<void> {
  if (ids.length === 0) return;
  await sql(
    `update dossier_address set superseded_at = ($2::json #>> '{}')::timestamptz
     where dossier_id in (select value::uuid from json_array_elements_text($1::json)) and superseded_at is null`,
    ids,
    at,
  );
}
