import type { Bind } from '../../platform/read/model.ts';
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

/**
 * SQL: whether a mandate runs on a day and counts where a row is.
 * @param mandate the alias of the table
 * @param place the alias of a row with `academy_id`, `department_code` and `establishment_uai`
 * @param today SQL of the day
 */
export function countsAt(mandate: string, place: string, today: string): string {
  return `${mandate}.academy_id = ${place}.academy_id and ${mandate}.starts_on <= ${today}
    and (${mandate}.ends_on is null or ${mandate}.ends_on >= ${today})
    and (${mandate}.department_code is null or ${mandate}.department_code = ${place}.department_code)
    and (${mandate}.establishment_uai is null or ${mandate}.establishment_uai = ${place}.establishment_uai)`;
}

/**
 * The same for the rows of a read: SQL that says whether a mandate of that kind counts where a teacher is managed and posted.
 * @param teacher SQL of the key of the teacher
 */
export function withinMandate(viewer: Viewer, kind: MandateKind, teacher: string, bind: Bind): string {
  if (!holds(viewer, kind)) return 'false';
  const held = bind(
    (request) => JSON.stringify(request.viewer?.mandates.filter((mandate) => mandate.kind === kind)),
    'json',
  );
  return `exists (select from teacher managed, json_to_recordset(${held}) as held ("academyId" uuid, "departmentCode" text, "establishmentUai" text)
    where managed.id = ${teacher} and (managed.academy_id = held."academyId" or held."academyId" is null)
      and (held."departmentCode" is null or held."departmentCode" = managed.department_code)
      and (held."establishmentUai" is null or held."establishmentUai" = managed.establishment_uai))`;
}
