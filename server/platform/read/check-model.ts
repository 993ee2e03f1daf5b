import { isNonNullType, isObjectType, type GraphQLSchema } from 'graphql';
import type { ConnectionField, ReadField } from './model.ts';
import { columnOf, isInDirectory, isMeeting, type BoundReadable, type ReadModel } from './read-model.ts';

/**
 * Looks at everything that the modules declare of reading, so that a wrong name is found when the server starts and not by
 * the first caller who selects it: each field of each readable type of the schema, and each property and type that its
 * declaration names.
 * @throws TypeError that lists all faults
 */
export function checkModel(model: ReadModel, schema: GraphQLSchema): void {
  const faults = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => (model.has(type.name) ? faultsOf(model, model.type(type.name), schema) : []));
  if (faults.length > 0)
    throw new TypeError(`What modules declare of reading is wrong:\n${faults.join('\n')}`);
}

function faultsOf(model: ReadModel, readable: BoundReadable, schema: GraphQLSchema): string[] {
  const type = schema.getType(readable.type);
  // The global id of a record is made of its key.
  const names = (isObjectType(type) ? Object.keys(type.getFields()) : []).filter(
    (name) => name !== 'id' || readable.prefix === undefined,
  );
  return [
    ...tried(`the scope of ${readable.type}`, () => model.fileOf(readable)),
    ...[...new Set([...names, ...Object.keys(readable.fields ?? {})])].flatMap((name) =>
      tried(`${readable.type}.${name}`, () => {
        const field = model.field(readable, name);
        checkField(model, readable, field);
        if (field.kind === 'connection') checkEdges(field, schema);
        for (const met of opened(model, field)) checkMet(model, met, schema);
      }),
    ),
  ];
}

/** What a field leads to whatever the scope of the records there says. */
function opened(model: ReadModel, field: ReadField): { how: ReadField; type: BoundReadable }[] {
  const hows: ReadField[] =
    field.kind === 'oneOf'
      ? field.members.flatMap((m) => ('by' in m ? [] : [{ open: false, ...m, kind: 'one' as const }]))
      : [field];
  return hows.flatMap((how) => ('open' in how && how.open ? [{ how, type: model.type(how.type) }] : []));
}

/** Of a record that one meets through another, each field that the viewer may not read is null, and no other field with it. */
function checkMet(
  model: ReadModel,
  { how, type }: { how: ReadField; type: BoundReadable },
  schema: GraphQLSchema,
): void {
  const shown = schema.getType(type.type);
  const required = Object.values(isObjectType(shown) ? shown.getFields() : {}).filter(
    (field) => isNonNullType(field.type) && field.name !== 'id',
  );
  const hidden = required
    .filter(({ name }) =>
      isMeeting(how, type) && !isInDirectory(type, name)
        ? true
        : mayHide(model, type, model.field(type, name)),
    )
    .map(({ name }) => `${type.type}.${name}`);
  if (hidden.length > 0)
    throw new Error(`it leads to ${hidden.join(' and ')}, which may be hidden: make it nullable, or open`);
}

/** Whether the scope of the record that a field leads to may hide it from who sees the record it starts from. */
function mayHide(model: ReadModel, readable: BoundReadable, how: ReadField): boolean {
  switch (how.kind) {
    case 'one':
      return !how.open && model.type(how.type).scope !== 'public';
    case 'through': {
      const { type } = model.parent(readable, how.property);
      return mayHide(model, type, model.field(type, how.field));
    }
    case 'oneOf':
      return how.members.some(
        (member) => 'by' in member || mayHide(model, readable, { open: false, ...member, kind: 'one' }),
      );
    default:
      return how.kind === 'inverse';
  }
}

/** A field of edges that the schema does not have is never read. */
function checkEdges({ type, edges = {} }: ConnectionField, schema: GraphQLSchema): void {
  const edge = schema.getType(`${type}Edge`);
  const known = isObjectType(edge) ? edge.getFields() : {};
  for (const name of Object.keys(edges))
    if (!known[name]) throw new Error(`${type}Edge has no field ${name}`);
}

function tried(what: string, check: () => unknown): string[] {
  try {
    check();
    return [];
  } catch (error) {
    return [`- ${what}: ${error instanceof Error ? error.message : String(error)}`];
  }
}

function checkField(model: ReadModel, readable: BoundReadable, field: ReadField): void {
  const columns = (properties: readonly string[]) =>
    properties.forEach((property) => columnOf(readable.meta, property));
  switch (field.kind) {
    case 'column':
      return columns([field.property]);
    case 'computed':
      return columns(field.over);
    case 'through': {
      const { type } = model.parent(readable, field.property);
      return checkField(model, type, model.field(type, field.field));
    }
    case 'one':
      model.type(field.type);
      return columns([field.property]);
    case 'same':
      model.type(field.type);
      return columns(field.when === undefined ? [] : [field.when]);
    case 'oneOf':
      for (const member of field.members) {
        const target = model.type(member.type);
        if ('by' in member) model.parent(target, member.by);
        else columns([member.property]);
      }
      return;
    case 'inverse':
    case 'pick':
    case 'count':
    case 'many':
    case 'connection': {
      const target = model.type(field.type);
      if (field.by !== undefined) model.parent(target, field.by);
      if ('order' in field && typeof field.order !== 'function')
        for (const { property } of field.order.keys) columnOf(target.meta, property);
      return;
    }
    case 'expression':
    case 'derived':
      // Their SQL is written for one table: the tests of each run it.
      return;
  }
}
