import type { Sql } from '../../platform/sql/sql.ts';
import type { FamilySituation, PostalAddress } from './dossier.entity.ts';
import { saidSql } from './situation.reads.ts';
import { addressOn, contactOn, familyOn, type Contact } from './situation.rules.ts';

/** What the file says on a day of its teacher’s address, telephones and family. */
interface Situation extends Contact {
  readonly address: PostalAddress | null;
  readonly family: FamilySituation;
}

/** The situation that a file says on a day, by the key of the file. */
export async function situationOn(sql: Sql, dossierId: string, day: string): Promise<Situation> {
  const said = await sql<{
    readonly address: Parameters<typeof addressOn>[0];
    readonly family: Parameters<typeof familyOn>[0];
    readonly contact: Parameters<typeof contactOn>[0];
  }>(SAID, dossierId);
  return {
    address: addressOn(said.address, day),
    family: familyOn(said.family, day),
    ...contactOn(said.contact, day),
  };
}

const SAID = `
select json_build_object('address', ${saidSql.address('d')}, 'family', ${saidSql.family('d')},
  'contact', ${saidSql.contact('d')})::text as json
from dossier d where d.id = ($1::json #>> '{}')::uuid`;
