import type { EntityClass } from '@mikro-orm/postgresql';
import type { Readable, ReadableExtension } from './read/model.ts';

/** Rows that are deleted once nobody can use them any more. */
export interface Retention {
  /** Deletes what ended before an instant, its one parameter. */
  readonly statement: string;
  /** How long a row is kept after it has ended. */
  readonly keptMs: number;
}

/** What one part of the domain brings to the server; the server is composed from the list of all of them. */
export interface Module {
  /** Its tables and views. */
  readonly entities: readonly EntityClass<object>[];
  /** How its types are read, and the fields that it adds to types of modules below it. */
  readonly reads: readonly (Readable | ReadableExtension)[];
  /** Its queries and mutations, and those fields again as GraphQL shows them. */
  readonly resolvers: readonly (new () => object)[];
  /** What is deleted every hour, in this order. */
  readonly retention: readonly Retention[];
}

/** Declares a module. Nothing is optional: a part that a module does not have is an empty list, and so a decision. */
export function defineModule(module: Module): Module {
  return module;
}
