import type { Viewer } from '../../platform/viewer.ts';

/** Machines that were granted it feed the file; people never change it. */
export function canImport(viewer: Viewer): boolean {
  return viewer.role === 'INTEGRATOR' && viewer.grants.includes('IMPORT_TEACHERS');
}

/** An integrator bound to an academy feeds that one; a national one (null) feeds all. */
export function canFeed(ownAcademyId: string | null, academyId: string): boolean {
  return ownAcademyId === null || ownAcademyId === academyId;
}
