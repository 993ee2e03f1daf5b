import { getNamedType, isNonNullType } from 'graphql';
import { inField } from '../errors/errors.ts';
import { connectionExpression } from './connection.ts';
import { openList, orderSql, owns, type Row } from './list.ts';
import type { ReadField, ReadRequest, TableRef, UnionMember } from './model.ts';
import { isInDirectory, isMeeting, type BoundReadable } from './read-model.ts';
import { Refused } from './execution.ts';
import { cutTo, type Selected } from './selection.ts';
import { jsonObject, type Complete, type Expression, type StatementBuilder } from './statement.ts';

/** The JSON object of one row, in the shape of the selection. */
export function objectExpression(b: StatementBuilder, row: Row, fields: readonly Selected[]): Expression {
  return jsonObject(fields.map((field) => [field.key, fieldExpression(b, row, field)] as const));
}

function fieldExpression(b: StatementBuilder, row: Row, field: Selected): Expression {
  const { readable, t } = row;
  if (field.name === '__typename') return plain(`'${readable.type}'`);
  if (field.name === 'id' && readable.prefix && !readable.fields?.['id'])
    return plain(globalIdSql(readable, t));
  if (row.beyondDirectory && !isInDirectory(readable, field.name))
    return beyondDirectory(b, row.beyondDirectory(), field);
  return expressionOf(b, row, field, b.model.field(readable, field.name));
}

/**
 * What a directory does not show, for those whom the record's own scope lets see it; for others this one field is refused
 * (`checkModel` sees to it that null may stand there).
 */
function beyondDirectory(b: StatementBuilder, seen: Row, field: Selected): Expression {
  const { sql, complete } = expressionOf(b, seen, field, b.model.field(seen.readable, field.name));
  const refused = new Refused(field);
  const value: Complete = (found: readonly [unknown] | null, request) => {
    if (found === null) {
      request.refusals.count += 1;
      return refused;
    }
    return complete ? complete(found[0], request) : found[0];
  };
  return { sql: `case when ${isThere(seen)} then json_build_array(${sql}) end`, complete: value };
}

function expressionOf(b: StatementBuilder, row: Row, field: Selected, how: ReadField): Expression {
  const { t } = row;
  switch (how.kind) {
    case 'column':
      return shaped(plain(valueSql(t.col(how.property), field)), field);
    case 'expression':
      return plain(
        b.viewer ? valueSql(how.sql(b.viewer, t, b.bind, b.bindArgs(field.argsIndex)), field) : 'null',
      );
    case 'computed': {
      const compute: Complete = (columns, request) => how.compute(columns, request);
      return shaped(
        { sql: `json_build_array(${how.over.map((p) => t.col(p)).join(', ')})`, complete: compute },
        field,
      );
    }
    case 'derived':
      return derivedExpression(b, row, field, how);
    case 'through':
      return through(b, row, field, how);
    case 'same':
      return same(b, row, field, how);
    case 'one':
      return toOne(b, row, field, how);
    case 'oneOf':
      return union(b, row, field, how.members);
    case 'inverse': {
      const joined = joinInverse(b, row, how.type, how.by);
      return required(field, present(b, joined, field), !owns(row, joined.readable, how.by));
    }
    case 'count':
      return plain(`(select count(*)::int from ${openList(b, row, field, how).from()})`);
    case 'pick':
    case 'many':
      return listExpression(b, row, field, how);
    case 'connection':
      return connectionExpression(b, field, how, { row, object: objectExpression });
  }
}

