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
  const rows = await sql<readonly Row[]>(FACTS, teacherIds);
  return new Map(rows.map((row) => [row.id, factsOfRow(row, today)]));
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
  const found = await sql<{ readonly rows: readonly Row[]; readonly here: Here } | undefined>(OF_ACCOUNT, of);
  const [row] = found?.rows ?? [];
  return found && row ? { facts: factsOfRow(row, today), here: found.here } : null;
}

function factsOfRow({ id: _id, family, ...facts }: Row, today: string): KindFacts {
  const { children, maritalStatus } = familyOn(family, today);
  return { ...facts, children, maritalStatus, today };
}

type Row = Omit<KindFacts, 'today' | 'children' | 'maritalStatus'> & {
  readonly id: string;
  readonly family: Sayings<FamilySituation, SaidFamily>;
};

const factsBy = (key: 'id' | 'account_id', keys: string) => `(select coalesce(json_agg(r), '[]') from (
  select t.id, t.birth_date as "birthDate", t.degree, a.code as "academyCode", t.corps_code as "corpsCode",
    ${saidSql.family('d')} as family,
    (select coalesce(json_agg(json_build_object('kind', p.kind, 'from', p.valid_from, 'to', p.valid_to)
        order by p.valid_from, p.id), '[]')
      from position p where p.dossier_id = d.id and p.superseded_at is null) as positions
  from ${keys} w
    join teacher t on t.${key} = w.value::uuid
    join academy a on a.id = t.academy_id
    join dossier d on d.id = t.id) r)`;

const FACTS = `select ${factsBy('id', 'json_array_elements_text($1::json)')}::text as json`;
const OF_ACCOUNT = `
select json_build_object('rows', ${factsBy('account_id', `(select given."accountId" as value)`)}, 'here', ${hereSql('asks', 'given.today')})::text as json
from json_to_record($1::json) as given ("accountId" uuid, today date) join teacher asks on asks.account_id = given."accountId"`;
