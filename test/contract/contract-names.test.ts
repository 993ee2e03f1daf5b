import { buildASTSchema, findBreakingChanges, parse } from 'graphql';
import { expect, test } from 'vitest';
import { promised } from './contract-names.tables.ts';
import { committedSchema } from './schema.ts';

/** The promise as a schema; it names types that it does not spell out in full, so it is not validated as a whole. */
const promise = buildASTSchema(parse(promised), { assumeValid: true });

test('the schema holds every promised type, field, argument and value, with its nullability', () => {
  expect(findBreakingChanges(promise, committedSchema).map(({ description }) => description)).toEqual([]);
});

test('nothing was promised in a weaker form: each promised field has exactly the type that was announced', () => {
  const differing: string[] = [];
  for (const [name, type] of Object.entries(promise.getTypeMap())) {
    const emitted = committedSchema.getType(name);
    if (name.startsWith('__') || !('getFields' in type) || !emitted || !('getFields' in emitted)) continue;
    const fields = emitted.getFields();
    for (const [fieldName, field] of Object.entries(type.getFields())) {
      const found = fields[fieldName];
      if (String(found?.type) !== String(field.type))
        differing.push(`${name}.${fieldName}: ${String(found?.type)} instead of ${String(field.type)}`);
    }
  }
  expect(differing).toEqual([]);
});
