import type { Viewer } from '../../platform/viewer.ts';

/** Teachers alone have a mailbox, and an address that alerts go to. */
export function hasMailbox(viewer: Viewer): boolean {
  return viewer.role === 'TEACHER';
}

/** The machine that watches outgoing mail. */
export function canReportBounces(viewer: Viewer): boolean {
  return viewer.role === 'INTEGRATOR' && viewer.grants.includes('REPORT_BOUNCES');
}
