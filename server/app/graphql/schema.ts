import 'reflect-metadata';
import { MapperKind, mapSchema } from '@graphql-tools/utils';
import { GraphQLNonNull, GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { buildSchema, type NonEmptyArray } from 'type-graphql';
import { markOneOf } from '../../platform/form/form.ts';
import { defineErrorCodes } from '../../platform/graphql/types.ts';
import { resolversOf } from '../../platform/module.ts';
import { modules, refusals } from '../modules.ts';
import { guarded } from './guards.ts';
import { NodeResolver } from './node.resolver.ts';

const resolvers: NonEmptyArray<new () => object> = [NodeResolver, ...modules.flatMap(resolversOf)];

let made: Promise<GraphQLSchema> | undefined;

/** The public schema. One per process: type-graphql keeps what it builds from in one global place. */
export function createSchema(): Promise<GraphQLSchema> {
  return (made ??= makeSchema());
}

async function makeSchema(): Promise<GraphQLSchema> {
  defineErrorCodes(refusals);
  const schema = await buildSchema({ resolvers, validate: false, skipCheck: true });
  return guarded(markOneOf(withQueryInPayloads(schema)));
}

/**
 * Every payload gives the query root, so that a client reads what a mutation changed in the same request; and the roots
 * are described, which no resolver class can do.
 */
function withQueryInPayloads(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.QUERY]: (type) =>
      described(
        type,
        'What can be read; each field is one statement of the database, under the scope of who asks.',
      ),
    [MapperKind.MUTATION]: (type) =>
      described(
        type,
        'What can be changed; each field is one transaction, and refusals are data in its payload.',
      ),
    [MapperKind.OBJECT_TYPE]: (type) => {
      if (!type.name.endsWith('Payload')) return undefined;
      const config = type.toConfig();
      const query = {
        type: new GraphQLNonNull(schema.getQueryType() as GraphQLObjectType),
        description:
          'The query root, to read on as the sender of the request: a session that the mutation opens counts from the next request on.',
      };
      return new GraphQLObjectType({ ...config, fields: { ...config.fields, query } });
    },
  });
}

function described(type: GraphQLObjectType, description: string): GraphQLObjectType {
  return new GraphQLObjectType({ ...type.toConfig(), description });
}
