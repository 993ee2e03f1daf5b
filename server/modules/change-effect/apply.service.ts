import { newId } from '../../platform/sql/new-id.ts';
import type { Sql } from '../../platform/sql/sql.ts';
import { parisDate } from '../../platform/viewer.ts';
import { holdDiploma, settleNames, successorsOf } from '../dossier/index.ts';
import { decideDeparture, type DepartureOptions } from '../teacher/index.ts';
import type { Effect, PeriodEffect, PositionPeriod, RatePeriod } from './effect/effect.ts';
import type { Kept, Placed, Stretch } from './periods/periods.rules.ts';
import { positionsPlaced, ratesPlaced } from './periods/positions.rules.ts';
import { copies, insertInto, keepsSuccessors, type WrittenTable } from './effect/rows.ts';

export interface Approval extends DepartureOptions {
  readonly requestId: string;
  /** The key of the file, which is that of its teacher. */
  readonly dossierId: string;
}

/**
 * Writes what an approval changes: dated rows beside the HR base's last word, each with the request that wrote it. Inside a
 * transaction of the caller, which holds the teacher. At most two statements, and some more for a diploma, and for a name or a
 * departure whose day has come.
 */
export async function applyEffects(
  sql: Sql,
  { effects, ...approval }: Approval & { readonly effects: readonly Effect[] },
): Promise<void> {
  if (effects.length === 0) return;
  const { dossierId, requestId, origin } = approval;
  const { at } = origin;
  const present = effects.some(({ writes }) => readsPresent.has(writes))
    ? await sql<Present>(PRESENT, { dossier: dossierId })
    : nothingPresent;
  const changes = effects.flatMap((effect) => changesOf(effect, present));
  await write(sql, approval, changes);
  const source = { dossierId, source: 'REQUEST', sourceId: requestId } as const;
  for (const effect of effects) if (effect.writes === 'diploma') await holdDiploma(sql, source, effect, at);
  const today = parisDate(at);
  if (effects.some((effect) => effect.writes === 'dossier_name' && effect.from <= today))
    await settleNames(sql, at, [dossierId]);
  const departure = effects.find((effect) => effect.writes === 'departure');
  if (!departure) return;
  const { on, reason } = departure;
  await decideDeparture(sql, approval, { teacherId: dossierId, requestId, on, reason });
}

/** Periods of which one is true at a time. */
interface Present {
  readonly position: readonly Kept<PositionPeriod>[];
  readonly working_time: readonly Kept<RatePeriod>[];
}

const nothingPresent: Present = { position: [], working_time: [] };
/** Where periods are cut, or a departure is decided; for all else the lock of who decides is enough. */
const readsPresent: ReadonlySet<Effect['writes']> = new Set(['position', 'working_time', 'departure']);

// The teacher is locked as an import does it.
const PRESENT = `
  with asked as (select dossier from json_to_record($1::json) as r (dossier uuid)),
  locked as materialized (select t.id from teacher t, asked a where t.id = a.dossier for update of t)
  select json_build_object(
    'position', (select coalesce(json_agg(json_build_object('id', p.id, 'kind', p.kind, 'from', p.valid_from, 'to', p.valid_to)
      order by p.valid_from, p.id), '[]') from position p where p.dossier_id = l.id and p.superseded_at is null),
    'working_time', (select coalesce(json_agg(json_build_object('id', w.id, 'quotity', w.quotity, 'reason', w.reason,
      'from', w.valid_from, 'to', w.valid_to) order by w.valid_from, w.id), '[]')
      from working_time w where w.dossier_id = l.id and w.superseded_at is null))::text as json
  from locked l`;

/** What is written into one table. */
interface Change {
  readonly table: WrittenTable;
  readonly rows: readonly object[];
  /** The rows that end, with the one that replaces each where `about` may name it. */
  readonly replaced: readonly { readonly id: string; readonly successor: string | undefined }[];
}

function changesOf(effect: Effect, present: Present): Change[] {
  switch (effect.writes) {
    case 'departure':
    case 'diploma':
      return [];
    case 'position':
      return [changeOf(effect.writes, positionsPlaced(present.position, effect)), asDecided(effect)];
    case 'working_time':
      return [changeOf(effect.writes, ratesPlaced(present.working_time, effect)), asDecided(effect)];
    case 'dossier_family': {
      const { writes: table, ...row } = effect;
      return [{ table, rows: [{ added: [], removed: [], ...row }], replaced: [] }];
    }
    default: {
      const { writes: table, ...row } = effect;
      return [{ table, rows: [row], replaced: [] }];
    }
  }
}

function changeOf<P extends Stretch>(
  table: PeriodEffect['writes'],
  { replaced, written }: Placed<P>,
): Change {
  const rows = written.map((row) => ({ ...row, id: newId() }));
  const successors = keepsSuccessors(table) ? successorsOf(table, replaced, rows) : null;
  return { table, rows, replaced: replaced.map(({ id }) => ({ id, successor: successors?.get(id) })) };
}

/** The period before it is placed among others, for the case that one of them is taken back. */
function asDecided(effect: PeriodEffect): Change {
  return { table: 'decided_period', rows: [{ writes: effect.writes, effect }], replaced: [] };
}

/** All tables in one statement. */
async function write(
  sql: Sql,
  { requestId, dossierId, origin: { at } }: Approval,
  changes: readonly Change[],
): Promise<void> {
  const parts: string[] = [];
  const inputs: unknown[] = [];
  for (const [table, group] of Map.groupBy(changes, (change) => change.table)) {
    const rows = group.flatMap((change) => change.rows);
    const replaced = group.flatMap((change) => change.replaced);
    parts.push(...(copies[table] ?? []));
    if (replaced.length > 0) parts.push(replacing(table, inputs.push(replaced) + 1));
    parts.push(
      insertInto(
        table,
        inputs.push(
          rows.map((row) => ({ id: newId(), ...row, dossier: dossierId, request: requestId, at })),
        ) + 1,
      ),
    );
  }
  if (parts.length === 0) return;
  await sql(
    `with asked as (select * from json_to_record($1::json) as r (dossier uuid, request uuid, at timestamptz)),
      ${parts.map((part, number) => `part${number} as (${part})`).join(', ')} select`,
    { dossier: dossierId, request: requestId, at },
    ...inputs,
  );
}

const replacing = (table: WrittenTable, parameter: number) =>
  `update ${table} l set superseded_at = a.at, superseded_by = a.request${keepsSuccessors(table) ? ', successor_id = r.successor' : ''}
    from asked a, json_to_recordset($${parameter}::json) as r (id uuid, successor uuid) where l.id = r.id`;
