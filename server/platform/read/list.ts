import type { Order, ReadField, TableRef } from './model.ts';
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

/** The FROM and WHERE of a list below a row, or of a root list when there is no row. */
export function openList(
  b: StatementBuilder,
  row: Row | null,
  field: Selected,
  how: ReadField & { kind: 'pick' | 'many' | 'connection' | 'count' },
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
  const rows = () => `"${readable.table}" ${t.alias}${conditions()}`;
  // `offset 0` keeps the order and the limit of the page from the planner.
  const source = () =>
    b.viewer && readable.sorts?.(b.viewer, args) ? `(select * from ${rows()} offset 0) ${t.alias}` : rows();
  return {
    row: { readable, t, joins, scoped: how.open !== true },
    where,
    // The planner does not know a bound limit and would join for thousands of rows: a page is cut out by a constant first.
    from: (page) =>
      page === undefined
        ? `"${readable.table}" ${t.alias}${joins.toString()}${conditions()}`
        : `(select * from ${source()} ${page}) ${t.alias}${joins.toString()}`,
  };
}

export function orderSql(t: TableRef, order: Order, reversed: boolean): string {
  const direction = order.descending !== reversed ? 'desc' : 'asc';
  return order.keys.map(({ property }) => `${t.col(property)} ${direction}`).join(', ');
}
