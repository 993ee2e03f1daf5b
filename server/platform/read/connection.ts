import { badUserInput } from '../errors.ts';
import { openList, orderSql, type Row } from './list.ts';
import type { Args, ConnectionField, ReadRequest, TableRef } from './model.ts';
import type { Selected } from './selection.ts';
import type { Complete, Expression, StatementBuilder } from './statement.ts';

export const defaultPageSize = 20;
export const maxPageSize = 100;

/** The page that a connection's arguments ask for. Refuses what is ambiguous or beyond the cap of 100. */
export function pageOf(args: Args): { readonly size: number; readonly backward: boolean } {
  const { first, last } = args as { first?: number | null; last?: number | null };
  if (typeof first === 'number' && typeof last === 'number') throw badUserInput('FIRST_AND_LAST');
  const size = first ?? last ?? defaultPageSize;
  if (size < 0 || size > maxPageSize) throw badUserInput('PAGE_SIZE');
  return { size, backward: typeof last === 'number' };
}

type ObjectOf = (b: StatementBuilder, row: Row, fields: readonly Selected[]) => Expression;

/** What the rows of a page carry: JSON objects for nodes, and the keys of their cursors. */
interface PageColumns {
  readonly columns: string[];
  readonly steps: (Complete | null)[];
}
type Part = (page: Page, request: ReadRequest) => unknown;
interface Page {
  readonly rows: readonly (readonly unknown[])[];
  readonly raw: { readonly c?: number; readonly after?: boolean | null; readonly before?: boolean | null };
  readonly hasMore: boolean;
  readonly cursor: (row: readonly unknown[] | undefined, request: ReadRequest) => string | null;
}

/**
 * A Relay connection: one page by keyset, in both directions; the count and the neighbour pages are asked only when
 * selected. PostgreSQL answers raw rows and keys, `complete` makes nodes, edges, signed cursors and page info of them.
 */
