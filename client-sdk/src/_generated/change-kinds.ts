// Generated from schema/operations/change-kinds.graphql by `npm run generate`; never edited by hand.
import type { CoreClient, RequestOptions } from '../core/client.ts';
import { ChangeKindsDocument, type ChangeKind } from './operations.ts';
import type { ChangeKindForm } from './types.ts';

/** The changes of situation that teachers may ask for. */
export interface ChangeKindMethods {
  /** Of the signed-in teacher: what may be asked for, with the form of each; all kinds, or those that are named. */
  list(kinds?: readonly ChangeKind[], options?: RequestOptions): Promise<ChangeKindForm[]>;
}

export function changeKindMethods(client: CoreClient): ChangeKindMethods {
  const methods: ChangeKindMethods = {
    list: async (kinds, options) =>
      (await client.request(ChangeKindsDocument, { kinds: kinds ? [...kinds] : null }, options)).changeKinds,
  };
  return methods;
}
