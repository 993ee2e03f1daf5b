import 'reflect-metadata';
import {
  ArgsType,
  Extensions,
  Field,
  ID,
  Int,
  InterfaceType,
  ObjectType,
  registerEnumType,
  type ClassType,
} from 'type-graphql';
import type { ErrorCode } from '../errors/errors.ts';
import type { RefusalText } from '../errors/refusals.ts';

/** Anything that can be read again by its id. */
@InterfaceType({ description: 'Anything that can be read again by its global id, with `node` or `nodes`.' })
export abstract class Node {
  @Field(() => ID, {
    description: 'Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f.',
  })
  id!: string;
}

const errorCodes: Record<string, string> = {};
const described: Record<string, { description: string }> = {};
registerEnumType(errorCodes, {
  name: 'ErrorCode',
  description: 'Why an input was refused. Codes are stable; messages are for people.',
  valuesConfig: described,
});

/** Fills the enum of the codes, before the schema is built: they are declared by modules, which stand above this file. */
export function defineErrorCodes(refusals: Readonly<Record<string, RefusalText>>): void {
  for (const [code, { en }] of Object.entries(refusals)) {
    errorCodes[code] = code;
    described[code] = { description: en };
  }
}

@ObjectType({ description: 'An expected refusal, as data: what was refused, where in the input, and why.' })
export class UserError {
  @Field(() => errorCodes, { description: 'The stable code, such as INVALID_CREDENTIALS.' })
  code!: ErrorCode;

  @Field(() => String, { description: 'A sentence for people, in the language of the request.' })
  message!: string;

  @Field(() => [String], {
    nullable: true,
    description: 'Where in the input, such as ["input", "teachers", "3", "numen"].',
  })
  path!: string[] | null;
}

@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more items follow this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether items precede this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the first item of the page; null when it is empty.',
  })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the last item of the page; null when it is empty.',
  })
  endCursor!: string | null;
}

/** The arguments of every connection. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: 'How many items from the start, 0 to 100; 20 when neither first nor last is given.',
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Only items after this cursor.' })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many items from the end, 0 to 100.' })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'Only items before this cursor.' })
  before?: string | null;
}

/** A field of edges, or of the connection, beside the usual ones; null in a list that does not declare how it is read. */
interface AlsoOfEdges {
  readonly type: object;
  readonly description: string;
  /** What it costs beside the values that it holds, where PostgreSQL has to look for it. */
  readonly work?: number;
}

/**
 * The Relay connection and edge types of a node type.
 * @param also what edges say of their node within the list (`ConnectionField.edges`)
 * @param ofAll what the connection says of all its rows (`Ranked.fields`)
 */
export function connectionTypes<T extends object>(
  node: () => ClassType<T>,
  name: string,
  plural: string,
  also: Readonly<Record<string, AlsoOfEdges>> = {},
  ofAll: Readonly<Record<string, AlsoOfEdges>> = {},
) {
  @ObjectType(`${name}Edge`, { description: `One of the ${plural}, with its place in the list.` })
  class Edge {
    @Field(() => String, { description: 'The place of this item: pass it as `after` or `before`.' })
    cursor!: string;

    @Field(node, { description: 'The item itself.' })
    node!: T;
  }
  showAlso(Edge.prototype, also);

  @ObjectType(`${name}Connection`, { description: `A page of ${plural}.` })
  class Connection {
    @Field(() => [Edge], { description: 'The items of the page with their cursors.' })
    edges!: Edge[];

    @Field(() => [node()], { description: 'The items of the page.' })
    nodes!: T[];

    @Field(() => PageInfo, { description: 'Where the page stands in the list.' })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: 'How many items the whole list holds; counted only when selected.' })
    totalCount!: number;
  }
  showAlso(Connection.prototype, ofAll);
  return Connection;
}

function showAlso(prototype: object, also: Readonly<Record<string, AlsoOfEdges>>): void {
  for (const [field, { type, description, work }] of Object.entries(also)) {
    Field(() => type as never, { nullable: true, description })(prototype, field);
    if (work !== undefined) Extensions({ work })(prototype, field);
  }
}
