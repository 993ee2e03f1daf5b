import { MapperKind, mapSchema } from '@graphql-tools/utils';
import {
  execute,
  getNamedType,
  GraphQLNonNull,
  GraphQLScalarType,
  isAbstractType,
  isNonNullType,
  isObjectType,
  Kind,
  locatedError,
  OperationTypeNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { withBulkItems } from '../graphql/bulk.ts';
import { RequestError } from '../errors/errors.ts';
import type { Refusals } from './model.ts';
import type { ReadModel } from './read-model.ts';
import type { Selected } from './selection.ts';

/**
 * A field at which a projection begins: a root field, or a field of a payload, that gives a readable type. Its whole
 * selection is one statement, so graphql-js sees it as a leaf.
 */
export interface Boundary {
  readonly def: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** The variables that any `@skip` or `@include` of the document names. */
  readonly conditions: readonly string[];
}

interface Prepared {
  readonly document: DocumentNode;
  /** Only the introspection fields of the document, when there are any: they answer from the public schema. */
  readonly introspection: DocumentNode | null;
}

const boundaries = new WeakMap<FieldNode, Boundary>();
const prepared = new WeakMap<DocumentNode, Prepared>();

/** The boundary that a resolver stands at. */
export function boundaryOf(node: FieldNode): Boundary {
  const boundary = boundaries.get(node);
  if (!boundary) throw new Error(`${node.name.value} was not executed through the projecting executor`);
  return boundary;
}

export interface ExecutionRequest {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Record<string, unknown> | null | undefined;
  readonly contextValue: { readonly refusals: Refusals };
  readonly mayIntrospect: boolean;
}

/**
 * Makes the executor of a schema whose readable types are projected. graphql-js executes what surrounds the
 * projections (root fields, payloads, introspection) with its own semantics of errors and nulls.
 */
export function projectingExecutor(
  schema: GraphQLSchema,
  model: ReadModel,
): (request: ExecutionRequest) => Promise<ExecutionResult> {
  const isProjected = projectedTypes(schema, model);
  const { schema: inner, itemsIn } = executedSchema(schema, model);
  return async ({ document, operationName, variables, contextValue, mayIntrospect }) => {
    const { document: leaves, introspection } = prepare(document, schema, isProjected);
    if (introspection && !mayIntrospect) throw new RequestError('UNAUTHENTICATED');
    // Below a payload, graphql-js would describe the schema with leaves.
    const operation = operationOf(document, operationName);
    if (introspection && operation?.operation === OperationTypeNode.MUTATION)
      throw new RequestError('INTROSPECTION_IN_MUTATION');
    const variableValues = itemsIn(operation, variables ?? {});
    const shared = { operationName: operationName ?? null, variableValues, contextValue };
    const executed = await execute({ schema: inner, document: leaves, ...shared });
    const result = withRefusals(executed, contextValue.refusals);
    if (!introspection || !result.data) return result;
    const described = await execute({ schema, document: introspection, ...shared });
    const errors = [...(result.errors ?? []), ...(described.errors ?? [])];
    return { data: { ...result.data, ...described.data }, ...(errors.length > 0 ? { errors } : {}) };
  };
}

type Executed = ReturnType<typeof withBulkItems>;
const executed = new WeakMap<GraphQLSchema, Map<string, Executed>>();

/** What graphql-js executes. Servers of one process, as tests have them, share it: it takes as long to make as the schema. */
function executedSchema(schema: GraphQLSchema, model: ReadModel): Executed {
  const known = executed.get(schema) ?? new Map<string, Executed>();
  executed.set(schema, known);
  const found = known.get(model.names) ?? withBulkItems(withLeaves(schema, projectedTypes(schema, model)));
  known.set(model.names, found);
  return found;
}

/** Readable types, connections of them, and the interfaces and unions of which every member is readable. */
function projectedTypes(schema: GraphQLSchema, model: ReadModel): (type: GraphQLNamedType) => boolean {
  const isProjected = (type: GraphQLNamedType): boolean => {
    if (isAbstractType(type)) return schema.getPossibleTypes(type).every((member) => model.has(member.name));
    if (!isObjectType(type)) return false;
    if (model.has(type.name)) return true;
    const nodes = type.name.endsWith('Connection') ? type.getFields()['nodes'] : undefined;
    return nodes !== undefined && model.has(getNamedType(nodes.type).name);
  };
  return isProjected;
}

/** The schema that graphql-js executes: the same, with each projected field a leaf that holds ready JSON. */
function withLeaves(schema: GraphQLSchema, isProjected: (type: GraphQLNamedType) => boolean): GraphQLSchema {
  const projection = new GraphQLScalarType({ name: 'Projection', serialize: (json) => json });
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (config, fieldName, typeName) => {
      const owner = schema.getType(typeName);
      if (!owner || isProjected(owner) || !isProjected(getNamedType(config.type))) return undefined;
      const isRoot = owner === schema.getQueryType() || owner === schema.getMutationType();
      const type = isNonNullType(config.type) ? new GraphQLNonNull(projection) : projection;
      return isRoot ? { ...config, type } : { ...config, type, resolve: resolveReference(fieldName) };
    },
  });
}

