import type { MutationContext } from '../../platform/context.ts';
import { requireSignedIn } from '../../platform/access.ts';
import { recordAccess } from '../../platform/audit.ts';
import { DomainError } from '../../platform/errors/errors.ts';
import { keyOfGlobalId } from '../../platform/graphql/global-id.ts';
import { sqlOfEntityManager } from '../../platform/sql/sql.ts';
import { refuseReason } from '../../platform/form/typed.ts';
import type { Viewer } from '../../platform/viewer.ts';
import { createOneTimePassword, recordFact } from '../account/index.ts';
import { Teacher } from '../teacher/index.ts';
import type { IssueOneTimePasswordInput } from './letter.inputs.ts';
import { canRecover } from './recovery.policy.ts';

/**
 * A password by letter, for a teacher who cannot be reached by mail: shown to the officer once, never mailed. The
 * teacher hears of it, and reads who asked for it and why.
 */
export async function issueOneTimePassword(context: MutationContext, input: IssueOneTimePasswordInput) {
  const { em, ip, requestId } = context;
  const viewer = requireSignedIn(context);
  const reason = reasonOf(input.reason);
  const { id, account } = await teacherToRecover(context, viewer, input.teacherId);
  const { password, expiresAt } = await createOneTimePassword(context, account);
  const origin = { viewer, at: context.now(), ip, requestId };
  await recordAccess(sqlOfEntityManager(em), origin, 'ONE_TIME_PASSWORD_ISSUED', [id], reason);
  await recordFact(context, { fact: 'ONE_TIME_PASSWORD_ISSUED', accountId: account.id });
  return { oneTimePassword: password, expiresAt, teacher: context.reader.reference(context, Teacher, id) };
}

async function teacherToRecover({ em }: MutationContext, viewer: Viewer, globalId: string): Promise<Teacher> {
  const key = keyOfGlobalId('tea', globalId);
  const teacher = key ? await em.findOne(Teacher, key, { populate: ['account'] }) : null;
  const isTheirs =
    teacher !== null &&
    canRecover(viewer, { correspondentId: teacher.correspondent.id, academyId: teacher.academy.id });
  if (!isTheirs || teacher.account.closedAt) throw new DomainError('NOT_FOUND', ['input', 'teacherId']);
  return teacher;
}

function reasonOf(given: string): string {
  refuseReason(given);
  return given.trim();
}
