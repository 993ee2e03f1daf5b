import { DomainError, refuseAny, type Refusal } from '../../platform/errors/errors.ts';
import { keyOfGlobalId } from '../../platform/graphql/global-id.ts';
import type { Sql } from '../../platform/sql/sql.ts';
import { isStorable } from '../../platform/text.rules.ts';
import { corpsCodes, corpsFact, dossierRefusals } from '../dossier/index.ts';
import { foldName } from '../teacher/index.ts';
import type { TeacherSelection } from './portfolio.inputs.ts';
import { portfolioRefusals } from './portfolio.refusals.ts';

const longestName = 100;

/** What an administrator selected, of one's own academy and by its own keys; what was not given is null. */
export interface Wanted {
  readonly academy: string;
  /** The officer who takes them over. */
  readonly officer: string;
  readonly corps: readonly string[] | null;
  readonly departments: readonly string[] | null;
  readonly degree: string | null;
  readonly name_from: string | null;
  readonly name_below: string | null;
  readonly current: string | null;
  readonly teachers: readonly string[] | null;
}
/** Who would change hands. */
export interface Found {
  /** How many teachers the selection designates, those included whom the officer follows already. */
  readonly selected: number;
  readonly moving: readonly string[];
  readonly changes: readonly { readonly from: string; readonly count: number }[];
  readonly sample: readonly string[];
}

const path = ['input', 'selection'];
const maxTeachers = 5000;
const maxRefusals = 100;

/**
 * What a selection asks, ready for SQL.
 * @throws DomainError EMPTY_SELECTION without a condition; UNKNOWN_CORPS; INVALID_TEXT, TOO_LONG, or INVALID_FORMAT for a
 * name without a letter or digit; NAMES_REVERSED; NOT_FOUND for ids that are none; SELECTION_TOO_LONG
 */
export function wantedBy(selection: TeacherSelection, academy: string, officer: string): Wanted {
  if (Object.values(selection).every((given) => given === null || given === undefined))
    throw new DomainError(portfolioRefusals.EMPTY_SELECTION, path);
  const { corpsCodes, departmentCodes, degree, teacherIds, currentOfficerId } = selection;
  refuseAny(unknownCorps(corpsCodes ?? []));
  return {
    academy,
    officer,
    corps: corpsCodes ?? null,
    departments: departmentCodes ?? null,
    degree: degree ?? null,
    ...rangeOf(selection),
    current: currentOfficerId ? keyOf('off', currentOfficerId, [...path, 'currentOfficerId']) : null,
    teachers: teacherIds ? teacherKeys(teacherIds) : null,
  };
}

/** Every id must be a teacher of the academy: the first hundred that are not are told, and nothing is done. */
export async function checkTeachers(sql: Sql, { academy, teachers }: Wanted): Promise<void> {
  if (teachers === null) return;
  const missing = await sql<number[]>(
    `select coalesce(json_agg(m.at order by m.at), '[]')::text as json from (
       select g.at - 1 as at from json_array_elements_text($2::json) with ordinality as g (id, at)
       where not exists (select 1 from teacher t where t.id = g.id::uuid and t.academy_id = ($1::json #>> '{}')::uuid
         and t.departed_at is null)
       order by g.at limit ${maxRefusals}) m`,
    academy,
    teachers,
  );
  refuseAny(missing.map((at) => ({ code: 'NOT_FOUND', path: [...path, 'teacherIds', String(at)] })));
}

/**
 * The teachers of a selection. Unless it is a preview their rows are locked, in the order of their keys, so that two
 * assignments wait for each other and never crosswise; what the first one changed, the second one sees.
 */
export function findTeachers(sql: Sql, wanted: Wanted, options: { lock: boolean }): Promise<Found> {
  return sql<Found>(
    `with asked as (select * from json_to_record($1::json) as a (academy uuid, officer uuid, corps text[],
         departments text[], degree text, name_from text, name_below text, current uuid, teachers uuid[])),
       chosen as materialized (
         select t.id, t.correspondent_id, t.sort_name from teacher t, asked a
         where ${conditionsOf(wanted).join(' and ')} order by t.id${options.lock ? ' for no key update of t' : ''}),
       moving as (select c.* from chosen c, asked a where c.correspondent_id <> a.officer)
     select json_build_object(
       'selected', (select count(*) from chosen),
       'moving', (select coalesce(json_agg(id), '[]') from moving),
       'changes', (select coalesce(json_agg(json_build_object('from', g.id, 'count', g.n) order by g.n desc, g.id), '[]')
         from (select correspondent_id as id, count(*) as n from moving group by 1) g),
       'sample', (select coalesce(json_agg(s.id order by s.sort_name, s.id), '[]')
         from (select id, sort_name from moving order by sort_name, id limit 20) s))::text as json`,
    wanted,
  );
}