const isInstant = ({ def }: Selected) => def !== undefined && getNamedType(def.type).name === 'DateTime';
/** An instant as everything else of ours writes it (RFC 3339, UTC, milliseconds): PostgreSQL's own JSON says `+00:00`. */
const instantSql = (sql: string) => `to_char(${sql} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const valueSql = (sql: string, field: Selected) => (isInstant(field) ? instantSql(sql) : sql);

const plain = (sql: string): Expression => ({ sql, complete: null });

function derivedExpression(
  b: StatementBuilder,
  row: Row,
  field: Selected,
  { facts, derive, check }: ReadField & { kind: 'derived' },
): Expression {
  const { viewer } = b;
  if (!viewer) return plain('null');
  const argsOf = (request: ReadRequest) => request.args[field.argsIndex] ?? {};
  if (check) b.checks.push((request) => inField(field.key, () => check(argsOf(request), request)));
  const key = `${row.t.alias} derived ${facts.name}`;
  let t = row.joins.tables.get(key);
  if (!t) {
    t = b.alias((name) => `"${name}"`);
    row.joins.tables.set(key, t);
    // `offset 0` keeps the planner from gathering the facts anew for each field that uses them.
    const gathered = `select ${facts.sql(viewer, row.t, b.bind)} as json offset 0`;
    row.joins.parts.push(`left join lateral (${gathered}) ${t.alias} on true`);
  }
  const complete: Complete = (json, request) => derive(json, argsOf(request), request);
  return shaped({ sql: t.col('json'), complete }, field);
}

function through(
  b: StatementBuilder,
  row: Row,
  field: Selected,
  how: ReadField & { kind: 'through' },
): Expression {
  const { type: target, property } = b.model.parent(row.readable, how.property);
  const name = `through ${how.guarded ? 'guarded ' : ''}${property}`;
  const joined = join(b, row, name, target, keyOf(row, target, property), !how.guarded);
  return expressionOf(b, { ...joined, scoped: false }, field, b.model.field(target, how.field));
}

function same(b: StatementBuilder, row: Row, field: Selected, how: ReadField & { kind: 'same' }): Expression {
  const object = objectExpression(
    b,
    { ...row, readable: b.model.type(how.type), beyondDirectory: undefined },
    field.below.get(how.type) ?? [],
  );
  return how.when ? nullable(object, `${row.t.col(how.when)} is not null`) : object;
}

function toOne(b: StatementBuilder, row: Row, field: Selected, how: ReadField & { kind: 'one' }): Expression {
  const target = b.model.type(how.type);
  // A row is visible because the record that its scope goes through is: that record needs no second check either.
  const backwards =
    row.scoped &&
    typeof row.readable.scope === 'object' &&
    b.model.parent(row.readable, row.readable.scope.via).property === how.property;
  const implied = how.open || backwards;
  const joined = join(
    b,
    row,
    `${how.open ? 'open' : 'one'} ${how.type} ${how.property}`,
    target,
    keyOf(row, target, how.property, how.at),
    implied,
  );
  const beyond = () => ({
    ...join(b, row, `one ${how.type} ${how.property}`, target, keyOf(row, target, how.property), false),
    scoped: true,
  });
  const beyondDirectory = isMeeting(how, target) ? beyond : undefined;
  return required(
    field,
    present(b, { ...joined, scoped: !how.open, beyondDirectory }, field),
    !implied && target.scope !== 'public',
  );
}

function union(b: StatementBuilder, row: Row, field: Selected, members: readonly UnionMember[]): Expression {
  const branches = members.map((member) => {
    if ('by' in member) {
      const joined = joinInverse(b, row, member.type, member.by);
      return {
        set: isThere(joined),
        object: objectExpression(b, joined, field.below.get(member.type) ?? []),
      };
    }
    const { property, open = false, when } = member;
    const object = toOne(b, row, { ...field, def: undefined }, { ...member, kind: 'one', open });
    return { set: when?.(row.t) ?? `${row.t.col(property)} is not null`, object };
  });
  const whens = branches.map(
    ({ set, object }, i) => `when ${set} then json_build_array(${i}, ${object.sql})`,
  );
  const complete: Complete = (json, request) => {
    if (json === null || json[1] === null) return null;
    const step = branches[json[0] as number]?.object.complete;
    return step ? step(json[1], request) : json[1];
  };
  return required(field, { sql: `case ${whens.join(' ')} end`, complete }, true);
}

/** The one record that points back here. */
function joinInverse(b: StatementBuilder, row: Row, type: string, by: string): Row {
  const target = b.model.type(type);
  const { property } = b.model.parent(target, by);
  const on = (child: TableRef) => `${child.col(property)} = ${row.t.alias}."${row.readable.primaryKey}"`;
  return { ...join(b, row, `inverse ${type} ${by}`, target, on, owns(row, target, by)), scoped: true };
}

const keyOf =
  (row: Row, target: BoundReadable, property: string, at?: (t: TableRef) => string) => (other: TableRef) =>
    `${other.alias}."${target.primaryKey}" = ${at?.(row.t) ?? row.t.col(property)}`;

/** Joins a to-one relation once; the scope stands in the join condition, so that a hidden record reads as null. */
function join(
  b: StatementBuilder,
  row: Row,
  name: string,
  target: BoundReadable,
  on: (t: TableRef) => string,
  implied: boolean,
): Row {
  // Nested objects of the same row share the joins, and keep their names apart by the alias that they start from.
  const key = `${row.t.alias} ${name}`;
  let t = row.joins.tables.get(key);
  if (!t) {
    t = b.table(target);
    const conditions = [on(t), ...b.guards(target, t, implied ? 'implied' : 'ofEach')];
    row.joins.tables.set(key, t);
    row.joins.parts.push(`left join "${target.table}" ${t.alias} on ${conditions.join(' and ')}`);
  }
  return { readable: target, t, joins: row.joins, scoped: false };
}

function present(b: StatementBuilder, joined: Row, field: Selected): Expression {
  return nullable(objectExpression(b, joined, field.below.get(joined.readable.type) ?? []), isThere(joined));
}

const isThere = ({ t, readable }: Row) => `${t.alias}."${readable.primaryKey}" is not null`;

function nullable(object: Expression, condition: string): Expression {
  const { complete } = object;
  return {
    sql: `case when ${condition} then ${object.sql} end`,
    complete: complete && ((json, request) => (json === null ? null : complete(json, request))),
  };
}

/** A non-null relation that the scope hides is a fault of ours: a null there is never sent to a client. */
function required(field: Selected, expression: Expression, mayHide: boolean): Expression {
  if (!mayHide || !field.def || !isNonNullType(field.def.type)) return expression;
  const { complete } = expression;
  const name = field.name;
  return {
    sql: expression.sql,
    complete: (json, request) => {
      if (json === null)
        throw new Error(`The scope hides the non-null relation ${name}: declare it open, or nullable`);
      return complete ? complete(json, request) : json;
    },
  };
}

function listExpression(
  b: StatementBuilder,
  row: Row,
  field: Selected,
  how: ReadField & { kind: 'pick' | 'many' },
): Expression {
  const child = openList(b, row, field, how);
  const object = objectExpression(b, child.row, field.below.get(how.type) ?? []);
  const { complete } = object;
  const from = `${child.from()} order by ${orderSql(child.row.t, how.order, false)}`;
  if (how.kind === 'pick') {
    return {
      sql: `(select ${object.sql} from ${from} limit 1)`,
      complete: complete && ((json, request) => (json === null ? null : complete(json, request))),
    };
  }
  return {
    sql: `(select coalesce(json_agg(q.j), '[]'::json) from (select ${object.sql} as j from ${from}) q)`,
    complete: complete && ((json, request) => (json as unknown[]).map((item) => complete(item, request))),
  };
}

/** The SQL of a record's global id: the prefix of its type and its key, `tea_0190f3…` (`parseGlobalKeys`). */
function globalIdSql(readable: BoundReadable, t: TableRef): string {
  const key = readable.keys.map((column) => `${t.alias}."${column}"::text`).join(' || ');
  return `'${readable.prefix}_' || replace(${key}, '-', '')`;
}

/** Values that are objects in themselves (a JSON column, a computed object) are cut to the selection in TypeScript. */
function shaped(expression: Expression, field: Selected): Expression {
  const cut = cutTo(field);
  if (!cut) return expression;
  const { complete } = expression;
  return {
    sql: expression.sql,
    complete: (json, request) => cut(complete ? complete(json, request) : json),
  };
}
