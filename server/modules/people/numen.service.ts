import { requireSignedIn } from '../../platform/access.ts';
import { recordAccess, recordTold } from '../../platform/audit.ts';
import type { Context, MutationContext } from '../../platform/context.ts';
import { DomainError } from '../../platform/errors/errors.ts';
import { sqlOfEntityManager } from '../../platform/sql/sql.ts';
import { refuseReason } from '../../platform/form/typed.ts';
import type { Viewer } from '../../platform/viewer.ts';
import {
  type Account,
  accountRefusals,
  beginTry,
  endSessions,
  lockAccounts,
  normalizeNumen,
  numenDigest,
  throttleKey,
  uncountTry,
} from '../account/index.ts';
import { isSamePerson, Teacher } from '../teacher/index.ts';
import type { ChangeNumenInput } from './numen.inputs.ts';
import { findPerson } from './people.ts';
import { peopleRefusals } from './people.refusals.ts';

/** A NUMEN in its normal form, and the try that was counted for it. */
type Prepared = { readonly numen: string; readonly counted: Awaited<ReturnType<typeof beginTry>> };

/**
 * Before the transaction: the NUMEN in its normal form, and a try counted for the account, since a refusal tells that
 * somebody, somewhere, has this NUMEN.
 */
export async function prepareNumen(
  context: Context,
  { numen: typed, reason }: ChangeNumenInput,
): Promise<Prepared> {
  const { accountId } = requireSignedIn(context);
  refuseReason(reason);
  const numen = normalizeNumen(typed);
  if (numen === null) throw new DomainError(accountRefusals.INVALID_NUMEN, ['input', 'numen']);
  return {
    numen,
    counted: await beginTry(context, throttleKey(context, 'numen', accountId), { isProven: true }),
  };
}

/**
 * Administrators: moves the file of a teacher to another NUMEN, under which the HR base sends it from now on. Where the
 * NUMEN was the first password, the new one is, for as long and as often as the former one could still be tried; where it
 * opened nothing any more, neither does the new one. A second file of the same person gives its NUMEN up, and closes.
 */
export async function changeNumen(
  context: MutationContext,
  input: ChangeNumenInput,
  { numen, counted }: Prepared,
) {
  const { em, config } = context;
  const viewer = requireSignedIn(context);
  const teacher = await teacherOf(context, viewer, input.teacherId, 'teacherId');
  const duplicate = input.duplicateId ? await duplicateOf(context, viewer, teacher, input.duplicateId) : null;
  const accounts = [teacher.account, ...(duplicate ? [duplicate.account] : [])];
  await lockAccounts(context, accounts);
  const digests = config.appSecrets.map((secret) => numenDigest(secret, numen).toString('hex'));
  const holder = await holderOf(context, digests);
  if (holder && holder.accountId !== teacher.account.id && holder.accountId !== duplicate?.account.id)
    return await refuseTaken(context, viewer, holder);
  if (duplicate && holder?.accountId !== duplicate.account.id)
    throw new DomainError(peopleRefusals.NOT_A_DUPLICATE, ['input', 'duplicateId']);
  await uncountTry(context, counted);
  if (duplicate) await retire(context, duplicate);
  if (holder?.accountId !== teacher.account.id) await give(context, teacher.account, digests[0] as string);
  const ids = [teacher.id, ...(duplicate ? [duplicate.id] : [])];
  await recordAccess(
    sqlOfEntityManager(em),
    originOf(context, viewer),
    'NUMEN_CHANGED',
    ids,
    input.reason.trim(),
  );
  context.log.info({ account: teacher.account.id, by: viewer.accountId }, 'NUMEN changed');
  return { teacher: context.reader.reference(context, Teacher, teacher.id) };
}

async function teacherOf(
  context: MutationContext,
  viewer: Viewer,
  id: string,
  field: 'teacherId' | 'duplicateId',
): Promise<Teacher> {
  const person = await findPerson(context, viewer, id);
  if (!person?.teacher) throw new DomainError('NOT_FOUND', ['input', field]);
  return person.teacher;
}

async function duplicateOf(
  context: MutationContext,
  viewer: Viewer,
  teacher: Teacher,
  id: string,
): Promise<Teacher> {
  const duplicate = await teacherOf(context, viewer, id, 'duplicateId');
  if (duplicate.id === teacher.id || !isSamePerson(teacher, duplicate))
    throw new DomainError(peopleRefusals.NOT_A_DUPLICATE, ['input', 'duplicateId']);
  return duplicate;
}

interface Holder {
  readonly accountId: string;
  readonly teacherId: string;
}

/** Who has the NUMEN of these digests, whosever it is. */
async function holderOf({ em }: MutationContext, digests: readonly string[]): Promise<Holder | undefined> {
  const holders = await sqlOfEntityManager(em)<Holder[]>(
    `select coalesce(json_agg(json_build_object('accountId', t.account_id, 'teacherId', t.id)), '[]')::text as json
     from json_array_elements_text($1::json) as d (hex)
     join account a on a.numen_digest = decode(d.hex, 'hex') join teacher t on t.account_id = a.id`,
    digests,
  );
  return holders[0];
}

/** A NUMEN refused as taken discloses its holder, to a person as to a machine: the refusal is recorded in that file. */
async function refuseTaken(context: MutationContext, viewer: Viewer, { teacherId }: Holder): Promise<never> {
  await recordTold(sqlOfEntityManager(context.em), originOf(context, viewer), ['academy'], [teacherId]);
  context.log.warn({ account: viewer.accountId }, 'a NUMEN that is taken was asked for');
  throw new DomainError(peopleRefusals.NUMEN_TAKEN, ['input', 'numen'], { keepsChanges: true });
}

function originOf({ now, ip, requestId }: MutationContext, viewer: Viewer) {
  return { viewer, at: now(), ip, requestId };
}

/** A file that was made twice stays readable by its id, opens nothing, and no import finds it. */
async function retire(context: MutationContext, { id, account }: Teacher): Promise<void> {
  await endSessions(context, account);
  await sqlOfEntityManager(context.em)(
    `with r as (select * from json_to_record($1::json) as t (id uuid, "accountId" uuid, now timestamptz)),
     gone as (update teacher t set departed_at = coalesce(t.departed_at, r.now) from r where t.id = r.id)
     update account a set numen_digest = null, first_password_until = null, pending_alert_email = null,
       closed_at = coalesce(a.closed_at, r.now), closed_by_departure = false from r where a.id = r."accountId"`,
    { id, accountId: account.id, now: context.now() },
  );
}

/** Sessions that the former NUMEN opened end with it. */
async function give(context: MutationContext, account: Account, digest: string): Promise<void> {
  if (account.mustChangePassword) await endSessions(context, account);
  await sqlOfEntityManager(context.em)(
    `update account a set numen_digest = decode(r.digest, 'hex')
     from json_to_record($1::json) as r (id uuid, digest text) where a.id = r.id`,
    { id: account.id, digest },
  );
}
