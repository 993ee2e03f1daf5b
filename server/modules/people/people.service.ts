import { LockMode } from '@mikro-orm/postgresql';
import { requireSignedIn } from '../../platform/access.ts';
import { recordAccess } from '../../platform/audit.ts';
import type { MutationContext } from '../../platform/context.ts';
import { DomainError, RequestError } from '../../platform/errors/errors.ts';
import { sqlOfEntityManager } from '../../platform/sql/sql.ts';
import { refuseReason } from '../../platform/form/typed.ts';
import { parisDate, type Viewer } from '../../platform/viewer.ts';
import {
  accountRefusals,
  Account,
  recordFact,
  dropPendingAddress,
  endSessions,
  forgetPassword,
  forgetSecondFactor,
  lockAccount,
  type Officer,
} from '../account/index.ts';
import { endMandatesOf } from '../mandate/index.ts';
import { Teacher } from '../teacher/index.ts';
import { mailInvitation, startAgain } from './invitation.service.ts';
import { findPerson, personOf, type Person } from './people.ts';
import type { CloseAccountInput, ReopenAccountInput, ResetSecondFactorInput } from './people.inputs.ts';
import { peopleRefusals } from './people.refusals.ts';

/**
 * Closes the account of somebody who leaves: sessions end, and nothing opens it until it is opened again. The file of a
 * teacher stays as it is, and says so.
 */
export async function closeAccount(context: MutationContext, { personId }: CloseAccountInput) {
  const viewer = requireSignedIn(context);
  const path = ['input', 'personId'];
  const person = await findPerson(context, viewer, personId);
  const account = person?.account;
  if (!person || !account || account.closedAt) throw new DomainError('NOT_FOUND', path);
  if (account.id === viewer.accountId) throw new DomainError(accountRefusals.NOT_ONESELF, path);
  await lockBoth(context, viewer, account);
  if (account.closedAt) throw new DomainError('NOT_FOUND', path);
  if (person.officer && (await followsSomebody(context, person.officer)))
    throw new DomainError(peopleRefusals.PORTFOLIO_NOT_EMPTY, path);
  // Nobody who comes back, or takes the place over, has what the one who left could do.
  if (person.officer) await endMandatesOf(context, person.officer);
  account.closedAt = context.now();
  await dropPendingAddress(context, account);
  await endSessions(context, account);
  await record(context, viewer, person, 'ACCOUNT_CLOSED');
  context.log.info({ account: account.id, by: viewer.accountId }, 'account closed');
  return personOf(context, person);
}

/**
 * Opens a closed account again, as a new one: what opened it before opens nothing. A teacher asks for a link (“SOS mot de
 * passe”), an officer gets an invitation.
 */
export async function reopenAccount(context: MutationContext, { personId }: ReopenAccountInput) {
  const viewer = requireSignedIn(context);
  const path = ['input', 'personId'];
  const person = await findPerson(context, viewer, personId);
  const account = person?.account;
  if (!person || !account?.closedAt) throw new DomainError('NOT_FOUND', path);
  await lockBoth(context, viewer, account);
  if (!account.closedAt) throw new DomainError('NOT_FOUND', path);
  if (hasLeft(context, person)) throw new DomainError(peopleRefusals.TEACHER_LEFT, path);
  if (person.officer) {
    await startAgain(context, account);
    await mailInvitation(context, account);
  } else {
    // The second factor stays: whoever reads the mailbox does not open the account by it.
    account.closedAt = null;
    account.closedByDeparture = false;
    await forgetPassword(context, account);
    await recordFact(context, { fact: 'ACCOUNT_REOPENED', accountId: account.id, asItWas: false });
  }
  await record(context, viewer, person, 'ACCOUNT_REOPENED');
  context.log.info({ account: account.id, by: viewer.accountId }, 'account opened again');
  return personOf(context, person);
}

/**
 * Removes the second factor of somebody who lost the device and the recovery codes. Sessions end; a password that is too
 * short to stand alone must be changed at the next sign-in.
 */
export async function resetSecondFactor(context: MutationContext, input: ResetSecondFactorInput) {
  const viewer = requireSignedIn(context);
  refuseReason(input.reason);
  const path = ['input', 'personId'];
  const person = await findPerson(context, viewer, input.personId);
  const account = person?.account;
  if (!person || !account) throw new DomainError('NOT_FOUND', path);
  if (account.id === viewer.accountId) throw new DomainError(accountRefusals.NOT_ONESELF, path);
  // Its password may be replaced meanwhile, by one that needs the second factor.
  await lockBoth(context, viewer, account);
  if (!(await forgetSecondFactor(context.em, account.id)))
    throw new DomainError(accountRefusals.SECOND_FACTOR_NOT_ENROLLED, path);
  await withoutSecondFactor(context, account);
  await record(context, viewer, person, 'SECOND_FACTOR_RESET', input.reason.trim());
  return personOf(context, person);
}

/** Only the HR base brings back who left; who retired may still read. */
function hasLeft({ now }: MutationContext, { teacher, account }: Person): boolean {
  const mayRead = (account?.readOnlyUntil ?? '') >= parisDate(now());
  return teacher !== null && teacher.departedAt !== null && !mayRead;
}

async function withoutSecondFactor(context: MutationContext, account: Account): Promise<void> {
  if (!account.passwordStandsAlone) account.mustChangePassword = true;
  await endSessions(context, account);
  await recordFact(context, { fact: 'SECOND_FACTOR_REMOVED', accountId: account.id });
  context.log.info({ account: account.id, by: context.viewer?.accountId }, 'second factor reset');
}

async function followsSomebody({ em }: MutationContext, officer: Officer): Promise<boolean> {
  // Whoever hands teachers over meanwhile is waited for.
  await em.lock(officer, LockMode.PESSIMISTIC_WRITE);
  return (
    (await em.findOne(Teacher, { correspondent: officer, departedAt: null }, { fields: ['id'] })) !== null
  );
}

/**
 * Of two administrators who close each other's account one is late. Rows are locked in the order of their keys, so that
 * neither waits for the other.
 */
async function lockBoth(context: MutationContext, viewer: Viewer, account: Account) {
  for (const id of [viewer.accountId, account.id].toSorted()) {
    const { closedAt } = await lockAccount(context, id);
    if (id === viewer.accountId && closedAt) throw new RequestError('SESSION_EXPIRED');
  }
}

/** Teachers read who did what with their account; for an officer the log of the server tells. */
async function record(
  context: MutationContext,
  viewer: Viewer,
  { teacher }: Person,
  action: 'ACCOUNT_CLOSED' | 'ACCOUNT_REOPENED' | 'SECOND_FACTOR_RESET',
  reason?: string,
): Promise<void> {
  if (!teacher) return;
  const { ip, requestId } = context;
  const origin = { viewer, at: context.now(), ip, requestId };
  // The file has the key of its teacher.
  await recordAccess(sqlOfEntityManager(context.em), origin, action, [teacher.id], reason);
}
