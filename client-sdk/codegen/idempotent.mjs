// Lists the mutation inputs that carry `idempotencyKey: UUID`: only mutations that take one are ever retried.
import { isInputObjectType } from 'graphql';

export const plugin = (schema) => {
  const names = Object.values(schema.getTypeMap())
    .filter((type) => isInputObjectType(type) && 'idempotencyKey' in type.getFields())
    .map((type) => type.name)
    .sort();
  return [
    '/** The mutation inputs that have an `idempotencyKey`. */',
    'export const idempotentInputs: readonly string[] = [',
    ...names.map((name) => `  '${name}',`),
    '];',
    '',
  ].join('\n');
};
