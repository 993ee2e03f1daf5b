import type {
  Args,
  BindArgs,
  ConnectionField,
  Order,
  Ranked,
  RankedScope,
  ReadField,
  TableRef,
} from './model.ts';
import type { BoundReadable } from './read-model.ts';
import type { Selected } from './selection.ts';
import { Joins, type StatementBuilder } from './statement.ts';

/** Where an object is read from: a row of a table, under an alias, with the to-one joins of its FROM clause. */
export interface Row {
  readonly readable: BoundReadable;
  readonly t: TableRef;
  readonly joins: Joins;
  /** True when the viewer's own scope has already let this row through, so that what it owns needs no second check. */
  readonly scoped: boolean;
  /**
   * Of a person whom one meets through another record: the same record under its own scope, for what a directory does not
   * show. Absent: everything is shown.
   */
  readonly beyondDirectory?: (() => Row) | undefined;
}

/** Whoever sees the row sees the children that point back to it by their `via`: no second check. */
export function owns(row: Row | null, child: BoundReadable, by: string | undefined): boolean {
  return row !== null && row.scoped && typeof child.scope === 'object' && child.scope.via === by;
}

/** A list under construction; conditions are added until its rows are asked for. */
interface OpenList {
  readonly row: Row;
  readonly where: string[];
  /** @param page ORDER BY and LIMIT of the rows that a page is cut from; absent: all rows */
  from(page?: string): string;
}

/**
 * The FROM and WHERE of a list below a row, or of a root list when there is no row.
 * @param table SQL of the rows, with all columns of the table, where it is not the table itself
 */
export function openList(
  b: StatementBuilder,
  row: Row | null,
  field: Selected,
  how: ReadField & { kind: 'pick' | 'many' | 'connection' | 'count' },
  table = `"${b.model.type(how.type).table}"`,
): OpenList {
  const readable = b.model.type(how.type);
  const t = b.table(readable);
  const joins = new Joins();
  const [args, bind] = [b.argsOf(field.argsIndex), b.bindArgs(field.argsIndex)];
  const reach = how.kind === 'connection' ? how.reach?.(t, args, bind) : undefined;
  const parent =
    row && how.by !== undefined ? { row, property: b.model.parent(readable, how.by).property } : null;
  const isImplied = how.open === true || owns(row, readable, how.by);
  const where = [
    ...(parent
      ? [`${t.col(parent.property)} = ${parent.row.t.alias}."${parent.row.readable.primaryKey}"`]
      : []),
    ...b.guards(readable, t, isImplied ? 'implied' : parent || reach ? 'ofEach' : 'finds'),
    ...[reach?.where, how.where?.(t, args, bind, row?.t)].filter((one) => one != null),
  ];
  const sorts = b.viewer !== null && readable.sorts?.(b.viewer, args) === true;
  const source = { table, t, where, each: reach?.each ?? [], sorts };
  return {
    row: { readable, t, joins, scoped: how.open !== true },
    where,
    from: (page) =>
      page === undefined ? allRows(source, joins.toString()) : `${pageRows(source, page)}${joins.toString()}`,
  };
}

/** Where the rows of a list come from. */
interface Source extends Pick<OpenList, 'where'> {
  readonly table: string;
  readonly t: TableRef;
  readonly each: readonly (readonly [property: string, array: string])[];
  readonly sorts: boolean;
}

const conditionsSql = (all: readonly string[]) => (all.length > 0 ? ` where ${all.join(' and ')}` : '');

function allRows({ table, t, each, where }: Source, joins = ''): string {
  const any = each.map(([property, array]) => `${t.col(property)} = any(${array})`);
  return `${table} ${t.alias}${joins}${conditionsSql([...any, ...where])}`;
}

/** The planner does not know a bound limit and would join for thousands of rows: a page is cut out by a constant first. */
function pageRows(source: Source, page: string): string {
  const { table, t, each, where, sorts } = source;
  // `offset 0` keeps the order and the limit of the page from the planner.
  const rows = sorts ? `(select * from ${allRows(source)} offset 0) ${t.alias}` : allRows(source);
  if (each.length === 0) return `(select * from ${rows} ${page}) ${t.alias}`;
  const values = each.map(([, array], at) => `(select distinct unnest(${array}) as value) each${at}`);
  const walked = each.map(([property], at) => `${t.col(property)} = each${at}.value`);
  const found = `select * from ${table} ${t.alias}${conditionsSql([...walked, ...where])} ${page}`;
  return `(select ${t.alias}.* from ${values.join(', ')}, lateral (${found}) ${t.alias} ${page}) ${t.alias}`;
}

export function orderSql(t: TableRef, order: Order, reversed: boolean): string {
  const direction = order.descending !== reversed ? 'desc' : 'asc';
  return order.keys.map(({ property }) => `${t.col(property)} ${direction}`).join(', ');
}

/** The columns that a ranked list gives beside those of the table. */
const given = ['rank', 'asked'];

/** The rows of a page of a ranked list: the best ones, as records under the scope of their type. */
export function rankedList(
  b: StatementBuilder,
  field: Selected,
  how: ConnectionField & { readonly ranked: Ranked },
  page: { readonly scope: RankedScope; readonly limit: string },
): OpenList {
  const readable = b.model.type(how.type);
  const best = how.ranked.best(page.scope, page.limit);
  const source = `(select record.*, best.rank, best.asked from (${best}) best join "${readable.table}" record on record."${readable.primaryKey}" = best.key)`;
  const list = openList(b, null, field, how, source);
  const { t } = list.row;
  const row = { ...list.row, t: { ...t, col: columnIn(t) } };
  return { ...list, row };
}

function columnIn(t: TableRef): TableRef['col'] {
  return (property) => (given.includes(property) ? `${t.alias}.${property}` : t.col(property));
}

/** All rows as far as they are counted, once for everything that is made of them. */
export function addHits({ withs }: StatementBuilder, ranked: Ranked, scope: RankedScope): void {
  if (!withs.some((one) => one.startsWith('hits as')))
    withs.push(
      `hits as materialized (select * from (${ranked.all(scope)}) every limit ${ranked.mostCounted + 1})`,
    );
}

/** The names of what is selected of some fields. */
export const namesBelow = (fields: readonly Selected[]): string[] =>
  fields.flatMap(({ below }) => [...below.values()].flatMap((parts) => parts.map(({ name }) => name)));

/** What a cursor says of the row that a page comes behind. */
export function placeIn(tag: string, args: Args, { keys }: Order, bind: BindArgs): RankedScope['after'] {
  if (args['after'] == null) return null;
  const at = (place: number) =>
    bind(
      (given, { cursors }) => cursors.decode(tag, given['after'] as string, 'after')[place],
      keys[place]?.cast ?? 'text',
    );
  return { rank: at(0), key: at(1), asked: at(2) };
}
