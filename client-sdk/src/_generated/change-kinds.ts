// Generated from schema/operations/change-kinds.graphql by `npm run generate`; never edited by hand.
import type { CoreClient, RequestOptions } from '../core/client.ts';
import { ChangeKindsDocument, PreviewChangeDocument, type ChangeKind, type PreviewChangeQuery, type PreviewChangeQueryVariables } from './operations.ts';
import type { ChangeKindForm } from './types.ts';

/** The changes of situation that teachers may ask for. */
export interface ChangeKindMethods {
  /** Of the signed-in teacher: what may be asked for, with the form of each; all kinds, or those that are named. */
  list(kinds?: readonly ChangeKind[], options?: RequestOptions): Promise<ChangeKindForm[]>;
  /**
   * Of the signed-in teacher: what a change would do to the file and the career before it is sent, the documents to join, and
   * why it would be refused as it is. Nothing is written.
   *
   * @example
   * const year = new Date().getFullYear();
   * const seen = await client.changeKinds.preview({
   *   change: { congeParental: { childBirthDate: `${year - 1}-10-14`, until: `${year + 1}-08-31` } },
   *   effectiveFrom: `${year + 1}-03-01`,
   * });
   */
  preview(variables: PreviewChangeQueryVariables, options?: RequestOptions): Promise<PreviewChangeQuery['previewChange']>;
}

export function changeKindMethods(client: CoreClient): ChangeKindMethods {
  const methods: ChangeKindMethods = {
    list: async (kinds, options) =>
      (await client.request(ChangeKindsDocument, { kinds: kinds ? [...kinds] : null }, options)).changeKinds,
    preview: async (variables, options) =>
      (await client.request(PreviewChangeDocument, variables, options)).previewChange,
  };
  return methods;
}
