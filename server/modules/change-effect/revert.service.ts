import type { Sql } from '../../platform/sql/sql.ts';
import { settleNames } from '../dossier/index.ts';
import { settleDeparture } from '../teacher/index.ts';
import type { Approval } from './apply.service.ts';

/** What approvals write or replace rows of. */
const tables = [
  'dossier_address',
  'dossier_family',
  'dossier_contact',
  'dossier_name',
  'nationality',
  'leave',
  'working_time',
  'disability',
  'career_step',
  'posting',
  'position',
  'appraisal',
  'diploma',
  'service_period',
] as const;

/**
 * Takes back all that an approval has written: its rows end, and the rows that it replaced are true again. A row of its own
 * that a later approval has replaced stays ended, whatever becomes of that one. Inside a transaction of the caller.
 */
export async function revertEffects(sql: Sql, approval: Approval): Promise<void> {
  const { requestId, dossierId } = approval;
  const { at } = approval.origin;
  const touched = await sql<Touched>(REVERT, { request: requestId, dossier: dossierId, at });
  if (touched.named) await settleNames(sql, at, [dossierId]);
  if (touched.departed) await settleDeparture(sql, approval, dossierId);
}

interface Touched {
  /** A name of it had taken effect. */
  readonly named: boolean;
  /** It had decided a departure. */
  readonly departed: boolean;
}

const REVERT = `
  with asked as (select * from json_to_record($1::json) as r (request uuid, dossier uuid, at timestamptz)),
  locked as materialized (select t.id from teacher t, asked a where t.id = a.dossier for update of t),
  departure_back as (update decided_departure d set superseded_at = a.at from asked a join locked l on true
    where d.teacher_id = l.id and d.request_id = a.request and d.superseded_at is null returning d.id),
  ${tables
    .map(
      (table) => `"${table}_back" as (update "${table}" l set superseded_by = null,
    superseded_at = case when l.request_id = a.request then coalesce(l.superseded_at, a.at) end
    from asked a join locked on true where l.dossier_id = locked.id and (l.request_id = a.request or l.superseded_by = a.request)
    returning l.*)`,
    )
    .join(',\n  ')}
  select json_build_object('departed', exists (select from departure_back),
    'named', exists (select from dossier_name_back where taken_effect_at is not null))::text as json`;
