import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Kind, parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import { commentAbove, headOf, type Comment } from './comments.ts';
import type { FragmentNames } from './given.ts';
import type { Imports } from './imports.ts';
import { methodsOf, type Method } from './method.ts';
import { readOperation, type Operation } from './operation.ts';

/** One file of `schema/operations/`: a part of the client. */
export interface Part {
  /** Its file, without the ending: `second-factor`. */
  readonly file: string;
  /** Its name in the client: `secondFactor`. */
  readonly name: string;
  readonly head: Comment;
  readonly operations: readonly Operation[];
  /** Fragments with a `@type`: the name of the type, and what it is. */
  readonly types: readonly { readonly fragment: string; readonly name: string; readonly text: string }[];
}

/** The files of documents, as the generator lists them. */
export type Documents = readonly { readonly location?: string }[];

/** All parts, in the order of their names. */
export function readParts(documents: Documents, schema: GraphQLSchema): Part[] {
  return documents
    .map(({ location = '' }) => {
      const document = parse(readFileSync(location, 'utf8'));
      return readPart(basename(location, '.graphql'), document, schema);
    })
    .toSorted((a, b) => a.file.localeCompare(b.file, 'en'));
}

export const fragmentNames = (parts: readonly Part[]): FragmentNames =>
  new Map(parts.flatMap(({ types }) => types.map((one) => [one.fragment, one.name] as const)));

function readPart(file: string, document: DocumentNode, schema: GraphQLSchema): Part {
  const operations: Operation[] = [];
  const types: Part['types'][number][] = [];
  for (const node of document.definitions) {
    if (node.kind === Kind.OPERATION_DEFINITION)
      operations.push(at(file, node.name?.value, () => readOperation(node, schema)));
    if (node.kind !== Kind.FRAGMENT_DEFINITION) continue;
    const { text, tags } = at(file, node.name.value, () => commentAbove(node, ['type']));
    const name = tags.get('type');
    if (name) types.push({ fragment: node.name.value, name, text });
  }
  const head = headOf(document, ['public', 'with', 'client']);
  if (!head.text) throw new Error(`${file}.graphql must begin with a comment that says what this part is`);
  return { file, name: camelCase(file), head, operations, types };
}

/** `secondFactor` of `second-factor`. */
export const camelCase = (name: string) =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** `AcademyMethods` of the part `academies`. */
export function interfaceOf({ name }: Part): string {
  const one = name.replace(/ies$/, 'y').replace(/s$/, '');
  return `${one.charAt(0).toUpperCase()}${one.slice(1)}Methods`;
}

/** The function that makes the methods of a part: `academyMethods`. */
export function makerOf(part: Part): string {
  const name = interfaceOf(part);
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** The methods of a part, in the order of its file; what stands `@apart` is written by hand. */
export function methodsIn(
  part: Part,
  schema: GraphQLSchema,
  names: FragmentNames,
  imports: Imports,
): Method[] {
  const byName = new Map<string, Operation[]>();
  for (const operation of part.operations) {
    const { tags } = operation.comment;
    if (tags.has('apart')) continue;
    const name = tags.get('method') ?? operation.name.charAt(0).toLowerCase() + operation.name.slice(1);
    byName.set(name, [...(byName.get(name) ?? []), operation]);
  }
  const isPublic = part.head.tags.has('public');
  return [...byName].flatMap(([name, of]) =>
    at(part.file, name, () => methodsOf(name, of, { names, imports, isPublic }, schema)),
  );
}

/** Says of what goes wrong in which file it does, and at which operation, fragment or method. */
function at<T>(file: string, name: string | undefined, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw new Error(`${file}.graphql, ${name}: ${(cause as Error).message}`, { cause });
  }
}
