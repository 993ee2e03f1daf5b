import type { Viewer } from '../../platform/viewer.ts';

/** Teachers and officers take back what does not count yet; which accounts, the statement says. */
export function canTakeBack({ role }: Viewer): boolean {
  return role === 'TEACHER' || role === 'OFFICER';
}
