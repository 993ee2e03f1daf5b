import { IprofError } from './errors.ts';

/** The part of a Relay connection that walking it needs. */
export interface Page<TNode> {
  readonly nodes: readonly TNode[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/**
 * Walks a connection forwards, one request per page, and only when the loop asks for the next one.
 *
 * @param load loads the page after a cursor; null asks for the first page
 * @throws IprofError when the server announces a next page without a new cursor, rather than turning for ever
 */
export async function* pages<TNode>(
  load: (after: string | null) => Promise<Page<TNode>>,
): AsyncGenerator<TNode, void, undefined> {
  for (let after: string | null = null; ;) {
    const { nodes, pageInfo }: Page<TNode> = await load(after);
    yield* nodes;
    if (!pageInfo.hasNextPage) return;
    if (!pageInfo.endCursor || pageInfo.endCursor === after)
      throw new IprofError('A next page without a new cursor');
    after = pageInfo.endCursor;
  }
}
