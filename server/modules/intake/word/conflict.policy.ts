import type { Viewer } from '../../../platform/viewer.ts';

/** Officers settle what concerns the teachers whom they follow; an administrator may be an officer as well. */
export function settlesConflicts(viewer: Viewer): boolean {
  return viewer.officerId !== null;
}
