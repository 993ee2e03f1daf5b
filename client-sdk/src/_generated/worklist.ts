// Generated from schema/operations/worklist.graphql by `npm run generate`; never edited by hand.
import type { CoreClient, RequestOptions } from '../core/client.ts';
import { pages } from '../core/pages.ts';
import { WorklistCountDocument, WorklistDocument, type ChangeRequestFilter, type WorklistQueryVariables } from './operations.ts';
import type { WorklistLine, WorklistListing, WorklistPage } from './types.ts';

/** The worklist of officers: changes of situation that wait, the oldest first. */
export interface WorklistMethods {
  /** One page of the worklist, those that were sent first first; those that are open unless a state is named. */
  list(variables?: WorklistQueryVariables, options?: RequestOptions): Promise<WorklistPage>;
  /** Every request of the worklist, the oldest first, page after page, one request each, while the loop goes on. */
  all(listing?: WorklistListing, options?: RequestOptions): AsyncGenerator<WorklistLine, void, undefined>;
  /** How many requests of the worklist a filter leaves. */
  count(filter?: ChangeRequestFilter, options?: RequestOptions): Promise<number>;
}

export function worklistMethods(client: CoreClient): WorklistMethods {
  const methods: WorklistMethods = {
    list: async (variables = {}, options) =>
      (await client.request(WorklistDocument, variables, options)).changeRequests,
    all: (listing, options) => pages((after) => methods.list({ ...listing, after }, options)),
    count: async (filter, options) =>
      (await client.request(WorklistCountDocument, { filter }, options)).changeRequests.totalCount,
  };
  return methods;
}
