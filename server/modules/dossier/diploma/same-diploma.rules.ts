import { foldName } from '../../teacher/teacher.rules.ts';
import { diplomaCodeOf, type DiplomaCode } from './diploma.rules.ts';

/** What is said of a diploma; a level that is null is not compared. */
export interface SaidDiploma {
  readonly title: string;
  readonly level: number | null;
  readonly obtainedOn: string | null;
  readonly speciality: string | null;
  readonly code: DiplomaCode | null;
}

/** Who says so. */
export interface DiplomaHolder {
  readonly source: 'HR' | 'REQUEST' | 'CV';
  /** The request or the entry of the CV; of the HR base null. */
  readonly sourceId: string | null;
}

/** A row of a file: in effect, behind another one, or neither. */
export interface DiplomaRow extends SaidDiploma {
  readonly id: string;
  readonly writer: DiplomaHolder;
  readonly isLive: boolean;
  /** The row, or the request that wrote it, in whose place it stands; of lines of the HR base alone. */
  readonly hiddenBy: string | null;
}

/** A request or an entry that says so of a row. */
export interface DiplomaHold extends DiplomaHolder {
  readonly id: string;
  readonly source: 'REQUEST' | 'CV';
  readonly sourceId: string;
  readonly diplomaId: string;
}

/** These certificates are obtained once; a degree of one level may be obtained twice, in different years. */
const obtainedOnce: ReadonlySet<DiplomaCode> = new Set([
  'CAPPEI',
  'CAFIPEMF',
  'CAFFA',
  'P2B',
  'FORMATION_DIRECTION',
]);

/**
 * How surely two writings are of one diploma: 2 by its title, 1 by its code, 0 not at all. The level and the year are the
 * same, where both say them; by the code of a degree, both say the year.
 */
export function likeness(one: SaidDiploma, other: SaidDiploma): 0 | 1 | 2 {
  if (one.level !== null && other.level !== null && one.level !== other.level) return 0;
  const [year, otherYear] = [yearOf(one), yearOf(other)];
  if (year !== null && otherYear !== null && year !== otherYear) return 0;
  if (differs(one.speciality, other.speciality)) return 0;
  if (foldName(one.title).trim() === foldName(other.title).trim()) return 2;
  const [code, otherCode] = [codeOf(one), codeOf(other)];
  if (code === null || code !== otherCode) return 0;
  return obtainedOnce.has(code) || (year !== null && otherYear !== null) ? 1 : 0;
}

const yearOf = ({ obtainedOn }: SaidDiploma) => obtainedOn?.slice(0, 4) ?? null;
const codeOf = (said: SaidDiploma) => diplomaCodeOf({ ...said, level: said.level ?? 0 });

function differs(one: string | null, other: string | null): boolean {
  const [left, right] = [foldName(one ?? '').trim(), foldName(other ?? '').trim()];
  return left !== '' && right !== '' && !left.includes(right) && !right.includes(left);
}

/** The diplomas of one file: its rows with those that a source still holds, and what has not ended of that. */
export interface DiplomaFile {
  readonly rows: readonly DiplomaRow[];
  readonly holds: readonly DiplomaHold[];
}

/**
 * The row that a diploma of a source joins; null where it is a new one. What one source says twice in other words are two
 * diplomas.
 */
export function rowOf(said: SaidDiploma, by: DiplomaHolder, { rows, holds }: DiplomaFile): DiplomaRow | null {
  const isTaken = (row: DiplomaRow) =>
    holds.some(({ diplomaId, source }) => diplomaId === row.id && source === by.source);
  const fit = rows
    .filter(({ isLive }) => isLive)
    .map((row) => ({ row, sign: likeness(said, row) }))
    .filter(({ row, sign }) => sign === 2 || (sign === 1 && !isTaken(row)));
  return fit.toSorted((a, b) => b.sign - a.sign || (a.row.id < b.row.id ? -1 : 1))[0]?.row ?? null;
}
