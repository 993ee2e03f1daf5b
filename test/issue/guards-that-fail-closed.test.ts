import { getNamedType, isInputObjectType, type GraphQLField, type GraphQLSchema } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { createSchema } from '../../server/app/graphql/schema.ts';
import { guardsOf } from '../../server/platform/access.ts';

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await createSchema();
});

const mutations = () => Object.values(schema.getMutationType()?.getFields() ?? {});
const inputOf = ({ args }: GraphQLField<unknown, unknown>): string[] => {
  const input = getNamedType(args[0]?.type);
  return isInputObjectType(input) ? Object.keys(input.getFields()) : [];
};

test('every field at a root says who may call it, and a policy is asked of a viewer', () => {
  const queries = Object.values(schema.getQueryType()?.getFields() ?? {});
  for (const field of [...queries, ...mutations()])
    expect([field.name, typeof guardsOf(field)?.allow]).toEqual([
      field.name,
      expect.stringMatching(/^(string|function|object)$/),
    ]);
});

test('a mutation that takes what somebody could guess says that it checks a secret', () => {
  const guessable = /password|token|secret|numen|code$/i;
  const silent = mutations().filter(
    (field) => inputOf(field).some((name) => guessable.test(name)) && !guardsOf(field)?.checksSecret,
  );
  // `departmentCode` of a mandate is public; `code` of an invitation is that of the HR base; tries at a NUMEN that is taken are counted for the administrator.
  expect(silent.map(({ name }) => name).toSorted()).toEqual(['changeNumen', 'grantMandate', 'inviteOfficer']);
});
