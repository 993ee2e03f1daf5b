import type { Viewer } from '../../../platform/viewer.ts';

/** Officers answer the teachers whom they follow; an administrator may be an officer as well. */
export function answersTeachers(viewer: Viewer): boolean {
  return viewer.officerId !== null;
}

/** Messages are between a teacher and officers. */
export function writesMessages(viewer: Viewer): boolean {
  return viewer.role === 'TEACHER' || answersTeachers(viewer);
}

/** Officers see what waits for them, administrators what waits for nobody. */
export function seesConversations(viewer: Viewer): boolean {
  return answersTeachers(viewer) || viewer.role === 'ADMINISTRATOR';
}
