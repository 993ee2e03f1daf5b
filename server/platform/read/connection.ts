import { inField } from '../errors/errors.ts';
import { addHits, namesBelow, openList, orderSql, placeIn, rankedList, type Row } from './list.ts';
import { areFew, listingOf, readsNothing, recordListing, type Listing } from './record.ts';
import type { Args, BindArgs, ConnectionField, Order, RankedScope, ReadRequest, TableRef } from './model.ts';
import {
  maxPageSize,
  pageOf,
  partOf,
  partOfAll,
  wanted,
  type ObjectOf,
  type Page,
  type PageColumns,
  type Part,
} from './page.ts';
import { cutTo, type Selected } from './selection.ts';
import type { Complete, Expression, StatementBuilder } from './statement.ts';
import { pageSql } from './trace.ts';

/** A connection under construction. */
interface Paging {
  readonly b: StatementBuilder;
  readonly field: Selected;
  readonly how: ConnectionField;
  readonly parent: Row | null;
  readonly object: ObjectOf;
  readonly selection: readonly Selected[];
  readonly wants: ReturnType<typeof wanted>;
  readonly args: Args;
  readonly bind: BindArgs;
  readonly order: Order;
  readonly backward: boolean;
  /** What cursors are tied to: the list, its order and direction. */
  readonly tag: string;
  /** What the list reads of files. */
  readonly listing: Listing;
  /** Of a list that ranks its rows by itself. */
  readonly scope: RankedScope;
}
type List = ReturnType<typeof openList>;
const cursorArguments = ['after', 'before'] as const;
type CursorArgument = (typeof cursorArguments)[number];

/**
 * A Relay connection: one page by keyset, in both directions; the count and the neighbour pages are asked only when
 * selected. PostgreSQL answers raw rows and keys, `complete` makes nodes, edges, signed cursors and page info of them.
 */
export function connectionExpression(
  b: StatementBuilder,
  field: Selected,
  how: ConnectionField,
  { row: parent, object }: { readonly row: Row | null; readonly object: ObjectOf },
): Expression {
  const args = b.argsOf(field.argsIndex);
  const selection = [...field.below.values()][0] ?? [];
  const order = how.order(args);
  const tag = `${how.type}.${order.name}.${order.descending ? 'desc' : 'asc'}`;
  const bound = b.bindArgs(field.argsIndex);
  const bind: BindArgs = (value, cast) =>
    bound((given, request) => inField(field.key, () => value(given, request)), cast);
  const backward = args['last'] != null;
  const wants = wanted(selection);
  const listing = parent === null ? listingOf(b, field, how, args) : readsNothing();
  const scope = { args, bind, withs: b.withs, after: placeIn(tag, args, order, bind) };
  const paging = {
    b,
    field,
    how,
    parent,
    object,
    selection,
    wants,
    args,
    bind,
    order,
    backward,
    tag,
    listing,
    scope,
  };
  const list = listOf(paging);
  for (const argument of cursorArguments) {
    if (args[argument] != null) list.where.push(keyset(paging, list.row.t, argument, true));
  }
  const [only] = selection;
  const isPlain = selection.length === 1 && only?.name === 'nodes' && !backward;
  const expression = isPlain ? nodesAlone(paging, list, only) : wholePage(paging, list);
  listing.among = amongWhom(paging);
  recordListing(b, listing);
  return expression;
}

function listOf({ b, parent, field, how, scope, bind }: Paging): List {
  const { ranked } = how;
  if (!ranked) return openList(b, parent, field, how);
  ranked.prepare(scope);
  // One more than a page, whether or not it is asked for.
  const limit = bind((given) => pageOf(given).size + 1, 'int');
  return rankedList(b, field, { ...how, ranked }, { scope, limit });
}

/** One row comparison: the rows beyond a cursor, or (not strict) those on its other side with its own. */
function keyset(
  { order, bind, tag }: Paging,
  t: TableRef,
  argument: CursorArgument,
  strict: boolean,
): string {
  const forward = (argument === 'after') !== order.descending;
  const operator = strict ? (forward ? '>' : '<') : forward ? '<=' : '>=';
  const values = order.keys.map(({ cast }, i) =>
    bind((given, request) => request.cursors.decode(tag, given[argument] as string, argument)[i], cast),
  );
  return `(${order.keys.map(({ property }) => t.col(property)).join(', ')}) ${operator} (${values.join(', ')})`;
}

