import { createHash } from 'node:crypto';
import DataLoader from 'dataloader';
import { getNullableType, isListType, type FieldNode, type GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Pool } from 'pg';
import type { Unseal } from '../crypto/sealing.ts';
import { badUserInput } from '../errors/errors.ts';
import type { Node } from '../graphql/types.ts';
import type { Logger } from '../log.ts';
import { composed, isStorable } from '../text.rules.ts';
import { isRestricted, parisDate, type Viewer } from '../viewer.ts';
import { connectionExpression } from './connection.ts';
import { boundaryOf, type PayloadInfo, type Reference } from './execution.ts';
import type { Args, ConnectionField, CursorCodec, DerivedFacts, ListField, ReadRequest } from './model.ts';
import type { ReadModel } from './read-model.ts';
import { objectExpression } from './object.ts';
import { argsOf, keyOfNodes, planOf, type Plan, type ReadInfo } from './plan.ts';
import { PreparedStatements, type Sendable } from './prepared.ts';
import { columnsStatement, keyedStatement, rootListExpression } from './root.ts';
import type { Selected } from './selection.ts';
import { outlineOf, StatementBuilder, type Complete } from './statement.ts';

/** What a read needs to know of its request. */
export interface ReadContext extends Pick<
  ReadRequest,
  'viewer' | 'locale' | 'ip' | 'requestId' | 'signAddress' | 'refusals'
> {
  readonly now: () => Date;
  readonly log: Logger;
}
/** A root list or connection, declared once by its module. */
export type RootList = ConnectionField | ListField;

interface Statement extends Sendable {
  readonly values: readonly ((request: ReadRequest) => unknown)[];
  readonly checks: readonly ((request: ReadRequest) => void)[];
  /** Per type of a keyed root, or one for a list. */
  readonly completes: readonly (Complete | null)[];
}
interface Compiled {
  readonly text: string;
  readonly completes: (Complete | null)[];
}
/** What a request asks of a statement. */
interface Asked extends Pick<ReadRequest, 'args' | 'keys'> {
  readonly shape: string;
  readonly outlines: readonly Args[];
}
/** Clients choose selections and shapes (orders, filters that are present, conditions): what is kept of them is bounded. */
const keptSource = 2_000_000;
const keptCharacters = 16_000_000;

/**
 * Answers a selection with one SQL statement. The selection is analysed once per document, the statement compiled once
 * per shape of its arguments and role; a request only binds values.
 */
