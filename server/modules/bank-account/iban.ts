import type { DerivedFacts, ScopedSql } from '../../platform/read/model.ts';
import { sealedColumn } from '../../platform/read/sealed-column.ts';
import type { Viewer } from '../../platform/viewer.ts';

/** The IBANs of accounts. */
export const ibans = sealedColumn({ table: 'bank_account', column: 'iban_sealed', purpose: 'iban' });

/** The sealed IBAN of an account, for machines that pay; null for everybody else. */
export const sealedIban: DerivedFacts = {
  name: 'iban',
  sql: (viewer, t) => (paysBy(viewer) ? ibans.sql(t.alias) : 'null'),
};

/** The sealed IBAN that was given with a request, for the viewers to whom a module above opens it. */
export const sealedIbanOfRequest = (maySee: ScopedSql): DerivedFacts => ({
  name: 'requestIban',
  sql: (viewer, t, bind) =>
    `(select ${ibans.sql('given')} from bank_account given where given.request_id = ${t.col('id')} and ${maySee(viewer, t, bind)})`,
});

/** The whole IBAN, for whom the statement gave it to. */
export const wholeIban = ibans.open;

function paysBy({ role, grants }: Viewer): boolean {
  return role === 'INTEGRATOR' && grants.includes('READ_BANK_DETAILS');
}
