import {
  getNamedType,
  GraphQLError,
  Kind,
  isEnumType,
  isInputObjectType,
  isInputType,
  typeFromAST,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type ASTNode,
  type DocumentNode,
  type GraphQLFormattedError,
  type GraphQLNamedInputType,
  type GraphQLSchema,
} from 'graphql';
import {
  isRequestReason,
  requestText,
  withValues,
  type RequestReason,
} from '../../platform/errors/errors.ts';
import { isForm, withForm, type Form } from '../../platform/errors/form-texts.ts';
import type { Locale } from '../../platform/viewer.ts';

/** What is wrong with a value of the caller's, and where it stands; never the value. */
export interface InputFault {
  readonly reason: RequestReason;
  /** From the argument on, such as `['input', 'teachers', '3', 'numen']`: as in `errors` of a payload. */
  readonly path: readonly string[];
  /** The values that could stand there, of an enum. */
  readonly expected?: readonly string[];
  /** How a value is written there; said in the message, and given to nobody. */
  readonly form?: Form;
}

/** What was asked, of which schema. */
interface Asked {
  readonly document: DocumentNode;
  readonly schema: GraphQLSchema;
}

/**
 * What graphql found wrong with a variable, or with an argument that variables are a part of. It tells in words alone, and
 * quotes the value: a NUMEN, a password or a person would stand in what clients log.
 * @returns null when the error is about something else
 */
export function faultOfVariable(error: GraphQLError, asked: Asked): InputFault | null {
  const { message, originalError } = error;
  const isMissing = /was not provided(?: a runtime value)?\.$|must not be null\.$/.test(message);
  const [, kind, name] = /^(Variable|Argument) "\$?(\w+)" /.exec(message) ?? [];
  if (name === undefined) return null;
  const argument = kind === 'Argument' ? [name] : placeOfVariable(asked, name);
  if (!originalError) return { reason: isMissing ? 'MISSING_VALUE' : 'INVALID_VALUE', path: argument };
  const before = message.slice(0, message.length - originalError.message.length - '; '.length);
  const [, place = ''] = / at "\w+([\w.[\]]*)"$/.exec(before) ?? [];
  const inside = place.split(/[.[\]]+/).filter((part) => part !== '');
  return faultFrom(originalError.message, [...argument, ...inside], typeInVariable(asked, name, inside));
}

/**
 * What validation found wrong with a value that is written in the document.
 * @returns null when it is the document that is wrong
 */
export function faultOfLiteral(error: GraphQLError, asked: Asked): InputFault | null {
  const [node] = error.nodes ?? [];
  if (!node) return null;
  const [, argument] = /^Field "\w+" argument "(\w+)" of type .* is required/.exec(error.message) ?? [];
  if (argument !== undefined) return { reason: 'MISSING_VALUE', path: [argument] };
  if (!valueKinds.has(node.kind)) return null;
  const { path = [], type } = placeWhere(asked, (one) => one === node) ?? {};
  return faultFrom(error.message, path, type);
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
function faultFrom(
  words: string,
  place: readonly string[],
  type: GraphQLNamedInputType | undefined,
): InputFault {
  const [, missing] = /^Field "(?:\w+\.)?(\w+)" of required type "[^"]+" was not provided/.exec(words) ?? [];
  if (missing !== undefined) return { reason: 'MISSING_VALUE', path: [...place, missing] };
  const [, unknown] = /^Field "([^"]*)" is not defined by type "/.exec(words) ?? [];
  if (unknown !== undefined) return { reason: 'UNKNOWN_FIELD', path: withField(place, unknown) };
  if (/ not to be null\.$|^Expected value of type "[^"]+!", found null\.$/.test(words))
    return { reason: 'MISSING_VALUE', path: place };
  if (isEnumType(type))
    return { reason: 'UNKNOWN_VALUE', path: place, expected: type.getValues().map(({ name }) => name) };
  const [, empty] = /^Field "(?:\w+\.)?(\w+)" must be non-null\.$/.exec(words) ?? [];
  if (empty !== undefined) return { reason: 'MISSING_VALUE', path: withField(place, empty) };
  if (isInputObjectType(type) && /exactly one key/i.test(words))
    return { reason: 'INVALID_VALUE', path: place, expected: Object.keys(type.getFields()), form: 'oneOf' };
  const form = isInputObjectType(type) ? 'object' : type?.name;
  return { reason: 'INVALID_VALUE', path: place, ...(isForm(form) ? { form } : {}) };
}

