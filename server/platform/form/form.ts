import 'reflect-metadata';
import {
  GraphQLBoolean,
  GraphQLScalarType,
  GraphQLString,
  isInputObjectType,
  type GraphQLSchema,
} from 'graphql';
import { Extensions, Field, InputType } from 'type-graphql';
import type { Bilingual } from '../viewer.ts';
import type { Rules } from './readable.ts';
import type { TextKindName } from './text-kinds.ts';

/** An enum of the schema. */
type Choice = Readonly<Record<string, string>>;
/** What one value is: instants are not filled in by anybody, so scalars are texts and numbers. */
type Single =
  | StringConstructor
  | BooleanConstructor
  | GraphQLScalarType<string>
  | GraphQLScalarType<number>
  | Choice
  | Form;
type FieldType = Single | readonly [Single];

type TypeValue<T> = T extends readonly [infer Item]
  ? TypeValue<Item>[]
  : T extends StringConstructor
    ? string
    : T extends BooleanConstructor
      ? boolean
      : T extends GraphQLScalarType<infer Value>
        ? Value
        : T extends Form<infer Value>
          ? Value
          : T extends Readonly<Record<string, infer Value>>
            ? Value
            : never;

interface TextLimits {
  /** In characters; of each item for a list of texts. 1000 unless said. */
  readonly maxLength?: number;
  readonly pattern?: string;
  /** A pattern that the rules of the module check, with a code of their own; here it only documents. */
  readonly shape?: string;
  /** What a text is, where a rule of its own judges it. */
  readonly kind?: TextKindName;
  /** Of a reference: the lists of the schema that show what it may name, such as `Dossier.postings`. */
  readonly lists?: readonly string[];
}
interface NumberLimits {
  readonly minimum?: number;
  readonly maximum?: number;
}
interface ListLimits {
  readonly minItems?: number;
  readonly maxItems?: number;
}
type LimitsOf<T> = T extends readonly [infer Item]
  ? LimitsOf<Item> & ListLimits
  : T extends StringConstructor | GraphQLScalarType<string>
    ? TextLimits
    : T extends GraphQLScalarType<number>
      ? NumberLimits
      : unknown;

/** What people read beside a field, and where they do not. */
interface Words {
  readonly label?: Bilingual;
  /** A sentence that helps to fill it in. */
  readonly help?: Bilingual;
  /** Papers are shown to others: what concerns health or private life, and reasons in somebody’s own words, stand on none. */
  readonly onPaper?: false;
}

/** What a field takes beyond its type. */
export interface FieldFacts extends TextLimits, NumberLimits, ListLimits, Words {
  readonly example: unknown;
}

/** A field as it is declared. */
export interface Declared<T extends FieldType = FieldType, Needed extends boolean = boolean> {
  readonly type: T;
  readonly isRequired: Needed;
  readonly description: string;
  readonly facts: FieldFacts;
}
type FactsOf<T> = { readonly example: TypeValue<T> } & LimitsOf<T> & Words;
type Fields<Needed extends boolean = boolean> = Readonly<Record<string, Declared<FieldType, Needed>>>;

/** A field that must be filled in: its type, what it says, an example and its limits. */
export function required<const T extends FieldType>(
  type: T,
  description: string,
  facts: FactsOf<T>,
): Declared<T, true> {
  return { type, isRequired: true, description, facts };
}

/** The same, where there may be nothing to say: absent or null. */
export function optional<const T extends FieldType>(
  type: T,
  description: string,
  facts: FactsOf<T>,
): Declared<T, false> {
  return { type, isRequired: false, description, facts };
}

/** A field that stands on no paper. */
export function offPaper<F extends Declared>(field: F): F {
  return { ...field, facts: { ...field.facts, onPaper: false } };
}

type Flat<T> = { [K in keyof T]: T[K] };
type FieldsValue<F extends Fields> = Flat<
  {
    -readonly [K in keyof F as F[K]['isRequired'] extends true ? K : never]: TypeValue<F[K]['type']>;
  } & {
    -readonly [K in keyof F as F[K]['isRequired'] extends true ? never : K]?: TypeValue<F[K]['type']> | null;
  }
>;
/** One of the members is there, and none of the others. */
type MembersValue<F extends Fields> = {
  [K in keyof F]: Flat<
    { -readonly [P in K]: TypeValue<F[P]['type']> } & { -readonly [P in Exclude<keyof F, K>]?: never }
  >;
}[keyof F];

/** What a value of a field is: one of a list, if it is a list. */
export type FieldKind =
  | { readonly kind: 'SCALAR'; readonly scalar: GraphQLScalarType }
  | { readonly kind: 'CHOICE'; readonly values: readonly string[]; readonly choice: Choice }
  | { readonly kind: 'FORM'; readonly form: Form };

