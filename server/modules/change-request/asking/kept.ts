import type { MutationContext } from '../../../platform/context.ts';
import { sqlOfEntityManager } from '../../../platform/sql/sql.ts';
import { forgetAccounts, proposeAccount, shownOfAccount } from '../../bank-account/index.ts';
import type { Proposal } from '../../change-kind/index.ts';
import { forgetNir, keepNir, shownOfNir } from '../../nir/index.ts';

/** What a form is in plain text once it is kept: all of it, but for what is sealed. */
export function keptForm({ kind, values }: Proposal): object {
  // A draft has kept neither.
  if (kind === 'RIB' && 'iban' in values) return shownOfAccount(values);
  if (kind === 'NIR' && 'nir' in values) return shownOfNir(values.nir);
  return values;
}

/**
 * What is kept of a form: all of it, but an IBAN and a social security number, which are sealed elsewhere.
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
  if (former === 'RIB' && kind !== former) await forgetAccounts(sql, [id]);
  if (former === 'NIR' && kind !== former) await forgetNir(sql, id);
  const [secret] = config.appSecrets;
  const of = { requestId: id, dossierId: teacherId, at: now() };
  // A draft has kept neither.
  if (kind === 'RIB' && 'iban' in values) return proposeAccount(sql, secret, { ...of, ...values });
  if (kind === 'NIR' && 'nir' in values) return keepNir(sql, secret, { ...of, ...values });
  return values;
}