/** @param ahead how many rows are read beyond the page */
function rowsSql(paging: Paging, list: List, column: string, ahead: number): string {
  const { b, parent, order, backward, bind, listing } = paging;
  const ordered = `order by ${orderSql(list.row.t, order, backward)}`;
  const limit = (more: number) => bind((given) => pageOf(given).size + more, 'int');
  const most = limit(ahead);
  // Of a root list the planner must know how few are joined; below a record a page is few, of however many.
  const source = list.from(`${ordered} limit ${parent === null ? maxPageSize + 1 : most}`);
  const rows = (columns: string) => `select ${columns} from ${source} ${ordered} limit ${most}`;
  const answered = ahead > 0 ? limit(0) : null;
  const { sql, read } = pageSql(b, { rows, json: column, t: list.row.t, answered }, listing.shown);
  listing.page = read;
  // That somebody comes next is told of them as well.
  if (ahead > 0 && listing.told) listing.others.push('select page.file from page');
  return `select coalesce(json_agg(q.j), '[]'::json) from (${sql}) q`;
}

/** The plain case, nothing but the nodes of a page: PostgreSQL builds what is answered. */
function nodesAlone(paging: Paging, list: List, { key, below }: Selected): Expression {
  const { sql, complete } = paging.object(paging.b, list.row, below.get(paging.how.type) ?? []);
  return {
    sql: `json_build_object('${key}', (${rowsSql(paging, list, sql, 0)}))`,
    complete:
      complete &&
      ((json, request) => {
        const nodes = json[key] as unknown[];
        for (const [at, node] of nodes.entries()) nodes[at] = complete(node, request);
        return json;
      }),
  };
}

function wholePage(paging: Paging, list: List): Expression {
  const { b, object, selection, wants, backward, order } = paging;
  const columns: PageColumns = { columns: [], steps: [] };
  const edge = (child: Selected) => edgeExpression(paging, list.row.t, child);
  const source = { b, row: list.row, object, edge, columns, backward, ofAll: partOfAll(paging.how) };
  const parts = selection.map((child) => [child.key, partOf(source, child)] as const);
  const keysAt = columns.columns.length;
  if (wants.cursors) columns.columns.push(...order.keys.map(({ property }) => list.row.t.col(property)));
  const looksAhead = backward ? wants.hasPreviousPage : wants.hasNextPage;
  const readsRows = wants.rows || looksAhead;
  const raw = neighbours(paging);
  if (readsRows) {
    const column = `json_build_array(${columns.columns.join(', ')})`;
    raw.unshift(`'r', (${rowsSql(paging, list, column, looksAhead ? 1 : 0)})`);
  }
  if (wants.totalCount) raw.push(`'c', (select ${countOf(paging)} from ${countedRows(paging)})`);
  raw.push(...ofAllRows(paging));
  return {
    sql: `json_build_object(${raw.join(', ')})`,
    complete: completePage(paging, { parts, steps: columns.steps, keysAt, readsRows }),
  };
}

function edgeExpression({ how, args, bind }: Paging, t: TableRef, field: Selected): Expression {
  const declared = how.edges?.[field.name];
  if (!declared?.isAsked(args)) return { sql: 'null', complete: null };
  const sql = declared.sql(t, args, bind);
  const cut = cutTo(field) ?? ((value: unknown) => value);
  return { sql, complete: (json) => cut(declared.complete(json as never)) };
}

/** Fields of the connection that follow from all rows of a ranked list; they tell of few as a count of them does. */
function ofAllRows(paging: Paging): string[] {
  const { selection, how } = paging;
  const declared = Object.entries(how.ranked?.fields ?? {});
  const asked = declared.filter(([name]) => selection.some((field) => field.name === name));
  if (asked.length === 0) return [];
  countedRows(paging);
  const tells = asked.flatMap(([name, { tells: said = {} }]) =>
    namesBelow(selection.filter((field) => field.name === name)).flatMap((part) => said[part] ?? []),
  );
  const { listing } = paging;
  if (listing.told && tells.length > 0)
    listing.summed = { ...listing.told, fields: [...new Set(tells)], beyond: undefined };
  return [`'all', json_build_object(${asked.map(([name, { sql }]) => `'${name}', ${sql}`).join(', ')})`];
}

function reopened({ b, parent, field, how }: Paging): List {
  return openList(b, parent, field, how);
}

