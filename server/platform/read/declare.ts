import type {
  Args,
  ArgumentSql,
  Bind,
  BindArgs,
  ConnectionField,
  DerivedFacts,
  DerivedField,
  Derive,
  ListField,
  FilterTells,
  Order,
  Reach,
  ReadField,
  ReadRequest,
  Readable,
  ReadableExtension,
  TableRef,
  UnionMember,
} from './model.ts';
import { showFields, type Shown } from './show.ts';
import type { Viewer } from '../viewer.ts';

// What a module declares of reading, in terms of its entities: a property that the entity does not have does not compile.

/** A class of an entity, or of a type of the schema. */
export type Class<E extends object = object> = abstract new () => E;
export type PropertyOf<E> = keyof E & string;
/** How a field reads, with the properties that it names of its entity, and how GraphQL shows it where no class does. */
export type Reads<P extends string> = ReadField & { readonly names?: P; readonly shown?: Shown };
type Table<E> = TableRef<PropertyOf<E>>;

/** How a type of the schema is read. Fields named like properties of the entity need no entry. */
interface Declared<E extends object> extends Pick<
  Readable,
  'prefix' | 'beforePasswordChange' | 'personal' | 'sorts'
> {
  /** The class of the type where it is not the entity. */
  readonly as?: Class;
  /** The name of the type where it is not that of the class. */
  readonly type?: string;
  readonly scope:
    | 'public'
    | { readonly via: PropertyOf<E> }
    | ((viewer: Viewer, t: Table<E>, bind: Bind) => string);
  readonly live?: (t: Table<E>) => string;
  readonly file?: {
    readonly key: PropertyOf<E> | ((t: Table<E>) => string);
    readonly listed?: readonly string[];
    readonly reserved?: (t: Table<E>) => string;
    readonly within?: readonly PropertyOf<E>[];
  };
  readonly fields?: Readonly<Record<string, Reads<PropertyOf<E>>>>;
}

export function readable<E extends object>(entity: Class<E>, declared: Declared<E>): Readable {
  const { as = entity, type = as.name, fields = {}, ...rest } = declared;
  showFields(as, fields);
  return { ...(rest as Omit<Readable, 'type' | 'entity'>), fields, type, entity };
}

/** Fields that a module adds to a type of a module below it, which is read from the entity `E`. */
export function extension<E extends object>(
  type: Class,
  fields: Readonly<Record<string, Reads<PropertyOf<E>>>>,
): ReadableExtension {
  showFields(type, fields);
  return { extend: type.name, fields };
}

/** A type that is read from an entity: its class, or its name beside the class of the entity. */
type Child<C extends object> = Class<C> | { readonly type: string; readonly entity: Class<C> };
const nameOf = (child: Child<object>) =>
  'type' in child && typeof child.type === 'string' ? child.type : (child as Class).name;

export const column = <P extends string>(property: P): Reads<P> => ({ kind: 'column', property });
/** A value that PostgreSQL works out, for those whom the expression gives it. */
export const expression = (sql: ArgumentSql): Reads<never> => ({ kind: 'expression', sql });

/** A column as it arrives: JSON has no dates. */
type Json<V> = V extends Date ? string : V;
/** What pure code makes of columns, given in their order. */
export const computed = <E extends object, const P extends readonly PropertyOf<E>[]>(
  _entity: Class<E>,
  over: P,
  compute: (columns: { readonly [I in keyof P]: Json<E[P[I]]> }, request: ReadRequest) => unknown,
): Reads<P[number]> => ({ kind: 'computed', over, compute: compute as never });
/**
 * What pure rules make of facts, under the arguments of the field.
 * @param check refuses arguments by throwing, before anything is read
 */
