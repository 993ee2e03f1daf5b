import type { MandateKind, Viewer } from '../../platform/viewer.ts';

/** What something is of; what is not known of it is null, and then no mandate that is limited to that counts. */
export interface MandateScope {
  readonly academyId: string | null;
  readonly departmentCode?: string | null;
  readonly establishmentUai?: string | null;
}

/**
 * Whether a viewer has a mandate of a kind that runs today and counts where something is. NATIONAL_ACTS counts in every
 * academy; all others in the academy that gave them, or in the department or establishment of it that they name.
 *
 * @param scope where it is; without it, whether the viewer has such a mandate anywhere
 */
export function holds(viewer: Viewer, kind: MandateKind, scope?: MandateScope): boolean {
  if (viewer.officerId === null || viewer.mustChangePassword || viewer.mustEnrolSecondFactor) return false;
  if (viewer.role !== 'OFFICER' && viewer.role !== 'ADMINISTRATOR') return false;
  return viewer.mandates.some((mandate) => {
    if (mandate.kind !== kind) return false;
    if (kind === 'NATIONAL_ACTS') return mandate.academyId === null;
    if (mandate.academyId === null || mandate.academyId !== viewer.academyId) return false;
    return scope === undefined || counts(mandate, scope);
  });
}

function counts(mandate: MandateScope, scope: MandateScope): boolean {
  const { academyId, departmentCode = null, establishmentUai = null } = mandate;
  return (
    scope.academyId === academyId &&
    (departmentCode === null || scope.departmentCode === departmentCode) &&
    (establishmentUai === null || scope.establishmentUai === establishmentUai)
  );
}
