import type { Sql } from '../../platform/sql/sql.ts';
import { settleDiplomas, settleNames } from '../dossier/index.ts';
import { settleDeparture } from '../teacher/index.ts';
import type { Approval } from './apply.service.ts';
import type { PeriodEffect } from './effect/effect.ts';
import { replayPeriods } from './periods/periods.service.ts';

/** What approvals add rows to, each of which is true by itself. */
const tables = [
  'dossier_address',
  'dossier_family',
  'dossier_contact',
  'dossier_name',
  'nationality',
  'leave',
  'disability',
  'diploma',
] as const;

/**
 * Takes back all that an approval has written: its rows end. Periods, of which one is true at a time, and departures are worked
 * out again from the approvals that stand, so that the order in which they are taken back does not matter. Inside a
 * transaction of the caller.
 */
export async function revertEffects(sql: Sql, approval: Approval): Promise<void> {
  const { requestId, dossierId } = approval;
  const { at } = approval.origin;
  const touched = await sql<Touched>(REVERT, { request: requestId, dossier: dossierId, at });
  if (touched.named) await settleNames(sql, at, [dossierId]);
  if (touched.proved) await settleDiplomas(sql, [dossierId], at);
  if (touched.periods.length > 0) await replayPeriods(sql, { dossierId, at }, touched.periods);
  if (touched.departed) await settleDeparture(sql, approval, dossierId);
}

/** An approval writes one diploma: what the HR base says of it has stood behind it. */
const successorOfDiploma = ` successor_id = case when l.request_id = a.request then (select h.id from diploma h
      where h.dossier_id = l.dossier_id and h.superseded_by = a.request order by h.title = l.title desc, h.id limit 1) end`;

interface Touched {
  /** A name of it had taken effect. */
  readonly named: boolean;
  /** It had decided periods of these. */
  readonly periods: readonly PeriodEffect['writes'][];
  /** It held a diploma, which another source may hold as well. */
  readonly proved: boolean;
  /** It had decided a departure. */
  readonly departed: boolean;
}

const REVERT = `
  with asked as (select * from json_to_record($1::json) as r (request uuid, dossier uuid, at timestamptz)),
  locked as materialized (select t.id from teacher t, asked a where t.id = a.dossier for update of t),
  departure_back as (update decided_departure d set superseded_at = a.at from asked a join locked l on true
    where d.teacher_id = l.id and d.request_id = a.request and d.superseded_at is null returning d.id),
  periods_back as (update decided_period p set superseded_at = a.at from asked a join locked l on true
    where p.dossier_id = l.id and p.request_id = a.request and p.superseded_at is null returning p.writes),
  holds_back as (update diploma_source s set ended_at = a.at from asked a join locked l on true
    where s.dossier_id = l.id and s.source = 'REQUEST' and s.source_id = a.request and s.ended_at is null returning s.id),
  ${tables
    .map(
      (
        table,
      ) => `"${table}_back" as (update "${table}" l set superseded_by = null,${table === 'diploma' ? `${successorOfDiploma},` : ''}
    superseded_at = case when l.request_id = a.request then coalesce(l.superseded_at, a.at) end
    from asked a join locked on true where l.dossier_id = locked.id and (l.request_id = a.request or l.superseded_by = a.request)
    returning l.*)`,
    )
    .join(',\n  ')}
  select json_build_object('departed', exists (select from departure_back), 'proved', exists (select from holds_back),
    'periods', (select coalesce(json_agg(distinct writes), '[]') from periods_back),
    'named', exists (select from dossier_name_back where taken_effect_at is not null))::text as json`;
