import type { GraphQLScalarType } from 'graphql';
import { Arg, Args, Extensions, Field } from 'type-graphql';
import { Impersonal } from '../graphql/impersonal.ts';

type Class = abstract new () => object;
/** A type of the schema: a class, a scalar, an enum or a union; `[Posting]` is a list of them. */
type Type = Class | GraphQLScalarType | StringConstructor | NumberConstructor | BooleanConstructor | object;

/** An argument of a field. */
export interface ShownArgument {
  readonly type: Type;
  readonly description: string;
  readonly nullable?: boolean;
  /** That it names no person: see `Impersonal`. */
  readonly impersonal?: boolean;
}

/** How GraphQL shows a field. */
export interface Shown {
  readonly type: Type;
  readonly description: string;
  readonly nullable?: boolean;
  /** A class of arguments, such as those of a page, or arguments by their names. */
  readonly args?: (new () => object) | Readonly<Record<string, ShownArgument>>;
  /** What an operation that selects it is charged: values of an answer, and work of the rules. */
  readonly cost?: { readonly items?: number; readonly work: number };
}

/** Adds fields to a type of the schema; nothing but the statement of the read ever runs for them. */
export function showFields(
  { prototype }: Class,
  fields: Readonly<Record<string, { readonly shown?: Shown }>>,
): void {
  const target = prototype as object;
  for (const [name, { shown }] of Object.entries(fields)) {
    if (!shown) continue;
    const { type, args, cost, ...options } = shown;
    if (typeof args === 'function') Args(() => args)(target, name, 0);
    else
      Object.entries(args ?? {}).forEach(([argument, given], at) =>
        showArgument(target, name, at, argument, given),
      );
    if (cost) Extensions(cost)(target, name);
    Field(() => type as never, options)(target, name);
  }
}

function showArgument(
  target: object,
  name: string,
  at: number,
  argument: string,
  { type, impersonal, ...options }: ShownArgument,
): void {
  if (impersonal) Impersonal(target, name, at);
  Arg(argument, () => type as never, options)(target, name, at);
}
