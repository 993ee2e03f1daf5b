import {
  GraphQLError,
  Kind,
  isEnumType,
  visit,
  type ASTNode,
  type DocumentNode,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';
import { isRequestReason, requestText, withValues, type RequestReason } from '../platform/errors.ts';
import type { Locale } from '../platform/viewer.ts';

/** What is wrong with a value of the caller's, and where it stands; never the value. */
export interface InputFault {
  readonly reason: RequestReason;
  /** From the argument on, such as `['input', 'teachers', '3', 'numen']`: as in `errors` of a payload. */
  readonly path: readonly string[];
  /** The values that could stand there, of an enum. */
  readonly expected?: readonly string[];
}

/** What was asked, of which schema. */
interface Asked {
  readonly document: DocumentNode;
  readonly schema: GraphQLSchema;
}

/**
 * What graphql found wrong with a variable. It tells in words alone, and quotes the value: a NUMEN, a password or a
 * person would stand in what clients log.
 * @returns null when the error is about something else
 */
export function faultOfVariable(error: GraphQLError, { document, schema }: Asked): InputFault | null {
  const { message, originalError } = error;
  const [, name] = /^Variable "\$(\w+)" /.exec(message) ?? [];
  if (name === undefined) return null;
  const argument = placeOfVariable(document, name);
  if (!originalError) {
    const isMissing = /" (?:was not provided|must not be null)\.$/.test(message);
    return { reason: isMissing ? 'MISSING_VALUE' : 'INVALID_VALUE', path: argument };
  }
  const before = message.slice(0, message.length - originalError.message.length - '; '.length);
  const [, place = ''] = / at "\w+([\w.[\]]*)"$/.exec(before) ?? [];
  const inside = place.split(/[.[\]]+/).filter((part) => part !== '');
  return faultFrom(originalError.message, [...argument, ...inside], schema);
}

/**
 * What validation found wrong with a value that is written in the document.
 * @returns null when it is the document that is wrong
 */
export function faultOfLiteral(error: GraphQLError, { document, schema }: Asked): InputFault | null {
  const [node] = error.nodes ?? [];
  if (!node) return null;
  const [, argument] = /^Field "\w+" argument "(\w+)" of type .* is required/.exec(error.message) ?? [];
  if (argument !== undefined) return { reason: 'MISSING_VALUE', path: [argument] };
  return valueKinds.has(node.kind) ? faultFrom(error.message, placeOf(document, node), schema) : null;
}

const valueKinds: ReadonlySet<string> = new Set([
  Kind.INT,
  Kind.FLOAT,
  Kind.STRING,
  Kind.BOOLEAN,
  Kind.NULL,
  Kind.ENUM,
  Kind.LIST,
  Kind.OBJECT,
  Kind.OBJECT_FIELD,
]);

/** By the words of graphql 16, which has no codes: words that it changes one day are an INVALID_VALUE. */
function faultFrom(words: string, place: readonly string[], schema: GraphQLSchema): InputFault {
  const [, missing] = /^Field "(?:\w+\.)?(\w+)" of required type "[^"]+" was not provided/.exec(words) ?? [];
  if (missing !== undefined) return { reason: 'MISSING_VALUE', path: [...place, missing] };
  const [, unknown] = /^Field "([^"]*)" is not defined by type "/.exec(words) ?? [];
  if (unknown !== undefined) return { reason: 'UNKNOWN_FIELD', path: withField(place, unknown) };
  if (/ not to be null\.$|^Expected value of type "[^"]+!", found null\.$/.test(words))
    return { reason: 'MISSING_VALUE', path: place };
  const [, text, other] =
    /^Value "[^]*" does not exist in "(\w+)" enum|^Enum "(\w+)" cannot represent non-/.exec(words) ?? [];
  const type = schema.getType(text ?? other ?? '');
  return isEnumType(type)
    ? { reason: 'UNKNOWN_VALUE', path: place, expected: type.getValues().map(({ name }) => name) }
    : { reason: 'INVALID_VALUE', path: place };
}

/** A key that could be the name of a field is told; any other one is a value in a wrong place. */
function withField(place: readonly string[], key: string): readonly string[] {
  return place.at(-1) === key || !/^[_A-Za-z]\w{0,39}$/.test(key) ? place : [...place, key];
}

/** Where a variable is used first: `signIn(input: { username: $u })` uses `$u` at `input`, `username`. */
function placeOfVariable(document: DocumentNode, name: string): readonly string[] {
  const isUse = (node: ASTNode, parent: unknown) =>
    node.kind === Kind.VARIABLE &&
    node.name.value === name &&
    (parent as ASTNode | undefined)?.kind !== Kind.VARIABLE_DEFINITION;
  return placeWhere(document, isUse) ?? [name];
}

function placeOf(document: DocumentNode, wanted: ASTNode): readonly string[] {
  return placeWhere(document, (node) => node === wanted) ?? [];
}

/** The argument, fields and positions that lead to a node. */
function placeWhere(
  document: DocumentNode,
  isIt: (node: ASTNode, parent: unknown) => boolean,
): readonly string[] | undefined {
  let found: readonly string[] | undefined;
  const place: string[] = [];
  const nameOf = (node: ASTNode, key: string | number | undefined, parent: unknown) => {
    if (node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD) return node.name.value;
    const isValue = valueKinds.has(node.kind) || node.kind === Kind.VARIABLE;
    return Array.isArray(parent) && isValue ? String(key) : undefined;
  };
  visit(document, {
    enter(node, key, parent) {
      if (found) return false;
      const name = nameOf(node, key, parent);
      if (name !== undefined) place.push(name);
      if (isIt(node, parent)) found = [...place];
      return undefined;
    },
    leave(node, key, parent) {
      if (nameOf(node, key, parent) !== undefined) place.pop();
    },
  });
  return found;
}

/** graphql's words say what is wrong with a document, in English: they stay, after ours. */
const documentReasons: ReadonlySet<RequestReason> = new Set(['INVALID_SYNTAX', 'INVALID_DOCUMENT']);

/** The message of a refusal in a language; of a value, with its place. */
export function refusalText(error: GraphQLFormattedError, locale: Locale): string {
  const { reason, path, expected } = (error.extensions ?? {}) as { reason?: unknown } & Partial<InputFault>;
  if (!isRequestReason(reason)) return error.message;
  const text = requestText(reason, locale);
  if (documentReasons.has(reason)) return `${text} ${error.message}`;
  return withValues(path && path.length > 0 ? `${text} (${path.join('.')})` : text, expected, locale);
}
