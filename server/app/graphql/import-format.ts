import 'reflect-metadata';
import { isInputObjectType, type GraphQLSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { intakeModule, lineReader, type LineReader } from '../../modules/intake/index.ts';

/** The part of the schema that the import needs: for a command that has no server. Not beside the whole schema in one process. */
export function importSchema(): GraphQLSchema {
  const resolvers = intakeModule.resolvers as unknown as NonEmptyArray<new () => object>;
  return buildSchemaSync({ resolvers, validate: false, skipCheck: true });
}

/** Reads lines of the import format. */
export function importLineReader(schema: GraphQLSchema = importSchema()): LineReader {
  const type = schema.getType('ImportTeacherInput');
  if (!isInputObjectType(type)) throw new TypeError('the schema has no input type ImportTeacherInput');
  return lineReader(type);
}
