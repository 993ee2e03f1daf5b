import type { EntityClass, EntityMetadata, MikroORM } from '@mikro-orm/postgresql';
import type { Locale, Viewer } from '../viewer.ts';

/** A table under its alias in the statement: `t.col('birthDate')` gives `"t1"."birth_date"`. */
export interface TableRef {
  readonly alias: string;
  col(property: string): string;
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
}
export type Args = Readonly<Record<string, unknown>>;

export interface CursorCodec {
  encode(order: string, keys: readonly unknown[]): string;
  decode(order: string, cursor: string): readonly unknown[];
}

/**
 * An SQL predicate over a table. `args` shows only what may change the statement: enum values, booleans, and `true` for
 * any other value that is present; the values themselves are bound.
 */
export type Where = (t: TableRef, args: Args, bind: BindArgs) => string | null;
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

/** A member of a union: reached by a to-one property of this record, or as the one record that points back `by`. */
export type UnionMember =
  | { readonly type: string; readonly property: string }
  | { readonly type: string; readonly by: string };

interface ManySpec {
  readonly type: string;
  /** The to-one property of the child that points to the parent; absent for a root list. */
  readonly by?: string;
  readonly where?: Where;
}
export type ReadField =
  | { readonly kind: 'column'; readonly property: string }
  | { readonly kind: 'computed'; readonly over: readonly string[]; readonly compute: Compute }
  | { readonly kind: 'through'; readonly property: string; readonly field: string }
  | { readonly kind: 'one'; readonly type: string; readonly property: string; readonly open: boolean }
  | { readonly kind: 'same'; readonly type: string; readonly when?: string }
  | { readonly kind: 'oneOf'; readonly members: readonly UnionMember[] }
  | { readonly kind: 'inverse'; readonly type: string; readonly by: string }
  | (ManySpec & { readonly kind: 'pick'; readonly order: Order })
  | ListField
  | ConnectionField;
export interface ListField extends ManySpec {
  readonly kind: 'many';
  readonly order: Order;
}
export interface ConnectionField extends ManySpec {
  readonly kind: 'connection';
  readonly order: (args: Args) => Order;
}

/** A field computed in TypeScript over columns of its record; pure, given in the order of `over`. */
// eslint-disable-next-line typescript/no-explicit-any -- columns arrive as JSON, the module knows their types
export type Compute = (columns: readonly any[], request: ReadRequest) => unknown;

/** What a module declares so that a GraphQL type can be read. Fields named like entity properties need no entry. */
export interface Readable {
  readonly type: string;
  readonly entity: EntityClass<object>;
  /** Prefix of the global id, for types that implement Node. */
  readonly prefix?: string;
  readonly scope: Scope;
  /** Readable even before the account is fully open (one's own account, nothing else). */
  readonly beforePasswordChange?: boolean;
  /** A constant predicate on every row read, such as "not superseded". */
  readonly live?: (t: TableRef) => string;
  readonly fields?: Readonly<Record<string, ReadField>>;
}

export const column = (property: string): ReadField => ({ kind: 'column', property });
export const computed = (over: readonly string[], compute: Compute): ReadField => ({
  kind: 'computed',
  over,
  compute,
});
/** A field of the record that a to-one property points to, shown as one's own (`Teacher.username`). */
export const through = (property: string, field: string): ReadField => ({ kind: 'through', property, field });
/** A to-one relation that whoever sees the parent may see, whatever the target's own scope says. */
export const open = (type: string, property: string): ReadField => ({
  kind: 'one',
  type,
  property,
  open: true,
});
export const one = (type: string, property: string): ReadField => ({
  kind: 'one',
  type,
  property,
  open: false,
});
/** A nested object read from the same row; null when the property `when` is null. */
export const same = (type: string, when?: string): ReadField => ({
  kind: 'same',
  type,
  ...(when ? { when } : {}),
});
/** A union: the first member that is there. */
export const oneOf = (...members: UnionMember[]): ReadField => ({ kind: 'oneOf', members });
/** The one record whose to-one property `by` points here. */
export const inverse = (type: string, by: string): ReadField => ({ kind: 'inverse', type, by });
/** The first record of an ordered, filtered list. */
export const pick = (type: string, spec: Omit<ManySpec, 'type'> & { order: Order }): ReadField => ({
  kind: 'pick',
  type,
  ...spec,
});
export const many = (type: string, spec: Omit<ManySpec, 'type'> & { order: Order }): ListField => ({
  kind: 'many',
  type,
  ...spec,
});
export const connection = (
  type: string,
  spec: Omit<ManySpec, 'type'> & { order: Order | ((args: Args) => Order) },
): ConnectionField => {
  const { order } = spec;
  return { kind: 'connection', type, ...spec, order: typeof order === 'function' ? order : () => order };
};

