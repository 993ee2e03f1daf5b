import {
  Kind,
  type DocumentNode,
  type FieldNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Config } from '../../platform/config.ts';

/**
 * What answers everybody alike, signed in or not: an `Authorization` header that opens nothing is not looked at. A client
 * whose every request carries one must be able to refresh its session, or to sign in again. The table of operations and
 * callers holds this list to what anonymous callers may do.
 */
const openToAll: ReadonlySet<string> = new Set([
  '__typename',
  'academies',
  'academy',
  'connectionPoint',
  'connectionPointOf',
  'acceptInvitation',
  'authenticateClient',
  'confirmAlertEmail',
  'refreshSession',
  'requestPasswordReset',
  'requestUsernameReminder',
  'resetPassword',
  'signIn',
  'undoAlertEmailChange',
]);

/**
 * Whether every field at the root of an operation answers everybody alike, and so does what its payload reads on by
 * `query`, which is the root once more.
 */
export function isOpenToAll(
  { definitions }: DocumentNode,
  operation: OperationDefinitionNode,
  { introspection }: Pick<Config, 'introspection'>,
): boolean {
  const isOpenRoot: Rule = ({ name: { value }, selectionSet }) =>
    (openToAll.has(value) || (introspection && /^__(schema|type)$/.test(value))) &&
    (!selectionSet || areOpen(selectionSet, isOpenBelow));
  const isOpenBelow: Rule = ({ name: { value }, selectionSet }) =>
    value !== 'query' || !selectionSet || areOpen(selectionSet, isOpenRoot);
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
  return areOpen(operation.selectionSet, isOpenRoot);
}

/** Whether a field answers everybody alike where it stands. */
type Rule = (field: FieldNode) => boolean;
