import type { Sql } from '../../../platform/sql/sql.ts';

/**
 * Brings what the worklist filters on (`teacher.corps_code`, `teacher.establishment_uai`) to the day: a step or posting
 * that was to come at the last import has begun since. The same choice as `profileOf`. One statement; only rows that
 * differ are written, so that it may run at any time and as often as wanted.
 * @param today `YYYY-MM-DD`, in Europe/Paris
 * @returns how many teachers were changed
 */
export async function refreshCurrent(sql: Sql, today: string): Promise<number> {
  return await sql<number>(REFRESH, today);
}

/** Nothing else can have become untrue: what had begun when a teacher was recorded was looked at then. */
const begunSince = (table: 'career_step' | 'posting') =>
  `select p.dossier_id as id from "${table}" p join teacher t on t.id = p.dossier_id, today
    where p.superseded_at is null and p.valid_from <= today.day and p.valid_from >= t.recorded_at::date - 1`;

/** The last one to have begun; the first to begin when all are to come. */
const currentOf = (table: 'career_step' | 'posting', column: string, ties: string) =>
  `(select p.${column} from "${table}" p where p.dossier_id = due.id and p.superseded_at is null
    order by p.valid_from <= today.day desc, abs(p.valid_from - today.day), ${ties} limit 1) as ${column}`;

const REFRESH = `with today as (select ($1::json #>> '{}')::date as day),
  due as (${begunSince('career_step')} union ${begunSince('posting')}),
  current as (select due.id, ${currentOf('career_step', 'corps_code', 'p.id desc')},
    ${currentOf('posting', 'establishment_uai', 'p.working_time desc, p.establishment_uai collate "C" desc')}
    from due, today),
  changed as (update teacher t set corps_code = c.corps_code, establishment_uai = c.establishment_uai
    from current c where t.id = c.id
      and (t.corps_code, t.establishment_uai) is distinct from (c.corps_code, c.establishment_uai) returning 1)
  select count(*)::text as json from changed`;
