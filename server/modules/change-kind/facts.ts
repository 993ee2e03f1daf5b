import { familyOn, saidSql, type FamilySituation, type SaidFamily, type Sayings } from '../dossier/index.ts';
import type { Sql } from '../../platform/sql/sql.ts';
import type { KindFacts } from './declare/kind.ts';

/**
 * The facts of teachers, by their ids.
 * @param today in Europe/Paris
 */
export async function factsOf(
  sql: Sql,
  teacherIds: readonly string[],
  today: string,
): Promise<Map<string, KindFacts>> {
  const rows = await sql<readonly Row[]>(factsBy('id'), teacherIds);
  return new Map(rows.map((row) => [row.id, factsOfRow(row, today)]));
}

/** The facts of the teacher who has an account; null when nobody of the teachers has it. */
export async function factsOfAccount(sql: Sql, accountId: string, today: string): Promise<KindFacts | null> {
  const [row] = await sql<readonly Row[]>(factsBy('account_id'), [accountId]);
  return row ? factsOfRow(row, today) : null;
}

function factsOfRow({ id: _id, family, ...facts }: Row, today: string): KindFacts {
  const { children, maritalStatus } = familyOn(family, today);
  return { ...facts, children, maritalStatus, today };
}

type Row = Omit<KindFacts, 'today' | 'children' | 'maritalStatus'> & {
  readonly id: string;
  readonly family: Sayings<FamilySituation, SaidFamily>;
};

const factsBy = (key: 'id' | 'account_id') => `select coalesce(json_agg(r), '[]')::text as json from (
  select t.id, t.birth_date as "birthDate", t.degree, a.code as "academyCode", t.corps_code as "corpsCode",
    ${saidSql.family('d')} as family,
    (select coalesce(json_agg(json_build_object('kind', p.kind, 'from', p.valid_from, 'to', p.valid_to)
        order by p.valid_from, p.id), '[]')
      from position p where p.dossier_id = d.id and p.superseded_at is null) as positions
  from json_array_elements_text($1::json) w
    join teacher t on t.${key} = w.value::uuid
    join academy a on a.id = t.academy_id
    join dossier d on d.id = t.id) r`;
