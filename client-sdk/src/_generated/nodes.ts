// Generated from schema/operations/nodes.graphql by `npm run generate`; never edited by hand.
import type { CoreClient, RequestOptions } from '../core/client.ts';
import { NodeDocument, NodesDocument, type NodeQuery, type NodesQuery } from './operations.ts';

/**
 * Objects by their global ids. No fragment on `Node`: for Apollo’s cache, frontends would have to list all the types that
 * implement it.
 */
export interface NodeMethods {
  /** Any object by its global id; null when it is missing or not the viewer’s. */
  node(id: string, options?: RequestOptions): Promise<NonNullable<NodeQuery['node']> | null>;
  /** Several objects, in the order of the ids, with null for what is missing or not the viewer’s. */
  nodes(ids: readonly string[], options?: RequestOptions): Promise<NodesQuery['nodes']>;
}

export function nodeMethods(client: CoreClient): NodeMethods {
  const methods: NodeMethods = {
    node: async (id, options) =>
      (await client.request(NodeDocument, { id }, options)).node,
    nodes: async (ids, options) =>
      (await client.request(NodesDocument, { ids: [...ids] }, options)).nodes,
  };
  return methods;
}