export class Reader {
  readonly model: ReadModel;
  readonly #schema: GraphQLSchema;
  readonly #tells: boolean;
  readonly #prepared: PreparedStatements;
  readonly #cursors: CursorCodec;
  readonly #unseal: Unseal;
  readonly #plans = new LRUCache<string, Plan>({
    maxSize: keptSource,
    // A plan holds the nodes of its document, and with them its tokens.
    sizeCalculation: ({ tree }, key) =>
      1_000 + key.length + (tree.root.nodes[0]?.loc?.source.body.length ?? 0),
  });
  readonly #statements = new LRUCache<string, Statement>({
    maxSize: keptCharacters,
    // What completes its answer holds nodes too.
    sizeCalculation: ({ text }, key) => 10_000 + text.length + key.length,
  });
  readonly #loaders = new WeakMap<ReadContext, Map<string, DataLoader<string, unknown>>>();

  /** @param options.tells whether each statement goes to the log of its request, at level debug */
  constructor(options: {
    model: ReadModel;
    schema: GraphQLSchema;
    pool: Pool;
    cursors: CursorCodec;
    unseal: Unseal;
    tells?: boolean;
  }) {
    this.#tells = options.tells ?? false;
    this.model = options.model;
    this.#schema = options.schema;
    this.#prepared = new PreparedStatements(options.pool);
    this.#cursors = options.cursors;
    this.#unseal = options.unseal;
  }

  /** One record by its key, or null when it is missing or hidden. */
  async one(context: ReadContext, info: ReadInfo, type: string, key: string): Promise<unknown> {
    return (await this.keys(context, info, [{ type, key }]))[0];
  }

  /**
   * Records by key, in the order asked for, null where missing or hidden; one statement for all types.
   * @param options.listed whether they are a list of ours, rather than what the client named
   */
  async keys(
    context: ReadContext,
    info: ReadInfo,
    wanted: readonly ({ type: string; key: string } | null)[],
    { listed = false }: { listed?: boolean } = {},
  ): Promise<unknown[]> {
    const types = [...new Set(wanted.flatMap((w) => (w ? [w.type] : [])))].toSorted();
    if (types.length === 0) return wanted.map(() => null);
    const keys = types.map((type) => wanted.flatMap((w) => (w?.type === type ? [w.key] : [])));
    const rootKey = `${types.join()}${listed ? ' listed' : ''}`;
    const { rows, statement, request } = await this.#run(context, info, rootKey, keys, (b, root) =>
      keyedStatement(b, root, types, { listed }),
    );
    const found = new Map<string, unknown>();
    for (const [at, key, json] of rows) {
      const complete = statement.completes[at as number];
      found.set(`${types[at as number]} ${String(key)}`, complete ? complete(json, request) : json);
    }
    return wanted.map((w) => (w && found.get(`${w.type} ${w.key}`)) ?? null);
  }

  /** A root connection or list. */
  async list(context: ReadContext, info: ReadInfo, how: RootList): Promise<unknown> {
    const { rows, statement, request } = await this.#run(context, info, how.kind, [], (b, root) => {
      const { sql, complete } =
        how.kind === 'connection'
          ? connectionExpression(b, root, how, { row: null, object: objectExpression })
          : rootListExpression(b, root, how);
      return { text: `${b.withSql()}select ${sql}`, completes: [complete] };
    });
    const json = rows[0]?.[0];
    const complete = statement.completes[0];
    return complete ? complete(json, request) : json;
  }

  /**
   * Properties of one record and facts about it under the scope of the viewer, for what no operation asks for; null when it is
   * missing or hidden.
   * @param fields what is recorded as read, where the record is part of somebody else’s file
   */
  async columns(
    context: ReadContext,
    { type, key }: { readonly type: string; readonly key: string },
    properties: readonly (string | DerivedFacts)[],
    fields: readonly string[],
  ): Promise<Readonly<Record<string, unknown>> | null> {
    const names = properties.map((one) => (typeof one === 'string' ? one : one.name)).join();
    const shape = ['columns', type, names, fields.join(), scopeShape(context.viewer)].join('|');
    const { rows } = await this.#send(context, { shape, args: [], outlines: [], keys: [[key]] }, (b) =>
      columnsStatement(b, type, properties, fields),
    );
    return (rows[0]?.[0] ?? null) as Readonly<Record<string, unknown>> | null;
  }

  /**
   * Names a record in a payload: it is read after the commit, as the client selects it; references of one field are
   * read together.
   * @param type its type in the schema, which has the name of its class
   * @param viewer as whom, when the mutation itself changed who is signed in
   */
  reference<T extends Node>(
    context: ReadContext,
    type: abstract new () => T,
    key: string,
    viewer?: Viewer,
  ): Reference<T> {
    return this.referenceNamed(viewer ? { ...context, viewer } : context, type.name, key);
  }

  /** The same by the name of the type, which no compiler compares with the payload: for answers that were kept. */
  referenceNamed<T>(as: ReadContext, type: string, key: string): Reference<T> {
    return {
      resolve: (info) => this.#loader(as, info, type).load(key),
      toJSON: () => ({ $record: [type, key] }),
    };
  }

  #loader(context: ReadContext, info: PayloadInfo, type: string): DataLoader<string, unknown> {
    const loaders = this.#loaders.get(context) ?? new Map<string, DataLoader<string, unknown>>();
    this.#loaders.set(context, loaders);
    const name = `${type} ${keyOfNodes(info.fieldNodes)}`;
    const known = loaders.get(name);
    if (known) return known;
    const listed = isInList(info);
    const loader = new DataLoader<string, unknown>(
      (batch) => {
        const wanted = batch.map((key) => ({ type, key }));
        return this.keys(context, info, wanted, { listed });
      },
      { cache: false },
    );
    loaders.set(name, loader);
    return loader;
  }

  async #run(
    context: ReadContext,
    info: ReadInfo,
    rootKey: string,
    keys: ReadRequest['keys'],
    compile: (b: StatementBuilder, root: Selected) => Compiled,
  ) {
    const plan = this.#plan(info);
    const args = plan.tree.withArgs.map(
      (field, i) => plan.constants[i] ?? argsOf(field, info.variableValues),
    );
    const outlines = plan.tree.withArgs.map((field, i) => outlineOf(field.def?.args ?? [], args[i] as Args));
    const shape = `${plan.id}|${rootKey}|${scopeShape(context.viewer)}|${JSON.stringify(outlines)}`;
    return this.#send(context, { shape, args, outlines, keys }, (b) => compile(b, plan.tree.root));
  }

  /** Binds the values of a request to the statement of its shape, which is compiled once. */
  async #send(
    context: ReadContext,
    { shape, args, outlines, keys }: Asked,
    compile: (b: StatementBuilder) => Compiled,
  ) {
    let statement = this.#statements.get(shape);
    if (!statement) {
      const b = new StatementBuilder(this.model, context.viewer, outlines);
      const compiled = compile(b);
      const { text, values } = b.finish(compiled.text);
      statement = {
        name: createHash('sha1').update(text).digest('base64url'),
        text,
        sent: 0,
        values,
        checks: b.checks,
        completes: compiled.completes,
      };
      this.#statements.set(shape, statement);
    }
    const now = context.now();
    const request: ReadRequest = {
      viewer: context.viewer,
      today: parisDate(now),
      locale: context.locale,
      args,
      keys,
      cursors: this.#cursors,
      now,
      ip: context.ip,
      requestId: context.requestId,
      signAddress: context.signAddress,
      unseal: this.#unseal,
      refusals: context.refusals,
    };
    for (const check of statement.checks) check(request);
    const values = statement.values.map((value) => storable(value(request)));
    if (this.#tells) context.log.debug({ sql: statement.text }, 'statement');
    const rows = await this.#prepared.query(statement, values);
    return { rows, statement, request };
  }

  #plan(info: ReadInfo): Plan {
    const first = info.fieldNodes[0] as FieldNode;
    const boundary = boundaryOf(first);
    const decided = boundary.conditions
      .map((name) => (info.variableValues[name] === true ? '1' : '0'))
      .join('');
    // All nodes, not the first alone: two fields may share a node of a fragment and go on differently.
    const key = `${keyOfNodes(info.fieldNodes)}|${decided}`;
    let plan = this.#plans.get(key);
    if (!plan) {
      plan = planOf(this.#schema, boundary, info);
      this.#plans.set(key, plan);
    }
    return plan;
  }
}

/** Whether a payload gives one record or several: by the schema, so that it does not depend on how many there are. */
function isInList({ fieldNodes, path }: PayloadInfo): boolean {
  if (isListType(getNullableType(boundaryOf(fieldNodes[0] as FieldNode).def.type))) return true;
  for (let at: PayloadInfo['path'] | undefined = path; at; at = at.prev)
    if (typeof at.key === 'number') return true;
  return false;
}

/** PostgreSQL text holds neither NUL nor lone surrogates: said clearly rather than failing inside the driver. */
function storable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(storable);
  if (typeof value !== 'string') return value;
  if (!isStorable(value)) throw badUserInput('UNSTORABLE_TEXT');
  return composed(value);
}

function scopeShape(viewer: Viewer | null): string {
  if (!viewer) return '';
  const national = viewer.academyId ? '' : '*';
  const standsIn = viewer.portfolios.length > 1 ? '+' : viewer.portfolios.length === 0 ? '-' : '';
  // Where they count is bound like any other value.
  const mandates = [...new Set(viewer.mandates.map(({ kind }) => kind))].toSorted();
  const rights = [...viewer.grants, ...mandates].join();
  return `${viewer.role}${national}${standsIn}${isRestricted(viewer) ? '!' : ''}${rights}`;
}
