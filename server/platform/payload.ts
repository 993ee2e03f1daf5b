import type { GraphQLScalarType } from 'graphql';
import { Field, ObjectType } from 'type-graphql';
import { UserError, type Node } from './graphql/types.ts';
import type { Reference } from './read/execution.ts';

/** What a service returns for a type of the schema: a reference for a record with an id, plain values for the rest. */
export type Returned<T> = T extends Node
  ? Reference<T>
  : T extends readonly (infer Item)[]
    ? readonly Returned<Item>[]
    : T extends Date | null
      ? T
      : T extends object
        ? { readonly [K in keyof T]: Returned<T[K]> }
        : T;

/** A type as a declaration names it: a scalar, a class or an enum; `[Teacher]` is a list of them. */
type Named =
  | StringConstructor
  | BooleanConstructor
  | GraphQLScalarType
  | (abstract new () => object)
  | object;
type ValueOf<Type> = Type extends readonly [infer Item]
  ? readonly ValueOf<Item>[]
  : Type extends StringConstructor
    ? string
    : Type extends BooleanConstructor
      ? boolean
      : Type extends GraphQLScalarType<infer Value, unknown>
        ? Value
        : Type extends abstract new () => infer Instance
          ? Returned<Instance>
          : Type[keyof Type];

/** A field of a payload; `V` is what a service returns for it. */
export interface PayloadField<V = unknown> {
  readonly type: Named;
  readonly description: string;
  readonly nullable: boolean;
  readonly isSecret: boolean;
  readonly returned?: V;
}
export type PayloadFields = Readonly<Record<string, PayloadField>>;
/** What a service returns for a payload of these fields. */
export type Answer<F extends PayloadFields> = {
  readonly [K in keyof F]: F[K] extends PayloadField<infer V> ? V : never;
};

/** A field that is null when the mutation is refused. */
export function field<const Type extends Named>(
  type: Type,
  description: string,
): PayloadField<ValueOf<Type> | null> {
  return { type, description, nullable: true, isSecret: false };
}

/** The same for a token, a code or a password: what the payload answers is kept nowhere, under no idempotency key. */
export function secret<const Type extends Named>(
  type: Type,
  description: string,
): PayloadField<ValueOf<Type> | null> {
  return { type, description, nullable: true, isSecret: true };
}

/** A field of a mutation that refuses nothing. */
export function always<const Type extends Named>(
  type: Type,
  description: string,
): PayloadField<ValueOf<Type>> {
  return { type, description, nullable: false, isSecret: false };
}

/** The class of a payload in the schema: its fields, and why it was refused. */
export function payloadType(
  mutation: string,
  { description, fields }: { readonly description: string; readonly fields: PayloadFields },
  errorsText: string,
): new () => object {
  const Payload = class {
    declare readonly errors: readonly UserError[];
  };
  ObjectType(`${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Payload`, { description })(Payload);
  const errors = { type: [UserError], description: errorsText, nullable: false };
  for (const [name, each] of Object.entries({ ...fields, errors })) addField(Payload, name, each);
  return Payload;
}

/** Adds a field to a class of the schema. */
export function addField(
  { prototype }: new () => object,
  name: string,
  { type, ...options }: Omit<PayloadField, 'isSecret'>,
): void {
  Field(() => type as never, options)(prototype as object, name);
}
