import type { MutationContext } from '../../platform/context.ts';
import { DomainError } from '../../platform/errors/errors.ts';
import { withinAYear } from '../../platform/letters/bounds.ts';
import { dayBefore, periodEnd } from '../../platform/period.rules.ts';
import { newId } from '../../platform/sql/new-id.ts';
import { sqlOfEntityManager } from '../../platform/sql/sql.ts';
import { parisDate, type MandateKind } from '../../platform/viewer.ts';
import { Account, lockAccount, recordFact, type Officer } from '../account/index.ts';
import { Mandate } from './mandate.entity.ts';
import { mandateRefusals } from './mandate.refusals.ts';
import { mandateFault, type MandateDays } from './mandate.rules.ts';
import type { Scope } from './scope.ts';

/** What giving and ending take: a command on the server's own machine has no viewer. */
export type Giving = Pick<MutationContext, 'em' | 'now'>;

interface Gift {
  /** Read with the account. */
  readonly officer: Officer;
  readonly kind: MandateKind;
  readonly scope: Scope;
  readonly days: MandateDays;
  /** The account that gives it; null: the command on the server's own machine. */
  readonly by: string | null;
}

/**
 * Gives a mandate: records it, and has the officer written to.
 * @throws DomainError OFFICER_WITHOUT_ACCOUNT; DATES_REVERSED, DATE_OUT_OF_RANGE; MANDATE_OVERLAPS
 */
export async function give(context: Giving, { officer, kind, scope, days, by }: Gift): Promise<Mandate> {
  const { em, now } = context;
  const today = parisDate(now());
  const fault = mandateFault(days, today);
  if (fault) {
    const more = fault.code === 'DATE_OUT_OF_RANGE' ? { detail: withinAYear(today) } : {};
    throw new DomainError(fault.code, ['input', fault.field], more);
  }
  // Of two mandates at once, the second one sees the first; and the account is not closed meanwhile.
  const account = officer.account && (await lockAccount(context, officer.account.id));
  if (!account || account.closedAt)
    throw new DomainError(mandateRefusals.OFFICER_WITHOUT_ACCOUNT, ['input', 'officerId']);
  if (await overlaps(em, officer, kind, scope, days))
    throw new DomainError(mandateRefusals.MANDATE_OVERLAPS, ['input', 'from']);
  const mandate = em.create(Mandate, {
    id: newId(),
    officer,
    kind,
    ...scope,
    ...days,
    grantedBy: by === null ? null : em.getReference(Account, by),
    createdAt: now(),
  });
  await em.flush();
  await recordFact(
    context,
    { fact: 'MANDATE_GRANTED', accountId: account.id, ...said(mandate), ...days },
    mandate.id,
  );
  return mandate;
}

/**
 * Sets the last day of a mandate. What has gone by stays; one that has not run for a whole day keeps no day at all.
 * @param mandate read with the account of its officer
 * @throws DomainError DATE_OUT_OF_RANGE
 */
export async function endOf(
  context: Giving,
  mandate: Mandate,
  { on, by }: { readonly on: string | null; readonly by: string | null },
): Promise<void> {
  const { em, now } = context;
  const { account } = mandate.officer;
  if (account) await lockAccount(context, account.id);
  // Read again now that nobody else changes it: it may have ended.
  await em.refresh(mandate);
  const end = periodEnd(mandate, on, parisDate(now()));
  if (end.kind === 'REFUSED') throw new DomainError('DATE_OUT_OF_RANGE', ['input', 'on']);
  const to = end.kind === 'REMOVED' ? dayBefore(mandate.from) : end.to;
  if (to === mandate.to) return;
  Object.assign(mandate, { to, endedBy: by === null ? null : em.getReference(Account, by), endedAt: now() });
  await em.flush();
  if (!account) return;
  const lastDay = end.kind === 'REMOVED' ? null : to;
  await recordFact(
    context,
    { fact: 'MANDATE_ENDED', accountId: account.id, ...said(mandate), lastDay },
    mandate.id,
  );
}

/** Whether the officer has the same right, in the same place, on one of these days. */
function overlaps(
  em: Giving['em'],
  officer: Officer,
  kind: MandateKind,
  { academy, departmentCode, establishmentUai }: Scope,
  { from, to }: MandateDays,
): Promise<boolean> {
  return sqlOfEntityManager(em)<boolean>(
    `select (exists (select from mandate m
       join json_to_record($1::json) as r (officer uuid, kind text, academy uuid, department text, establishment text, "from" date, "to" date)
         on m.officer_id = r.officer and m.kind = r.kind and m.academy_id is not distinct from r.academy
         and m.department_code is not distinct from r.department and m.establishment_uai is not distinct from r.establishment
         and daterange(m.starts_on, m.ends_on + 1) && daterange(r."from", r."to" + 1)))::text as json`,
    {
      officer: officer.id,
      kind,
      academy: academy?.id ?? null,
      department: departmentCode,
      establishment: establishmentUai,
      from,
      to,
    },
  );
}

/** What a letter says of a mandate. */
function said({ kind, academy, departmentCode, establishmentUai }: Mandate) {
  return { right: kind, academy: academy?.name ?? null, departmentCode, establishmentUai };
}
