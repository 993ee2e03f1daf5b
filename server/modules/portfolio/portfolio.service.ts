import { requireSignedIn } from '../../platform/access.ts';
import { recordAccess, recordTold } from '../../platform/audit.ts';
import type { MutationContext } from '../../platform/context.ts';
import { DomainError } from '../../platform/errors/errors.ts';
import { recordEvents } from '../../platform/sql/events.ts';
import { sqlOfEntityManager, type Sql } from '../../platform/sql/sql.ts';
import { refuseReason } from '../../platform/form/typed.ts';
import { academyRefusals, Department } from '../academy/index.ts';
import { Officer } from '../account/index.ts';
import { Teacher } from '../teacher/index.ts';
import { lockOfficer } from './officer-lock.ts';
import { portfolioEvents } from './portfolio.events.ts';
import type { AssignPortfolioInput } from './portfolio.inputs.ts';
import {
  askedFor,
  checkTeachers,
  findTeachers,
  keyOf,
  wantedBy,
  type Found,
  type Wanted,
} from './selection.ts';
import { portfolioRefusals } from './portfolio.refusals.ts';

/** A count of more is a statistic (`server/decisions/0007`). */
const fewest = 100;

/**
 * Administrators: hands teachers of the academy to one of its officers, or shows what that would do. As many statements
 * for five thousand teachers as for one. What the HR base said last (`hr_correspondent_id`) stays as it is: the import
 * moves a teacher again only when the HR base itself names somebody else.
 */
export async function assignPortfolio(context: MutationContext, input: AssignPortfolioInput) {
  const viewer = requireSignedIn(context);
  const academy = viewer.academyId as string;
  const reason = reasonOf(input.reason);
  const sql = sqlOfEntityManager(context.em);
  const officer = await takingOver(context, sql, input, academy);
  const wanted = wantedBy(input.selection, academy, officer);
  await checkReferences(context, wanted);
  await checkTeachers(sql, wanted);
  const found = await findTeachers(sql, wanted, { lock: input.dryRun !== true });
  checkFound(found, input);
  const origin = { viewer, at: context.now(), ip: context.ip, requestId: context.requestId };
  const moves = input.dryRun !== true;
  if (wanted.corps) {
    const told = new Set([...toldOf(found), ...(await askedFor(sql, wanted, fewest))]);
    // Who moves has a record of that.
    if (moves) for (const id of found.moving) told.delete(id);
    await recordTold(sql, origin, ['dossier.careerSteps'], [...told]);
  }
  if (moves && found.moving.length > 0) {
    const accounts = await move(sql, officer, found.moving);
    const changed = { of: portfolioEvents, name: 'CORRESPONDENT_CHANGED' } as const;
    const happened = accounts.map((accountId) => ({ accountId, subject: officer }));
    await recordEvents(context.em, changed, origin.at, happened);
    await recordAccess(sql, origin, 'CORRESPONDENT_CHANGED', found.moving, reason);
  }
  return answer(context, officer, found);
}

/** Of whom an answer tells that the selection found them: of all, when they are few; else of those whom it shows. */
const toldOf = ({ moving, sample }: Found) => (moving.length <= fewest ? moving : sample);

function answer(context: MutationContext, officer: string, found: Found) {
  const { reader } = context;
  return {
    count: found.moving.length,
    changes: found.changes.map(({ from, count }) => ({
      from: reader.reference(context, Officer, from),
      count,
    })),
    sample: found.sample.map((id) => reader.reference(context, Teacher, id)),
    officer: reader.reference(context, Officer, officer),
  };
}

/**
 * The officer who takes over: of the academy, whose account is not closed. One whom the HR base named and who has no
 * account yet is a correspondent like any other: teachers can be told the name, and the account follows by invitation.
 */
async function takingOver(
  { em }: MutationContext,
  sql: Sql,
  input: AssignPortfolioInput,
  academy: string,
): Promise<string> {
  const id = keyOf('off', input.officerId, ['input', 'officerId']);
  // Nobody closes the account while teachers are handed over to it.
  await lockOfficer(sql, id, 'share');
  const officer = await em.findOne(Officer, { id, academy }, { populate: ['account'] });
  if (!officer) throw new DomainError('NOT_FOUND', ['input', 'officerId']);
  if (officer.account?.closedAt)
    throw new DomainError(portfolioRefusals.OFFICER_LEFT, ['input', 'officerId']);
  return officer.id;
}

/** Departments and officers that are not of the academy are told, rather than found to hold nobody. */
async function checkReferences({ em }: MutationContext, { academy, departments, current }: Wanted) {
  if (current !== null && (await em.count(Officer, { id: current, academy })) === 0)
    throw new DomainError('NOT_FOUND', ['input', 'selection', 'currentOfficerId']);
  if (departments === null) return;
  const expected = (await em.find(Department, { academy }, { orderBy: { code: 'asc' } })).map(
    ({ code }) => code,
  );
  const unknown = departments.findIndex((code) => !expected.includes(code));
  const path = ['input', 'selection', 'departmentCodes', String(unknown)];
  if (unknown !== -1) throw new DomainError(academyRefusals.UNKNOWN_DEPARTMENT, path, { expected });
}

function checkFound({ selected, moving }: Found, { expectedCount }: AssignPortfolioInput): void {
  if (typeof expectedCount === 'number' && expectedCount !== moving.length)
    throw new DomainError(portfolioRefusals.SELECTION_CHANGED, ['input', 'expectedCount']);
  if (selected === 0) throw new DomainError(portfolioRefusals.EMPTY_SELECTION, ['input', 'selection']);
}

/** The rows are locked already. @returns the accounts of the teachers */
async function move(sql: Sql, officer: string, teachers: readonly string[]): Promise<readonly string[]> {
  return sql<readonly string[]>(
    `with moved as (update teacher set correspondent_id = ($1::json #>> '{}')::uuid
       where id in (select m.id::uuid from json_array_elements_text($2::json) as m (id)) returning account_id)
     select coalesce(json_agg(account_id), '[]')::text as json from moved`,
    officer,
    teachers,
  );
}

function reasonOf(given: string | null | undefined): string | null {
  const reason = given?.trim() || null;
  if (reason !== null) refuseReason(reason);
  return reason;
}
