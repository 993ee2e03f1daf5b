import type { EntityClass } from '@mikro-orm/postgresql';

/** A table of a module, with what has to be known of each table; `checkTables` holds it against the database at start. */
export interface Table {
  /** As the database has it, with its schema when that is not `public`. */
  readonly name: string;
  /** The entity that it is read as; null for what only its own statements touch. */
  readonly entity: EntityClass<object> | null;
  readonly academy: OfAcademy;
  readonly person: OfPerson;
  readonly kept: Kept;
  /** Columns of text that a search looks into; each lies in an index. */
  readonly searched: readonly string[];
}

/**
 * Which academy a row is of.
 * - `column`: the row says it, when it is inserted;
 * - `from`, `of`: the academy of the row that the column `from` points to, in the table `of`. The database fills it in when a
 *   row is inserted without it, and moves it when that row moves;
 * - `none`: rows are of no academy, for this reason.
 */
export type OfAcademy =
  | { readonly column: string }
  | { readonly from: string; readonly of: string }
  | { readonly none: string };

/**
 * Whose personal data a table holds. Every column of such a table is personal data, so that one added later is too: it is
 * given to the person who asks for a copy (RGPD, art. 15), and the log keeps no key of its name.
 * - `is`: a row is a person; `from`, `of`: it is of the person of the row that `from` points to, in the table `of`;
 * - `none`: rows are of nobody, for this reason.
 */
export type OfPerson =
  | ({ readonly is: 'A_PERSON' } & PersonalColumns)
  | ({ readonly from: string; readonly of: string } & PersonalColumns)
  | { readonly none: string };

interface PersonalColumns {
  /** What opens a door: no copy of a person’s data has it. */
  readonly secret?: readonly string[];
  /** Texts that say nothing of the person, such as a code of the State: the log may keep a key of their name. */
  readonly plain?: readonly string[];
}

/** How long rows are kept: until the purge of these deletes them, or as long as what is said here. */
export type Kept = readonly Retention[] | { readonly as: string };

/** Rows that are deleted once nobody can use them any more. */
export interface Retention {
  /** Deletes what ended before an instant, its one parameter. */
  readonly statement: string;
  /** How long a row is kept after it has ended. */
  readonly keptMs: number;
}

/** Declares a table. Nothing but the entity is optional: what does not apply is said with its reason. */
export function table(
  name: string,
  facts: Omit<Table, 'name' | 'entity'> & Partial<Pick<Table, 'entity'>>,
): Table {
  return { entity: null, ...facts, name };
}

const dayMs = 24 * 3_600_000;

/** Rows are deleted some days after the instant in a column. */
export function daysAfter(name: string, column: string, kept: number, where = 'true'): Retention {
  return { statement: `delete from ${name} where ${where} and ${column} < ?`, keptMs: kept * dayMs };
}
