// Generated from schema/operations/feed.graphql by `npm run generate`; never edited by hand.
import type { CoreClient, RequestOptions } from '../core/client.ts';
import { pages } from '../core/pages.ts';
import { DossierChangesDocument, type DossierChangesQueryVariables } from './operations.ts';
import type { DossierChangeLine, DossierChangeListing, DossierChangePage } from './types.ts';

/** What decisions changed in the files of an academy, for machines with the grant `READ_CHANGES`. */
export interface FeedMethods {
  /** One page, oldest first. Keep `pageInfo.endCursor`, and go on after it the next time. */
  changes(variables?: DossierChangesQueryVariables, options?: RequestOptions): Promise<DossierChangePage>;
  /** Every change that is kept, oldest first, page after page. */
  allChanges(listing?: DossierChangeListing, options?: RequestOptions): AsyncGenerator<DossierChangeLine, void, undefined>;
}

export function feedMethods(client: CoreClient): FeedMethods {
  const methods: FeedMethods = {
    changes: async (variables = {}, options) =>
      (await client.request(DossierChangesDocument, variables, options)).changes,
    allChanges: (listing, options) => pages((after) => methods.changes({ ...listing, after }, options)),
  };
  return methods;
}
