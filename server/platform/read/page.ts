import { badUserInput } from '../errors/errors.ts';
import type { Row } from './list.ts';
import type { Args, ConnectionField, ReadRequest } from './model.ts';
import { cutTo, type Selected } from './selection.ts';
import type { Complete, Expression, StatementBuilder } from './statement.ts';

export const defaultPageSize = 20;
export const maxPageSize = 100;

/** The page that a connection's arguments ask for. Refuses what is ambiguous or beyond the cap of 100. */
export function pageOf(args: Args): { readonly size: number; readonly backward: boolean } {
  const { first, last } = args as { first?: number | null; last?: number | null };
  if (typeof first === 'number' && typeof last === 'number') throw badUserInput('FIRST_AND_LAST', ['last']);
  const size = first ?? last ?? defaultPageSize;
  const backward = typeof last === 'number';
  if (size < 0 || size > maxPageSize) throw badUserInput('PAGE_SIZE', [backward ? 'last' : 'first']);
  return { size, backward };
}

export type ObjectOf = (b: StatementBuilder, row: Row, fields: readonly Selected[]) => Expression;

/** What the rows of a page carry: JSON objects for nodes, then the keys of their cursors. */
export interface PageColumns {
  readonly columns: string[];
  readonly steps: (Complete | null)[];
}
/** How one selected field of a connection is made of the page that was read. */
export type Part = (page: Page, request: ReadRequest) => unknown;
export interface Page {
  readonly rows: readonly (readonly unknown[])[];
  readonly raw: {
    readonly c?: number;
    readonly after?: boolean | null;
    readonly before?: boolean | null;
    /** What follows from all rows, by the names of the fields of the connection. */
    readonly all?: Readonly<Record<string, unknown>>;
  };
  readonly hasMore: boolean;
  readonly cursor: (row: readonly unknown[] | undefined, request: ReadRequest) => string | null;
}

/** Where the parts of a page take what they need from. */
export interface PageSource {
  readonly b: StatementBuilder;
  readonly row: Row;
  readonly object: ObjectOf;
  /** A field of an edge beside cursor and node. */
  readonly edge: (field: Selected) => Expression;
  readonly columns: PageColumns;
  readonly backward: boolean;
  /** A field of the connection that follows from all rows of a ranked list. */
  readonly ofAll: (field: Selected) => Part;
}

/** The part of a field of the connection: nodes, edges, page info, count, and what a ranked list adds. Adds the columns that it reads. */
export function partOf(source: PageSource, field: Selected): Part {
  switch (field.name) {
    case '__typename':
      return () => `${source.row.readable.type}Connection`;
    case 'totalCount':
      return ({ raw: { c } }) => c;
    case 'nodes': {
      const at = nodeColumn(source, field);
      return ({ rows }) => rows.map((r) => r[at]);
    }
    case 'edges':
      return edges(source, field);
    case 'pageInfo':
      return pageInfo(field, source.backward);
    default:
      return source.ofAll(field);
  }
}

function nodeColumn({ b, row, object, columns }: PageSource, field: Selected): number {
  return addColumn(columns, object(b, row, field.below.get(row.readable.type) ?? []));
}

function addColumn({ columns, steps }: PageColumns, { sql, complete }: Expression): number {
  steps.push(complete);
  return columns.push(sql) - 1;
}

type EdgePart = (row: readonly unknown[], page: Page, request: ReadRequest) => unknown;

function edges(source: PageSource, field: Selected): Part {
  const below = [...field.below.values()][0] ?? [];
  const parts = below.map((child): readonly [string, EdgePart] => {
    if (child.name === '__typename') return [child.key, () => `${source.row.readable.type}Edge`];
    if (child.name === 'cursor') return [child.key, (r, page, request) => page.cursor(r, request)];
    const at =
      child.name === 'node' ? nodeColumn(source, child) : addColumn(source.columns, source.edge(child));
    return [child.key, (r) => r[at]];
  });
  return (page, request) =>
    page.rows.map((r) => Object.fromEntries(parts.map(([key, part]) => [key, part(r, page, request)])));
}

function pageInfo(field: Selected, backward: boolean): Part {
  const below = [...field.below.values()][0] ?? [];
  return (page, request) =>
    Object.fromEntries(
      below.map(({ key, name }) => {
        if (name === 'startCursor') return [key, page.cursor(page.rows[0], request)];
        if (name === 'endCursor') return [key, page.cursor(page.rows.at(-1), request)];
        if (name === '__typename') return [key, 'PageInfo'];
        const isNext = name === 'hasNextPage';
        const cutOff = (isNext ? page.raw.before : page.raw.after) === true;
        return [key, cutOff || (isNext !== backward && page.hasMore)];
      }),
    );
}

/** Which of the costly parts the selection asks for. */
export function wanted(selection: readonly Selected[]) {
  const below = (name: string) =>
    selection.filter((f) => f.name === name).flatMap((f) => [...f.below.values()].flat().map((c) => c.name));
  const info = below('pageInfo');
  const cursors =
    below('edges').includes('cursor') || info.includes('startCursor') || info.includes('endCursor');
  return {
    cursors,
    rows: cursors || selection.some((f) => f.name === 'nodes' || f.name === 'edges'),
    totalCount: selection.some((f) => f.name === 'totalCount'),
    hasNextPage: info.includes('hasNextPage'),
    hasPreviousPage: info.includes('hasPreviousPage'),
  };
}

/** How a field of the connection that follows from all rows is made; null where the list does not declare it. */
export const partOfAll =
  (how: ConnectionField) =>
  (field: Selected): Part => {
    const declared = how.ranked?.fields[field.name];
    if (!declared) return () => null;
    const cut = cutTo(field) ?? ((value: unknown) => value);
    return ({ raw }) => cut(declared.complete(raw.all?.[field.name] as never));
  };
