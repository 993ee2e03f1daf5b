import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isScalarType,
  print,
  type GraphQLType,
} from 'graphql';
import { asTsdoc } from './comments.ts';
import type { Imports } from './imports.ts';
import { fragmentOf, isNullable, nodesOf, type Operation, type Step } from './operation.ts';

/** The names that fragments have in the API of the client (`@type`), by the name of the fragment. */
export type FragmentNames = ReadonlyMap<string, string>;

/** What the methods of one part are written with. */
export interface Writing {
  readonly names: FragmentNames;
  readonly imports: Imports;
  /** Sent without a session. */
  readonly isPublic: boolean;
}

/** A method as a member of the interface of its part, and as a member of the object that implements it. */
export interface Text {
  readonly declared: string;
  readonly written: string;
}

const operations = './operations.ts';
const scalars: Readonly<Record<string, string>> = {
  Boolean: 'boolean',
  Float: 'number',
  Int: 'number',
  JSON: 'Record<string, unknown>',
};

/** A value of the schema as TypeScript writes it; scalars that are not listed are text. */
export function typeScript(type: GraphQLType, imports: Imports, list: 'readonly ' | '' = ''): string {
  const bare = getNullableType(type);
  if (isListType(bare)) {
    const item = typeScript(bare.ofType, imports, list);
    return isNonNullType(bare.ofType) ? `${list}${item}[]` : `${list}(${item} | null)[]`;
  }
  if (isScalarType(bare)) return scalars[bare.name] ?? 'string';
  if (isEnumType(bare) || isInputObjectType(bare)) return imports.type(operations, bare.name);
  throw new Error(`${bare.toString()} is no value`);
}

const nonNull = (type: string, isNullableType: boolean) => (isNullableType ? `NonNullable<${type}>` : type);

/** The type at the end of the path of an operation, spelled out from that of its result. */
function spelled({ resultType, path }: Operation, imports: Imports): string {
  let type = imports.type(operations, resultType);
  for (const [at, { name }] of path.entries()) {
    const before = path[at - 1];
    type = `${nonNull(type, before !== undefined && isNullable(before))}['${name}']`;
  }
  return type;
}

/** The type of what an operation gives, for its `@type`: without null, and one of a list. */
function named(operation: Operation, last: Step, imports: Imports): string {
  const whole = spelled(operation, imports);
  if (operation.together.length > 0) {
    const fields = operation.together.map((name) => `'${name}'`).join(' | ');
    return `${imports.type('../calls.ts', 'Done')}<${whole}, ${fields}>`;
  }
  const bare = nonNull(whole, isNullable(last));
  return isListType(getNullableType(last.type)) ? `${bare}[number]` : bare;
}

/** A tag that declares a name, and says in the rest what it is the name of. */
export function tagOf({ comment }: Operation, tag: string): { name: string; text: string } {
  const [, name = '', text = ''] = /^(\w+)\s*([^]*)$/.exec(comment.tags.get(tag) ?? '') ?? [];
  return { name, text };
}

/** The declarations that the `@type` of an operation asks for. */
export function typesOf(operation: Operation, imports: Imports): string {
  const { name, text } = tagOf(operation, 'type');
  const last = operation.path.at(-1);
  if (!name || !last) return '';
  const own = `${asTsdoc({ text, blocks: [] })}export type ${name} = ${named(operation, last, imports)};\n`;
  const listing = listingOf(operation);
  if (!listing) return own;
  const variables = imports.type(operations, `${operation.resultType}Variables`);
  const said = asTsdoc({
    text: `What to list; \`first\` is the size of each ${name}, 100 at most.`,
    blocks: [],
  });
  return `${own}${said}export type ${listing} = Omit<${variables}, 'after' | 'last' | 'before'>;\n`;
}

/** The name of the type of what is listed by a list that hangs below nothing with an id: `TeacherPage`, `TeacherListing`. */
export function listingOf(operation: Operation): string | undefined {
  const last = operation.path.at(-1);
  const { name } = tagOf(operation, 'type');
  const isWalked = last && nodesOf(last) && !operation.variables.some(isId);
  return isWalked && name.endsWith('Page') ? name.replace(/Page$/, 'Listing') : undefined;
}

/** True of a variable that says whose it is: an id that must be given. */
export function isId({ type }: Operation['variables'][number]): boolean {
  return print(type) === 'ID!';
}

/** The type of what the method of an operation gives, null included. */
export function givenType(
  operation: Operation,
  { names, imports }: Pick<Writing, 'names' | 'imports'>,
): string {
  const { path, givesNothing } = operation;
  const last = path.at(-1);
  if (givesNothing || !last) return 'void';
  const name = tagOf(operation, 'type').name || names.get(fragmentOf(last.selection) ?? '');
  const orNull = canBeNull(operation) ? ' | null' : '';
  if (name) {
    const isList = isListType(getNullableType(last.type));
    return imports.type('./types.ts', name) + (isList ? '[]' : '') + orNull;
  }
  if (isLeafType(getNamedType(last.type))) return typeScript(last.type, imports) + orNull;
  if (operation.together.length > 0) return named(operation, last, imports);
  return nonNull(spelled(operation, imports), isNullable(last)) + orNull;
}

/** A payload is null only beside `errors`, which are thrown; who asks for a viewer’s own is signed in. */
function canBeNull({ path, isMutation, comment }: Operation): boolean {
  if (isMutation) return comment.tags.get('gives')?.endsWith(' or null') ?? false;
  return path.some((step, at) => isNullable(step) && !(isViewer(step) && at < path.length - 1));
}

export const isViewer = ({ type }: Step) => getNamedType(type).name === 'Viewer';

/** Whether a page is all that the caller may choose, beside whose it is. */
export function isPage({ path, variables }: Operation): boolean {
  const last = path.at(-1);
  const others = variables.filter((one) => !isId(one)).map(({ variable }) => variable.name.value);
  return (
    last !== undefined && nodesOf(last) !== undefined && others.every((name) => pageVariables.includes(name))
  );
}

const pageVariables = ['first', 'after', 'last', 'before'];

/** The comment of an operation above its method. */
export const docOf = ({ comment, described }: Operation) =>
  asTsdoc({ text: comment.text || described, blocks: comment.blocks }, '  ');

/** The last parameter of each method. */
export const optionsParameter = ({ imports }: Writing) =>
  `options?: ${imports.type('../core/client.ts', 'RequestOptions')}`;
