import { getArgumentValues, visit, type FieldNode, type GraphQLSchema } from 'graphql';
import { boundaryOf, type Boundary } from './execution.ts';
import type { Args } from './model.ts';
import { pageOf } from './page.ts';
import { selectionOf, type Selected, type SelectionTree } from './selection.ts';

/** Where graphql-js stands when it asks for a projection. */
export interface ReadInfo {
  readonly fieldNodes: readonly FieldNode[];
  readonly variableValues: Record<string, unknown>;
}
/** A selection that has been analysed: once per document and decision of its conditions. */
export interface Plan {
  readonly id: number;
  readonly tree: SelectionTree;
  /** The arguments that no variable changes. */
  readonly constants: readonly (Args | null)[];
}

let plansMade = 0;
/** Analyses the selection of a boundary. */
export function planOf(schema: GraphQLSchema, boundary: Boundary, info: ReadInfo): Plan {
  const nodes = info.fieldNodes.map((node) => boundaryOf(node).node);
  const isTrue = (name: string) => info.variableValues[name] === true;
  const tree = selectionOf(schema, boundary.fragments, boundary.def, nodes, isTrue);
  const constants = tree.withArgs.map((field) => (usesVariables(field) ? null : argsOf(field, {})));
  return { id: ++plansMade, tree, constants };
}

function usesVariables(field: Selected): boolean {
  let uses = false;
  for (const argument of field.nodes[0]?.arguments ?? [])
    visit(argument, { Variable: () => void (uses = true) });
  return uses;
}

/** The arguments of a selected field; a page that is refused is refused here, before any statement. */
export function argsOf(field: Selected, variables: Record<string, unknown>): Args {
  if (!field.def || !field.nodes[0]) return {};
  const args = getArgumentValues(field.def, field.nodes[0], variables);
  if ('first' in args || 'last' in args) pageOf(args);
  return args;
}

let nodesSeen = 0;
const numbers = new WeakMap<FieldNode, number>();
/** A key for a set of nodes, which stand for their document. */
export function keyOfNodes(nodes: readonly FieldNode[]): string {
  return nodes
    .map((node) => {
      const number = numbers.get(node) ?? ++nodesSeen;
      numbers.set(node, number);
      return number;
    })
    .join();
}
