import {
  getNullableType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  OperationTypeNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type VariableDefinitionNode,
} from 'graphql';
import { commentAbove, type Comment } from './comments.ts';

/** The tags of an operation; schema/README.md says what each of them means. */
const tags = ['method', 'takes', 'gives', 'type', 'all', 'options', 'public', 'apart'];

/** One field on the way from the root to what a method gives. */
export interface Step {
  readonly name: string;
  readonly type: GraphQLOutputType;
  readonly selection: SelectionSetNode | undefined;
}

/** An operation, and what its method is made of. */
export interface Operation {
  readonly name: string;
  /** The name of the type of its result, such as `TeacherQuery`. */
  readonly resultType: string;
  readonly isMutation: boolean;
  readonly comment: Comment;
  /** What the schema says of the field that is given, for an operation without a text of its own. */
  readonly described: string;
  /** Those that the caller gives: one with a default is the document's own affair. */
  readonly variables: readonly VariableDefinitionNode[];
  /** From the root field to what is given; a payload is the first of them. */
  readonly path: readonly Step[];
  /** Fields of a payload that are given together; the path then ends at the payload. */
  readonly together: readonly string[];
  readonly givesNothing: boolean;
  /** True when its payload leaves a device token, which the client keeps. */
  readonly leavesDeviceToken: boolean;
}

/** Selected for clients that cache, or to know who asks: nobody calls a method for them. */
const besides = new Set(['id', 'mustChangePassword', '__typename']);

export function readOperation(node: OperationDefinitionNode, schema: GraphQLSchema): Operation {
  const name = node.name?.value ?? '';
  const comment = commentAbove(node, tags);
  const isMutation = node.operation === OperationTypeNode.MUTATION;
  const root = schema.getRootType(node.operation) as GraphQLObjectType;
  const [only, ...others] = fieldsIn(node.selectionSet);
  if (!only || others.length > 0) throw new Error(`${name} has more than one root field`);
  const first = stepOf(only, root);
  const variables = (node.variableDefinitions ?? []).filter(({ defaultValue }) => !defaultValue);
  const given = isMutation ? givenByPayload(first, comment.tags.get('gives')) : { path: descent(first) };
  const { path, together = [], givesNothing = false, leavesDeviceToken = false } = given;
  const resultType = name + (isMutation ? 'Mutation' : 'Query');
  const last = path.length > 1 && !isMutation ? fieldAt(path) : root.getFields()[first.name];
  const described = last?.description ?? '';
  return {
    name,
    resultType,
    isMutation,
    comment,
    described,
    variables,
    path,
    together,
    givesNothing,
    leavesDeviceToken,
  };
}

interface Given {
  readonly path: readonly Step[];
  readonly together?: readonly string[];
  readonly givesNothing?: boolean;
  readonly leavesDeviceToken?: boolean;
}

/**
 * What the caller of a mutation wants of its payload: the field that `@gives` names, or the only one that is neither
 * `errors`, nor the device token, nor an id for the cache, nor the word that it was done; several are given together.
 */
function givenByPayload(payload: Step, gives = ''): Given {
  const [named = ''] = gives.split(' ');
  const type = objectOf(payload.type);
  const fields = fieldsIn(payload.selection).filter(({ name }) => name.value !== 'errors');
  const leavesDeviceToken = fields.some(({ name }) => name.value === 'deviceToken');
  const wanted = fields.filter((field) =>
    named ? field.name.value === named : field.name.value !== 'deviceToken' && !isForCaches(field),
  );
  const steps = wanted.map((field) => stepOf(field, type));
  const [only] = steps;
  if (!only && named && named !== 'nothing') throw new Error(`${payload.name} selects no field ${named}`);
  const isWordAlone = steps.length === 1 && !named && getNullableType(only?.type)?.toString() === 'Boolean';
  if (!only || isWordAlone) return { path: [payload], givesNothing: true, leavesDeviceToken };
  if (steps.length === 1) return { path: [payload, ...descent(only)], leavesDeviceToken };
  return { path: [payload], together: steps.map(({ name }) => name), leavesDeviceToken };
}

const isForCaches = ({ selectionSet }: FieldNode) =>
  selectionSet?.selections.every((one) => one.kind === Kind.FIELD && one.name.value === 'id') ?? false;

/** Down to where a document asks for more than one thing. */
function descent(step: Step): Step[] {
  const selections = step.selection?.selections ?? [];
  const telling = selections.filter((one) => one.kind !== Kind.FIELD || !besides.has(one.name.value));
  const [next] = telling;
  if (telling.length !== 1 || next?.kind !== Kind.FIELD || isListType(getNullableType(step.type)))
    return [step];
  return [step, ...descent(stepOf(next, objectOf(step.type)))];
}

function fieldsIn(selection: SelectionSetNode | undefined): FieldNode[] {
  return (selection?.selections ?? []).filter((one) => one.kind === Kind.FIELD);
}

function fieldAt(path: readonly Step[]): GraphQLField<unknown, unknown> | undefined {
  const [parent, last] = path.slice(-2);
  return parent && objectOf(parent.type).getFields()[last?.name ?? ''];
}

function stepOf(field: FieldNode, parent: GraphQLObjectType): Step {
  const name = field.name.value;
  const type = parent.getFields()[name]?.type;
  if (!type || field.alias) throw new Error(`${parent.name}.${name} has an alias, or is no field`);
  return { name, type, selection: field.selectionSet };
}

function objectOf(type: GraphQLOutputType): GraphQLObjectType {
  const bare = getNullableType(type);
  if (!isObjectType(bare)) throw new Error(`${bare.toString()} is no object`);
  return bare;
}

/** True of a variable that must be given. */
export const isNeeded = ({ type }: VariableDefinitionNode) => type.kind === Kind.NON_NULL_TYPE;

export const isNullable = ({ type }: Step) => !isNonNullType(type);

/** The one fragment of a selection, which a name may stand for. */
export function fragmentOf(selection: SelectionSetNode | undefined): string | undefined {
  const [only, ...others] = selection?.selections ?? [];
  return others.length === 0 && only?.kind === Kind.FRAGMENT_SPREAD ? only.name.value : undefined;
}

/** What is below `nodes` of a connection that can be walked page by page. */
export function nodesOf({ type, selection }: Step): SelectionSetNode | undefined {
  const fields = fieldsIn(selection);
  const isWalked = fields.some(({ name }) => name.value === 'pageInfo');
  if (!isWalked || !getNullableType(type).toString().endsWith('Connection')) return undefined;
  return fields.find(({ name }) => name.value === 'nodes')?.selectionSet;
}
