import { requireSignedIn } from '../../platform/access.ts';
import type { MutationContext } from '../../platform/context.ts';
import { DomainError } from '../../platform/errors/errors.ts';
import { keyOfGlobalId } from '../../platform/graphql/global-id.ts';
import { parisDate } from '../../platform/viewer.ts';
import { accountRefusals, askSessionsAgain, Officer } from '../account/index.ts';
import { endOf, give } from './giving.ts';
import { Mandate } from './mandate.entity.ts';
import type { EndMandateInput, GrantMandateInput } from './mandate.inputs.ts';
import { mandateRefusals } from './mandate.refusals.ts';
import { scopeOf } from './scope.ts';

/** Administrators: gives an officer of the academy a mandate, from today at the earliest. */
export async function grantMandate(context: MutationContext, input: GrantMandateInput) {
  const { accountId, academyId } = requireSignedIn(context);
  const path = ['input', 'officerId'];
  const key = keyOfGlobalId('off', input.officerId);
  const where = { id: key ?? '', academy: academyId };
  const officer = key && (await context.em.findOne(Officer, where, { populate: ['account', 'academy'] }));
  if (!officer) throw new DomainError('NOT_FOUND', path);
  if (officer.account?.id === accountId) throw new DomainError(accountRefusals.NOT_ONESELF, path);
  if (input.kind === 'NATIONAL_ACTS')
    throw new DomainError(mandateRefusals.MANDATE_AT_CONSOLE, ['input', 'kind']);
  const scope = await scopeOf(context.em, officer.academy, input);
  const { kind, from, to = null } = input;
  const days = { from: from ?? parisDate(context.now()), to };
  const mandate = await give(context, { officer, kind, scope, days, by: accountId });
  return answer(context, mandate);
}

/** Administrators: sets the last day of a mandate; what has begun stays in the record. */
export async function endMandate(context: MutationContext, input: EndMandateInput) {
  const { accountId, academyId } = requireSignedIn(context);
  const path = ['input', 'mandateId'];
  const key = keyOfGlobalId('mdt', input.mandateId);
  const where = { id: key ?? '', officer: { academy: academyId } };
  const mandate =
    key && (await context.em.findOne(Mandate, where, { populate: ['officer.account', 'academy'] }));
  if (!mandate) throw new DomainError('NOT_FOUND', path);
  if (mandate.kind === 'NATIONAL_ACTS') throw new DomainError(mandateRefusals.MANDATE_AT_CONSOLE, path);
  await endOf(context, mandate, { on: input.on ?? null, by: accountId });
  return answer(context, mandate);
}

/** The officer leaves: every mandate ends at once, also those that are to come and the national one. */
export async function endMandatesOf(context: MutationContext, officer: Officer): Promise<void> {
  const { accountId: by } = requireSignedIn(context);
  const today = parisDate(context.now());
  const left = await context.em.find(
    Mandate,
    { officer, $or: [{ to: null }, { to: { $gte: today } }] },
    { populate: ['officer.account', 'academy'], orderBy: { id: 'asc' } },
  );
  for (const mandate of left) await endOf(context, mandate, { on: null, by });
}

/** What the officer may do has changed, at once on this process. */
async function answer(context: MutationContext, { id, officer }: Mandate) {
  if (officer.account) await askSessionsAgain(context, officer.account);
  const { reader } = context;
  return {
    mandate: reader.reference(context, Mandate, id),
    officer: reader.reference(context, Officer, officer.id),
  };
}