export function order(
  name: string,
  keys: readonly (readonly [property: string, cast: string])[],
  direction: 'asc' | 'desc',
): Order {
  return {
    name,
    keys: keys.map(([property, cast]) => ({ property, cast })),
    descending: direction === 'desc',
  };
}

/** Fields that a module adds to a type of a module below it. */
export interface ReadableExtension {
  readonly extend: string;
  readonly fields: Readonly<Record<string, ReadField>>;
}

/** A readable type bound to its table. */
export interface BoundReadable extends Readable {
  readonly table: string;
  readonly meta: EntityMetadata;
  readonly primaryKey: string;
}

/** Every readable type of the server, bound to the ORM's metadata: the default of each field comes from there. */
export class ReadModel {
  readonly #byType = new Map<string, BoundReadable>();
  /** The type that an entity reads as when a relation points to it: the first declared for it. */
  readonly #byEntity = new Map<string, string>();
  readonly #byPrefix = new Map<string, BoundReadable>();

  constructor(orm: MikroORM, declarations: readonly (Readable | ReadableExtension)[]) {
    const added = new Map<string, Record<string, ReadField>>();
    for (const declaration of declarations) {
      if ('extend' in declaration)
        added.set(declaration.extend, { ...added.get(declaration.extend), ...declaration.fields });
    }
    for (const readable of declarations) {
      if ('extend' in readable) continue;
      const meta = orm.getMetadata().get(readable.entity) as EntityMetadata;
      const bound: BoundReadable = {
        ...readable,
        fields: { ...readable.fields, ...added.get(readable.type) },
        meta,
        table: meta.tableName,
        primaryKey: columnOf(meta, meta.primaryKeys[0] as string),
      };
      this.#byType.set(readable.type, bound);
      if (!this.#byEntity.has(meta.className)) this.#byEntity.set(meta.className, readable.type);
      if (readable.prefix) this.#byPrefix.set(readable.prefix, bound);
    }
  }

  has(type: string): boolean {
    return this.#byType.has(type);
  }

  type(name: string): BoundReadable {
    const found = this.#byType.get(name);
    if (!found) throw new Error(`No module declares how ${name} is read: add it to the reads of its module`);
    return found;
  }

  withPrefix(prefix: string): BoundReadable | undefined {
    return this.#byPrefix.get(prefix);
  }

  /** The readable type that a to-one relation of another one points to, and the property that holds the key. */
  parent(
    readable: BoundReadable,
    relation: string,
  ): { readonly type: BoundReadable; readonly property: string } {
    const field = this.field(readable, relation);
    if (field.kind !== 'one') throw new Error(`${readable.type}.${relation} is not a to-one relation`);
    return { type: this.type(field.type), property: field.property };
  }

  /** How a field reads: what the module declared, or the entity's property of the same name. */
  field(readable: BoundReadable, name: string): ReadField {
    const declared = readable.fields?.[name];
    if (declared) return declared;
    const property = readable.meta.properties[name as never] as
      | { kind?: string; targetMeta?: EntityMetadata }
      | undefined;
    if (!property)
      throw new Error(
        `${readable.type}.${name} is neither declared in its reads nor a property of its entity`,
      );
    if (property.kind === 'm:1' || property.kind === '1:1') {
      const type =
        this.#byEntity.get(property.targetMeta?.className ?? '') ?? property.targetMeta?.className ?? '';
      return { kind: 'one', type, property: name, open: false };
    }
    return { kind: 'column', property: name };
  }
}

/** The column of an entity's property. */
export function columnOf(meta: EntityMetadata, property: string): string {
  const found = meta.properties[property as never] as { fieldNames?: string[] } | undefined;
  const name = found?.fieldNames?.[0];
  if (!name) throw new Error(`${meta.className} has no column for the property ${property}`);
  return name;
}
