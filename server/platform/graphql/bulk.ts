import { MapperKind, mapSchema } from '@graphql-tools/utils';
import {
  getNamedType,
  getNullableType,
  GraphQLScalarType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  isObjectType,
  typeFromAST,
  valueFromAST,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { Extensions } from 'type-graphql';

// graphql refuses a whole request for one wrong value in its variables: rightly, except where hundreds of items come in
// one call, each to be taken or refused by itself.

/** Makes, once per schema, what reads an item of that type. What is wrong with an item stands in what it gives: it never throws. */
export type BulkReader<T> = (type: GraphQLInputObjectType) => (given: unknown) => T;

/**
 * Declares a list of an input as bulk: its items in the variables of a request reach the resolver as `BulkItem`s, whatever
 * they are. Nobody sees it in the schema. Items that are written in the document are refused with it, as ever.
 */
export function Bulk(reader: BulkReader<unknown>): PropertyDecorator {
  return Extensions({ bulk: reader });
}

/** One item of a bulk input, which nobody has judged yet. */
export class BulkItem<T = unknown> {
  readonly #given: unknown;
  readonly #reader: (given: unknown) => T;

  constructor(given: unknown, reader: (given: unknown) => T) {
    this.#given = given;
    this.#reader = reader;
  }

  read(): T {
    return this.#reader(this.#given);
  }

  /** What was given, as one text whatever the order of its fields: an idempotency key is kept with it. */
  toJSON(): string {
    return JSON.stringify(this.#given, inOrder);
  }
}

const inOrder = (_key: string, value: unknown): unknown =>
  isPlain(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;

type Take = (given: unknown) => unknown;

/**
 * Opens a schema to bulk items: in the one that is executed, their types are leaves that take anything.
 * @returns that schema, and what prepares the variables of an operation for it
 * @throws TypeError when a type of bulk items is used elsewhere too, where nobody would read it
 */
export function withBulkItems(schema: GraphQLSchema): {
  readonly schema: GraphQLSchema;
  readonly itemsIn: (
    operation: OperationDefinitionNode | undefined,
    variables: Record<string, unknown>,
  ) => Record<string, unknown>;
} {
  const readers = readersOf(schema);
  const takers = new Map<GraphQLInputType, Take | null>();
  for (const [type, read] of readers) takers.set(type, (given) => new BulkItem(given, read));
  const leaves = new Map([...readers].map(([type, read]) => [type.name, itemType(type, read)]));
  const executed = mapSchema(schema, { [MapperKind.TYPE]: ({ name }) => leaves.get(name) });
  const holders = new WeakMap<OperationDefinitionNode, readonly (readonly [string, Take])[]>();
  const holdersOf = (operation: OperationDefinitionNode) => {
    const known = holders.get(operation) ?? variablesThatHold(schema, operation, takers);
    holders.set(operation, known);
    return known;
  };
  return {
    schema: executed,
    itemsIn: (operation, variables) => (operation ? taken(variables, holdersOf(operation)) : variables),
  };
}

/** The types of bulk items, each with what reads it. */
function readersOf(schema: GraphQLSchema): Map<GraphQLInputObjectType, (given: unknown) => unknown> {
  const types = Object.values(schema.getTypeMap());
  const inputs = types.filter(isInputObjectType).flatMap((type) => Object.values(type.getFields()));
  const readers = new Map<GraphQLInputObjectType, (given: unknown) => unknown>();
  for (const field of inputs) {
    const reader = readerOf(field);
    const type = getNamedType(field.type);
    if (!reader) continue;
    if (!isListType(getNullableType(field.type)) || !isInputObjectType(type))
      throw new TypeError(`${field.name} is declared bulk, and is no list of inputs`);
    readers.set(type, reader(type));
  }
  const args = types
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()).flatMap((field) => field.args));
  for (const { name, type } of [...args, ...inputs.filter((field) => !readerOf(field))])
    if (readers.has(getNamedType(type) as GraphQLInputObjectType))
      throw new TypeError(`${name} is not declared bulk, and takes the items of what is: ${String(type)}`);
  return readers;
}

function readerOf({ extensions }: GraphQLInputField): BulkReader<unknown> | undefined {
  return (extensions as { bulk?: BulkReader<unknown> }).bulk;
}

/** The leaf in place of an item: what the variables held, or what validation has found good in the document. */
function itemType(type: GraphQLInputObjectType, read: (given: unknown) => unknown): GraphQLScalarType {
  return new GraphQLScalarType({
    name: type.name,
    parseValue: (item) => item,
    parseLiteral: (node, variables) => {
      const given = valueFromAST(node, type, variables);
      return given === undefined ? undefined : new BulkItem(given, read);
    },
  });
}

function variablesThatHold(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  takers: Map<GraphQLInputType, Take | null>,
): (readonly [string, Take])[] {
  return variableDefinitions.flatMap(({ variable, type }) => {
    const declared = typeFromAST(schema, type as never);
    const take = isInputType(declared) ? takerOf(declared, takers) : null;
    return take ? [[variable.name.value, take] as const] : [];
  });
}

/** What makes items of all that is bulk in a value of that type; null when nothing is. */
function takerOf(type: GraphQLInputType, takers: Map<GraphQLInputType, Take | null>): Take | null {
  if (isNonNullType(type)) return takerOf(type.ofType, takers);
  if (isListType(type)) {
    const take = takerOf(type.ofType, takers);
    // One item in place of a list is a list of one, which graphql makes.
    return (
      take && ((given) => (Array.isArray(given) ? given.map(take) : given == null ? given : take(given)))
    );
  }
  const known = takers.get(type);
  if (known !== undefined || !isInputObjectType(type)) return known ?? null;
  // An input that holds itself is not followed a second time.
  takers.set(type, null);
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const take = takerOf(field.type, takers);
    return take ? [[field.name, take] as const] : [];
  });
  const take = fields.length > 0 ? (given: unknown) => (isPlain(given) ? taken(given, fields) : given) : null;
  takers.set(type, take);
  return take;
}

function taken(given: Record<string, unknown>, fields: readonly (readonly [string, Take])[]) {
  if (fields.length === 0) return given;
  const items = fields.filter(([name]) => Object.hasOwn(given, name));
  return { ...given, ...Object.fromEntries(items.map(([name, take]) => [name, take(given[name])])) };
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
