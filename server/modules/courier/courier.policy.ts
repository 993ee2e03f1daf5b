import type { Viewer } from '../../platform/viewer.ts';

/** The staff answers messages, and may do without the mail that counts them. */
export function canChooseDigest(viewer: Viewer): boolean {
  return viewer.role === 'OFFICER' || viewer.role === 'ADMINISTRATOR';
}
