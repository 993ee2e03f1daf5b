import type { MutationContext } from '../../../platform/context.ts';
import { sqlOfEntityManager } from '../../../platform/sql/sql.ts';
import { forgetAccounts, proposeAccount } from '../../bank-account/index.ts';
import type { Proposal } from '../../change-kind/index.ts';

/**
 * What is kept of a form: all of it, but of a bank account, whose IBAN is sealed elsewhere.
 * @param proposal what was given, or what a draft has kept of it
 * @param former the kind of the draft that this replaces
 */
export async function keptOf(
  { em, now, config }: MutationContext,
  { id, teacherId }: { readonly id: string; readonly teacherId: string },
  { kind, values }: Proposal,
  former: string | undefined,
): Promise<object> {
  const sql = sqlOfEntityManager(em);
  if (kind !== 'RIB') {
    if (former === 'RIB') await forgetAccounts(sql, [id]);
    return values;
  }
  if (!('iban' in values)) return values;
  const [secret] = config.appSecrets;
  const { iban, bic, holder } = values;
  return proposeAccount(sql, secret, {
    requestId: id,
    dossierId: teacherId,
    iban,
    bic,
    holder,
    at: now(),
  });
}
