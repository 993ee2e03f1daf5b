import { getNamedType, isObjectType, isUnionType, type GraphQLObjectType } from 'graphql';
import { committedSchema } from './schema.ts';

/** The types of which `ChangeRequest.proposal` gives one, and those that they are made of. */
function typesOfProposals(): GraphQLObjectType[] {
  const union = committedSchema.getType('ChangeProposal');
  if (!isUnionType(union)) return [];
  const found = new Set(union.getTypes());
  for (const type of found)
    for (const field of Object.values(type.getFields())) {
      const inside = getNamedType(field.type);
      if (isObjectType(inside)) found.add(inside);
    }
  return [...found];
}

const types = typesOfProposals();
export const proposalTypes = new Set(types.map(({ name }) => name));

/** One row for every field of every kind of change: the values of a request are seen or not seen as a whole. */
export const proposalRows = (row: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    types.flatMap((type) => Object.keys(type.getFields()).map((field) => [`${type.name}.${field}`, row])),
  );
