import { v7 as uuidv7 } from 'uuid';
import { requireSignedIn } from '../../platform/access.ts';
import type { MutationContext } from '../../platform/context.ts';
import { DomainError, RequestError } from '../../platform/errors/errors.ts';
import { keyOfGlobalId } from '../../platform/graphql/global-id.ts';
import { withinAYear } from '../../platform/letters/bounds.ts';
import { sqlOfEntityManager } from '../../platform/sql/sql.ts';
import { periodEnd } from '../../platform/period.rules.ts';
import { parisDate } from '../../platform/viewer.ts';
import { Account, askSessionsAgain, Officer } from '../account/index.ts';
import { OfficerAbsence } from './absence.entity.ts';
import type { DeclareAbsenceInput, EndAbsenceInput } from './absence.inputs.ts';
import { absenceFault } from './absence.rules.ts';
import { lockOfficer } from './officer-lock.ts';
import { canManageAbsences } from './portfolio.policy.ts';
import { keyOf } from './selection.ts';
import { portfolioRefusals } from './portfolio.refusals.ts';

/** Officers for oneself, administrators for anybody of the academy: names who stands in for an officer, and when. */
export async function declareAbsence(context: MutationContext, input: DeclareAbsenceInput) {
  const { em } = context;
  const { from, to } = input;
  const officer = await manageable(context, keyOf('off', input.officerId, ['input', 'officerId']));
  if (!officer) throw new DomainError('NOT_FOUND', ['input', 'officerId']);
  const today = parisDate(context.now());
  const fault = absenceFault({ from, to }, today);
  if (fault) {
    const detail = withinAYear(fault.field === 'from' ? today : from);
    const more = fault.code === 'DATE_OUT_OF_RANGE' ? { detail } : {};
    throw new DomainError(fault.code, ['input', fault.field], more);
  }
  const substitute = await colleague(context, officer, input.substituteId);
  // Of two declarations at once, the second one sees the first; in one order, so that nobody waits crosswise.
  for (const id of [officer.id, substitute.id].toSorted())
    await lockOfficer(sqlOfEntityManager(em), id, 'no key update');
  if ((await em.count(OfficerAbsence, { officer, from: { $lte: to }, to: { $gte: from } })) > 0)
    throw new DomainError(portfolioRefusals.ABSENCE_OVERLAPS, ['input', 'from']);
  await refuseAbsent(context, { officer, substitute, from, to });
  const absence = em.create(OfficerAbsence, {
    id: uuidv7(),
    officer,
    substitute,
    from,
    to,
    declaredBy: em.getReference(Account, requireSignedIn(context).accountId),
    declaredAt: context.now(),
  });
  if (substitute.account) await askSessionsAgain(context, substitute.account);
  return answer(context, officer, absence);
}

/** Those who may declare it: shortens an absence, or removes one that has not begun before today. */
export async function endAbsence(context: MutationContext, input: EndAbsenceInput) {
  const { em } = context;
  const id = keyOf('abs', input.absenceId, ['input', 'absenceId']);
  const found = await em.findOne(OfficerAbsence, id);
  const officer = found && (await manageable(context, found.officer.id));
  if (!found || !officer) throw new DomainError('NOT_FOUND', ['input', 'absenceId']);
  await lockOfficer(sqlOfEntityManager(em), officer.id, 'no key update');
  // Read again now that nobody else changes it: it may be shorter, or gone.
  const absence = await em.findOne(OfficerAbsence, id, { populate: ['substitute'], refresh: true });
  if (!absence) throw new DomainError('NOT_FOUND', ['input', 'absenceId']);
  const end = periodEnd(absence, input.on ?? null, parisDate(context.now()));
  if (end.kind === 'REFUSED') throw new DomainError('DATE_OUT_OF_RANGE', ['input', 'on']);
  if (end.kind === 'REMOVED') em.remove(absence);
  else absence.to = end.to;
  const { account } = absence.substitute;
  if (account) await askSessionsAgain(context, account);
  return answer(context, officer, end.kind === 'REMOVED' ? null : absence);
}

function answer(context: MutationContext, officer: Officer, absence: OfficerAbsence | null) {
  const { reader } = context;
  return {
    absence: absence && reader.reference(context, OfficerAbsence, absence.id),
    officer: reader.reference(context, Officer, officer.id),
  };
}

/** An officer of the viewer's academy, or null. @throws RequestError FORBIDDEN when a colleague is not one's to manage */
async function manageable(context: MutationContext, id: string): Promise<Officer | null> {
  const viewer = requireSignedIn(context);
  const officer = await context.em.findOne(Officer, { id, academy: viewer.academyId as string });
  if (officer && !canManageAbsences(viewer, officer.id)) throw new RequestError('FORBIDDEN');
  return officer;
}

/** Another officer of the academy who can sign in. The same refusal for all others: no oracle of who exists where. */
async function colleague({ em }: MutationContext, officer: Officer, id: string): Promise<Officer> {
  const path = ['input', 'substituteId'];
  const own = { academy: officer.academy, account: { closedAt: null } };
  const key = keyOfGlobalId('off', id);
  const found = key && (await em.findOne(Officer, { id: key, ...own }, { populate: ['account'] }));
  if (!found || !found.account || found.id === officer.id)
    throw new DomainError(portfolioRefusals.NOT_A_COLLEAGUE, path);
  return found;
}

/**
 * Stand-ins do not add up: of two who stand in for each other nobody is there. Somebody who is away for a part of the days
 * is for the colleagues to arrange; for all of them, stands in for nobody.
 */
async function refuseAbsent(
  { em }: MutationContext,
  { officer, substitute, from, to }: Pick<OfficerAbsence, 'officer' | 'substitute' | 'from' | 'to'>,
): Promise<void> {
  const meanwhile = { officer: substitute, from: { $lte: to }, to: { $gte: from } };
  const whole = { from: { $lte: from }, to: { $gte: to } };
  if ((await em.count(OfficerAbsence, { ...meanwhile, $or: [{ substitute: officer }, whole] })) > 0)
    throw new DomainError(portfolioRefusals.SUBSTITUTE_AWAY, ['input', 'substituteId']);
}
