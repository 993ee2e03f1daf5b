import type { Viewer } from '../../../platform/viewer.ts';
import { holds } from '../../mandate/index.ts';

/** What the policies ask of an entry; `scope.ts` says the same in SQL. */
export interface EntryFacts {
  readonly accountId: string;
  readonly academyId: string | null;
  readonly correspondentId: string | null;
  readonly visibility: 'OFFICERS' | 'RECRUITERS';
  readonly status: 'DECLARED' | 'VERIFIED' | 'REJECTED';
  readonly hasLeft: boolean;
}

/** Teachers write their own CV alone. */
export function writesCv(viewer: Viewer): boolean {
  return viewer.role === 'TEACHER';
}

/** Teachers read their own CV, officers those of their teachers and of who may be recruited. */
export function readsCvs(viewer: Viewer): boolean {
  return writesCv(viewer) || reviewsCvs(viewer);
}

/** Officers review; an administrator may be an officer as well. */
export function reviewsCvs(viewer: Viewer): boolean {
  return viewer.officerId !== null;
}

export function isOwn(viewer: Viewer, { accountId }: Pick<EntryFacts, 'accountId'>): boolean {
  return writesCv(viewer) && viewer.accountId === accountId;
}

/** The correspondent, and who stands in: they verify entries. */
export function isInCharge(
  viewer: Viewer,
  { correspondentId }: Pick<EntryFacts, 'correspondentId'>,
): boolean {
  return reviewsCvs(viewer) && correspondentId !== null && viewer.portfolios.includes(correspondentId);
}

/**
 * Officers who recruit, wherever their mandate counts in the academy: a post in one school is open to teachers of all of
 * them. Who has left is no candidate.
 */
function recruitsFor(viewer: Viewer, { academyId, visibility, status, hasLeft }: EntryFacts): boolean {
  return (
    visibility === 'RECRUITERS' &&
    status !== 'REJECTED' &&
    !hasLeft &&
    academyId === viewer.academyId &&
    recruits(viewer)
  );
}

/** Officers who look for a profile. */
export function recruits(viewer: Viewer): boolean {
  return holds(viewer, 'RECRUITS');
}

/** Who reads its evidence, its notes and its former versions. */
export function readsAll(viewer: Viewer, entry: EntryFacts): boolean {
  return isOwn(viewer, entry) || isInCharge(viewer, entry);
}

export function seesEntry(viewer: Viewer, entry: EntryFacts): boolean {
  return readsAll(viewer, entry) || recruitsFor(viewer, entry);
}
