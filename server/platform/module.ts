import type { EntityClass } from '@mikro-orm/postgresql';
import type { Refusals } from './errors/refusals.ts';
import type { Letter } from './letters/letter.ts';
import type { MutationField } from './mutation.ts';
import type { Readable, ReadableExtension } from './read/model.ts';
import type { Events } from './sql/events.ts';
import type { Job } from './sql/outbox.ts';
import type { Table } from './sql/table.ts';

/** What one part of the domain brings to the server; the server is composed from the list of all of them. */
export interface Module {
  /** Its tables, in the order in which they are purged. */
  readonly tables: readonly Table[];
  /** What happens in it that others follow, by kind. */
  readonly events: Events;
  /** Its views: rows of tables in another form. */
  readonly views: readonly EntityClass<object>[];
  /** How its types are read, and the fields that it adds to types of modules below it. */
  readonly reads: readonly (Readable | ReadableExtension)[];
  /** Its queries. */
  readonly resolvers: readonly (new () => object)[];
  /** What can be changed. */
  readonly mutations: readonly MutationField[];
  /** What its inputs may be refused for. */
  readonly refusals: Refusals;
  /** What is written to whom, on which fact. */
  readonly letters: readonly Letter[];
  /** What it has done in the background. */
  readonly jobs: readonly Job[];
}

/** What GraphQL takes of a module. */
export function resolversOf({ resolvers, mutations }: Module): (new () => object)[] {
  return [...resolvers, ...mutations.map(({ resolver }) => resolver)];
}

/** Declares a module. Nothing is optional: a part that a module does not have is an empty list, and so a decision. */
export function defineModule(module: Module): Module {
  return module;
}
