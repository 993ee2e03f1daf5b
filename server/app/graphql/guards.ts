import { MapperKind, mapSchema } from '@graphql-tools/utils';
import { defaultFieldResolver, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { guardsOf, requireAllowed, type Guards } from '../../platform/access.ts';
import type { Context } from '../../platform/context.ts';

/**
 * Holds each field at the root of a schema to what it declares of who may call it.
 * @throws TypeError when a field declares nothing: nobody has decided who may call it
 */
export function guarded(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.ROOT_FIELD]: (field, name, root) => {
      const guards = guardsOf(field);
      if (!guards)
        throw new TypeError(
          `${root}.${name} does not say who may call it: declare a mutation with mutation(), a query with @Allowed`,
        );
      const { resolve = defaultFieldResolver } = field;
      return {
        ...field,
        resolve: (source: unknown, args: Record<string, unknown>, context: Context, info) => {
          requireAllowed(context, guards.allow);
          return resolve(source, args, context, info);
        },
      };
    },
  });
}

/** What a field at a root of a schema declares; undefined for introspection, and where there is no such field. */
export function guardsAt(root: GraphQLObjectType | null | undefined, name: string): Guards | undefined {
  return guardsOf(root?.getFields()[name]);
}