export const derived = (
  facts: DerivedFacts,
  derive: Derive,
  check?: DerivedField['check'],
): Reads<never> => ({
  kind: 'derived',
  facts,
  derive,
  ...(check ? { check } : {}),
});
/** A field of the record that a to-one property points to, shown as one's own (`Teacher.username`). */
export const through = <P extends string>(property: P, field: string): Reads<P> => ({
  kind: 'through',
  property,
  field,
});
/** The same, for whoever sees that record: its columns are null for others. */
export const throughGuarded = <P extends string>(property: P, field: string): Reads<P> => ({
  kind: 'through',
  property,
  field,
  guarded: true,
});
/** A to-one relation that whoever sees the parent may see, whatever the target's own scope says. */
export const open = <P extends string>(child: Child<object>, property: P): Reads<P> => ({
  kind: 'one',
  type: nameOf(child),
  property,
  open: true,
});
export const one = <P extends string>(child: Child<object>, property: P): Reads<P> => ({
  kind: 'one',
  type: nameOf(child),
  property,
  open: false,
});
/** A nested object read from the same row; null when the property `when` is null. */
export const same = <P extends string = never>(type: Class, when?: P): Reads<P> => ({
  kind: 'same',
  type: type.name,
  ...(when ? { when } : {}),
});
/** A member of a union: the record that a to-one property of this one points to. */
export const memberAt = <P extends string>(
  type: Class,
  property: P,
  how: Pick<Extract<UnionMember, { readonly property: string }>, 'open' | 'when' | 'at'> = {},
): UnionMember & { readonly names?: P } => ({
  type: type.name,
  property,
  ...how,
});
/** A member of a union: the one record that points back `by`. */
export const memberBy = <C extends object>(
  type: Class<C>,
  by: PropertyOf<C>,
): UnionMember & { readonly names?: never } => ({ type: type.name, by });
/** A union: the first member that is there. */
export const oneOf = <P extends string>(...members: (UnionMember & { readonly names?: P })[]): Reads<P> => ({
  kind: 'oneOf',
  members,
});
/** The one record whose to-one property `by` points here. */
export const inverse = <C extends object>(child: Child<C>, by: PropertyOf<C>): Reads<never> => ({
  kind: 'inverse',
  type: nameOf(child),
  by,
});

/** A list of records of an entity. */
interface List<C extends object> {
  /** The to-one property of the child that points to the parent; absent for a root list. */
  readonly by?: PropertyOf<C>;
  readonly where?: (t: Table<C>, args: Args, bind: BindArgs, parent?: TableRef) => string | null;
  /** Whoever sees the parent sees these, whatever their own scope says. */
  readonly open?: boolean;
}
type Ordered<C extends object> = List<C> & { readonly order: OrderOf<PropertyOf<C>> };

/** The first record of an ordered, filtered list. */
export const pick = <C extends object>(child: Child<C>, spec: Ordered<C>): Reads<never> => ({
  kind: 'pick',
  type: nameOf(child),
  ...spec,
});
/** How many records of a filtered list the viewer may see. */
export const count = <C extends object>(child: Child<C>, spec: List<C>): Reads<never> => ({
  kind: 'count',
  type: nameOf(child),
  ...spec,
});
export const many = <C extends object>(
  child: Child<C>,
  spec: Ordered<C>,
): ListField & { readonly names?: never; readonly shown?: Shown } => ({
  kind: 'many',
  type: nameOf(child),
  ...spec,
});
export const connection = <C extends object>(
  child: Child<C>,
  spec: List<C> &
    Pick<ConnectionField, 'tells' | 'edges'> & {
      readonly reach?: (t: Table<C>, args: Args, bind: BindArgs) => Reach<PropertyOf<C>>;
      readonly order: OrderOf<PropertyOf<C>> | ((args: Args) => OrderOf<PropertyOf<C>>);
    },
): ConnectionField & { readonly names?: never; readonly shown?: Shown } => {
  const { order: given } = spec;
  return {
    kind: 'connection',
    type: nameOf(child),
    ...spec,
    order: typeof given === 'function' ? given : () => given,
  };
};

/** A list at the root that ranks its rows by itself; a cursor says where a row stood in it, and what was looked for. */
export const ranked = <C extends object>(
  child: Child<C>,
  {
    tells,
    ...spec
  }: Required<Pick<ConnectionField, 'ranked' | 'edges'>> & { readonly tells: FilterTells['fields'] },
): ConnectionField => ({
  kind: 'connection',
  type: nameOf(child),
  ...spec,
  order: () => bestFirst,
  tells: { fields: tells, among: () => null },
});

const bestFirst: Order = {
  name: 'BEST',
  keys: [
    { property: 'rank', cast: 'int' },
    { property: 'id', cast: 'uuid' },
    { property: 'asked', cast: 'text' },
  ],
  descending: true,
};

/** Filters that a record must all pass. */
export const allOf =
  <P extends string>(
    ...filters: readonly ((t: TableRef<P>, args: Args, bind: BindArgs) => string | null)[]
  ) =>
  (t: TableRef<P>, args: Args, bind: BindArgs): string | null =>
    filters.flatMap((filter) => filter(t, args, bind) ?? []).join(' and ') || null;

/** An order, with the properties that it names. */
export type OrderOf<P extends string> = Order & { readonly names?: P };
export function order<const P extends string>(
  name: string,
  keys: readonly (readonly [property: P, cast: string])[],
  direction: 'asc' | 'desc',
): OrderOf<P> {
  return {
    name,
    keys: keys.map(([property, cast]) => ({ property, cast })),
    descending: direction === 'desc',
  };
}

/** Shows a field in GraphQL where it is read, for what is no property of a class. */
export const shown = <P extends string>(reads: Reads<P>, as: Shown): Reads<P> => ({ ...reads, shown: as });
