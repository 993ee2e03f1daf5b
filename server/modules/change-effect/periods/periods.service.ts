import { newId } from '../../../platform/sql/new-id.ts';
import type { Sql } from '../../../platform/sql/sql.ts';
import type { PeriodEffect, PositionPeriod, RatePeriod } from '../effect/effect.ts';
import type { Kept, Placed, Stretch } from './periods.rules.ts';
import { positionsPlaced, ratesPlaced } from './positions.rules.ts';
import { replayed, type Layer, type Replayed, type Row } from './replay.rules.ts';
import { insertInto, keepsSuccessors } from '../effect/rows.ts';
import { successorsOf, type Line } from '../../dossier/index.ts';

interface File {
  readonly dossierId: string;
  readonly at: Date;
}

/**
 * Works out the rows of periods again from what the HR base says and the approvals that stand, once one was taken back.
 * Inside a transaction of the caller, which holds the teacher.
 */
export async function replayPeriods(
  sql: Sql,
  file: File,
  tables: readonly PeriodEffect['writes'][],
): Promise<void> {
  const present = await sql<Present>(PRESENT, file.dossierId);
  for (const table of tables)
    await (table === 'position'
      ? replayTable<PositionPeriod, 'position'>(sql, file, { table, present, place: positionsPlaced })
      : replayTable<RatePeriod, 'working_time'>(sql, file, { table, present, place: ratesPlaced }));
}

type EffectOn<Table> = Extract<PeriodEffect, { readonly writes: Table }>;
type LayerOf<P extends Stretch, Table> = Layer<P, EffectOn<Table>> & { readonly writes: Table };

interface Present {
  readonly layers: readonly (LayerOf<PositionPeriod, 'position'> | LayerOf<RatePeriod, 'working_time'>)[];
  readonly position: readonly Row<PositionPeriod>[];
  readonly working_time: readonly Row<RatePeriod>[];
}

interface Replaying<P extends Stretch, Table extends PeriodEffect['writes']> {
  readonly table: Table;
  readonly present: Present;
  readonly place: (present: readonly Kept<P>[], effect: EffectOn<Table>) => Placed<P>;
}

async function replayTable<P extends Stretch, Table extends PeriodEffect['writes']>(
  sql: Sql,
  { dossierId, at }: File,
  { table, present, place }: Replaying<P, Table>,
): Promise<void> {
  const layers = present.layers.filter(({ writes }) => writes === table) as unknown as LayerOf<P, Table>[];
  const { ended, hidden, revived, written } = replayed(
    present[table] as unknown as readonly Row<P>[],
    layers,
    place,
  );
  const rows = written.map((row) => ({ ...row, id: newId(), dossier: dossierId, at }));
  const successors = keepsSuccessors(table)
    ? successorsIn(table, present[table], { ended, hidden, revived, rows })
    : null;
  const replacedBy = keepsSuccessors(table) ? ', successor_id = coalesce(r.successor, l.successor_id)' : '';
  const comesBack = keepsSuccessors(table) ? ', successor_id = null' : '';
  await sql(
    `with ended as (update ${table} l set superseded_at = ($4::json #>> '{}')::timestamptz, superseded_by = null${replacedBy}
        from json_to_recordset($1::json) as r (id uuid, successor uuid) where l.id = r.id),
      hidden as (update ${table} l set superseded_at = coalesce(l.superseded_at, ($4::json #>> '{}')::timestamptz), superseded_by = r.by${replacedBy}
        from json_to_recordset($2::json) as r (id uuid, by uuid, successor uuid) where l.id = r.id),
      revived as (update ${table} set superseded_at = null, superseded_by = null${comesBack}
        where id in (select value::uuid from json_array_elements_text($3::json)))
    ${insertInto(table, 5)}`,
    ended.map((id) => ({ id, successor: successors?.get(id) })),
    hidden.map(({ id, by }) => ({ id, by, successor: successors?.get(id) })),
    revived,
    at,
    rows,
  );
}

/** What replaces the rows that are in effect no longer. */
function successorsIn(
  table: 'position',
  present: readonly Row<PositionPeriod>[],
  { ended, hidden, revived, rows }: Turned,
): ReadonlyMap<string, string> {
  const gone = new Set([...ended, ...hidden.map(({ id }) => id)]);
  const back = new Set(revived);
  return successorsOf(
    table,
    present.filter(({ id, isLive }) => isLive && gone.has(id)),
    [...present.filter(({ id }) => back.has(id)), ...rows],
  );
}

type Turned = Pick<Replayed<PositionPeriod>, 'ended' | 'hidden' | 'revived'> & {
  readonly rows: readonly Line[];
};

const rowsOf = (
  table: string,
  columns: string,
) => `(select coalesce(json_agg(json_build_object('id', l.id, ${columns},
    'from', l.valid_from, 'to', l.valid_to, 'request', l.request_id, 'isLive', l.superseded_at is null, 'hiddenBy', l.superseded_by)
    order by l.id), '[]')
  from ${table} l where l.dossier_id = d.id and (l.superseded_at is null or l.request_id is not null or l.superseded_by is not null))`;

const PRESENT = `select json_build_object(
    'layers', (select coalesce(json_agg(json_build_object('writes', p.writes, 'request', p.request_id, 'effect', p.effect, 'base', p.base)
      order by p.recorded_at, p.id), '[]') from decided_period p where p.dossier_id = d.id and p.superseded_at is null),
    'position', ${rowsOf('position', `'kind', l.kind`)},
    'working_time', ${rowsOf('working_time', `'quotity', l.quotity, 'reason', l.reason`)})::text as json
  from dossier d where d.id = ($1::json #>> '{}')::uuid`;

/** What the HR base said of positions before it contradicted an approval: it stays below the approvals until that one is taken back. */
interface KeptCourse {
  readonly dossier: string;
  readonly request: string;
  readonly base: readonly object[];
}

/** Keeps what the HR base said of positions; where it was kept before, that. */
export async function keepCourses(sql: Sql, at: Date, courses: readonly KeptCourse[]): Promise<void> {
  if (courses.length === 0) return;
  await sql(
    `insert into decided_period (id, dossier_id, request_id, recorded_at, writes, base)
      select r.id, r.dossier, r.request, ($2::json #>> '{}')::timestamptz, 'position', coalesce((select p.base from decided_period p
        where p.dossier_id = r.dossier and p.superseded_at is null and p.base is not null order by p.recorded_at desc, p.id desc limit 1), r.base)
      from json_to_recordset($1::json) as r (id uuid, dossier uuid, request uuid, base jsonb)`,
    courses.map((course) => ({ id: newId(), ...course })),
    at,
  );
}

/** The HR base says the course of positions itself: of the approvals, none is left to take back. */
export async function endCourses(sql: Sql, at: Date, dossierIds: readonly string[]): Promise<void> {
  if (dossierIds.length === 0) return;
  await sql(
    `update decided_period set superseded_at = ($2::json #>> '{}')::timestamptz
      where dossier_id in (select value::uuid from json_array_elements_text($1::json)) and superseded_at is null and writes = 'position'`,
    dossierIds,
    at,
  );
}
