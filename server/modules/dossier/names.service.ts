import { defineJob } from '../../platform/sql/outbox.ts';
import type { Sql } from '../../platform/sql/sql.ts';
import { parisDate } from '../../platform/viewer.ts';
import { sortNameOf } from '../teacher/index.ts';
import { settleAccountNames, type Named } from './names-of-accounts.ts';
import { isSameName, namesAfter, type Names } from './names.rules.ts';

/** Brings names to the day; the queue adds it by the clock. */
export const namesJob = defineJob('names');

/** How many teachers one transaction takes. */
const batchSize = 200;

/**
 * Brings the names of teachers to what the HR base says last and what approvals say beside it until today: lists, letters and
 * searches read them from the teacher. Whatever was missed is made up for, and a second run finds nothing to do. In a
 * transaction of the caller.
 * @param ids of the teachers to look at; null: of whom a name begins, some hundred at most
 * @returns whether there may be more
 */
export async function settleNames(
  sql: Sql,
  at: Date,
  ids: readonly string[] | null = null,
): Promise<boolean> {
  const asked = { today: parisDate(at), ids, batchSize, at };
  const found = await sql<readonly Found[]>(FOUND(ids !== null), asked);
  const settled = found.map(settledOf).filter((one) => one !== null);
  const namesOf = new Map(settled.map((one) => [one.id, one]));
  if (found.length > 0)
    await sql(
      SETTLE,
      asked,
      settled,
      found.map(({ id }) => id),
    );
  for (const one of found) await settleAccountNames(sql, one, namesOf.get(one.id) ?? one, at);
  return found.length === batchSize;
}

interface Found extends Named {
  /** The HR base's last word where approvals say otherwise. */
  readonly hrNames: Names | null;
}

interface Settled extends Names {
  readonly id: string;
  readonly sortName: string;
  readonly hrNames: Names | null;
}

/** What to write of a teacher; null when nothing changes. */
function settledOf({ id, hrNames, said, ...found }: Found): Settled | null {
  const { civility, familyName, usageName, givenNames } = found;
  const present: Names = { civility, familyName, usageName, givenNames };
  const base = hrNames ?? present;
  const names = namesAfter(base, said);
  if (isSameName(names, present) && said.length > 0 === (hrNames !== null)) return null;
  return {
    id,
    ...names,
    sortName: sortNameOf(names.givenNames, names.familyName, names.usageName),
    hrNames: said.length > 0 ? base : null,
  };
}

const due = (today: string) =>
  `select n.dossier_id from dossier_name n where n.superseded_at is null and n.taken_effect_at is null and n.valid_from <= ${today}`;

const FOUND = (some: boolean) => `
  with asked as (select * from json_to_record($1::json) as r (today date, at timestamptz, ids uuid[], "batchSize" int)),
  chosen as materialized (select t.* from teacher t, asked a
    where ${some ? 't.id = any(a.ids)' : `t.id in (${due('a.today')})`}
    order by t.id limit (select "batchSize" from asked) for no key update of t)
  select coalesce(json_agg(json_build_object('id', c.id, 'accountId', c.account_id, 'civility', c.civility, 'familyName', c.family_name,
    'usageName', c.usage_name, 'givenNames', c.given_names, 'hrNames', c.hr_names, 'said', (
      select coalesce(json_agg(json_build_object('civility', n.civility, 'familyName', n.family_name, 'usageName', n.usage_name,
        'givenNames', n.given_names, 'changeUsername', n.change_username, 'changeProfessionalAddress', n.change_professional_address,
        'isNew', n.taken_effect_at is null) order by n.valid_from, n.recorded_at, n.id), '[]')
      from dossier_name n where n.dossier_id = c.id and n.superseded_at is null and n.valid_from <= a.today),
    'undone', (select coalesce(json_agg(json_build_object('changeUsername', n.change_username,
        'changeProfessionalAddress', n.change_professional_address)), '[]')
      from dossier_name n where n.dossier_id = c.id and n.taken_effect_at is not null and n.superseded_by is null
        and n.superseded_at = a.at)) order by c.id), '[]')::text as json
  from chosen c, asked a`;

const SETTLE = `
  with asked as (select * from json_to_record($1::json) as r (today date, at timestamptz)),
  named as (update teacher t set civility = r.civility, family_name = r."familyName", usage_name = r."usageName",
      given_names = r."givenNames", sort_name = r."sortName", hr_names = r."hrNames"
    from json_to_recordset($2::json) as r (id uuid, civility text, "familyName" text, "usageName" text, "givenNames" text[],
      "sortName" text, "hrNames" jsonb) where t.id = r.id)
  update dossier_name n set taken_effect_at = a.at from asked a
  where n.dossier_id in (select value::uuid from json_array_elements_text($3::json))
    and n.superseded_at is null and n.taken_effect_at is null and n.valid_from <= a.today`;
