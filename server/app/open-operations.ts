import { Kind, type DocumentNode, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import type { Config } from '../platform/config.ts';

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

/** Whether every field at the root of an operation answers everybody alike. */
export function isOpenToAll(
  { definitions }: DocumentNode,
  operation: OperationDefinitionNode,
  { introspection }: Pick<Config, 'introspection'>,
): boolean {
  // Validation has refused fragments that go round in circles.
  const areOpen = ({ selections }: SelectionSetNode): boolean =>
    selections.every((selection) => {
      if (selection.kind === Kind.INLINE_FRAGMENT) return areOpen(selection.selectionSet);
      const name = selection.name.value;
      if (selection.kind === Kind.FIELD)
        return openToAll.has(name) || (introspection && /^__(schema|type)$/.test(name));
      return definitions.every(
        (one) =>
          one.kind !== Kind.FRAGMENT_DEFINITION || one.name.value !== name || areOpen(one.selectionSet),
      );
    });
  return areOpen(operation.selectionSet);
}
