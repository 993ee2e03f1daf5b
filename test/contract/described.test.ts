import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, isSpecifiedDirective } from 'graphql';
import { expect, test } from 'vitest';
import { committedSchema, ownTypes } from './schema.ts';

interface Described {
  readonly what: string;
  readonly description: string | null | undefined;
}

/** Everything of our contract that a person can read about. */
function everything(): Described[] {
  const all: Described[] = [];
  const add = (what: string, { description }: { readonly description?: string | null | undefined }) =>
    all.push({ what, description });
  for (const type of ownTypes) {
    add(type.name, type);
    if (isEnumType(type)) for (const value of type.getValues()) add(`${type.name}.${value.name}`, value);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) add(`${type.name}.${field.name}`, field);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      add(`${type.name}.${field.name}`, field);
      for (const argument of field.args) add(`${type.name}.${field.name}(${argument.name}:)`, argument);
    }
  }
  for (const directive of committedSchema.getDirectives()) {
    if (isSpecifiedDirective(directive)) continue;
    add(`@${directive.name}`, directive);
    for (const argument of directive.args) add(`@${directive.name}(${argument.name}:)`, argument);
  }
  return all;
}

test('every type, field, argument, input field, enum value, scalar and directive is described', () => {
  const all = everything();
  const described = all.filter(({ description }) => description?.trim());
  console.info(`described: ${described.length} of ${all.length}`);
  expect(all.length).toBeGreaterThan(300);
  expect(all.filter(({ description }) => !description?.trim()).map(({ what }) => what)).toEqual([]);
});

test('a description is a sentence: it starts with a capital, ends with a full stop and does not repeat the name', () => {
  const isSentence = ({ what, description }: Described) =>
    /^[\p{Lu}\d“`]/u.test(description ?? '') &&
    /[.”)]$/.test(description ?? '') &&
    description?.toLowerCase() !== `${what.toLowerCase()}.`;
  expect(
    everything()
      .filter((one) => !isSentence(one))
      .map(({ what, description }) => `${what}: ${description}`),
  ).toEqual([]);
});
