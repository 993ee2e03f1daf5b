import type { EntityClass } from '@mikro-orm/postgresql';
import type { Unseal } from '../crypto/sealing.ts';
import type { Locale, Viewer } from '../viewer.ts';

/** A table under its alias in the statement: `t.col('birthDate')` gives `"t1"."birth_date"`. */
export interface TableRef<P extends string = string> {
  readonly alias: string;
  readonly col: (property: P) => string;
}

/** Adds a bound parameter to the statement and returns its placeholder; the value is read at each request. */
export type Bind = (value: (request: ReadRequest) => unknown, cast: string) => string;

/** The facts of one request that a compiled statement reads its parameters from. */
export interface ReadRequest {
  readonly viewer: Viewer | null;
  readonly today: string;
  readonly locale: Locale;
  /** Arguments of the selected fields, by their index in the plan. */
  readonly args: readonly Args[];
  /** Primary keys asked for, per type of a keyed root. */
  readonly keys: readonly (readonly string[])[];
  readonly cursors: CursorCodec;
  /** When and from where, for the record of who read what. */
  readonly now: Date;
  readonly ip: string;
  readonly requestId: string;
  /** The address of a path of ours, for the session of the viewer (`Context`). */
  readonly signAddress: (path: string) => string;
  /** Opens a sealed column, for those whom the SQL of the field gives it. */
  readonly unseal: Unseal;
  readonly refusals: Refusals;
}
export type Args = Readonly<Record<string, unknown>>;

/** How many fields the answer of one request refuses, each of them a `Refused` until the answer is whole. */
export interface Refusals {
  count: number;
}

export interface CursorCodec {
  encode(order: string, keys: readonly unknown[]): string;
  decode(order: string, cursor: string, argument: string): readonly unknown[];
}

/**
 * An SQL predicate over a table. `args` shows only what may change the statement: enum values, booleans, and `true` for
 * any other value that is present; the values themselves are bound. `parent` is the record that the list stands below.
 */
export type Where = (t: TableRef, args: Args, bind: BindArgs, parent?: TableRef) => string | null;
/** Binds a value taken from the arguments of the field at each request. */
export type BindArgs = (value: (args: Args, request: ReadRequest) => unknown, cast: string) => string;

/**
 * What a viewer may see of a table, declared once.
 * - `public`: everybody, signed in or not;
 * - `via`: whoever sees the record that the named to-one property points to;
 * - a function: an SQL predicate for this viewer. It branches on the role; values are bound. `false` for nobody.
 */
export type Scope =
  | 'public'
  | { readonly via: string }
  | ((viewer: Viewer, t: TableRef, bind: Bind) => string);

/** The scope of an integrator that may read: its academy, or all of them for a national one. Never for people. */
export function withinGrant(viewer: Viewer, column: string, bind: Bind): string {
  if (!viewer.grants.includes('READ_FILES')) return 'false';
  return viewer.academyId === null
    ? 'true'
    : `${column} = ${bind((request) => request.viewer?.academyId, 'uuid')}`;
}

export interface OrderKey {
  readonly property: string;
  readonly cast: string;
}
/** All keys run in one direction, so that a page is one row comparison over one index. The last key is unique. */
export interface Order {
  readonly name: string;
  readonly keys: readonly OrderKey[];
  readonly descending: boolean;
}

/**
 * A member of a union: reached by a to-one property of this record, or as the one record that points back `by`. `open`:
 * who sees this record sees it; `when`: SQL that says whether it is this member, where the property alone does not; `at`:
 * SQL of the key, where the property leads to a record that another one has replaced.
 */
export type UnionMember =
  | {
      readonly type: string;
      readonly property: string;
      readonly open?: boolean;
      readonly when?: (t: TableRef) => string;
      readonly at?: (t: TableRef) => string;
    }
  | { readonly type: string; readonly by: string };

