import type { EntityMetadata, MikroORM } from '@mikro-orm/postgresql';
import type { FilePart, ReadableExtension, ReadField, Readable, Scope } from './model.ts';

/** A readable type bound to its table. */
export interface BoundReadable extends Readable {
  readonly table: string;
  readonly meta: EntityMetadata;
  /** The column of the key, the first of several. */
  readonly primaryKey: string;
  /** The columns of the key: one, but for records that nothing points to. */
  readonly keys: readonly string[];
}

/** Every readable type of the server, bound to the ORM's metadata: the default of each field comes from there. */
export class ReadModel {
  readonly #byType = new Map<string, BoundReadable>();
  /** The type that an entity reads as when a relation points to it: the first declared for it. */
  readonly #byEntity = new Map<string, string>();
  readonly #byPrefix = new Map<string, BoundReadable>();

  constructor(orm: MikroORM, declarations: readonly (Readable | ReadableExtension)[]) {
    const extensions = Map.groupBy(
      declarations.filter((declaration) => 'extend' in declaration),
      ({ extend }) => extend,
    );
    for (const readable of declarations) {
      if ('extend' in readable) continue;
      const meta = orm.getMetadata().get(readable.entity) as EntityMetadata;
      const added = extensions.get(readable.type) ?? [];
      const bound: BoundReadable = {
        ...readable,
        scope: widened(readable, added),
        ...fileIn(readable, added),
        fields: Object.fromEntries(
          [readable, ...added].flatMap(({ fields }) => Object.entries(fields ?? {})),
        ),
        meta,
        table: meta.tableName,
        primaryKey: columnOf(meta, meta.primaryKeys[0] as string),
        keys: meta.primaryKeys.map((property) => columnOf(meta, property)),
      };
      this.#byType.set(readable.type, bound);
      if (!this.#byEntity.has(meta.className)) this.#byEntity.set(meta.className, readable.type);
      if (readable.prefix) this.#byPrefix.set(readable.prefix, bound);
    }
  }

  /** The names of its types, in one text. */
  get names(): string {
    return [...this.#byType.keys()].join();
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

  /** How a record belongs to a file; null when it belongs to none. */
  fileOf(readable: BoundReadable): FilePart | null {
    if (readable.file) return readable.file;
    if (typeof readable.scope !== 'object') return null;
    const { type: parent, property } = this.parent(readable, readable.scope.via);
    const file = this.fileOf(parent);
    if (!file) return null;
    if (file.key === parent.meta.primaryKeys[0]) return { key: property };
    throw new Error(
      `${readable.type} is part of a file: declare the property that holds the key of the file`,
    );
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

/** The scope of a type, and beside it what modules above let be read. */
function widened({ type, scope }: Readable, added: readonly ReadableExtension[]): Scope {
  const scopes = added.flatMap((one) => one.scope ?? []);
  if (scopes.length === 0) return scope;
  if (typeof scope !== 'function')
    throw new TypeError(`The scope of ${type} is no predicate: nothing widens it`);
  return (viewer, t, bind) => [scope, ...scopes].map((one) => `(${one(viewer, t, bind)})`).join(' or ');
}

/** The file that a type is part of, where modules above say it. */
function fileIn({ file }: Readable, added: readonly ReadableExtension[]): Pick<Readable, 'file'> {
  const keys = added.flatMap((one) => one.file ?? []);
  if (keys.length === 0) return file ? { file } : {};
  return { file: { ...file, key: (t) => `coalesce(${keys.map((key) => `(${key(t)})`).join(', ')})` } };
}

/** The column of an entity's property. */
export function columnOf(meta: EntityMetadata, property: string): string {
  const found = meta.properties[property as never] as { fieldNames?: string[] } | undefined;
  const name = found?.fieldNames?.[0];
  if (!name) throw new Error(`${meta.className} has no column for the property ${property}`);
  return name;
}

/** Whether a directory shows a field of a person to all who may name the person. */
export function isInDirectory({ file }: BoundReadable, field: string): boolean {
  return file?.listed?.includes(field) === true;
}

/**
 * Whether one meets a person there through another record, such as the teacher of a conversation: who sees that record
 * reads what a directory shows of the person, and the rest under the person’s own scope.
 */
export function isMeeting(how: ReadField, { file, meta }: BoundReadable): boolean {
  return how.kind === 'one' && how.open && file?.listed !== undefined && file.key === meta.primaryKeys[0];
}
