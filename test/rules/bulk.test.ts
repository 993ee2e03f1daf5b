import {
  execute,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  parse,
  type GraphQLInputType,
  type OperationDefinitionNode,
} from 'graphql';
import { expect, test } from 'vitest';
import { withBulkItems, type BulkItem } from '../../server/platform/graphql/bulk.ts';

/** Says what type it was made for, and what it was given. */
const reader =
  ({ name }: GraphQLInputObjectType) =>
  (given: unknown) =>
    `${name} ${JSON.stringify(given)}`;

const absence = new GraphQLInputObjectType({
  name: 'AbsenceInput',
  fields: { days: { type: new GraphQLNonNull(GraphQLInt) } },
});
const absences = new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(absence)));

function schemaOf(list: GraphQLInputType, elsewhere: GraphQLInputType): GraphQLSchema {
  const team: GraphQLInputObjectType = new GraphQLInputObjectType({
    name: 'TeamInput',
    fields: () => ({
      absences: { type: list, extensions: { bulk: reader } },
      within: { type: team },
      reason: { type: GraphQLString },
    }),
  });
  const field = {
    type: GraphQLString,
    args: {
      teams: { type: new GraphQLList(new GraphQLNonNull(team)) },
      elsewhere: { type: elsewhere },
    },
    resolve: (_: unknown, { teams }: { teams: { absences: BulkItem<string>[] }[] }) =>
      teams.flatMap((given) => given.absences.map((item) => item.read())).join(', '),
  };
  return new GraphQLSchema({ query: new GraphQLObjectType({ name: 'Query', fields: { field } }) });
}

test('items of any bulk list reach the resolver as they are, however deep the list stands in a variable', async () => {
  const { schema, itemsIn } = withBulkItems(schemaOf(absences, GraphQLString));
  const document = parse('query ($teams: [TeamInput!]) { field(teams: $teams) }');
  const ask = async (teams: unknown) =>
    execute({
      schema,
      document,
      variableValues: itemsIn(document.definitions[0] as OperationDefinitionNode, { teams }),
    });
  const both = [{ absences: [{ days: 1 }, { days: 'x' }, null] }, { absences: 'y', reason: 'z' }];
  expect((await ask(both)).data).toEqual({
    field: 'AbsenceInput {"days":1}, AbsenceInput {"days":"x"}, AbsenceInput null, AbsenceInput "y"',
  });
  expect((await ask([{ absences: [], reason: 1 }])).errors?.[0]?.message).toMatch(/reason/);
  expect((await ask([null])).errors?.[0]?.message).toMatch(/null/);
  expect((await ask('x')).errors).toHaveLength(1);
});

test('a type of bulk items that is taken elsewhere too, or is declared bulk and is no list, stops the server', () => {
  expect(() => withBulkItems(schemaOf(absences, absence))).toThrow(/elsewhere is not declared bulk/);
  expect(() => withBulkItems(schemaOf(absence, GraphQLString))).toThrow(/is no list of inputs/);
});