declare const record: unique symbol;

/** A record that a payload names, read when and as the client selected it; `T` is its type, for the compiler alone. */
export interface Reference<T = unknown> {
  readonly [record]?: (of: T) => T;
  /** How the payload of an idempotent mutation is kept. */
  readonly toJSON: () => unknown;
  readonly resolve: (info: PayloadInfo) => Promise<unknown>;
}
type AnyReference = Pick<Reference, 'resolve'>;
/** Where in a payload the record stands. */
export type PayloadInfo = Pick<GraphQLResolveInfo, 'fieldNodes' | 'variableValues' | 'path'>;

const resolveReference =
  (fieldName: string) =>
  (
    source: Record<string, AnyReference | readonly AnyReference[] | null | undefined>,
    _args: unknown,
    _context: unknown,
    info: PayloadInfo,
  ) => {
    const found = source[fieldName];
    return Array.isArray(found)
      ? resolveAll(found, info)
      : ((found as AnyReference | undefined)?.resolve(info) ?? null);
  };

/** A list of records, read together; those that went out of sight meanwhile are left out. */
async function resolveAll(references: readonly AnyReference[], info: PayloadInfo): Promise<unknown[]> {
  const read = await Promise.all(references.map((reference) => reference.resolve(info)));
  return read.filter((record) => record !== null);
}

function prepare(
  document: DocumentNode,
  schema: GraphQLSchema,
  isProjected: (type: GraphQLNamedType) => boolean,
): Prepared {
  const known = prepared.get(document);
  if (known) return known;
  const definitions = document.definitions.filter((d) => d.kind === Kind.FRAGMENT_DEFINITION);
  const fragments = Object.fromEntries(definitions.map((definition) => [definition.name.value, definition]));
  const conditions = conditionVariables(document);
  const typeInfo = new TypeInfo(schema);
  let describes = false;
  const leaves = visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Field: (node) => {
        if (node.name.value === '__schema' || node.name.value === '__type') describes = true;
        const parent = typeInfo.getParentType();
        const def = typeInfo.getFieldDef();
        if (!parent || !def || isProjected(parent) || !isProjected(getNamedType(def.type))) return undefined;
        const { selectionSet: _, ...leaf } = node;
        boundaries.set(leaf, { def, node, fragments, conditions });
        return leaf;
      },
    }),
  );
  const result = { document: leaves, introspection: describes ? introspectionOf(document, schema) : null };
  prepared.set(document, result);
  return result;
}

function conditionVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: (directive) => {
      const value = directive.arguments?.[0]?.value;
      if (value?.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

/** The document with nothing but introspection at its roots. */
function introspectionOf(document: DocumentNode, schema: GraphQLSchema): DocumentNode {
  const typeInfo = new TypeInfo(schema);
  const roots = new Set([schema.getQueryType(), schema.getMutationType()]);
  return visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Field: (node) =>
        roots.has(typeInfo.getParentType() as never) && !node.name.value.startsWith('__') ? null : undefined,
    }),
  );
}

/** The operation that a request names. */
export function operationOf(
  document: DocumentNode,
  name: string | null | undefined,
): OperationDefinitionNode | undefined {
  return document.definitions.find(
    (d): d is OperationDefinitionNode =>
      d.kind === Kind.OPERATION_DEFINITION && (!name || d.name?.value === name),
  );
}

/** Stands in an answer where the viewer may not read a field of this record. */
export class Refused {
  readonly field: Selected;

  constructor(field: Selected) {
    this.field = field;
  }
}

type Path = readonly (string | number)[];

/** Puts null where fields are refused, each with an error of its own; the rest of the answer stays. */
function withRefusals(result: ExecutionResult, { count }: Refusals): ExecutionResult {
  if (count === 0) return result;
  const errors: GraphQLError[] = [];
  nullRefused(result.data, [], errors);
  return { ...result, errors: [...(result.errors ?? []), ...errors] };
}

function nullRefused(json: unknown, path: Path, errors: GraphQLError[]): void {
  if (json === null || typeof json !== 'object') return;
  const object = json as Record<string | number, unknown>;
  for (const name of Object.keys(object)) {
    const key = Array.isArray(json) ? Number(name) : name;
    const value = object[key];
    const place = [...path, key];
    if (value instanceof Refused) {
      object[key] = null;
      errors.push(errorAt(value.field, place));
    } else nullRefused(value, place, errors);
  }
}

const errorAt = ({ key, nodes }: Selected, path: Path): GraphQLError =>
  locatedError(new RequestError('FORBIDDEN', { field: key }), [...nodes], path);
