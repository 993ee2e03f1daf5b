import type { FieldKind, Form, FormField } from './form.ts';
import { textKinds, type TextKind, type TextKindName } from './text-kinds.ts';

type Json = Record<string, unknown>;

/**
 * A form as a JSON Schema (2020-12). Pure.
 * @param head what it says of itself
 */
export function jsonSchema(form: Form, head: { readonly $id: string; readonly title: string }): object {
  const definitions: Record<string, Json> = {};
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...head,
    ...formSchema(form, definitions),
    $defs: definitions,
  };
}

const SCALARS: Readonly<Record<string, Json>> = {
  String: { type: 'string', minLength: 1 },
  ID: { type: 'string' },
  Int: { type: 'integer' },
  Float: { type: 'number' },
  Boolean: { type: 'boolean' },
  Date: { type: 'string', format: 'date' },
  Duration: { type: 'string', format: 'duration' },
  EmailAddress: { type: 'string', format: 'email' },
  UUID: { type: 'string', format: 'uuid' },
};

function formSchema({ description, fields, isOneOf }: Form, definitions: Record<string, Json>): Json {
  const needed = fields.filter(({ isRequired }) => isRequired).map(({ name }) => name);
  return {
    description,
    type: 'object',
    additionalProperties: false,
    ...(isOneOf ? { minProperties: 1, maxProperties: 1 } : { required: needed }),
    properties: Object.fromEntries(
      fields.map((field) => [field.name, fieldSchema(field, definitions, field.isRequired || isOneOf)]),
    ),
  };
}

function fieldSchema(
  { item, isList, description, facts }: FormField,
  definitions: Record<string, Json>,
  isGiven: boolean,
): Json {
  const { example, minItems, maxItems, kind, shape = shapeOf(kind), label, ...others } = facts;
  const { help: _help, onPaper: _onPaper, ...limiting } = others;
  const limits = { ...limiting, ...(shape === undefined ? {} : { pattern: shape }) };
  const one = { ...kindSchema(item, definitions), ...limits };
  const given = isList
    ? {
        type: 'array',
        items: one,
        ...(minItems === undefined ? {} : { minItems }),
        ...(maxItems === undefined ? {} : { maxItems }),
      }
    : one;
  return {
    ...(label ? { title: label.fr } : {}),
    description,
    ...(isGiven ? given : orNull(given)),
    examples: [example],
  };
}

function shapeOf(kind: TextKindName | undefined): string | undefined {
  return kind && (textKinds[kind] as TextKind).shape;
}

/** In GraphQL, what may be absent may also be null. */
function orNull(given: Json): Json {
  if ('$ref' in given) return { anyOf: [given, { type: 'null' }] };
  const values = given['enum'] as readonly unknown[] | undefined;
  return { ...given, type: [given['type'], 'null'], ...(values ? { enum: [...values, null] } : {}) };
}

function kindSchema(item: FieldKind, definitions: Record<string, Json>): Json {
  if (item.kind === 'CHOICE') return { type: 'string', enum: item.values };
  if (item.kind === 'FORM') {
    const { typeName } = item.form;
    definitions[typeName] ??= formSchema(item.form, definitions);
    return { $ref: `#/$defs/${typeName}` };
  }
  const known = SCALARS[item.scalar.name];
  if (!known) throw new TypeError(`no JSON Schema is known for ${item.scalar.name}`);
  return known;
}
