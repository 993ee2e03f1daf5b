import { LockMode } from '@mikro-orm/postgresql';
import { requireThat } from '../../platform/access.ts';
import { recordAccess } from '../../platform/audit.ts';
import type { MutationContext } from '../../platform/context.ts';
import { DomainError, RequestError } from '../../platform/errors.ts';
import { parseGlobalId } from '../../platform/global-id.ts';
import { addJob } from '../../platform/outbox.ts';
import { sqlOfEntityManager } from '../../platform/sql.ts';
import type { Viewer } from '../../platform/viewer.ts';
import { Account, endSessions, forgetSecondFactor, Officer, type AccountFact } from '../account/index.ts';
import { Teacher } from '../teacher/index.ts';
import type { CloseAccountInput, ResetSecondFactorInput } from './staff.inputs.ts';
import { canManageStaff } from './staff.policy.ts';
import { textFault } from './staff.rules.ts';

/** Closes the account of somebody who left: sessions end, and nothing opens it but a new invitation. */
export async function closeAccount(context: MutationContext, { officerId }: CloseAccountInput) {
  const viewer = requireThat(context, canManageStaff);
  const path = ['input', 'officerId'];
  const officer = await findOfficer(context, viewer, officerId);
  const account = officer?.account;
  if (!officer || !account || account.closedAt) throw new DomainError('NOT_FOUND', path);
  if (account.id === viewer.accountId) throw new DomainError('NOT_ONESELF', path);
  await lockBoth(context, viewer, account, officer);
  if (account.closedAt) throw new DomainError('NOT_FOUND', path);
  const follows = await context.em.findOne(Teacher, { correspondent: officer }, { fields: ['id'] });
  if (follows) throw new DomainError('PORTFOLIO_NOT_EMPTY', path);
  account.closedAt = context.now();
  await endSessions(context, account);
  return { officer: context.reader.reference(context, 'Officer', officer.id) };
}

/**
 * Removes the second factor of somebody who lost the device and the recovery codes. Sessions end; a password that is too
 * short to stand alone must be changed at the next sign-in.
 */
export async function resetSecondFactor(context: MutationContext, input: ResetSecondFactorInput) {
  const viewer = requireThat(context, canManageStaff);
  const fault = textFault('reason', input.reason);
  if (fault) throw new DomainError(fault, ['input', 'reason']);
  const path = ['input', 'personId'];
  const teacher = await findTeacher(context, viewer, input.personId);
  const officer = teacher ? null : await findOfficer(context, viewer, input.personId);
  const account = teacher?.account ?? officer?.account;
  if (!account) throw new DomainError('NOT_FOUND', path);
  if (account.id === viewer.accountId) throw new DomainError('NOT_ONESELF', path);
  if (!(await forgetSecondFactor(context.em, account.id)))
    throw new DomainError('SECOND_FACTOR_NOT_ENROLLED', path);
  await withoutSecondFactor(context, account);
  if (teacher) await recordReset(context, viewer, teacher.id, input.reason.trim());
  const { reader } = context;
  return {
    teacher: teacher && reader.reference(context, 'Teacher', teacher.id),
    officer: officer && reader.reference(context, 'Officer', officer.id),
  };
}

async function withoutSecondFactor(context: MutationContext, account: Account): Promise<void> {
  if (!account.passwordStandsAlone) account.mustChangePassword = true;
  await endSessions(context, account);
  const fact = { fact: 'SECOND_FACTOR_REMOVED', accountId: account.id } satisfies AccountFact;
  await addJob(context.em, 'alert', fact);
  context.log.info({ account: account.id, by: context.viewer?.accountId }, 'second factor reset');
}

/**
 * Of two administrators who close each other's account one is late, and so is who hands teachers over meanwhile. Rows are
 * locked in the order of their keys: nobody waits crosswise.
 */
async function lockBoth({ em }: MutationContext, viewer: Viewer, account: Account, officer: Officer) {
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const ids = [viewer.accountId, account.id];
  const locked = await em.find(
    Account,
    { id: { $in: ids } },
    { orderBy: { id: 'asc' }, lockMode, refresh: true },
  );
  if (locked.some(({ id, closedAt }) => id === viewer.accountId && closedAt))
    throw new RequestError('SESSION_EXPIRED');
  await em.lock(officer, lockMode);
}

function recordReset(context: MutationContext, viewer: Viewer, teacherId: string, reason: string) {
  const { ip, requestId } = context;
  const origin = { viewer, at: context.now(), ip, requestId };
  // The file has the key of its teacher.
  return recordAccess(sqlOfEntityManager(context.em), origin, 'SECOND_FACTOR_RESET', [teacherId], reason);
}

async function findOfficer({ em }: MutationContext, viewer: Viewer, id: string): Promise<Officer | null> {
  const parsed = parseGlobalId(id);
  if (parsed?.prefix !== 'off') return null;
  return em.findOne(Officer, { id: parsed.key, academy: viewer.academyId }, { populate: ['account'] });
}

async function findTeacher({ em }: MutationContext, viewer: Viewer, id: string): Promise<Teacher | null> {
  const parsed = parseGlobalId(id);
  if (parsed?.prefix !== 'tea') return null;
  return em.findOne(Teacher, { id: parsed.key, academy: viewer.academyId }, { populate: ['account'] });
}
