import type { Viewer } from '../../platform/viewer.ts';

/** The HR base alone feeds the file; people never change it. */
export function canImport(viewer: Viewer): boolean {
  return viewer.role === 'INTEGRATOR';
}

/** An integrator bound to an academy feeds that one; a national one (null) feeds all. */
export function canFeed(ownAcademyId: string | null, academyId: string): boolean {
  return ownAcademyId === null || ownAcademyId === academyId;
}
