import type { Viewer } from '../../platform/viewer.ts';

/** The machine that watches outgoing mail. */
export function canReportBounces(viewer: Viewer): boolean {
  return viewer.role === 'INTEGRATOR' && viewer.grants.includes('REPORT_BOUNCES');
}