/** Whether a row lies beyond each cursor: what a cursor cuts off lies outside the page, on its own side. */
function neighbours(paging: Paging): string[] {
  const { wants, args, order, how } = paging;
  // A cursor of a ranked list is that of a row that stood in it.
  if (how.ranked) return [`'after', ${args['after'] != null}`];
  const asked = { after: wants.hasPreviousPage, before: wants.hasNextPage };
  return cursorArguments.flatMap((argument) => {
    if (!asked[argument] || args[argument] == null) return [];
    const other = reopened(paging);
    other.where.push(keyset(paging, other.row.t, argument, false));
    // The nearest one in order, not `exists`, which may read the whole table for a row that is not there.
    const nearest = `order by ${orderSql(other.row.t, order, argument === 'after')} limit 1`;
    return [
      `'${argument}', (select true from ${toldRows(paging, other, `${argument}_cursor`, { nearest })})`,
    ];
  });
}

const countOf = ({ how }: Paging) => (how.ranked ? `least(count(*), ${how.ranked.mostCounted})` : 'count(*)');

/** A count of few tells of each of them; one of more than a page holds is a statistic. */
function countedRows(paging: Paging): string {
  const { b, how, scope, listing } = paging;
  if (how.ranked) {
    addHits(b, how.ranked, scope);
    if (listing.told) listing.others.push(`select hits.file from hits where ${areFew('hits')}`);
    return 'hits';
  }
  return toldRows(paging, reopened(paging), 'counted', { few: `where ${areFew('counted')}` });
}

/**
 * Rows of which the answer says something without showing them; where that is a reading of their files, it is recorded.
 * @param nearest ORDER BY and LIMIT of those; absent: all
 * @param few SQL that says whether they are so few that the answer says something of each
 */
function toldRows(
  { b, listing }: Paging,
  list: List,
  name: string,
  { nearest, few = '' }: { readonly nearest?: string; readonly few?: string },
): string {
  const { told, others } = listing;
  if (!told) return list.from(nearest);
  b.withs.push(
    `${name} as materialized (select ${told.file(list.row.t)} as file from ${list.from(nearest)})`,
  );
  others.push(`select ${name}.file from ${name} ${few}`);
  return name;
}

/**
 * Whom the filter is asked of: that somebody among few is not found tells of them as much as that another is. Of more
 * than a page holds, it is a statistic of those whom it does not find.
 */
function amongWhom(paging: Paging): string | null {
  const { b, parent, field, how, listing } = paging;
  const { asked, page, others } = listing;
  if (!asked || !how.tells || (page === null && others.length === 0)) return null;
  if (how.ranked) {
    b.withs.push(`among as materialized (${how.ranked.among(paging.scope)} limit ${maxPageSize + 1})`);
    return `select among.file from among where ${areFew('among')}`;
  }
  const list = openList(b, parent, field, { ...how, where: how.tells.among });
  b.withs.push(
    `among as materialized (select ${asked.file(list.row.t)} as file from ${list.from()} limit ${maxPageSize + 1})`,
  );
  return `select among.file from among where ${areFew('among')}`;
}

interface Made {
  readonly parts: readonly (readonly [key: string, part: Part])[];
  readonly steps: readonly (Complete | null)[];
  readonly keysAt: number;
  readonly readsRows: boolean;
}

function completePage({ field, tag, backward }: Paging, { parts, steps, keysAt, readsRows }: Made): Complete {
  return (json, request) => {
    const args = request.args[field.argsIndex] ?? {};
    // No row is read that would need the cursors: a forged one is refused all the same.
    if (!readsRows) inField(field.key, () => refuseForged(tag, args, request));
    const { size } = inField(field.key, () => pageOf(args));
    let rows = (json.r ?? []) as unknown[][];
    const hasMore = rows.length > size;
    if (hasMore) rows = rows.slice(0, size);
    if (backward) rows.reverse();
    for (const row of rows) for (const [i, step] of steps.entries()) if (step) row[i] = step(row[i], request);
    const cursor: Page['cursor'] = (row, { cursors }) =>
      row ? cursors.encode(tag, row.slice(keysAt)) : null;
    const page: Page = { rows, raw: json, hasMore, cursor };
    return Object.fromEntries(parts.map(([key, part]) => [key, part(page, request)]));
  };
}

function refuseForged(tag: string, args: Args, { cursors }: ReadRequest): void {
  for (const argument of cursorArguments) {
    const cursor = args[argument];
    if (typeof cursor === 'string') cursors.decode(tag, cursor, argument);
  }
}
