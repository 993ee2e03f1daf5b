import type { Viewer } from '../../platform/viewer.ts';

/** Lists are for those who follow others; which teachers they hold is the scope's matter. A teacher has one's own file. */
export function canListTeachers(viewer: Viewer): boolean {
  return viewer.role !== 'TEACHER';
}
