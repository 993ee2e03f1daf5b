import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../platform/errors/errors.ts';
import { sqlOfEntityManager } from '../../platform/sql/sql.ts';
import { isStorable } from '../../platform/text.rules.ts';
import { academyRefusals, Department, isSchoolOf, type Academy } from '../academy/index.ts';
import { mandateRefusals } from './mandate.refusals.ts';

/** Where a mandate counts: in the whole academy, or in what is named of it. */
export interface Scope {
  /** null: in all of them. */
  readonly academy: Academy | null;
  readonly departmentCode: string | null;
  readonly establishmentUai: string | null;
}

/**
 * Where a mandate is to count, of one academy.
 * @throws DomainError TWO_SCOPES, UNKNOWN_DEPARTMENT, UNKNOWN_ESTABLISHMENT
 */
export async function scopeOf(
  em: SqlEntityManager,
  academy: Academy,
  given: { readonly departmentCode?: string | null; readonly establishmentUai?: string | null },
): Promise<Scope> {
  const departmentCode = given.departmentCode?.trim().toUpperCase() || null;
  const establishmentUai = given.establishmentUai?.trim().toUpperCase() || null;
  if (departmentCode !== null && establishmentUai !== null)
    throw new DomainError(mandateRefusals.TWO_SCOPES, ['input', 'establishmentUai']);
  if (departmentCode !== null) await checkDepartment(em, academy, departmentCode);
  if (establishmentUai !== null) await checkEstablishment(em, academy, establishmentUai);
  return { academy, departmentCode, establishmentUai };
}

async function checkDepartment(em: SqlEntityManager, academy: Academy, code: string): Promise<void> {
  const all = await em.find(Department, { academy }, { orderBy: { code: 'asc' } });
  const expected = all.map((department) => department.code);
  if (!expected.includes(code))
    throw new DomainError(academyRefusals.UNKNOWN_DEPARTMENT, ['input', 'departmentCode'], { expected });
}

/** One that a teacher of the base works or has worked in: a mistyped UAI would be a mandate that opens nothing. */
async function checkEstablishment(em: SqlEntityManager, { code }: Academy, uai: string): Promise<void> {
  const isKnown =
    isSchoolOf(code, uai) &&
    isStorable(uai) &&
    (await sqlOfEntityManager(em)<boolean>(
      `select (exists (select from establishment where uai = $1::json #>> '{}'))::text as json`,
      uai,
    ));
  if (!isKnown) throw new DomainError(mandateRefusals.UNKNOWN_ESTABLISHMENT, ['input', 'establishmentUai']);
}
