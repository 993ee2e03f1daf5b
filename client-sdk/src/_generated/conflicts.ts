// Generated from schema/operations/conflicts.graphql by `npm run generate`; never edited by hand.
import type { CoreClient, RequestOptions } from '../core/client.ts';
import { accepted } from '../core/errors.ts';
import { pages } from '../core/pages.ts';
import { ImportConflictsDocument, ResolveImportConflictDocument, type ImportConflictsQueryVariables, type ResolveImportConflictInput } from './operations.ts';
import type { ImportConflict, ImportConflictListing, ImportConflictPage } from './types.ts';

/** What the HR base says otherwise than a change that was approved: officers settle it. */
export interface ConflictMethods {
  /** One page of what waits for the officer, oldest first. */
  list(variables?: ImportConflictsQueryVariables, options?: RequestOptions): Promise<ImportConflictPage>;
  /** Every one that waits, page after page, one request each, while the loop goes on. */
  all(listing?: ImportConflictListing, options?: RequestOptions): AsyncGenerator<ImportConflict, void, undefined>;
  /**
   * Decides between an approved change (`OURS`) and what the HR base says (`HR_BASE`), with the reason. What the HR base says
   * then counts from today on, and the teacher gets a message.
   *
   * @throws UserErrorsError `NOT_FOUND`, or `CONFLICT_SETTLED` when somebody was faster
   */
  resolve(input: ResolveImportConflictInput, options?: RequestOptions): Promise<ImportConflict>;
}

export function conflictMethods(client: CoreClient): ConflictMethods {
  const methods: ConflictMethods = {
    list: async (variables = {}, options) =>
      (await client.request(ImportConflictsDocument, variables, options)).importConflicts,
    all: (listing, options) => pages((after) => methods.list({ ...listing, after }, options)),
    resolve: async (input, options) =>
      accepted((await client.request(ResolveImportConflictDocument, { input }, options)).resolveImportConflict).conflict as ImportConflict,
  };
  return methods;
}
