import type { Viewer } from '../../platform/viewer.ts';

/** Letters are written by people, never by machines. */
export function canIssueOneTimePasswords(viewer: Viewer): boolean {
  return viewer.role === 'OFFICER' || viewer.role === 'ADMINISTRATOR';
}

/** Whom such a password may be for: teachers that the officer follows, or any of the administrator's academy. */
export function canRecover(
  viewer: Viewer,
  teacher: { readonly correspondentId: string; readonly academyId: string },
): boolean {
  return viewer.role === 'ADMINISTRATOR'
    ? viewer.academyId === teacher.academyId
    : viewer.role === 'OFFICER' && viewer.portfolios.includes(teacher.correspondentId);
}
