import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLScalarType,
} from 'graphql';
import type { ErrorCode, Refusal } from '../../../platform/errors/errors.ts';
import { isForm, type Form } from '../../../platform/errors/form-texts.ts';
import { isPhone, isPlain, textDefect } from '../../../platform/text.rules.ts';
import { factsOf, type FieldFacts } from './field-facts.ts';
import type { ImportTeacherInput } from '../intake.inputs.ts';

/** A line as it was understood, or everything that is wrong with its form. Paths start at the teacher. */
export type ReadLine =
  | { readonly line: ImportTeacherInput; readonly refusals?: never }
  | { readonly refusals: readonly Refusal[] };
export type LineReader = (value: unknown) => ReadLine;

/** Made once from the input type of the schema: the same walk reads a line of NDJSON and an item of the mutation. */
export function lineReader(type: GraphQLInputObjectType): LineReader {
  const read = objectReader(type);
  return (value) => {
    const refusals: Refusal[] = [];
    const line = read(value, null, refusals) as ImportTeacherInput;
    return refusals.length > 0 ? { refusals } : { line };
  };
}

/** A wholly wrong line is told enough: more would not help anybody and could fill the memory. */
const MAX_REFUSALS = 50;

type Path = { readonly above: Path; readonly key: string | number } | null;
type Read = (value: unknown, path: Path, refusals: Refusal[]) => unknown;

function refuse(
  refusals: Refusal[],
  code: ErrorCode,
  path: Path,
  more: Pick<Refusal, 'expected' | 'form'> = {},
): undefined {
  if (refusals.length >= MAX_REFUSALS) return undefined;
  const keys: string[] = [];
  for (let at = path; at; at = at.above) keys.unshift(String(at.key));
  refusals.push({ code, path: keys, ...more });
  return undefined;
}

function misformed(refusals: Refusal[], path: Path, form: Form): undefined {
  return refuse(refusals, 'INVALID_FORMAT', path, { form });
}

function objectReader(type: GraphQLInputObjectType): Read {
  const fields = Object.values(type.getFields()).map((field) => ({
    name: field.name,
    required: isNonNullType(field.type),
    read: typeReader(getNullableType(field.type), factsOf(field), isNonNullType(field.type)),
  }));
  const names = new Set(fields.map(({ name }) => name));
  return (value, path, refusals) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return misformed(refusals, path, 'object');
    const given = value as Record<string, unknown>;
    const taken: Record<string, unknown> = {};
    for (const { name, required, read } of fields) {
      const item = given[name];
      if (item !== undefined && item !== null) taken[name] = read(item, { above: path, key: name }, refusals);
      else if (required) refuse(refusals, 'REQUIRED', { above: path, key: name });
    }
    for (const key in given) {
      if (!names.has(key) && given[key] !== undefined)
        refuse(refusals, 'UNKNOWN_FIELD', { above: path, key: shown(key) });
    }
    return taken;
  };
}

/** The name of a field we do not know is repeated only when it looks like a name: anything else might be a secret. */
function shown(key: string): string {
  return /^[A-Za-z_]{1,40}$/.test(key) ? key : '?';
}

function typeReader(type: GraphQLInputType, facts: Partial<FieldFacts>, required: boolean): Read {
  if (isInputObjectType(type)) return objectReader(type);
  if (isListType(type)) return listReader(getNullableType(type.ofType), facts);
  if (isEnumType(type)) {
    const names = type.getValues().map(({ name }) => name);
    const values = new Set<unknown>(names);
    return (value, path, refusals) =>
      values.has(value) ? value : refuse(refusals, 'UNKNOWN_VALUE', path, { expected: names });
  }
  return scalarReader(type, facts, required);
}

function listReader(itemType: GraphQLInputType, facts: Partial<FieldFacts>): Read {
  const read = typeReader(itemType, facts, true);
  const { minItems = 0, maxItems = Infinity } = facts;
  return (value, path, refusals) => {
    if (!Array.isArray(value)) return misformed(refusals, path, 'list');
    if (value.length < minItems) return refuse(refusals, 'REQUIRED', path);
    if (value.length > maxItems) return refuse(refusals, 'OUT_OF_RANGE', path);
    return value.map((item: unknown, key) => {
      const at = { above: path, key };
      return item === undefined || item === null
        ? refuse(refusals, 'REQUIRED', at)
        : read(item, at, refusals);
    });
  };
}

function scalarReader(type: GraphQLScalarType, facts: Partial<FieldFacts>, required: boolean): Read {
  switch (type.name) {
    case 'Int':
      return numberReader(isInt, facts, 'Int');
    case 'Float':
      return numberReader(Number.isFinite, facts, 'Float');
    case 'Boolean':
      return formReader((value) => typeof value === 'boolean', 'Boolean');
    case 'Date':
      return formReader(isCalendarDate, 'Date');
    case 'String':
      return textReader(facts, required);
    default:
      return parsedReader(type, facts);
  }
}

function isInt(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) === ((value as number) | 0);
}

function formReader(isFit: (value: unknown) => boolean, form: Form): Read {
  return (value, path, refusals) => (isFit(value) ? value : misformed(refusals, path, form));
}

function numberReader(isFit: (value: unknown) => boolean, facts: Partial<FieldFacts>, form: Form): Read {
  const { minimum = -Infinity, maximum = Infinity } = facts;
  return (value, path, refusals) => {
    if (!isFit(value)) return misformed(refusals, path, form);
    return (value as number) < minimum || (value as number) > maximum
      ? refuse(refusals, 'OUT_OF_RANGE', path)
      : value;
  };
}

function textReader({ maxLength = 1000, pattern, kind }: Partial<FieldFacts>, required: boolean): Read {
  const shape = pattern === undefined ? null : new RegExp(pattern, 'u');
  return (given, path, refusals) => {
    if (typeof given !== 'string') return misformed(refusals, path, 'String');
    const value = given.normalize('NFC');
    const defect = textDefect(value);
    if (defect) return refuse(refusals, defect, path);
    if (value.length > maxLength && lengthOf(value) > maxLength) return refuse(refusals, 'TOO_LONG', path);
    if (value.trim() === '') return refuse(refusals, required ? 'REQUIRED' : 'INVALID_FORMAT', path);
    if (kind === 'PLAIN' && !isPlain(value)) return refuse(refusals, 'NOT_PLAIN', path);
    if (kind === 'PHONE' && !isPhone(value)) return refuse(refusals, 'INVALID_PHONE', path);
    return shape === null || shape.test(value) ? value : refuse(refusals, 'INVALID_FORMAT', path);
  };
}

/** Durations, addresses: texts that the scalar itself judges. */
function parsedReader(type: GraphQLScalarType, facts: Partial<FieldFacts>): Read {
  const text = textReader(facts, false);
  return (value, path, refusals) => {
    const before = refusals.length;
    const taken = text(value, path, refusals);
    if (refusals.length > before) return undefined;
    try {
      type.parseValue(taken);
      return taken;
    } catch {
      return refuse(refusals, 'INVALID_FORMAT', path, isForm(type.name) ? { form: type.name } : {});
    }
  };
}

/** In characters, as JSON Schema counts them. */
function lengthOf(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The same days as the scalar `Date` takes, several times faster: a career has fifty of them. */
function isCalendarDate(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const year = Number(value.slice(0, 4));
  const month = Number(value.slice(5, 7));
  const day = Number(value.slice(8));
  const days =
    month === 2 && (year % 4 !== 0 || (year % 100 === 0 && year % 400 !== 0)) ? 28 : MONTH_DAYS[month - 1];
  return days !== undefined && day >= 1 && day <= days;
}
