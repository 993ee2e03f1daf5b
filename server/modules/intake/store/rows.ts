import { newId } from '../../../platform/sql/new-id.ts';
import { WrittenJson } from '../../../platform/sql/sql.ts';
import type { ImportTeacherInput } from '../intake.inputs.ts';
import type { AcademyRow } from './load.ts';
import { tableOf, type Table } from './tables.ts';
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
      change.added[table].map((row) => ({ id: newId(), dossier: id, academy: academy.id, ...row })),
    );
  return Object.fromEntries(HISTORY_TABLES.map((table) => [table, new WrittenJson(rows(table))]));
}

export function teacherRow(work: Omit<Work, 'stored'>, id: string, { officerOf, now }: Frame): Row {
  const { candidate, change } = work;
  const officer = officerOf(candidate);
  return rowOf('teacher', {
    ...change.profile,
    id,
    academy: candidate.academy.id,
    department: change.profile.departmentCode,
    correspondent: officer,
    hrCorrespondent: officer,
    recordedAt: now,
  });
}

export function dossierRow({ candidate, change }: Omit<Work, 'stored'>, id: string): Row {
  return rowOf('dossier', { ...change.profile, id, academy: candidate.academy.id });
}

/** The values that the table has a column for. */
function rowOf(table: Table, values: Row): Row {
  const row: Record<string, unknown> = {};
  for (const { property } of tableOf(table).columns) row[property] = values[property];
  return row;
}