/** A field as readers and printers walk it. */
export interface FormField {
  readonly name: string;
  /** With its example, as the schema has it. */
  readonly description: string;
  readonly item: FieldKind;
  readonly isList: boolean;
  readonly isRequired: boolean;
  readonly facts: FieldFacts;
  /** When a field that may be absent must be there. */
  readonly requiredWhen: RequiredWhen | null;
}

/** When a field that may be absent must be there, as a test of the form and as a sentence of it. */
export interface RequiredWhen<Value = never> {
  readonly when: (value: Value) => boolean;
  readonly sentence: Bilingual;
}

/** What fields of one form say together. */
interface Together<F extends Fields> {
  readonly requiredWhen?: { readonly [K in keyof F]?: RequiredWhen<FieldsValue<F>> };
  /** Each asked of what can be read: where it looks at a field that is wrong by itself, it finds nothing. Paths start at the form. */
  readonly rules?: Rules<[value: FieldsValue<F>]>;
}

/** A form: the class of its GraphQL input, with the type of its value and the fields that it was declared with. */
export interface Form<Value extends object = object> {
  new (): Value;
  /** The name in the schema. */
  readonly typeName: string;
  readonly description: string;
  readonly fields: readonly FormField[];
  /** Whether exactly one of the fields is given. */
  readonly isOneOf: boolean;
  /** What fields that are right by themselves contradict together. */
  readonly rules: Rules<[value: never]>;
}

/**
 * Declares a form and the GraphQL input of its name. Its value is `InstanceType<typeof TheForm>`.
 * @param description a sentence for the schema
 * @param together what fields say together: when one must be there, and what contradicts another
 */
export function defineForm<const F extends Fields>(
  typeName: string,
  description: string,
  fields: F,
  together: Together<F> = {},
): Form<FieldsValue<F>> {
  return made(typeName, description, fields, { isOneOf: false, ...(together as object) }) as Form<
    FieldsValue<F>
  >;
}

/** Declares a form of which one field, and no other, is filled in: details of one kind among several (`@oneOf`). */
export function defineOneOf<const F extends Fields<false>>(
  typeName: string,
  description: string,
  members: F,
): Form<MembersValue<F>> {
  return made(typeName, description, members, { isOneOf: true }) as Form<MembersValue<F>>;
}

interface Made {
  readonly isOneOf: boolean;
  readonly requiredWhen?: Readonly<Record<string, RequiredWhen | undefined>>;
  readonly rules?: Form['rules'];
}

function made(typeName: string, description: string, declared: Fields, how: Made): Form {
  const { isOneOf, requiredWhen = {}, rules = () => [] } = how;
  const fields = Object.entries(declared).map(([name, field]) =>
    fieldOf(name, field, requiredWhen[name] ?? null),
  );
  // oxlint-disable-next-line typescript/no-extraneous-class -- type-graphql makes an input of a class, from what is said of it
  const form = Object.assign(class {}, { typeName, description, fields, isOneOf, rules });
  for (const { name, ...field } of fields) {
    const { type } = declared[name] as Declared;
    const options = { description: field.description, nullable: !field.isRequired };
    Field(() => type as never, options)(form.prototype, name);
    Extensions({ ...field.facts })(form.prototype, name);
  }
  InputType(typeName, { description })(form);
  if (isOneOf) Extensions({ isOneOf })(form);
  return form;
}

function fieldOf(
  name: string,
  { type, isRequired, description, facts }: Declared,
  requiredWhen: RequiredWhen | null,
): FormField {
  const isList = Array.isArray(type);
  const item = kindOf((isList ? type[0] : type) as Single);
  const example = `Example: ${JSON.stringify(facts.example)}.`;
  return { name, description: `${description} ${example}`, item, isList, isRequired, facts, requiredWhen };
}

function kindOf(type: Single): FieldKind {
  if (type === String) return { kind: 'SCALAR', scalar: GraphQLString };
  if (type === Boolean) return { kind: 'SCALAR', scalar: GraphQLBoolean };
  if (type instanceof GraphQLScalarType) return { kind: 'SCALAR', scalar: type };
  if (typeof type === 'function') return { kind: 'FORM', form: type as Form };
  return { kind: 'CHOICE', values: Object.keys(type), choice: type };
}

/** Marks the inputs of which one field is given, which type-graphql cannot: graphql enforces and prints the mark. */
export function markOneOf(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap()))
    if (isInputObjectType(type) && type.extensions['isOneOf'] === true) type.isOneOf = true;
  return schema;
}