/**
 * Whom a selection asks for their corps: those whom it leaves without that, the officer’s own aside, when they are as few
 * as `most`; none otherwise.
 */
export async function askedFor(sql: Sql, wanted: Wanted, most: number): Promise<readonly string[]> {
  const among = await sql<string[]>(
    `with asked as (select * from json_to_record($1::json) as a (academy uuid, officer uuid, corps text[],
         departments text[], degree text, name_from text, name_below text, current uuid, teachers uuid[]))
     select coalesce(json_agg(few.id), '[]')::text as json from (select t.id from teacher t, asked a
       where ${[...conditionsOf({ ...wanted, corps: null }), 't.correspondent_id <> a.officer'].join(' and ')}
       limit ${most + 1}) few`,
    wanted,
  );
  return among.length <= most ? among : [];
}

/** Only what was asked stands in the statement, so that the planner takes the index that serves it. */
function conditionsOf(wanted: Wanted): string[] {
  const { corps, departments, degree, name_from, name_below, current, teachers } = wanted;
  return [
    't.academy_id = a.academy',
    't.departed_at is null',
    ...(corps ? ['t.corps_code = any(a.corps)'] : []),
    ...(departments ? ['t.department_code = any(a.departments)'] : []),
    ...(degree === null ? [] : ['t.degree = a.degree']),
    ...(name_from === null ? [] : ['t.sort_name >= a.name_from']),
    ...(name_below === null ? [] : ['t.sort_name < a.name_below']),
    ...(current === null ? [] : ['t.correspondent_id = a.current']),
    ...(teachers ? ['t.id = any(a.teachers)'] : []),
  ];
}

function teacherKeys(ids: readonly string[]): string[] {
  if (ids.length > maxTeachers)
    throw new DomainError(portfolioRefusals.SELECTION_TOO_LONG, [...path, 'teacherIds']);
  const keys = ids.map((id) => keyOfGlobalId('tea', id));
  const wrong = keys.flatMap((key, at) => (key === null ? [at] : []));
  refuseAny(
    wrong
      .slice(0, maxRefusals)
      .map((at) => ({ code: 'NOT_FOUND', path: [...path, 'teacherIds', String(at)] })),
  );
  return keys.filter((key) => key !== null);
}

/** The key behind a global id. @throws DomainError NOT_FOUND when it is not one of that kind */
export function keyOf(prefix: string, id: string, at: readonly string[]): string {
  const key = keyOfGlobalId(prefix, id);
  if (key === null) throw new DomainError('NOT_FOUND', at);
  return key;
}

function unknownCorps(codes: readonly string[]): Refusal[] {
  return codes
    .flatMap((code, at): Refusal[] =>
      corpsFact(code)
        ? []
        : [
            {
              code: dossierRefusals.UNKNOWN_CORPS,
              path: [...path, 'corpsCodes', String(at)],
              expected: corpsCodes,
            },
          ],
    )
    .slice(0, maxRefusals);
}

const bounds = ['nameFrom', 'nameTo'] as const;

function rangeOf(selection: TeacherSelection): Pick<Wanted, 'name_from' | 'name_below'> {
  refuseAny(
    bounds.flatMap((field): Refusal[] => {
      const code = nameFault(selection[field]);
      return code ? [{ code, path: [...path, field] }] : [];
    }),
  );
  const [from, to] = bounds.map((field) => foldName(selection[field] ?? '') || null);
  // U+FFFF follows every character of a folded name: the upper end takes in whatever begins with it.
  const below = to ? `${to}\uffff` : null;
  if (from && below && below < from)
    throw new DomainError(portfolioRefusals.NAMES_REVERSED, [...path, 'nameTo']);
  return { name_from: from ?? null, name_below: below };
}

function nameFault(name: string | null | undefined): 'INVALID_TEXT' | 'TOO_LONG' | 'INVALID_FORMAT' | null {
  if (name === null || name === undefined) return null;
  if (!isStorable(name)) return 'INVALID_TEXT';
  if (name.length > 2 * longestName || [...name].length > longestName) return 'TOO_LONG';
  return foldName(name) === '' ? 'INVALID_FORMAT' : null;
}
