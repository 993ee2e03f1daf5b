import { newId } from '../../../platform/sql/new-id.ts';
import { WrittenJson } from '../../../platform/sql/sql.ts';
import type { ImportTeacherInput } from '../intake.inputs.ts';
import type { AcademyRow } from './load.ts';
import type { Additions } from './write.ts';
import { HISTORY_TABLES, type HistoryTable, type Row } from '../judge/lines.rules.ts';
import type { Change, Stored, Wanted } from '../judge/plan.rules.ts';

/** A line that is fit to be stored. */
export interface Candidate {
  /** Its place in the batch. */
  readonly index: number;
  readonly line: ImportTeacherInput;
  readonly wanted: Wanted;
  readonly academy: AcademyRow;
  /** The digests of the NUMEN, hexadecimal: by the current secret first, then by those before it. */
  readonly digests: readonly [string, ...string[]];
}
/** Something to write for a candidate; `stored` is null for somebody new. */
export interface Work {
  readonly candidate: Candidate;
  readonly stored: Stored | null;
  readonly change: Change;
}
export interface Frame {
  readonly now: Date;
  /** The id of the officer of a candidate. */
  readonly officerOf: (candidate: Candidate) => string | undefined;
}

/** The dated lines to add, under new ids. */
export function historyRows(works: readonly (Omit<Work, 'stored'> & { readonly id: string })[]): Additions {
  const rows = (table: HistoryTable) =>
    works.flatMap(({ id, change, candidate: { academy } }) =>
      change.added[table].map((row) => ({ id: newId(), dossier_id: id, academy_id: academy.id, ...row })),
    );
  return Object.fromEntries(HISTORY_TABLES.map((table) => [table, new WrittenJson(rows(table))]));
}

export function teacherRow(work: Omit<Work, 'stored'>, id: string, { officerOf, now }: Frame): Row {
  const { candidate, change } = work;
  const { profile } = change;
  return {
    id,
    civility: profile.civility,
    family_name: profile.familyName,
    usage_name: profile.usageName,
    given_names: profile.givenNames,
    birth_date: profile.birthDate,
    academy_id: candidate.academy.id,
    department_code: profile.departmentCode,
    degree: profile.degree,
    correspondent_id: officerOf(candidate),
    hr_correspondent_id: officerOf(candidate),
    sort_name: profile.sortName,
    corps_code: profile.corpsCode,
    establishment_uai: profile.establishmentUai,
    left_on: profile.leftOn,
    left_reason: profile.leftReason,
    recorded_at: now,
  };
}

export function dossierRow({ candidate, change: { profile } }: Omit<Work, 'stored'>, id: string): Row {
  return {
    id,
    academy_id: candidate.academy.id,
    address_lines: profile.addressLines,
    postal_code: profile.postalCode,
    city: profile.city,
    country: profile.country,
    phone: profile.phone,
    mobile_phone: profile.mobilePhone,
    marital_status: profile.maritalStatus,
    family_since: profile.familySince,
    children: profile.children,
    status: profile.status,
    titular_since: profile.titularSince,
  };
}
