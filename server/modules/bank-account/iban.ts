import { sealsFor, type Seals } from '../../platform/crypto/sealing.ts';
import type { DerivedFacts, ReadRequest, ScopedSql } from '../../platform/read/model.ts';
import type { Viewer } from '../../platform/viewer.ts';

const purpose = 'iban';

type Secrets = readonly [string, ...string[]];

/** The seals of IBANs: the first secret of the application seals, all open. */
export const ibanSeals = (secrets: Secrets): Seals => sealsFor(secrets, purpose);

/** What a seal is bound to: put into the row of another account or file, it opens nothing. */
export const boundTo = (id: string, dossierId: string): string => `${id} ${dossierId}`;

/** A sealed IBAN as a statement gives it to those who may see it. */
interface SealedIban {
  readonly id: string;
  readonly dossier: string;
  readonly sealed: string;
}

const sealedSql = (alias: string) =>
  `json_build_object('id', ${alias}.id, 'dossier', ${alias}.dossier_id, 'sealed', encode(${alias}.iban_sealed, 'hex'))`;

/** The sealed IBAN of an account, for machines that pay; null for everybody else. */
export const sealedIban: DerivedFacts = {
  name: 'iban',
  sql: (viewer, t) => (paysBy(viewer) ? sealedSql(t.alias) : 'null'),
};

/** The sealed IBAN that was given with a request, for those of whom a module above says that they may see it. */
export const sealedIbanOfRequest = (maySee: ScopedSql): DerivedFacts => ({
  name: 'requestIban',
  sql: (viewer, t, bind) =>
    `(select ${sealedSql('given')} from bank_account given where given.request_id = ${t.col('id')} and ${maySee(viewer, t, bind)})`,
});

/** The whole IBAN, for whom the statement gave it to. */
export function wholeIban(given: SealedIban | null, _args: unknown, { unseal }: ReadRequest): string | null {
  if (given === null) return null;
  return unseal(purpose, Buffer.from(given.sealed, 'hex'), boundTo(given.id, given.dossier)).toString();
}

function paysBy({ role, grants }: Viewer): boolean {
  return role === 'INTEGRATOR' && grants.includes('READ_BANK_DETAILS');
}
