import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** One field of the answer: everything selected under one response key of one concrete type. */
export interface Selected {
  readonly key: string;
  readonly name: string;
  /** Absent for `__typename`. */
  readonly def: GraphQLField<unknown, unknown> | undefined;
  readonly nodes: readonly FieldNode[];
  /** Index of its arguments in the request, -1 when the field takes none. */
  readonly argsIndex: number;
  /** The fields selected below it, per concrete type; empty for leaves. */
  readonly below: SelectedSet;
}
export type SelectedSet = ReadonlyMap<string, readonly Selected[]>;

/** A selection with its fragments resolved and its conditions decided, and the fields that take arguments, in order. */
export interface SelectionTree {
  readonly root: Selected;
  readonly withArgs: readonly Selected[];
}

interface Walk {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly isTrue: (variable: string) => boolean;
  readonly withArgs: Selected[];
}

/**
 * Collects what is selected below one root field, as section 6.3 of the GraphQL specification does.
 * @param isTrue the value of a Boolean variable that a `@skip` or `@include` names
 */
export function selectionOf(
  schema: GraphQLSchema,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
  def: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  isTrue: (variable: string) => boolean,
): SelectionTree {
  const walk: Walk = { schema, fragments, isTrue, withArgs: [] };
  return { root: selected(walk, def, nodes), withArgs: walk.withArgs };
}

/** What cuts the value of a field to its selection; null for what is no object. Worked out once per statement. */
export function cutTo(field: Selected): ((value: unknown) => unknown) | null {
  return field.def && isCompositeType(getNamedType(field.def.type)) ? cutter(field.below) : null;
}

/** Of several types, those of a union or an interface, each value says by `__typename` which it is. */
function cutter(below: SelectedSet): (value: unknown) => unknown {
  const byType = new Map([...below].map(([type, fields]) => [type, typeCutter(type, fields)]));
  const [only] = byType.values();
  const cutOne = (source: Record<string, unknown>): object => {
    const cut = byType.size === 1 ? only : byType.get(String(source['__typename']));
    if (!cut)
      throw new TypeError(`a value of several types does not say which it is: ${[...byType.keys()].join()}`);
    return cut(source);
  };
  return (value) => {
    if (value === null || value === undefined) return null;
    return Array.isArray(value)
      ? value.map((item) => cutOne(item as Record<string, unknown>))
      : cutOne(value as Record<string, unknown>);
  };
}

function typeCutter(type: string, fields: readonly Selected[]): (source: Record<string, unknown>) => object {
  const parts = fields.map(({ key, name, below: inside }) => ({
    key,
    name,
    cut: inside.size > 0 ? cutter(inside) : null,
  }));
  return (source) => {
    const made: Record<string, unknown> = {};
    for (const { key, name, cut } of parts) {
      const item = name === '__typename' ? type : (source[name] ?? null);
      const value = cut ? cut(item) : item;
      // An alias may be any name: this one would not become a key of its own.
      if (key === '__proto__') Object.defineProperty(made, key, { value, enumerable: true });
      else made[key] = value;
    }
    return made;
  };
}

function selected(
  walk: Walk,
  def: GraphQLField<unknown, unknown> | undefined,
  nodes: readonly FieldNode[],
): Selected {
  const node = nodes[0] as FieldNode;
  const takesArgs = def !== undefined && def.args.length > 0;
  const field = {
    key: node.alias?.value ?? node.name.value,
    name: node.name.value,
    def,
    nodes,
    argsIndex: takesArgs ? walk.withArgs.length : -1,
    below: new Map<string, readonly Selected[]>(),
  };
  if (takesArgs) walk.withArgs.push(field);
  const sets = nodes.flatMap((n) => (n.selectionSet ? [n.selectionSet] : []));
  if (def && sets.length > 0) {
    for (const type of concreteTypes(walk.schema, getNamedType(def.type))) {
      field.below.set(type.name, fieldsOf(walk, type, sets));
    }
  }
  return field;
}

function concreteTypes(schema: GraphQLSchema, type: GraphQLNamedType): readonly GraphQLObjectType[] {
  if (isAbstractType(type)) return schema.getPossibleTypes(type);
  return isObjectType(type) ? [type] : [];
}

function fieldsOf(
  walk: Walk,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): readonly Selected[] {
  const groups = new Map<string, FieldNode[]>();
  for (const set of sets) collect(walk, type, set, groups, new Set());
  return [...groups.values()].map((nodes) =>
    selected(walk, type.getFields()[(nodes[0] as FieldNode).name.value], nodes),
  );
}

function collect(
  walk: Walk,
  type: GraphQLObjectType,
  set: SelectionSetNode,
  groups: Map<string, FieldNode[]>,
  seen: Set<string>,
): void {
  for (const selection of set.selections) {
    if (!isIncluded(walk, selection)) continue;
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      const group = groups.get(key);
      if (group) group.push(selection);
      else groups.set(key, [selection]);
      continue;
    }
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : unseen(walk, selection.name.value, seen);
    if (fragment && applies(walk.schema, type, fragment.typeCondition?.name.value)) {
      collect(walk, type, fragment.selectionSet, groups, seen);
    }
  }
}

function unseen(walk: Walk, name: string, seen: Set<string>): FragmentDefinitionNode | undefined {
  if (seen.has(name)) return undefined;
  seen.add(name);
  return walk.fragments[name];
}

function applies(schema: GraphQLSchema, type: GraphQLObjectType, condition: string | undefined): boolean {
  if (condition === undefined || condition === type.name) return true;
  const named = schema.getType(condition);
  return named !== undefined && isAbstractType(named) && schema.isSubType(named, type);
}

function isIncluded(walk: Walk, selection: SelectionNode): boolean {
  for (const directive of selection.directives ?? []) {
    const name = directive.name.value;
    if (name !== 'skip' && name !== 'include') continue;
    const value = directive.arguments?.[0]?.value;
    const condition =
      value?.kind === Kind.VARIABLE
        ? walk.isTrue(value.name.value)
        : value?.kind === Kind.BOOLEAN && value.value;
    if (condition === (name === 'skip')) return false;
  }
  return true;
}
