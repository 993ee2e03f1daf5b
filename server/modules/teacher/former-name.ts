import type { Sql } from '../../platform/sql/sql.ts';
import { foldName } from './teacher.rules.ts';

/** A name that a teacher gives up. */
export interface GivenUpName {
  readonly teacherId: string;
  /** The family or usage name; null when the given names alone change. */
  readonly familyName: string | null;
  /** The given names from now on: former ones find nobody. */
  readonly givenNames: readonly string[];
  readonly at: Date;
}

/** Goes on finding a teacher by a name that was given up, in the transaction of the caller. */
export async function keepFormerName(
  sql: Sql,
  { teacherId, familyName, givenNames, at }: GivenUpName,
): Promise<void> {
  const family = foldName(familyName ?? '').trimEnd();
  const given = foldName(givenNames.join(' ')).trimEnd();
  await sql(
    `with r as (select * from json_to_record($1::json) as r ("teacherId" uuid, family text, given text, at timestamptz)),
       renamed as (update former_name f set name = f.family_name || ' ' || r.given from r
         where f.teacher_id = r."teacherId" and f.family_name <> r.family)
     insert into former_name as f (teacher_id, family_name, name, given_up_at)
     select r."teacherId", r.family, r.family || ' ' || r.given, r.at from r where r.family <> ''
     on conflict (teacher_id, family_name) do update set name = excluded.name, given_up_at = excluded.given_up_at`,
    { teacherId, family, given, at },
  );
}
