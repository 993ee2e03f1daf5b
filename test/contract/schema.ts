import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  buildSchema,
  isIntrospectionType,
  isSpecifiedScalarType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The committed schema: what clients see and review. */
export const committedSchema: GraphQLSchema = buildSchema(
  readFileSync(`${root}schema/schema.graphql`, 'utf8'),
);

/** Its types, without those of GraphQL itself. */
export const ownTypes: readonly GraphQLNamedType[] = Object.values(committedSchema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);