interface ManySpec {
  readonly type: string;
  /** The to-one property of the child that points to the parent; absent for a root list. */
  readonly by?: string;
  readonly where?: Where;
  /** Whoever sees the parent sees these, whatever their own scope says. */
  readonly open?: boolean;
}
export type ReadField =
  | { readonly kind: 'column'; readonly property: string }
  | { readonly kind: 'expression'; readonly sql: ArgumentSql }
  | DerivedField
  | { readonly kind: 'computed'; readonly over: readonly string[]; readonly compute: Compute }
  | {
      readonly kind: 'through';
      readonly property: string;
      readonly field: string;
      readonly guarded?: boolean;
    }
  | {
      readonly kind: 'one';
      readonly type: string;
      readonly property: string;
      readonly open: boolean;
      readonly at?: (t: TableRef) => string;
    }
  | { readonly kind: 'same'; readonly type: string; readonly when?: string }
  | { readonly kind: 'oneOf'; readonly members: readonly UnionMember[] }
  | { readonly kind: 'inverse'; readonly type: string; readonly by: string }
  | (ManySpec & { readonly kind: 'pick'; readonly order: Order })
  | (ManySpec & { readonly kind: 'count' })
  | ListField
  | ConnectionField;
/** A field computed in TypeScript over facts that PostgreSQL gathers for the record. */
export interface DerivedField {
  readonly kind: 'derived';
  readonly facts: DerivedFacts;
  readonly derive: Derive;
  readonly check?: (args: Args, request: ReadRequest) => void;
}
/** JSON about a record; gathered once per record, however many fields of the selection are derived from it. */
export interface DerivedFacts {
  readonly name: string;
  readonly sql: ScopedSql;
}
// eslint-disable-next-line typescript/no-explicit-any -- JSON as PostgreSQL built it
export type Derive = (facts: any, args: Args, request: ReadRequest) => unknown;

/** An SQL expression over a record. It branches on the viewer's role; values are bound. */
export type ScopedSql = (viewer: Viewer, t: TableRef, bind: Bind) => string;
/** The same under the arguments of its field. */
export type ArgumentSql = (...scoped: [...Parameters<ScopedSql>, given: BindArgs]) => string;
export interface ListField extends ManySpec {
  readonly kind: 'many';
  readonly order: Order;
}
/** What a filter tells of files without their being selected: it is read, of whom it finds and of whom it does not. */
export interface FilterTells {
  /** As it is recorded, such as `dossier.postings`; empty when these arguments ask for nothing of a file. */
  readonly fields: (args: Args) => readonly string[];
  /** The filter without that: whom it is asked of. */
  readonly among: Where;
}

/**
 * A field of the edges of a list beside `cursor` and `node`: what follows from a record and from the arguments of the list,
 * such as where it answers a search. Reading it of somebody else's file is recorded as a field of the record would be.
 */
export interface EdgeField {
  /** Whether these arguments ask for it; it is null when not. */
  readonly isAsked: (args: Args) => boolean;
  /** A value of the row as JSON. */
  readonly sql: (t: TableRef, args: Args, bind: BindArgs) => string;
  /** What pure code makes of it. */
  readonly complete: (json: never) => unknown;
}

/** What a ranked list binds and prepares: the arguments of the list, and common table expressions of its statement. */
export interface RankedScope {
  readonly args: Args;
  readonly bind: BindArgs;
  readonly withs: string[];
  /** SQL of what the cursor says of the row that a page comes behind; null for the first page. */
  readonly after: { readonly rank: string; readonly key: string; readonly asked: string } | null;
}

/**
 * A list at the root that finds and ranks its rows by itself, best first, since no index gives them in order: a search. Its
 * selects show nothing but what the viewer may see; the records are read under the scope of their type all the same.
 */
export interface Ranked {
  /** Prepares what the selects below share. */
  readonly prepare: (scope: RankedScope) => void;
  /**
   * The select of the next rows in any order, as `key`, `rank` and `asked`: what was looked for, which the cursor keeps, so that
   * all pages of a list answer the same.
   * @param limit SQL of how many
   */
  readonly best: (scope: RankedScope, limit: string) => string;
  /** The select of all rows, of any page and in any order; asked for when they are counted. */
  readonly all: (scope: RankedScope) => string;
  /** How many rows are counted: of more, `totalCount` says no more than that, and `hits` has one more. */
  readonly mostCounted: number;
  /** The select of the files among which it looks. */
  readonly among: (scope: RankedScope) => string;
  /** Fields of the connection that follow from all rows, as the common table expression `hits`. */
  readonly fields: Readonly<Record<string, FieldOfAll>>;
}