export function connectionExpression(
  b: StatementBuilder,
  field: Selected,
  how: ConnectionField,
  from: { readonly row: Row | null; readonly object: ObjectOf },
): Expression {
  const args = b.argsOf(field.argsIndex);
  const order = how.order(args);
  const backward = args['last'] != null;
  const selection = [...field.below.values()][0] ?? [];
  const wants = wanted(selection);
  const list = openList(b, from.row, field, how);
  const bind = b.bindArgs(field.argsIndex);
  const tag = `${how.type}.${order.name}.${order.descending ? 'desc' : 'asc'}`;
  const keyset = (t: TableRef, argument: 'after' | 'before', strict: boolean) => {
    const forward = (argument === 'after') !== order.descending;
    const operator = strict ? (forward ? '>' : '<') : forward ? '<=' : '>=';
    const values = order.keys.map(({ cast }, i) =>
      bind((given, request) => request.cursors.decode(tag, given[argument] as string)[i], cast),
    );
    return `(${order.keys.map(({ property }) => t.col(property)).join(', ')}) ${operator} (${values.join(', ')})`;
  };
  for (const argument of ['after', 'before'] as const) {
    if (args[argument] != null) list.where.push(keyset(list.row.t, argument, true));
  }

  const ordered = `order by ${orderSql(list.row.t, order, backward)}`;
  const sourceOf = () => list.from(from.row === null ? `${ordered} limit ${maxPageSize + 1}` : undefined);
  const [only] = selection;
  if (selection.length === 1 && only?.name === 'nodes' && !backward) {
    const limit = bind((given) => pageOf(given).size, 'int');
    const { sql, complete } = from.object(b, list.row, only.below.get(how.type) ?? []);
    return nodesAlone(only.key, `select ${sql} as j from ${sourceOf()} ${ordered} limit ${limit}`, complete);
  }

  const page: PageColumns = { columns: [], steps: [] };
  const parts = selection.map((child) => [child.key, partOf(b, child, list.row, page, from.object)] as const);
  const keysAt = page.columns.length;
  if (wants.cursors) page.columns.push(...order.keys.map(({ property }) => list.row.t.col(property)));

  const looksAhead = backward ? wants.hasPreviousPage : wants.hasNextPage;
  const raw: string[] = [];
  if (wants.rows || looksAhead) {
    const limit = bind((given) => pageOf(given).size + (looksAhead ? 1 : 0), 'int');
    const rows = `select json_build_array(${page.columns.join(', ')}) as j from ${sourceOf()} ${ordered} limit ${limit}`;
    raw.push(`'r', (select coalesce(json_agg(q.j), '[]'::json) from (${rows}) q)`);
  }
  if (wants.totalCount) raw.push(`'c', (select count(*) from ${openList(b, from.row, field, how).from()})`);
  // What a cursor cuts off lies outside the page, on its own side.
  for (const [argument, isWanted] of [
    ['after', wants.hasPreviousPage],
    ['before', wants.hasNextPage],
  ] as const) {
    if (!isWanted || args[argument] == null) continue;
    const other = openList(b, from.row, field, how);
    other.where.push(keyset(other.row.t, argument, false));
    // The nearest one in order, not `exists`, which may read the whole table for a row that is not there.
    raw.push(
      `'${argument}', (select true from ${other.from()} order by ${orderSql(other.row.t, order, argument === 'after')} limit 1)`,
    );
  }

  return {
    sql: `json_build_object(${raw.join(', ')})`,
    complete: (json, request) => {
      const { size } = pageOf(request.args[field.argsIndex] ?? {});
      let rows = (json.r ?? []) as unknown[][];
      const hasMore = rows.length > size;
      if (hasMore) rows = rows.slice(0, size);
      if (backward) rows.reverse();
      for (const row of rows) page.steps.forEach((step, i) => step && (row[i] = step(row[i], request)));
      const cursor: Page['cursor'] = (row, { cursors }) =>
        row ? cursors.encode(tag, row.slice(keysAt)) : null;
      const answer: Page = { rows, raw: json, hasMore, cursor };
      return Object.fromEntries(parts.map(([key, part]) => [key, part(answer, request)]));
    },
  };

  function partOf(
    builder: StatementBuilder,
    child: Selected,
    row: Row,
    columns: PageColumns,
    object: ObjectOf,
  ): Part {
    switch (child.name) {
      case '__typename':
        return () => `${how.type}Connection`;
      case 'totalCount':
        return ({ raw: { c } }) => c;
      case 'nodes': {
        const at = nodeColumn(builder, child, row, columns, object);
        return ({ rows }) => rows.map((r) => r[at]);
      }
      case 'edges':
        return edges(builder, child, row, columns, object);
      default:
        return pageInfo(child, backward);
    }
  }
}

/** The plain case, nothing but the nodes of a page: PostgreSQL builds what is answered. */
function nodesAlone(key: string, rows: string, complete: Complete | null): Expression {
  return {
    sql: `json_build_object('${key}', (select coalesce(json_agg(q.j), '[]'::json) from (${rows}) q))`,
    complete:
      complete &&
      ((json, request) => {
        const nodes = json[key] as unknown[];
        for (const [at, node] of nodes.entries()) nodes[at] = complete(node, request);
        return json;
      }),
  };
}

function nodeColumn(
  b: StatementBuilder,
  field: Selected,
  row: Row,
  page: PageColumns,
  object: ObjectOf,
): number {
  const { sql, complete } = object(b, row, field.below.get(row.readable.type) ?? []);
  page.steps.push(complete);
  return page.columns.push(sql) - 1;
}

function edges(b: StatementBuilder, field: Selected, row: Row, page: PageColumns, object: ObjectOf): Part {
  const below = [...field.below.values()][0] ?? [];
  const parts = below.map(
    (child): readonly [string, (r: readonly unknown[], p: Page, request: ReadRequest) => unknown] => {
      if (child.name === '__typename') return [child.key, () => `${row.readable.type}Edge`];
      if (child.name === 'cursor') return [child.key, (r, p, request) => p.cursor(r, request)];
      const at = nodeColumn(b, child, row, page, object);
      return [child.key, (r) => r[at]];
    },
  );
  return (p, request) =>
    p.rows.map((r) => Object.fromEntries(parts.map(([key, part]) => [key, part(r, p, request)])));
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
function wanted(selection: readonly Selected[]) {
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
