import type { Viewer } from '../../platform/viewer.ts';

/** The administrator of an academy looks after its people and machines; nobody does so for all academies. */
export function canManageStaff(viewer: Viewer): boolean {
  return viewer.role === 'ADMINISTRATOR' && viewer.academyId !== null;
}

/** People have a second factor; a machine has its secret. */
export function canHaveSecondFactor(viewer: Viewer): boolean {
  return viewer.role !== 'INTEGRATOR';
}
