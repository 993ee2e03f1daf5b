import type { Viewer } from '../../platform/viewer.ts';

/** Portfolios are dealt out by the administrators of the academy. */
export function canAssignPortfolios(viewer: Viewer): boolean {
  return viewer.role === 'ADMINISTRATOR';
}

/** Absences are the staff’s business; whose, `canManageAbsences` tells. */
export function canDeclareAbsences(viewer: Viewer): boolean {
  return viewer.role === 'OFFICER' || viewer.role === 'ADMINISTRATOR';
}

/** An absence is declared and ended by the officer oneself, or by an administrator. */
export function canManageAbsences(viewer: Viewer, officerId: string): boolean {
  return viewer.role === 'ADMINISTRATOR' || (viewer.role === 'OFFICER' && viewer.officerId === officerId);
}

/** The list of colleagues is for the staff of the academy. */
export function canListOfficers(viewer: Viewer): boolean {
  return viewer.role === 'OFFICER' || viewer.role === 'ADMINISTRATOR';
}
