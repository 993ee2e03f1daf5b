import { familyOn, saidSql, type FamilySituation, type SaidFamily, type Sayings } from '../dossier/index.ts';
import type { Sql } from '../../platform/sql/sql.ts';
import type { KindFacts } from './declare/kind.ts';
import { hereSql, type Here } from './here.ts';

/**
 * The facts of teachers, by their ids.
 * @param today in Europe/Paris
 */
export async function factsOf(
  sql: Sql,
  teacherIds: readonly string[],
  today: string,
): Promise<Map<string, KindFacts>> {
  const rows = await sql<Readonly<Record<string, RecordedFacts>>>(FACTS, teacherIds);
  return new Map(Object.entries(rows).map(([id, row]) => [id, factsOn(row, today)]));
}

/**
 * The facts of the teacher who has an account, and who is there to decide; null when nobody of the teachers has it.
 * @param today in Europe/Paris
 */
export async function factsOfAccount(
  sql: Sql,
  accountId: string,
  today: string,
): Promise<{ readonly facts: KindFacts; readonly here: Here } | null> {
  const of = { accountId, today };
  const found = await sql<{ readonly row: RecordedFacts; readonly here: Here } | undefined>(OF_ACCOUNT, of);
  return found ? { facts: factsOn(found.row, today), here: found.here } : null;
}

/** The facts of a teacher on a day in Europe/Paris. */
export function factsOn({ family, ...facts }: RecordedFacts, today: string): KindFacts {
  const { children, maritalStatus } = familyOn(family, today);
  return { ...facts, children, maritalStatus, today };
}

/** What the facts of a teacher follow from, as `factsSql` reads it. */
export type RecordedFacts = Omit<KindFacts, 'today' | 'children' | 'maritalStatus'> & {
  readonly family: Sayings<FamilySituation, SaidFamily>;
};

/** SQL of what the facts of a teacher follow from, of the rows of `teacher` and `dossier` under aliases. */
export const factsSql = (teacher: string, file: string): string => `json_build_object(
  'birthDate', ${teacher}.birth_date, 'degree', ${teacher}.degree, 'corpsCode', ${teacher}.corps_code,
  'academyCode', (select a.code from academy a where a.id = ${teacher}.academy_id), 'family', ${saidSql.family(file)},
  'positions', (select coalesce(json_agg(json_build_object('kind', p.kind, 'from', p.valid_from, 'to', p.valid_to)
      order by p.valid_from, p.id), '[]')
    from position p where p.dossier_id = ${file}.id and p.superseded_at is null))`;

const FACTS = `
select coalesce(json_object_agg(t.id, ${factsSql('t', 'd')}), '{}')::text as json
from json_array_elements_text($1::json) w join teacher t on t.id = w.value::uuid join dossier d on d.id = t.id`;
const OF_ACCOUNT = `
select json_build_object('row', ${factsSql('t', 'd')}, 'here', ${hereSql('t', 'given.today')})::text as json
from json_to_record($1::json) as given ("accountId" uuid, today date)
join teacher t on t.account_id = given."accountId" join dossier d on d.id = t.id`;
