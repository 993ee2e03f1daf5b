import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { factsOf } from './field-facts.ts';

type Json = Record<string, unknown>;

/** The import format as a JSON Schema (2020-12) of one line, printed from the GraphQL input types. Pure. */
export function importJsonSchema(schema: GraphQLSchema): object {
  const definitions: Record<string, Json> = {};
  const root = schema.getType('ImportTeacherInput');
  if (!isInputObjectType(root)) throw new TypeError('the schema has no input type ImportTeacherInput');
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'import-teacher.schema.json',
    title: 'A teacher to import',
    ...objectSchema(root, definitions),
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
  DateTime: { type: 'string', format: 'date-time' },
  Duration: { type: 'string', format: 'duration' },
  EmailAddress: { type: 'string', format: 'email' },
  URL: { type: 'string', format: 'uri' },
  UUID: { type: 'string', format: 'uuid' },
};

function objectSchema(type: GraphQLInputObjectType, definitions: Record<string, Json>): Json {
  const fields = Object.values(type.getFields());
  return {
    description: type.description,
    type: 'object',
    additionalProperties: false,
    required: fields.filter((field) => isNonNullType(field.type)).map(({ name }) => name),
    properties: Object.fromEntries(fields.map((field) => [field.name, fieldSchema(field, definitions)])),
  };
}

/** What is judged by a rule, as patterns tell it: not every validator knows the classes of Unicode. */
const shapes = {
  PLAIN:
    '^[^\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufffd]*$',
  PHONE: '^[0-9 +().\\u00a0\\u202f-]{3,40}$',
} as const;

function fieldSchema(field: GraphQLInputField, definitions: Record<string, Json>): Json {
  const { example, minItems, maxItems, kind, shape = kind && shapes[kind], ...others } = factsOf(field);
  const limits = { ...others, ...(shape === undefined ? {} : { pattern: shape }) };
  const nullable = getNullableType(field.type);
  const given = isListType(nullable)
    ? {
        type: 'array',
        items: { ...typeSchema(getNullableType(nullable.ofType), definitions), ...limits },
        ...(minItems === undefined ? {} : { minItems }),
        ...(maxItems === undefined ? {} : { maxItems }),
      }
    : { ...typeSchema(nullable, definitions), ...limits };
  const absent = isNonNullType(field.type) ? given : orNull(given);
  return { description: field.description, ...absent, examples: [example] };
}

/** In GraphQL, what may be absent may also be null. */
function orNull(given: Json): Json {
  if ('$ref' in given) return { anyOf: [given, { type: 'null' }] };
  const values = given['enum'] as unknown[] | undefined;
  return { ...given, type: [given['type'], 'null'], ...(values ? { enum: [...values, null] } : {}) };
}

function typeSchema(type: GraphQLInputType, definitions: Record<string, Json>): Json {
  if (isEnumType(type)) return { type: 'string', enum: type.getValues().map(({ name }) => name) };
  if (isInputObjectType(type)) {
    definitions[type.name] ??= objectSchema(type, definitions);
    return { $ref: `#/$defs/${type.name}` };
  }
  const known = SCALARS['name' in type ? type.name : ''];
  if (!known) throw new TypeError(`no JSON Schema is known for ${String(type)}`);
  return known;
}
