import type { Viewer } from '../../platform/viewer.ts';

/** Machines that were granted it. */
export function canFollowChanges({ role, grants }: Viewer): boolean {
  return role === 'INTEGRATOR' && grants.includes('READ_CHANGES');
}
