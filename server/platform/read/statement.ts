import {
  isEnumType,
  isInputObjectType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLInputType,
} from 'graphql';
import { isRestricted, type Viewer } from '../viewer.ts';
import { type Args, type Bind, type BindArgs, type ReadRequest, type TableRef } from './model.ts';
import { columnOf, type BoundReadable, type ReadModel } from './read-model.ts';

/** What remains to be done in TypeScript on a piece of the JSON that the statement answered. */
// eslint-disable-next-line typescript/no-explicit-any -- JSON as PostgreSQL built it
export type Complete = (json: any, request: ReadRequest) => unknown;

/** An SQL expression that gives JSON, and what remains to be done on it (null: nothing). */
export interface Expression {
  readonly sql: string;
  readonly complete: Complete | null;
}

/** The to-one joins of one FROM clause: each relation is joined once, however many fields use it. */
export class Joins {
  readonly parts: string[] = [];
  readonly tables = new Map<string, TableRef>();

  toString(): string {
    return this.parts.length === 0 ? '' : ` ${this.parts.join(' ')}`;
  }
}

/**
 * How the scope of a table enters a statement: not at all, where another one has let the row through; `ofEach`, as a question
 * about each row that something else finds; `finds`, as a condition that the planner may find the rows by.
 *
 * A question is a subquery of its own. The planner would join an `exists` as a set, of everything that the viewer may see, and
 * multiply what the scope says again of the academy or the officer whose rows are walked, until it expects too few to walk.
 */
export type Asked = 'implied' | 'ofEach' | 'finds';
const isConstant = /^\(*(true|false)\)*$/;

/** One statement under construction: aliases, bound parameters, and the viewer's scope on every table. */
export class StatementBuilder {
  readonly model: ReadModel;
  readonly viewer: Viewer | null;
  /** Outlines of the arguments: what the statement may depend on. */
  readonly args: readonly Args[];
  readonly values: ((request: ReadRequest) => unknown)[] = [];
  /** What the statement prepares before its answer: the rows of a page that are read twice, and the record of a read. */
  readonly withs: string[] = [];
  /** What refuses the arguments of a request, before the statement is sent. */
  readonly checks: ((request: ReadRequest) => void)[] = [];
  #aliases = 0;

  constructor(model: ReadModel, viewer: Viewer | null, args: readonly Args[]) {
    this.model = model;
    this.viewer = viewer;
    this.args = args;
  }

  readonly bind: Bind = (value, cast) => {
    this.values.push(value);
    return `$${this.values.length}::${cast}`;
  };

  /** The statement with the parameters that it uses: what was opened and then not selected leaves none behind. */
  finish(text: string): { text: string; values: ((request: ReadRequest) => unknown)[] } {
    const used: number[] = [];
    const renumbered = text.replace(/\$(\d+)::/g, (_, number: string) => {
      const at = Number(number) - 1;
      if (!used.includes(at)) used.push(at);
      return `$${used.indexOf(at) + 1}::`;
    });
    return {
      text: renumbered,
      values: used.map((at) => this.values[at] as (request: ReadRequest) => unknown),
    };
  }

  withSql(): string {
    return this.withs.length > 0 ? `with ${this.withs.join(', ')} ` : '';
  }

  /** Binds from the arguments of one field. */
  bindArgs(argsIndex: number): BindArgs {
    return (value, cast) => this.bind((request) => value(request.args[argsIndex] ?? noArgs, request), cast);
  }

  argsOf(argsIndex: number): Args {
    return this.args[argsIndex] ?? noArgs;
  }

  table(readable: BoundReadable): TableRef {
    return this.alias((property) => `"${columnOf(readable.meta, property)}"`);
  }

  alias(column: (property: string) => string): TableRef {
    const alias = `t${++this.#aliases}`;
    return { alias, col: (property) => `${alias}.${column(property)}` };
  }

