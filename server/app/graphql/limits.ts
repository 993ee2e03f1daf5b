import {
  type ArgumentNode,
  getArgumentValues,
  getNamedType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  valueFromASTUntyped,
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type NamedTypeNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { RequestError, type RequestReason } from '../../platform/errors/errors.ts';
import { defaultPageSize } from '../../platform/read/page.ts';
import { describedItems } from './described-items.ts';
import { guardsAt } from './guards.ts';

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
  /** Items of one list in the variables. */
  listItems: 10_000,
} as const;

/** Items assumed for a list that takes no page size. */
const plainListSize = 10;
/** What a field that rules compute says of itself in its extensions: how many items it gives, and what it costs. */
interface Computed {
  readonly items?: number;
  readonly work?: number;
}

/** What a selection adds up to. Sums over fragments grow fast: they may be infinite, and are compared all the same. */
interface Shape {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  /** Fields at its own level: for an operation, the root fields. */
  readonly fields: number;
  /** Fields that check a secret, wherever they stand. */
  readonly secrets: number;
}

/** A validation rule: depth, aliases, directives and root fields, `__typename` and fragments included, once per document. */
export function staticLimits(context: ValidationContext): ASTVisitor {
  return {
    Document: (document) => {
      const mutations = context.getSchema().getMutationType();
      const shapeOf = shapes(fragmentsOf(document), (name) => !!guardsAt(mutations, name)?.checksSecret);
      for (const definition of document.definitions) {
        if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
        const shape = shapeOf(definition.selectionSet);
        const fault = faultOf({
          ...shape,
          directives: shape.directives + (definition.directives?.length ?? 0),
        });
        if (fault) context.reportError(new RequestError(fault));
      }
    },
  };
}

function faultOf(shape: Shape): RequestReason | null {
  if (shape.depth > limits.depth) return 'TOO_DEEP';
  if (shape.aliases > limits.aliases) return 'TOO_MANY_ALIASES';
  if (shape.directives > limits.directives) return 'TOO_MANY_DIRECTIVES';
  // Each costs a slow hash, and thirty aliases would be thirty guesses.
  if (shape.secrets > 1) return 'ONE_CREDENTIAL';
  return shape.fields > limits.rootFields ? 'TOO_MANY_ROOT_FIELDS' : null;
}

const nothing: Shape = { depth: 0, aliases: 0, directives: 0, fields: 0, secrets: 0 };

/**
 * Measures selections; each fragment once, however often it is spread: forty fragments that spread each other twice
 * would otherwise keep us busy for hours.
 */
function shapes(
  fragments: Fragments,
  checksSecret: (name: string) => boolean,
): (set: SelectionSetNode) => Shape {
  const ofFragment = oncePerFragment(fragments, nothing, ({ selectionSet }) => ofSet(selectionSet));
  const ofSet = (set: SelectionSetNode): Shape => set.selections.map(ofSelection).reduce(plus, nothing);
  const ofSelection = (selection: SelectionNode): Shape => {
    const directives = selection.directives?.length ?? 0;
    if (selection.kind !== Kind.FIELD) {
      const inside =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? ofFragment(selection.name.value)
          : ofSet(selection.selectionSet);
      return { ...inside, directives: inside.directives + directives };
    }
    const below = selection.selectionSet ? ofSet(selection.selectionSet) : nothing;
    // Introspection is deeper than data: graphql's own rule bounds its recursion.
    const depth = isIntrospection(selection.name.value) ? 0 : below.depth + 1;
    const aliases = below.aliases + (selection.alias ? 1 : 0);
    const secrets = below.secrets + (checksSecret(selection.name.value) ? 1 : 0);
    return { depth, aliases, directives: below.directives + directives, fields: 1, secrets };
  };
  return ofSet;
}

function plus(one: Shape, other: Shape): Shape {
  return {
    depth: Math.max(one.depth, other.depth),
    aliases: one.aliases + other.aliases,
    directives: one.directives + other.directives,
    fields: one.fields + other.fields,
    secrets: one.secrets + other.secrets,
  };
}

const isIntrospection = (name: string) => name === '__schema' || name === '__type';

/** What a selection costs for one item of its parent. */
interface Cost {
  readonly nodes: number;
  readonly values: number;
}

