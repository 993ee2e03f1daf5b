import type { FamilySituation, PostalAddress } from './dossier.entity.ts';
import { saidSql } from './situation.reads.ts';
import { addressOn, contactOn, familyOn, type Contact } from './situation.rules.ts';

/** What the file says on a day of its teacher’s address, telephones and family. */
interface Situation extends Contact {
  readonly address: PostalAddress | null;
  readonly family: FamilySituation;
}

/** What a situation follows from, as `situationSql` reads it. */
export interface SaidSituation {
  readonly address: Parameters<typeof addressOn>[0];
  readonly family: Parameters<typeof familyOn>[0];
  readonly contact: Parameters<typeof contactOn>[0];
}

/** SQL of what the situation of a file follows from, of a row of `dossier` under an alias. */
export const situationSql = (file: string): string => `json_build_object('address', ${saidSql.address(file)},
  'family', ${saidSql.family(file)}, 'contact', ${saidSql.contact(file)})`;

/** The situation that a file says on a day. */
export function situationOn(said: SaidSituation, day: string): Situation {
  return {
    address: addressOn(said.address, day),
    family: familyOn(said.family, day),
    ...contactOn(said.contact, day),
  };
}
