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

/**
 * The FROM and WHERE of a list below a row, or of a root list when there is no row.
 * @param source SQL of the rows, with all columns of the table, where it is not the table itself
 */
export function openList(
  b: StatementBuilder,
  row: Row | null,
  field: Selected,
  how: ReadField & { kind: 'pick' | 'many' | 'connection' | 'count' },
  source?: string,
): { readonly row: Row; readonly where: string[]; from(page?: string): string } {
  const readable = b.model.type(how.type);
  const t = b.table(readable);
  const joins = new Joins();
  const where = b.guards(readable, t, how.open === true || owns(row, readable, how.by));
  if (row && how.by)
    where.unshift(
      `${t.col(b.model.parent(readable, how.by).property)} = ${row.t.alias}."${row.readable.primaryKey}"`,
    );
  const args = b.argsOf(field.argsIndex);
  const filter = how.where?.(t, args, b.bindArgs(field.argsIndex), row?.t);
  if (filter) where.push(filter);
  const conditions = () => (where.length > 0 ? ` where ${where.join(' and ')}` : '');
  const table = source ?? `"${readable.table}"`;
  const rows = () => `${table} ${t.alias}${conditions()}`;
  // `offset 0` keeps the order and the limit of the page from the planner.
  const sorted = () =>
    b.viewer && readable.sorts?.(b.viewer, args) ? `(select * from ${rows()} offset 0) ${t.alias}` : rows();
  return {
    row: { readable, t, joins, scoped: how.open !== true },
    where,
    // The planner does not know a bound limit and would join for thousands of rows: a page is cut out by a constant first.
    from: (page) =>
      page === undefined
        ? `${table} ${t.alias}${joins.toString()}${conditions()}`
        : `(select * from ${sorted()} ${page}) ${t.alias}${joins.toString()}`,
  };
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
): ReturnType<typeof openList> {
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

/** All rows, once for everything that is made of them. */
export function addHits({ withs }: StatementBuilder, ranked: Ranked, scope: RankedScope): void {
  if (!withs.some((one) => one.startsWith('hits as')))
    withs.push(`hits as materialized (${ranked.all(scope)})`);
}

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
