import { requireSignedIn } from '../../../platform/access.ts';
import { recordAccess } from '../../../platform/audit.ts';
import type { MutationContext } from '../../../platform/context.ts';
import { DomainError } from '../../../platform/errors/errors.ts';
import { keyOfGlobalId } from '../../../platform/graphql/global-id.ts';
import { sqlOfEntityManager } from '../../../platform/sql/sql.ts';
import { formerAddresses, recordFact } from '../../account/index.ts';
import { bankAccountRefusals, openedAccount, takeAccountBack } from '../../bank-account/index.ts';
import { Dossier } from '../../dossier/index.ts';
import { addNotice } from '../../message/index.ts';
import { lockRequest } from '../record/held.ts';
import { takesBack } from '../record/request.policy.ts';
import { changeStates } from '../record/states.ts';
import { step } from '../record/step.ts';
import { isUnsettled } from '../deciding/decision.service.ts';
import { originOf } from '../deciding/handling.ts';
import { takenBackNotice } from './taken-back-notice.ts';
import type { TakeBackBankAccountInput } from './taking-back.inputs.ts';

const path = ['input', 'bankAccountId'];

/**
 * The account never counts, and the history of its request says so; the teacher gets a letter at every address, whether
 * teacher or officer did it.
 */
export async function takeBackBankAccount(
  context: MutationContext,
  { bankAccountId }: TakeBackBankAccountInput,
) {
  const viewer = requireSignedIn(context);
  const { em } = context;
  const sql = sqlOfEntityManager(em);
  const at = context.now();
  const { account, held } = await holdAccount(context, keyOfGlobalId('bnk', bankAccountId));
  const { accountId, teacherId } = held;
  const attempt = { viewer, record: held, given: {}, path };
  const status = changeStates.move('takeBackBankAccount', held.status, attempt);
  if (account.takenBackAt !== null) throw new DomainError(bankAccountRefusals.ALREADY_TAKEN_BACK, path);
  // The approval would be in the mailbox after the message that the account is taken back.
  if (isUnsettled(held, at)) throw new DomainError(bankAccountRefusals.DECISION_NOT_SETTLED, path);
  if (new Date(account.takesEffectAt) <= at)
    throw new DomainError(bankAccountRefusals.BANK_ACCOUNT_IN_EFFECT, path);
  await takeAccountBack(sql, { id: account.id, at });
  await step(context, held, { move: 'takeBackBankAccount', status, event: null });
  if (viewer.role !== 'TEACHER')
    await recordAccess(sql, originOf(context), 'BANK_ACCOUNT_TAKEN_BACK', [teacherId]);
  const former = await formerAddresses(context, accountId);
  await recordFact(context, { fact: 'BANK_ACCOUNT_TAKEN_BACK', accountId, former }, account.id);
  await addNotice(em, [accountId], takenBackNotice, at);
  return { dossier: context.reader.reference(context, Dossier, teacherId) };
}

/**
 * An account that was approved, with its request, which is held: who undoes the approval waits.
 * @throws DomainError NOT_FOUND for who may not take it back
 */
async function holdAccount({ em, viewer }: MutationContext, key: string | null) {
  const sql = sqlOfEntityManager(em);
  const named = key === null ? undefined : await openedAccount(sql, key);
  const held = named && (await lockRequest(em, named.requestId));
  if (!held || viewer === null || !takesBack(viewer, held)) throw new DomainError('NOT_FOUND', path);
  // Read again: the one who held the request before may have undone the approval.
  const account = await openedAccount(sql, named.id);
  if (!account) throw new DomainError('NOT_FOUND', path);
  return { account, held };
}