const free: Cost = { nodes: 0, values: 0 };

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
  const root = schema.getRootType(operation.operation);
  if (!root || measured.has(operation)) return;
  const given = withDefaults(operation, variables);
  const typeNamed = (condition: NamedTypeNode | undefined, parent: GraphQLNamedType): GraphQLNamedType =>
    (condition && schema.getType(condition.name.value)) ?? parent;
  let varies = false;
  const fragments = fragmentsOf(document);
  const ofFragment = oncePerFragment(fragments, free, (fragment) =>
    ofSet(fragment.selectionSet, typeNamed(fragment.typeCondition, root)),
  );
  const ofSet = (set: SelectionSetNode, parent: GraphQLNamedType): Cost => {
    let nodes = 0;
    let values = 0;
    for (const selection of set.selections) {
      const cost = ofSelection(selection, parent);
      nodes += cost.nodes;
      values += cost.values;
    }
    return { nodes, values };
  };
  const ofSelection = (selection: SelectionNode, parent: GraphQLNamedType): Cost => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      return ofSet(selection.selectionSet, typeNamed(selection.typeCondition, parent));
    }
    const def = fieldOf(parent, selection.name.value);
    if (!def || !selection.selectionSet)
      return { nodes: 0, values: 1 + ((def?.extensions as Computed | undefined)?.work ?? 0) };
    varies ||= selection.arguments?.some(isVariableSize) ?? false;
    const { items, counted } = isIntrospectionType(parent)
      ? { items: describedItems(schema, `${parent.name}.${def.name}`) ?? 1, counted: false }
      : sizeOf(def, argumentsOf(def, selection, given));
    const below = ofSet(selection.selectionSet, getNamedType(def.type));
    const { work = 0 } = def.extensions as Computed;
    return { nodes: items * below.nodes + (counted ? items : 0), values: 1 + work + items * below.values };
  };
  const { nodes, values } = ofSet(operation.selectionSet, root);
  if (nodes > limits.nodes) throw new RequestError('TOO_MANY_NODES');
  if (values > limits.values) throw new RequestError('TOO_COSTLY');
  if (!varies) measured.add(operation);
}

/** Operations within the limits whatever their variables: none of their sizes is a variable. */
const measured = new WeakSet<OperationDefinitionNode>();

function isVariableSize({ name, value }: ArgumentNode): boolean {
  return ['first', 'last', 'ids'].includes(name.value) && value.kind === Kind.VARIABLE;
}

/** A page size may hide in the default of a variable. The values are only measured here: execution checks them. */
function withDefaults(
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Record<string, unknown>,
): Record<string, unknown> {
  const defaults = variableDefinitions.flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
  );
  return defaults.length === 0 ? variables : { ...Object.fromEntries(defaults), ...variables };
}

function fieldOf(parent: GraphQLNamedType, name: string): GraphQLField<unknown, unknown> | undefined {
  if (name === '__schema') return SchemaMetaFieldDef;
  if (name === '__type') return TypeMetaFieldDef;
  return 'getFields' in parent
    ? (parent.getFields()[name] as GraphQLField<unknown, unknown> | undefined)
    : undefined;
}

function argumentsOf(
  def: GraphQLField<unknown, unknown>,
  node: Parameters<typeof getArgumentValues>[1],
  variables: Record<string, unknown>,
) {
  try {
    return getArgumentValues(def, node, variables);
  } catch {
    // Malformed arguments are refused by the execution itself, with a path.
    return {};
  }
}

function sizeOf(
  def: GraphQLField<unknown, unknown>,
  args: Record<string, unknown>,
): { items: number; counted: boolean } {
  if (def.args.some(({ name }) => name === 'first')) {
    const asked = args['first'] ?? args['last'] ?? defaultPageSize;
    return { items: Math.max(0, Number(asked)), counted: true };
  }
  if (Array.isArray(args['ids'])) return { items: args['ids'].length, counted: true };
  const type = isNonNullType(def.type) ? def.type.ofType : def.type;
  // The lists inside a connection, nodes and edges, were counted with the connection.
  const isPage = def.name === 'nodes' || def.name === 'edges';
  const { items = plainListSize } = def.extensions as Computed;
  return { items: isListType(type) && !isPage ? items : 1, counted: false };
}

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

function fragmentsOf(document: DocumentNode): Fragments {
  const definitions = document.definitions.filter((d) => d.kind === Kind.FRAGMENT_DEFINITION);
  return Object.fromEntries(definitions.map((definition) => [definition.name.value, definition]));
}

/** Measures each fragment once. One that is missing or spreads itself adds nothing: graphql's rules refuse the document. */
function oncePerFragment<T>(
  fragments: Fragments,
  empty: T,
  measure: (fragment: FragmentDefinitionNode) => T,
): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    known.set(name, empty);
    const fragment = Object.hasOwn(fragments, name) ? fragments[name] : undefined;
    const measured = fragment ? measure(fragment) : empty;
    known.set(name, measured);
    return measured;
  };
}
