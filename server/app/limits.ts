import {
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { RequestError, type RequestReason } from '../platform/errors.ts';
import { defaultPageSize } from '../platform/read/connection.ts';

/** What one operation may ask for. The same on every transport: they share these two functions. */
export const limits = {
  tokens: 4_000,
  depth: 16,
  aliases: 60,
  directives: 60,
  rootFields: 30,
  /** Items that connections and id lists may return, in all. */
  nodes: 10_000,
  /** Values that the answer may hold: fields times the items they are read for. */
  values: 200_000,
} as const;

/** Items assumed for a list that takes no page size. */
const plainListSize = 10;

interface Shape {
  depth: number;
  aliases: number;
  directives: number;
  rootFields: number;
}

/** A validation rule: depth, aliases, directives and root fields, `__typename` and fragments included, once per document. */
export function staticLimits(context: ValidationContext): ASTVisitor {
  return {
    Document: (document) => {
      for (const definition of document.definitions) {
        if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
        const fault = faultOf(shapeOf(document, definition));
        if (fault) context.reportError(new RequestError(fault));
      }
    },
  };
}

function faultOf(shape: Shape): RequestReason | null {
  if (shape.depth > limits.depth) return 'TOO_DEEP';
  if (shape.aliases > limits.aliases) return 'TOO_MANY_ALIASES';
  if (shape.directives > limits.directives) return 'TOO_MANY_DIRECTIVES';
  return shape.rootFields > limits.rootFields ? 'TOO_MANY_ROOT_FIELDS' : null;
}

function shapeOf(document: DocumentNode, operation: OperationDefinitionNode): Shape {
  const fragments = fragmentsOf(document);
  const total: Shape = { depth: 0, aliases: 0, directives: operation.directives?.length ?? 0, rootFields: 0 };
  const isIntrospection = (name: string) => name === '__schema' || name === '__type';
  const walk = (set: SelectionSetNode, depth: number, inside: readonly string[]): void => {
    for (const selection of set.selections) {
      // Enough is known to refuse: fragments may multiply for ever.
      if (faultOf(total)) return;
      total.directives += selection.directives?.length ?? 0;
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments[selection.name.value];
        if (fragment && !inside.includes(selection.name.value)) walk(fragment.selectionSet, depth, [...inside, selection.name.value]);
        continue;
      }
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        walk(selection.selectionSet, depth, inside);
        continue;
      }
      if (selection.alias) total.aliases += 1;
      if (depth === 1) total.rootFields += 1;
      // Introspection has its own shape, deeper than data: graphql's own rule bounds its recursion.
      if (isIntrospection(selection.name.value)) continue;
      total.depth = Math.max(total.depth, depth);
      if (selection.selectionSet) walk(selection.selectionSet, depth + 1, inside);
    }
  };
  walk(operation.selectionSet, 1, []);
  return total;
}

/**
 * How many nodes an operation may return and how many values, with the page sizes it asks for.
 * @throws RequestError TOO_MANY_NODES or TOO_COSTLY
 */
export function checkCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): void {
  const fragments = fragmentsOf(document);
  let nodes = 0;
  let values = 0;
  const walk = (set: SelectionSetNode, parent: GraphQLOutputType, times: number): void => {
    const type = getNamedType(parent);
    for (const selection of set.selections) {
      if (nodes > limits.nodes) throw new RequestError('TOO_MANY_NODES');
      if (values > limits.values) throw new RequestError('TOO_COSTLY');
      if (selection.kind !== Kind.FIELD) {
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
        const condition = fragment?.typeCondition && schema.getType(fragment.typeCondition.name.value);
        if (fragment) walk(fragment.selectionSet, condition && isCompositeType(condition) ? condition : parent, times);
        continue;
      }
      values += times;
      const def = isObjectType(type) || isAbstractType(type) ? ('getFields' in type ? type.getFields()[selection.name.value] : undefined) : undefined;
      if (!def || !selection.selectionSet) continue;
      const size = sizeOf(def, argumentsOf(def, selection, variables));
      if (size.counted) nodes += times * size.items;
      walk(selection.selectionSet, def.type, times * size.items);
    }
  };
  const root = schema.getRootType(operation.operation);
  if (root) walk(operation.selectionSet, root, 1);
  if (nodes > limits.nodes) throw new RequestError('TOO_MANY_NODES');
  if (values > limits.values) throw new RequestError('TOO_COSTLY');
}

function argumentsOf(def: GraphQLField<unknown, unknown>, node: Parameters<typeof getArgumentValues>[1], variables: Record<string, unknown>) {
  try {
    return getArgumentValues(def, node, variables);
  } catch {
    // Malformed arguments are refused by the execution itself, with a path.
    return {};
  }
}

function sizeOf(def: GraphQLField<unknown, unknown>, args: Record<string, unknown>): { items: number; counted: boolean } {
  if (def.args.some(({ name }) => name === 'first')) {
    const asked = args['first'] ?? args['last'] ?? defaultPageSize;
    return { items: Math.max(0, Number(asked)), counted: true };
  }
  if (Array.isArray(args['ids'])) return { items: args['ids'].length, counted: true };
  const type = isNonNullType(def.type) ? def.type.ofType : def.type;
  // The lists inside a connection, nodes and edges, were counted with the connection.
  const isPage = def.name === 'nodes' || def.name === 'edges';
  return { items: isListType(type) && !isPage ? plainListSize : 1, counted: false };
}

function fragmentsOf(document: DocumentNode): Readonly<Record<string, FragmentDefinitionNode>> {
  const definitions = document.definitions.filter((d) => d.kind === Kind.FRAGMENT_DEFINITION);
  return Object.fromEntries(definitions.map((definition) => [definition.name.value, definition]));
}