interface FieldOfAll {
  readonly sql: string;
  readonly complete: (json: never) => unknown;
  /** What it says of the files of a few rows, by the names of its own fields, as it is recorded. */
  readonly tells?: Readonly<Record<string, string>>;
}

/**
 * Which rows a list at the root looks at, as indexes give them; the scope of their type is then asked of each of them. A filter
 * goes into `where` of the list.
 */
export interface Reach<P extends string = string> {
  /** SQL over the columns that an index begins with. */
  readonly where?: string;
  /**
   * Properties that equal one value of an array, given as SQL. An index gives its rows in order below one value alone: it is
   * walked for each value, or pair of values, as far as a page goes, and the page is made of what was found.
   */
  readonly each?: readonly (readonly [property: P, array: string])[];
}

export interface ConnectionField extends ManySpec {
  readonly kind: 'connection';
  /** Absent where the scope itself says which rows, by an index. */
  readonly reach?: (t: TableRef, args: Args, bind: BindArgs) => Reach;
  readonly ranked?: Ranked;
  readonly order: (args: Args) => Order;
  readonly tells?: FilterTells;
  /** By their names, which the type of the edges has too; those of its fields that are missing here are null. */
  readonly edges?: Readonly<Record<string, EdgeField>>;
}

/** A field computed in TypeScript over columns of its record; pure, given in the order of `over`. */
// eslint-disable-next-line typescript/no-explicit-any -- columns arrive as JSON, the module knows their types
export type Compute = (columns: readonly any[], request: ReadRequest) => unknown;

/** How a record belongs to a file, whose readers other than the teacher are recorded. */
export interface FilePart {
  /** The property that holds the key of the file; or SQL that gives it, null where a record is part of none. */
  readonly key: string | ((t: TableRef) => string);
  /** What a list may show of the record without being a reading of the file, as a directory does. */
  readonly listed?: readonly string[];
  /** SQL: the records of which even that is a reading, since it says something of its own accord. */
  readonly reserved?: (t: TableRef) => string;
  /** To-one properties that lead to another record of the same file, such as the conversation of a message. */
  readonly within?: readonly string[];
}

/** What a module declares so that a GraphQL type can be read. Fields named like entity properties need no entry. */
export interface Readable {
  readonly type: string;
  readonly entity: EntityClass<object>;
  /** Prefix of the global id, for types that implement Node. */
  readonly prefix?: string;
  readonly scope: Scope;
  /** Readable even before the account is fully open (one's own account, nothing else). */
  readonly beforePasswordChange?: boolean;
  /**
   * Whether a list at the root sorts what the viewer may see, rather than walk the table in its order: for a scope or a
   * filter of few rows that no index gives in order.
   */
  readonly sorts?: (viewer: Viewer, args: Args) => boolean;
  /** A constant predicate on every row read, such as "not superseded". */
  readonly live?: (t: TableRef) => string;
  /** That these records are part of a file, and of whose; those whose scope goes through a file need not say it. */
  readonly file?: FilePart;
  /** Whatever hangs below belongs to who asks: reading it is no reading of somebody else's file. */
  readonly personal?: boolean;
  readonly fields?: Readonly<Record<string, ReadField>>;
}

/** What a module adds to a type of a module below it. */
export interface ReadableExtension {
  readonly extend: string;
  readonly fields: Readonly<Record<string, ReadField>>;
  /** Which records it lets be read beside those of the scope of the type. */
  readonly scope?: ScopedSql;
  /** SQL of the key of the file that a record is part of; null for records that the module knows nothing of. */
  readonly file?: (t: TableRef) => string;
}
