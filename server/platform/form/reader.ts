import type { GraphQLScalarType } from 'graphql';
import { refuseAny, type ErrorCode, type Refusal } from '../errors/errors.ts';
import { isForm, type Form as WrittenAs } from '../errors/form-texts.ts';
import { betweenNumbers } from '../letters/bounds.ts';
import { textDefect } from '../text.rules.ts';
import type { FieldFacts, FieldKind, Form, FormField, RequiredWhen } from './form.ts';
import { found, ifReadable, refused, withUnreadable } from './readable.ts';
import { textKinds, type TextKind } from './text-kinds.ts';
import { faultWithin } from './typed.ts';

/**
 * A form as it was understood, or everything that is wrong with it. Paths start at the form. `readable` is what could be read
 * of it, for rules that ask more (`found`).
 */
export type Read<Value> =
  | { readonly value: Value; readonly refusals?: never }
  | { readonly refusals: readonly Refusal[]; readonly readable?: Value };

/** Made once from a form: the same walk reads a line of JSON, an item of a bulk mutation and the input of any other one. */
export function readerOf<Value extends object>(form: Form<Value>): (given: unknown) => Read<Value> {
  const read = formReader(form);
  return (given) => {
    const refusals: Refusal[] = [];
    const value = read(given, null, refusals);
    if (refusals.length === 0) return { value: value as Value };
    return value === refused ? { refusals } : { refusals, readable: value as Value };
  };
}

/**
 * The value that was read.
 * @param path where the form stands in the input, such as `['input', 'details']`
 * @throws DomainError with everything that is wrong with it
 */
export function valueOf<Value>(read: Read<Value>, path: readonly string[]): Value {
  refuseAny((read.refusals ?? []).map((refusal) => ({ ...refusal, path: [...path, ...refusal.path] })));
  return (read as { readonly value: Value }).value;
}

/** A form that is wrong throughout gets no more than these: they say enough, and more could fill the memory. */
const MAX_REFUSALS = 50;

type Path = { readonly above: Path; readonly key: string | number } | null;
/** Reads one value; what was refused is `refused`. */
type Walk = (value: unknown, path: Path, refusals: Refusal[]) => unknown;

function refuse(
  refusals: Refusal[],
  code: ErrorCode,
  path: Path,
  more: Omit<Refusal, 'code' | 'path'> = {},
): typeof refused {
  if (refusals.length >= MAX_REFUSALS) return refused;
  const keys: string[] = [];
  for (let at = path; at; at = at.above) keys.unshift(String(at.key));
  refusals.push({ code, path: keys, ...more });
  return refused;
}

function misformed(refusals: Refusal[], path: Path, form: WrittenAs): typeof refused {
  return refuse(refusals, 'INVALID_FORMAT', path, { form });
}

function formReader({ fields, isOneOf, rules }: Form): Walk {
  const walk = fieldsReader(fields);
  return isOneOf ? onlyOne(walk, fields) : together(walk, fields, rules);
}

/** What fields say together: which must be there for what another says, then what contradicts another. */
function together(walk: Walk, fields: readonly FormField[], rules: Form['rules']): Walk {
  return (value, path, refusals) => {
    const taken = walk(value, path, refusals) as Record<string, unknown> | typeof refused;
    if (taken === refused) return refused;
    const lacking = fields.filter(
      ({ name, requiredWhen }) =>
        requiredWhen && !(name in taken) && ifReadable(() => requiredWhen.when(taken as never)),
    );
    for (const { name, requiredWhen } of lacking)
      refuse(
        refusals,
        'REQUIRED',
        { above: path, key: name },
        { detail: (requiredWhen as RequiredWhen).sentence },
      );
    if (lacking.length > 0)
      withUnreadable(
        taken,
        lacking.map(({ name }) => name),
      );
    for (const { code, path: keys, ...more } of found(rules, taken as never))
      refuse(refusals, code, below(path, keys), more);
    return taken;
  };
}

function below(path: Path, keys: readonly string[]): Path {
  return keys.reduce<Path>((above, key) => ({ above, key }), path);
}

/** Exactly one of the fields is given. */
function onlyOne(walk: Walk, fields: readonly FormField[]): Walk {
  const names = fields.map(({ name }) => name);
  return (value, path, refusals) => {
    const taken = walk(value, path, refusals);
    return taken === refused || Object.keys(taken as object).length === 1
      ? taken
      : refuse(refusals, 'INVALID_FORMAT', path, { expected: names, form: 'oneOf' });
  };
}

