import {
  Kind,
  type DocumentNode,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Config } from '../../platform/config.ts';
import { guardsAt } from './guards.ts';

/**
 * Whether every field at the root of an operation declares that it answers everybody alike (`EVERYBODY`), and so does what
 * its payload reads on by `query`, which is the root of queries once more: an `Authorization` header that opens nothing
 * is not looked at then. A client whose every request carries one must be able to refresh its session, or to sign in
 * again.
 */
export function isOpenToAll(
  schema: GraphQLSchema,
  { definitions }: DocumentNode,
  operation: OperationDefinitionNode,
  { introspection }: Pick<Config, 'introspection'>,
): boolean {
  const isOpen = (root: GraphQLObjectType | null | undefined, name: string): boolean =>
    name === '__typename' ||
    (introspection && /^__(schema|type)$/.test(name)) ||
    guardsAt(root, name)?.allow === 'EVERYBODY';
  const isOpenRoot =
    (root: GraphQLObjectType | null | undefined): Rule =>
    ({ name, selectionSet }) =>
      isOpen(root, name.value) && (!selectionSet || areOpen(selectionSet, isOpenBelow));
  const isOpenBelow: Rule = ({ name: { value }, selectionSet }) =>
    value !== 'query' || !selectionSet || areOpen(selectionSet, isOpenRoot(schema.getQueryType()));
  // A fragment is of one type, and so under one rule; one that was seen before is open, or all has ended there.
  const seen = new Set<string>();
  const areOpen = ({ selections }: SelectionSetNode, rule: Rule): boolean =>
    selections.every((selection) => {
      if (selection.kind === Kind.FIELD) return rule(selection);
      if (selection.kind === Kind.INLINE_FRAGMENT) return areOpen(selection.selectionSet, rule);
      const name = selection.name.value;
      if (seen.has(name)) return true;
      seen.add(name);
      return definitions.every(
        (one) =>
          one.kind !== Kind.FRAGMENT_DEFINITION || one.name.value !== name || areOpen(one.selectionSet, rule),
      );
    });
  return areOpen(operation.selectionSet, isOpenRoot(schema.getRootType(operation.operation)));
}

/** Whether a field answers everybody alike where it stands. */
type Rule = (field: FieldNode) => boolean;
