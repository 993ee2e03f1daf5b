import { requireSignedIn } from '../../platform/access.ts';
import { recordAccess } from '../../platform/audit.ts';
import type { MutationContext } from '../../platform/context.ts';
import { DomainError } from '../../platform/errors/errors.ts';
import { keyOfGlobalId } from '../../platform/graphql/global-id.ts';
import { sqlOfEntityManager } from '../../platform/sql/sql.ts';
import { formerAddresses, recordFact } from '../account/index.ts';
import { Dossier } from '../dossier/index.ts';
import { addNotice } from '../message/index.ts';
import type { TakeBackBankAccountInput } from './bank-account.inputs.ts';
import { bankAccountRefusals } from './bank-account.refusals.ts';
import { takenBackNotice } from './taken-back-notice.ts';

/** An account of a file that the viewer may take back. */
interface Held {
  readonly id: string;
  readonly dossierId: string;
  readonly accountId: string;
  readonly takesEffectAt: string;
  /** From when on its approval cannot be undone. */
  readonly settledAt: string | null;
}

/** The account never counts; the teacher gets a letter at every address, whether teacher or officer did it. */
export async function takeBackBankAccount(
  context: MutationContext,
  { bankAccountId }: TakeBackBankAccountInput,
) {
  const { em, ip, requestId } = context;
  const viewer = requireSignedIn(context);
  const sql = sqlOfEntityManager(em);
  const at = context.now();
  const path = ['input', 'bankAccountId'];
  const held = await heldAccount(context, keyOfGlobalId('bnk', bankAccountId));
  if (!held) throw new DomainError('NOT_FOUND', path);
  // The approval would be in the mailbox after the message that the account is taken back.
  if (held.settledAt !== null && at < new Date(held.settledAt))
    throw new DomainError(bankAccountRefusals.DECISION_NOT_SETTLED, path);
  if (new Date(held.takesEffectAt) <= at)
    throw new DomainError(bankAccountRefusals.BANK_ACCOUNT_IN_EFFECT, path);
  await sql(
    `update bank_account b set taken_back_at = r.at from json_to_record($1::json) as r (id uuid, at timestamptz)
     where b.id = r.id`,
    { id: held.id, at },
  );
  const { accountId, dossierId } = held;
  if (viewer.role !== 'TEACHER')
    await recordAccess(sql, { viewer, at, ip, requestId }, 'BANK_ACCOUNT_TAKEN_BACK', [dossierId]);
  const former = await formerAddresses(context, accountId);
  await recordFact(context, { fact: 'BANK_ACCOUNT_TAKEN_BACK', accountId, former }, held.id);
  await addNotice(em, [accountId], takenBackNotice, at);
  return { dossier: context.reader.reference(context, Dossier, dossierId) };
}

/** Of the teacher's own file, or of one whose correspondent the officer is or stands in for; held until the end. */
async function heldAccount({ em, viewer }: MutationContext, id: string | null): Promise<Held | undefined> {
  if (id === null || viewer === null) return undefined;
  const { role, accountId, portfolios } = viewer;
  return sqlOfEntityManager(em)(
    `select json_build_object('id', b.id, 'dossierId', b.dossier_id, 'accountId', t.account_id,
       'takesEffectAt', b.takes_effect_at, 'settledAt', d.settled_at)::text as json
     from json_to_record($1::json) as r (id uuid, role text, "accountId" uuid, portfolios uuid[])
     join bank_account b on b.id = r.id and b.takes_effect_at is not null and b.taken_back_at is null
     left join change_request d on d.id = b.request_id
     join teacher t on t.id = b.dossier_id and case r.role
       when 'TEACHER' then t.account_id = r."accountId"
       when 'OFFICER' then t.correspondent_id = any(r.portfolios)
       else false end
     for no key update of b`,
    { id, role, accountId, portfolios },
  );
}
