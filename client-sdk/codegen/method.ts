import {
  getNullableType,
  isListType,
  typeFromAST,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { asTsdoc } from './comments.ts';
import {
  docOf,
  givenType,
  isId,
  isPage,
  isViewer,
  listingOf,
  optionsParameter,
  tagOf,
  typeScript,
  type Text,
  type Writing,
} from './given.ts';
import type { Imports } from './imports.ts';
import { fragmentOf, isNeeded, isNullable, nodesOf, type Operation } from './operation.ts';
import { pairText } from './pair.ts';
import { ask, valueOf } from './value.ts';

/** A method of a part. */
export interface Method extends Text {
  readonly name: string;
  readonly isPublic: boolean;
}

/** The methods of one operation, or of two: that by id, and that of the teacher who is signed in. */
export function methodsOf(
  name: string,
  of: readonly Operation[],
  writing: Writing,
  schema: GraphQLSchema,
): Method[] {
  const [operation, own, ...others] = of.toSorted((a, b) => Number(isOwn(a)) - Number(isOwn(b)));
  if (!operation || others.length > 0) throw new Error(`${name} is the method of more than two operations`);
  const isPublic = writing.isPublic || operation.comment.tags.has('public');
  const whole = { ...writing, isPublic };
  const text = own ? pairText(name, operation, own, whole) : single(name, operation, whole, schema);
  const walk = walking(name, operation, own !== undefined, whole);
  return [{ name, isPublic, ...text }, ...(walk ? [{ ...walk, isPublic }] : [])];
}

const isOwn = ({ path: [root] }: Operation) => root !== undefined && isViewer(root);

/** How a method is called, and what it sends. */
interface Call {
  /** Its parameters before `options`, with their types. */
  readonly declared: readonly string[];
  /** The same as the implementation names them. */
  readonly names: readonly string[];
  /** The variables that are sent. */
  readonly variables: string;
}

function single(name: string, operation: Operation, writing: Writing, schema: GraphQLSchema): Text {
  const { imports } = writing;
  const { declared, names, variables } = callOf(operation, imports, schema);
  const given = givenType(operation, writing);
  const options = writing.isPublic ? `${imports.value('../calls.ts', 'open')}(options)` : 'options';
  const value = valueOf(operation, ask(operation, variables, options, imports), given, imports);
  return {
    declared: `${docOf(operation)}  ${name}(${[...declared, optionsParameter(writing)].join(', ')}): Promise<${given}>;\n`,
    written: `    ${name}: async (${[...names, 'options'].join(', ')}) =>\n      ${value},\n`,
  };
}

function callOf(operation: Operation, imports: Imports, schema: GraphQLSchema): Call {
  const { variables, isMutation, resultType } = operation;
  const [only, ...others] = variables;
  if (!only) return { declared: [], names: [], variables: '{}' };
  const type = typeFromAST(schema, only.type as never) as GraphQLInputType;
  const { name: takes } = tagOf(operation, 'takes');
  if (takes) return callWithField(takes, getNullableType(type) as GraphQLInputObjectType, imports);
  if (others.length === 0) return callWith(only.variable.name.value, type, imports);
  if (isMutation) throw new Error('a mutation takes one input');
  const id = variables.find(isId)?.variable.name.value;
  if (id && isPage(operation)) return callOfPage(id, imports);
  const all = imports.type('./operations.ts', `${resultType}Variables`);
  return variables.some(isNeeded)
    ? { declared: [`variables: ${all}`], names: ['variables'], variables: 'variables' }
    : { declared: [`variables?: ${all}`], names: ['variables = {}'], variables: 'variables' };
}

/** The only variable is the only argument. */
function callWith(name: string, type: GraphQLInputType, imports: Imports): Call {
  const declared = `${name}${'ofType' in type && !isListType(type) ? '' : '?'}: ${typeScript(type, imports, 'readonly ')}`;
  return { declared: [declared], names: [name], variables: `{ ${sent(name, type)} }` };
}

/** A mutation of which the caller gives one field of the input alone (`@takes`). */
function callWithField(name: string, input: GraphQLInputObjectType, imports: Imports): Call {
  const type = input.getFields()[name]?.type;
  if (!type) throw new Error(`${input.name} has no field ${name}`);
  const declared = `${name}: ${typeScript(type, imports, 'readonly ')}`;
  return { declared: [declared], names: [name], variables: `{ input: { ${sent(name, type)} } }` };
}

/** A list is copied: callers may give one that they cannot change, variables are typed as one that can be. */
function sent(name: string, type: GraphQLInputType): string {
  if (!isListType(getNullableType(type))) return name;
  return isListType(type) ? `${name}: ${name} ? [...${name}] : null` : `${name}: [...${name}]`;
}

const callOfPage = (id: string, imports: Imports): Call => ({
  declared: [`${id}: string`, `page?: ${imports.type('../calls.ts', 'PageArguments')}`],
  names: [id, 'page'],
  variables: `{ ...page, ${id} }`,
});

/** What walks a list page by page (`@all`). */
function walking(
  list: string,
  operation: Operation,
  mayBeOwn: boolean,
  writing: Writing,
): (Text & { name: string }) | undefined {
  const { name, text } = tagOf(operation, 'all');
  if (!name) return undefined;
  const { imports } = writing;
  const element = elementOf(operation, writing);
  const id = operation.variables.find(isId)?.variable.name.value;
  const parameter = id
    ? `${id}: string${mayBeOwn ? ' | null' : ''}`
    : `listing${operation.variables.some(isNeeded) ? '' : '?'}: ${imports.type('./types.ts', listingOf(operation) ?? '')}`;
  const page = id
    ? `methods.${list}(${id}, { after }, options)`
    : `methods.${list}({ ...listing, after }, options)`;
  const load = operation.path.some(isNullable)
    ? `async (after) => ${orElse(page, id, imports)}`
    : `(after) => ${page}`;
  return {
    name,
    declared: `${asTsdoc({ text, blocks: [] }, '  ')}  ${name}(${parameter}, ${optionsParameter(writing)}): AsyncGenerator<${element}, void, undefined>;\n`,
    written: `    ${name}: (${id ?? 'listing'}, options) => ${imports.value('../core/pages.ts', 'pages')}(${load}),\n`,
  };
}

/** By an id, nobody’s pages are a mistake; the viewer’s own are none, for a viewer who is not a teacher. */
const orElse = (page: string, id: string | undefined, imports: Imports) =>
  id
    ? `${imports.value('../calls.ts', 'found')}(await ${page})`
    : `(await ${page}) ?? ${imports.value('../calls.ts', 'nothing')}`;

function elementOf(operation: Operation, { names, imports }: Writing): string {
  const last = operation.path.at(-1);
  const nodes = last && nodesOf(last);
  const name = names.get(fragmentOf(nodes) ?? '');
  if (!name)
    throw new Error(
      `${operation.name} has @all: it needs pageInfo, and nodes that are one fragment with a @type`,
    );
  return imports.type('./types.ts', name);
}
