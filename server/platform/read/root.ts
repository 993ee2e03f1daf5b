import { openList, orderSql } from './list.ts';
import type { DerivedFacts, ListField, ReadRequest } from './model.ts';
import type { BoundReadable } from './read-model.ts';
import { objectExpression } from './object.ts';
import { trace } from './record.ts';
import type { Selected } from './selection.ts';
import { jsonObject, Joins, type Complete, type Expression, type StatementBuilder } from './statement.ts';
import { pageSql, readingOf, readingOfColumns, type Reading } from './trace.ts';

/** A statement that answers rows of type (its place among the types), key and JSON. */
export interface KeyedStatement {
  readonly text: string;
  /** Per type. */
  readonly completes: (Complete | null)[];
}

/**
 * Records by key, of one or several types; of those that are part of a file the statement records who reads them.
 * @param options.listed they come as a list, which may show what a directory shows without leaving a trace
 */
export function keyedStatement(
  b: StatementBuilder,
  root: Selected,
  types: readonly string[],
  { listed = false }: { listed?: boolean } = {},
): KeyedStatement {
  const readables = types.map((type) => b.model.type(type));
  const readings = readables.map((readable) => readingOf(b, readable, root.below, { listed }));
  const isTraced = readings.some((reading) => reading !== null);
  const selects = readables.map((readable, at) =>
    keyedSelect(b, readable, { root, at, reading: isTraced ? (readings[at] ?? null) : undefined }),
  );
  const text = selects.map(({ sql }) => sql).join(' union all ');
  const completes = selects.map(({ complete }) => complete);
  if (!isTraced) return { text, completes };
  b.withs.push(`found (type, key, json, file) as materialized (${text})`);
  for (const [at, reading] of readings.entries()) {
    if (reading) trace(b, `found where found.type = ${at}`, reading, at);
  }
  return { text: `${b.withSql()}select type, key, json from found`, completes };
}

/** @param how.reading undefined: the whole statement leaves no trace, and has no column for it */
function keyedSelect(
  b: StatementBuilder,
  readable: BoundReadable,
  how: { readonly root: Selected; readonly at: number; readonly reading: Reading | null | undefined },
): Expression {
  const { root, at, reading } = how;
  const t = b.table(readable);
  const joins = new Joins();
  const fields = root.below.get(readable.type) ?? [];
  const object = objectExpression(b, { readable, t, joins, scoped: true }, fields);
  const key = readable.keys.map((column) => `${t.alias}."${column}"`);
  const where = [keyPredicate(b, key, at), ...b.guards(readable, t, 'ofEach')];
  const file = reading === undefined ? '' : `, ${reading ? reading.file(t) : 'null::uuid'}`;
  const keyText = key.map((column) => `${column}::text`).join(` || ' ' || `);
  const sql = `select ${at}, ${keyText}, ${object.sql}${file} from "${readable.table}" ${t.alias}${joins.toString()} where ${where.join(' and ')}`;
  return { sql, complete: object.complete };
}

/**
 * Properties of one record and facts about it, as JSON under their names.
 * @param fields what the statement records as read of a file, such as `attachment.content`
 */
export function columnsStatement(
  b: StatementBuilder,
  type: string,
  properties: readonly (string | DerivedFacts)[],
  fields: readonly string[],
): KeyedStatement {
  const readable = b.model.type(type);
  const reading = readingOfColumns(b, readable, fields);
  const t = b.table(readable);
  const { sql } = jsonObject(
    properties.map((one) => {
      if (typeof one === 'string') return [one, { sql: t.col(one), complete: null }];
      return [one.name, { sql: b.viewer ? one.sql(b.viewer, t, b.bind) : 'null', complete: null }];
    }),
  );
  const where = [
    keyPredicate(b, [`${t.alias}."${readable.primaryKey}"`], 0),
    ...b.guards(readable, t, 'ofEach'),
  ];
  const file = reading ? reading.file(t) : 'null::uuid';
  b.withs.push(
    `found (json, file) as materialized (select ${sql}, ${file} from "${readable.table}" ${t.alias} where ${where.join(' and ')})`,
  );
  if (reading) trace(b, 'found', reading);
  return { text: `${b.withSql()}select json from found`, completes: [null] };
}

/** A key of several columns comes as their values with a space between. */
function keyPredicate({ bind }: StatementBuilder, key: readonly string[], at: number): string {
  if (key.length === 1) return `${key[0]} = any(${bind((request) => request.keys[at], 'uuid[]')})`;
  const parts = key.map((_, part) =>
    bind((request) => request.keys[at]?.map((whole) => whole.split(' ')[part]), 'uuid[]'),
  );
  return `(${key.join(', ')}) in (select * from unnest(${parts.join(', ')}))`;
}

/** A whole list at the root. */
export function rootListExpression(b: StatementBuilder, root: Selected, how: ListField): Expression {
  const list = openList(b, null, root, how);
  const fields = root.below.get(how.type) ?? [];
  const object = objectExpression(b, list.row, fields);
  const from = `${list.from()} order by ${orderSql(list.row.t, how.order, false)}`;
  const rows = (columns: string) => `select ${columns} from ${from}`;
  const reading = readingOf(b, list.row.readable, root.below, { listed: true });
  const page = pageSql(b, { rows, json: object.sql, t: list.row.t, answered: null }, reading);
  if (reading && page.read !== null) trace(b, `(${page.read}) page`, reading);
  const { complete } = object;
  return {
    sql: `coalesce((select json_agg(q.j) from (${page.sql}) q), '[]'::json)`,
    complete:
      complete &&
      ((json: unknown, request: ReadRequest) => (json as unknown[]).map((item) => complete(item, request))),
  };
}