  /** The predicates on every row of a table: what is live, and what the viewer may see. */
  guards(readable: BoundReadable, t: TableRef, asked: Asked): string[] {
    const live = readable.live?.(t);
    const scope = asked === 'implied' ? null : this.scope(readable, t);
    const predicate =
      scope !== null && asked === 'ofEach' && !isConstant.test(scope) ? `(select ${scope})` : scope;
    return [live, predicate].filter((one) => one !== undefined && one !== null);
  }

  /** The viewer's scope on a table, as SQL; null when everybody sees it. The one place where reading is decided. */
  scope(readable: BoundReadable, t: TableRef): string | null {
    const { scope } = readable;
    if (scope === 'public') return null;
    if (!this.viewer || (isRestricted(this.viewer) && !readable.beforePasswordChange)) return 'false';
    if (typeof scope === 'function') return `(${scope(this.viewer, t, this.bind)})`;
    const { type: parent, property } = this.model.parent(readable, scope.via);
    const p = this.table(parent);
    const inherited = this.scope(parent, p);
    if (inherited === null) return null;
    return `exists (select 1 from "${parent.table}" ${p.alias} where ${p.alias}."${parent.primaryKey}" = ${t.col(property)} and ${inherited})`;
  }
}

const noArgs: Args = {};

/** `json_build_object` takes 100 arguments: longer objects are built in parts and put together afterwards. */
const pairsPerObject = 50;

/** Builds the JSON object of a selection, its keys in the order of the selection. */
export function jsonObject(fields: readonly (readonly [key: string, expression: Expression])[]): Expression {
  const steps = fields.flatMap(([key, { complete }]) => (complete ? [[key, complete] as const] : []));
  const complete: Complete | null =
    steps.length === 0
      ? null
      : (json, request) => {
          for (const [key, step] of steps) json[key] = step(json[key], request);
          return json;
        };
  if (fields.length <= pairsPerObject) return { sql: objectSql(fields), complete };
  const parts = Array.from({ length: Math.ceil(fields.length / pairsPerObject) }, (_, i) =>
    objectSql(fields.slice(i * pairsPerObject, (i + 1) * pairsPerObject)),
  );
  return {
    sql: nested('json_build_array', parts),
    complete: (json, request) => {
      // Not Object.assign: a client may name a field __proto__.
      const whole = Object.fromEntries(json.flat(Infinity).flatMap((part: object) => Object.entries(part)));
      return complete ? complete(whole, request) : whole;
    },
  };
}

function nested(build: string, parts: readonly string[]): string {
  if (parts.length <= 100) return `${build}(${parts.join(', ')})`;
  const rows = Array.from({ length: Math.ceil(parts.length / 100) }, (_, i) =>
    nested(build, parts.slice(i * 100, (i + 1) * 100)),
  );
  return nested(build, rows);
}

function objectSql(fields: readonly (readonly [key: string, expression: Expression])[]): string {
  // Response keys are GraphQL names, [_0-9A-Za-z]+ : nothing to escape.
  return `json_build_object(${fields.map(([key, { sql }]) => `'${key}', ${sql}`).join(', ')})`;
}

/**
 * What of the arguments may change the shape of the statement: enum values, booleans, `'blank'` for such a text and `true` for
 * any other value that is present. The values themselves are bound, so that one statement serves all of them.
 */
export function outlineOf(definitions: readonly GraphQLArgument[], args: Args): Args {
  return Object.fromEntries(definitions.map(({ name, type }) => [name, outline(type, args[name])]));
}

function outline(type: GraphQLInputType, value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (isNonNullType(type)) return outline(type.ofType, value);
  if (isEnumType(type) || typeof value === 'boolean') return value;
  if (typeof value === 'string' && value.trim() === '') return 'blank';
  if (!isInputObjectType(type)) return true;
  return Object.fromEntries(
    Object.values(type.getFields()).map((field) => [
      field.name,
      outline(field.type, (value as Args)[field.name]),
    ]),
  );
}
