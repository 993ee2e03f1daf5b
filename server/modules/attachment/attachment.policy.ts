import type { Viewer } from '../../platform/viewer.ts';

/** People attach files to what they write; machines write nothing. */
export function mayUpload({ role }: Viewer): boolean {
  return role !== 'INTEGRATOR';
}
