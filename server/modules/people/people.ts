import type { MutationContext } from '../../platform/context.ts';
import { keyOfGlobalId } from '../../platform/graphql/global-id.ts';
import type { Viewer } from '../../platform/viewer.ts';
import { Officer, type Account } from '../account/index.ts';
import { Teacher } from '../teacher/index.ts';

/** Somebody of an academy, by the global id of a teacher or of an officer; an officer may have no account. */
export interface Person {
  readonly teacher: Teacher | null;
  readonly officer: Officer | null;
  readonly account: Account | null;
}

/** The person of a global id, when of the viewer’s academy. */
export async function findPerson(
  context: MutationContext,
  viewer: Viewer,
  globalId: string,
): Promise<Person | null> {
  const officer = await findOfficer(context, viewer, globalId);
  if (officer) return { teacher: null, officer, account: officer.account };
  const teacher = await findTeacher(context, viewer, globalId);
  return teacher && { teacher, officer: null, account: teacher.account };
}

/** The officer of a global id, when of the viewer’s academy. */
export async function findOfficer(
  { em }: MutationContext,
  viewer: Viewer,
  globalId: string,
): Promise<Officer | null> {
  const key = keyOfGlobalId('off', globalId);
  if (key === null) return null;
  return em.findOne(Officer, { id: key, academy: viewer.academyId }, { populate: ['account.passwordHash'] });
}

async function findTeacher({ em }: MutationContext, viewer: Viewer, id: string): Promise<Teacher | null> {
  const key = keyOfGlobalId('tea', id);
  if (key === null) return null;
  return em.findOne(Teacher, { id: key, academy: viewer.academyId }, { populate: ['account.passwordHash'] });
}

/** The person, as the payload of a mutation names one. */
export function personOf(context: MutationContext, { teacher, officer }: Person) {
  return {
    teacher: teacher && context.reader.reference(context, Teacher, teacher.id),
    officer: officer && context.reader.reference(context, Officer, officer.id),
  };
}
