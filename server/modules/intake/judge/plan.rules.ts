import type { ImportTeacherInput } from '../intake.inputs.ts';
import {
  HISTORY_TABLES,
  profileOf,
  rowsOf,
  type HistoryTable,
  type Lines,
  type Profile,
  type Row,
} from './lines.rules.ts';

/** What the base holds of a teacher. */
export interface Stored {
  /** The digest that it was found by, hexadecimal. */
  readonly digest: string;
  readonly teacherId: string;
  readonly accountId: string;
  readonly username: string;
  readonly professionalEmail: string | null;
  /** Of the officer who follows the teacher: an administrator may have chosen another than the HR base. */
  readonly correspondentCode: string;
  /** `officerCode` is the HR base's last word, so that the same file again takes nothing back. */
  readonly profile: Profile;
  /** The lines in force, with their ids. */
  readonly lines: Readonly<Record<HistoryTable, readonly (Row & { readonly id: string })[]>>;
}

/** What has to be written for one teacher; null when the base says the same already. */
export interface Change {
  /** The former values of what changes, by name; null when neither identity nor contact changes. */
  readonly former: Readonly<Partial<Profile>> | null;
  /** Whether a column of the teacher or of the file changes, derived ones included. */
  readonly rewrites: boolean;
  readonly profile: Profile;
  readonly added: Readonly<Record<HistoryTable, readonly Row[]>>;
  readonly superseded: Readonly<Record<HistoryTable, readonly string[]>>;
}

const DERIVED = new Set<keyof Profile>(['sortName', 'corpsCode', 'establishmentUai']);

/** What a line wants the base to hold. */
export interface Wanted {
  readonly profile: Profile;
  readonly rows: Lines;
}

/** `today` decides which step and posting have started. */
export function wantedBy(line: ImportTeacherInput, today: string): Wanted {
  return { profile: profileOf(line, today), rows: rowsOf(line) };
}

/** Everything is new. */
export function firstChange({ profile, rows }: Wanted): Change {
  const none = { career_step: [], posting: [], position: [], appraisal: [], diploma: [], service_period: [] };
  return { former: null, rewrites: true, profile, added: rows, superseded: none };
}

/** What is wanted against what is stored: compared by content, whatever the order of the lines. */
export function changeOf(stored: Stored, { profile, rows }: Wanted): Change | null {
  const names = new Set([...Object.keys(stored.profile), ...Object.keys(profile)]) as Set<keyof Profile>;
  const changed = [...names].filter((name) => !isSame(profile[name], stored.profile[name]));
  const given = changed.filter((name) => !DERIVED.has(name));
  const former =
    given.length > 0 ? Object.fromEntries(given.map((name) => [name, stored.profile[name] ?? null])) : null;
  const added = {} as Record<HistoryTable, readonly Row[]>;
  const superseded = {} as Record<HistoryTable, readonly string[]>;
  let differs = changed.length > 0;
  for (const table of HISTORY_TABLES) {
    const difference = differenceOf(table, stored.lines[table], rows[table]);
    added[table] = difference.added;
    superseded[table] = difference.gone;
    differs ||= difference.added.length > 0 || difference.gone.length > 0;
  }
  return differs ? { former, rewrites: changed.length > 0, profile, added, superseded } : null;
}

/** What is absent is null, and the names of an object have no order: `jsonb` has one of its own. */
export function isSame(one: unknown, other: unknown): boolean {
  if ((one ?? null) === (other ?? null)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => isSame((one as Row)[name], (other as Row)[name]));
}

/** Of the lines of one day the last counts: they stand in the order of the file, which is that of their ids. */
const IN_TURN: ReadonlySet<HistoryTable> = new Set(['career_step', 'posting', 'position']);

/** The same content twice is two rows: each stored row answers for one line. */
function differenceOf(
  table: HistoryTable,
  stored: readonly (Row & { readonly id: string })[],
  wanted: readonly Row[],
): { added: readonly Row[]; gone: readonly string[] } {
  const columns = Object.keys(wanted[0] ?? {});
  const contentOf = (row: Row) => JSON.stringify(columns.map((column) => row[column]));
  const held = new Map<string, string[]>();
  for (const row of stored) {
    const content = contentOf(row);
    const ids = held.get(content);
    if (ids) held.set(content, [...ids, row.id].toSorted());
    else held.set(content, [row.id]);
  }
  // The last line takes the last id.
  const kept = wanted.toReversed().map((row) => held.get(contentOf(row))?.pop());
  kept.reverse();
  const turned = IN_TURN.has(table) ? turnedDays(wanted, kept) : new Set();
  const isKept = (row: Row, at: number) => kept[at] !== undefined && !turned.has(row['from']);
  return {
    added: wanted.filter((row, at) => !isKept(row, at)),
    gone: [
      ...[...held.values()].flat(),
      ...wanted.flatMap((row, at) => (isKept(row, at) ? [] : (kept[at] ?? []))),
    ],
  };
}

/** The days of which a line that stays would come before one that the file has earlier; a new line comes last. */
function turnedDays(wanted: readonly Row[], kept: readonly (string | undefined)[]): Set<unknown> {
  const latest = new Map<unknown, string>();
  const days = new Set<unknown>();
  for (const [at, { from: day }] of wanted.entries()) {
    const id = kept[at] ?? '~';
    if (id < (latest.get(day) ?? '')) days.add(day);
    else latest.set(day, id);
  }
  return days;
}
