import type { Viewer } from '../../platform/viewer.ts';

/** Teachers alone have a mailbox, and an address that alerts go to. */
export function hasMailbox(viewer: Viewer): boolean {
  return viewer.role === 'TEACHER';
}
