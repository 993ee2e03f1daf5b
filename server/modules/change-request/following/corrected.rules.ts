import type { LineTable } from '../../dossier/index.ts';
import { linesOfFile, type LineOfFile } from '../record/lines.tables.ts';

/** A line as a request names it. */
export interface NamedLine {
  readonly type: LineOfFile['type'];
  readonly id: string;
}

/** What the HR base has changed of a file. */
export interface FileChange {
  readonly teacherId: string;
  /** The lines that it says no more, and those that it says in the place of none. */
  readonly ended: readonly { readonly table: LineTable; readonly id: string }[];
  readonly added: readonly {
    readonly table: LineTable;
    readonly id: string;
    /** The first day that the line speaks of; null where it does not say. */
    readonly from: string | null;
  }[];
  /** The parts of the file beside its lines in which something has changed, by their headings. */
  readonly headings: readonly string[];
}

/** What a request says is wrong in the file. */
export interface Reported {
  readonly heading: string;
  readonly isMissing: boolean;
  readonly submittedOn: string;
  readonly about: {
    readonly type: LineOfFile['type'];
    /** The line that it names, and all that has come in its place. */
    readonly ever: readonly string[];
    /** The one that is in effect. */
    readonly now: string | null;
  } | null;
}

export interface Corrected {
  readonly how: 'REPLACED' | 'REMOVED' | 'ADDED' | 'CHANGED';
  /** The line as it is now; null where the file has none, or the request names none. */
  readonly line: NamedLine | null;
}

/**
 * Whether a change of the file corrects what a request reports: the line that it names is replaced or gone, a line has come that
 * was missing; where it names none, something has changed under its heading. What begins after the request was sent is the
 * course of a career, and corrects nothing. Pure.
 */
export function correctedBy(reported: Reported, change: FileChange): Corrected | null {
  const { about, heading, isMissing, submittedOn } = reported;
  if (about) {
    if (!change.ended.some(({ id }) => about.ever.includes(id))) return null;
    const line = about.now === null ? null : { type: about.type, id: about.now };
    return { how: line ? 'REPLACED' : 'REMOVED', line };
  }
  const of = linesOfFile.find(({ table }) => table.toUpperCase() === heading);
  const came = change.added.find(
    ({ table, from }) => table === of?.table && (from === null || from <= submittedOn),
  );
  if (isMissing && of) return came ? { how: 'ADDED', line: { type: of.type, id: came.id } } : null;
  const isTouched =
    came !== undefined ||
    change.ended.some(({ table }) => table === of?.table) ||
    change.headings.includes(heading);
  return isTouched ? { how: 'CHANGED', line: null } : null;
}