function fieldsReader(fields: readonly FormField[]): Walk {
  const known = fields.map((field) => ({
    name: field.name,
    isRequired: field.isRequired,
    read: field.isList ? listReader(field) : kindReader(field.item, field.facts, field.isRequired),
  }));
  const names = new Set(known.map(({ name }) => name));
  return (value, path, refusals) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return misformed(refusals, path, 'object');
    const given = value as Record<string, unknown>;
    const taken: Record<string, unknown> = {};
    let unreadable: string[] | null = null;
    for (const { name, isRequired, read } of known) {
      const item = given[name];
      const at = { above: path, key: name };
      if (item !== undefined && item !== null) taken[name] = read(item, at, refusals);
      else if (isRequired) taken[name] = refuse(refusals, 'REQUIRED', at);
      if (taken[name] === refused) (unreadable ??= []).push(name);
    }
    for (const key in given) {
      if (!names.has(key) && given[key] !== undefined)
        refuse(refusals, 'UNKNOWN_FIELD', { above: path, key: shown(key) });
    }
    return unreadable ? withUnreadable(taken, unreadable) : taken;
  };
}

/** The name of a field we do not know is repeated only when it looks like a name: anything else might be a secret. */
function shown(key: string): string {
  return /^[A-Za-z_]{1,40}$/.test(key) ? key : '?';
}

function kindReader(item: FieldKind, facts: FieldFacts, required: boolean): Walk {
  switch (item.kind) {
    case 'FORM':
      return formReader(item.form);
    case 'SCALAR':
      return scalarReader(item.scalar, facts, required);
    case 'CHOICE':
      return choiceReader(item.values);
  }
}

function choiceReader(names: readonly string[]): Walk {
  const values = new Set<unknown>(names);
  return (value, path, refusals) =>
    values.has(value) ? value : refuse(refusals, 'UNKNOWN_VALUE', path, { expected: names });
}

function listReader({ item, facts }: FormField): Walk {
  const read = kindReader(item, facts, true);
  const { minItems = 0, maxItems = Infinity } = facts;
  return (value, path, refusals) => {
    if (!Array.isArray(value)) return misformed(refusals, path, 'list');
    if (value.length < minItems) return refuse(refusals, 'REQUIRED', path);
    if (value.length > maxItems) return refuse(refusals, 'OUT_OF_RANGE', path);
    const taken = value.map((item: unknown, key) => {
      const at = { above: path, key };
      return item === undefined || item === null
        ? refuse(refusals, 'REQUIRED', at)
        : read(item, at, refusals);
    });
    return taken.includes(refused) ? refused : taken;
  };
}

function scalarReader(type: GraphQLScalarType, facts: FieldFacts, required: boolean): Walk {
  switch (type.name) {
    case 'Int':
      return numberReader(isInt, facts, 'Int');
    case 'Float':
      return numberReader(Number.isFinite, facts, 'Float');
    case 'Boolean':
      return fitReader((value) => typeof value === 'boolean', 'Boolean');
    case 'Date':
      return fitReader(isCalendarDate, 'Date');
    case 'String':
      return textReader(facts, required);
    default:
      return parsedReader(type, facts);
  }
}

function isInt(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) === ((value as number) | 0);
}

function fitReader(isFit: (value: unknown) => boolean, form: WrittenAs): Walk {
  return (value, path, refusals) => (isFit(value) ? value : misformed(refusals, path, form));
}

function numberReader(isFit: (value: unknown) => boolean, facts: FieldFacts, form: WrittenAs): Walk {
  const { minimum = -Infinity, maximum = Infinity } = facts;
  const detail = betweenNumbers(facts.minimum, facts.maximum);
  return (value, path, refusals) => {
    if (!isFit(value)) return misformed(refusals, path, form);
    return (value as number) < minimum || (value as number) > maximum
      ? refuse(refusals, 'OUT_OF_RANGE', path, detail && { detail })
      : value;
  };
}

function textReader({ maxLength = 1000, pattern, kind }: FieldFacts, required: boolean): Walk {
  const shape = pattern === undefined ? null : new RegExp(pattern, 'u');
  const judged: TextKind | undefined = kind && textKinds[kind];
  return (given, path, refusals) => {
    if (typeof given !== 'string') return misformed(refusals, path, 'String');
    const value = given.normalize('NFC');
    const defect = textDefect(value);
    if (defect) return refuse(refusals, defect, path);
    if (value.length > maxLength && lengthOf(value) > maxLength)
      return refuse(refusals, 'TOO_LONG', path, faultWithin('TOO_LONG', maxLength) ?? {});
    if (value.trim() === '') return refuse(refusals, required ? 'REQUIRED' : 'INVALID_FORMAT', path);
    const fault = faultWithin(judged?.faultOf(value, maxLength) ?? null, maxLength);
    if (fault) return refuse(refusals, fault.code, path, fault);
    if (shape !== null && !shape.test(value)) return refuse(refusals, 'INVALID_FORMAT', path);
    return judged?.kept?.(value) ?? value;
  };
}

/** Durations, addresses: texts that the scalar itself judges. */
function parsedReader(type: GraphQLScalarType, facts: FieldFacts): Walk {
  const text = textReader(facts, false);
  return (value, path, refusals) => {
    const taken = text(value, path, refusals);
    if (taken === refused) return refused;
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