/** What a part of a variable should be: `inside` leads to it, positions in lists included. */
function typeInVariable(
  { document, schema }: Asked,
  name: string,
  inside: readonly string[],
): GraphQLNamedInputType | undefined {
  const definition = document.definitions
    .flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION ? (one.variableDefinitions ?? []) : []))
    .find(({ variable }) => variable.name.value === name);
  const declared = definition && typeFromAST(schema, definition.type as never);
  let type = isInputType(declared) ? getNamedType(declared) : undefined;
  for (const key of inside.filter((part) => !/^\d+$/.test(part))) {
    const field = isInputObjectType(type) ? type.getFields()[key] : undefined;
    type = field && getNamedType(field.type);
  }
  return type;
}

/** A key that could be the name of a field is repeated; any other one is a value in a wrong place. */
function withField(place: readonly string[], key: string): readonly string[] {
  return place.at(-1) === key || !/^[_A-Za-z]\w{0,39}$/.test(key) ? place : [...place, key];
}

/** Where a variable is used first: `signIn(input: { username: $u })` uses `$u` at `input`, `username`. */
function placeOfVariable(asked: Asked, name: string): readonly string[] {
  const isUse = (node: ASTNode, parent: unknown) =>
    node.kind === Kind.VARIABLE &&
    node.name.value === name &&
    (parent as ASTNode | undefined)?.kind !== Kind.VARIABLE_DEFINITION;
  return placeWhere(asked, isUse)?.path ?? [name];
}

interface Place {
  readonly path: readonly string[];
  readonly type: GraphQLNamedInputType | undefined;
}

/** The argument, fields and positions that lead to a node, and what should stand there. */
function placeWhere(
  { document, schema }: Asked,
  isIt: (node: ASTNode, parent: unknown) => boolean,
): Place | undefined {
  let found: Place | undefined;
  const path: string[] = [];
  const typeInfo = new TypeInfo(schema);
  const nameOf = (node: ASTNode, key: string | number | undefined, parent: unknown) => {
    if (node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD) return node.name.value;
    const isValue = valueKinds.has(node.kind) || node.kind === Kind.VARIABLE;
    return Array.isArray(parent) && isValue ? String(key) : undefined;
  };
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      enter(node, key, parent) {
        if (found) return false;
        const name = nameOf(node, key, parent);
        if (name !== undefined) path.push(name);
        const type = typeInfo.getInputType();
        if (isIt(node, parent)) found = { path: [...path], type: type ? getNamedType(type) : undefined };
        return undefined;
      },
      leave(node, key, parent) {
        if (nameOf(node, key, parent) !== undefined) path.pop();
      },
    }),
  );
  return found;
}

/** graphql's words say what is wrong with a document, in English: they stay, after ours. */
const documentReasons: ReadonlySet<RequestReason> = new Set(['INVALID_SYNTAX', 'INVALID_DOCUMENT']);

/** A refusal in a language; of a value, with its place and the form that is expected there. */
export function inWords(error: GraphQLFormattedError, locale: Locale): GraphQLFormattedError {
  const { form, ...extensions } = (error.extensions ?? {}) as { reason?: unknown } & Partial<InputFault>;
  const { reason, path = [], expected } = extensions;
  if (!isRequestReason(reason)) return error;
  const text = requestText(reason, locale);
  if (documentReasons.has(reason)) return { ...error, message: `${text} ${error.message}` };
  const placed = path.length > 0 ? `${text} (${path.join('.')})` : text;
  const message = withForm(withValues(placed, expected, locale), form, locale);
  return { ...error, message, extensions };
}
