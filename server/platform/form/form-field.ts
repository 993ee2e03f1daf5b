import 'reflect-metadata';
import { Extensions, Field, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../graphql/enum.ts';
import type { Locale } from '../viewer.ts';
import { labelsOf } from './choices.ts';
import type { FieldFacts, FieldKind, Form, FormField as Declared } from './form.ts';
import { textKinds, type TextKind, type TextKindName } from './text-kinds.ts';
import { labelOf } from './words.ts';

const FormFieldType = enumOf(
  {
    TEXT: 'One line of text.',
    LONG_TEXT: 'A few sentences, with line breaks.',
    DATE: 'A day, YYYY-MM-DD.',
    INTEGER: 'A whole number.',
    DECIMAL: 'A number.',
    BOOLEAN: 'Yes or no.',
    CHOICE: 'One of `choices`.',
    IBAN: 'The number of a bank account, with or without spaces.',
    POSTAL_CODE: 'A postal code of the country that another field names.',
    PHONE: 'A telephone number.',
    EMAIL: 'An e-mail address.',
    REFERENCE: 'The global id of a record, from one of `lists`.',
    GROUP: 'Several fields that belong together: `fields`.',
  },
  'FormFieldType',
  'What is filled in, so that a form can be drawn.',
);
type FormFieldType = keyof typeof FormFieldType;

@ObjectType({ description: 'One value that a field may have.' })
class FormChoice {
  @Field(() => String, { description: 'What is sent.' })
  value!: string;

  @Field(() => String, { description: 'What people read, in the language of the request.' })
  label!: string;
}

@ObjectType({ description: 'One field of a form, with all that a client needs to draw it.' })
export class FormField {
  @Field(() => String, { description: 'Its name in the input, such as postalCode.' })
  name!: string;

  @Field(() => String, { description: 'What people read beside it, in the language of the request.' })
  label!: string;

  @Field(() => FormFieldType, { description: 'What is filled in.' })
  type!: FormFieldType;

  @Field(() => Boolean, { description: 'Whether there may be several: the input takes a list.' })
  isList!: boolean;

  @Extensions({ items: 12 })
  @Field(() => [FormChoice], { nullable: true, description: 'The values of a CHOICE; null for other types.' })
  choices!: readonly FormChoice[] | null;

  @Extensions({ items: 4 })
  @Field(() => [FormField], { nullable: true, description: 'The fields of a GROUP; null for other types.' })
  fields!: readonly FormField[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'The smallest number, or the first day; null where there is no limit.',
  })
  minimum!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The largest number, or the last day; null where there is no limit.',
  })
  maximum!: string | null;

  @Extensions({ items: 6 })
  @Field(() => [String], {
    nullable: true,
    description:
      'The only values that are taken, where not every one between the limits is, such as ["50", "75", "80"]; null elsewhere.',
  })
  only!: readonly string[] | null;

  @Extensions({ items: 6 })
  @Field(() => [String], {
    nullable: true,
    description:
      'The lists of the schema that show what a REFERENCE may name, such as Dossier.postings; null for other types.',
  })
  lists!: readonly string[] | null;

  @Field(() => Int, { nullable: true, description: 'How many characters at most; null for what is no text.' })
  maxLength!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many at least, where the list is given; null where there is no such limit.',
  })
  minItems!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many at most; null where there is no list.' })
  maxItems!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'A pattern of ECMAScript that the text matches, for a first look; null where there is none.',
  })
  pattern!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'When it must be filled in, as a sentence; null where it always or never must.',
  })
  requiredWhen!: string | null;

  @Field(() => Boolean, { description: 'Whether it must always be filled in.' })
  required!: boolean;

  @Field(() => String, { nullable: true, description: 'An example; null for a GROUP.' })
  example!: string | null;

  @Field(() => String, { nullable: true, description: 'A sentence that helps to fill it in.' })
  help!: string | null;
}

/** Between what a value lies: numbers, or days (`YYYY-MM-DD`). */
export interface FieldLimits {
  readonly minimum?: number | string;
  readonly maximum?: number | string;
  readonly only?: readonly (number | string)[];
}

/**
 * The fields of a form for a client that draws it.
 * @param limits of fields for who fills it in, by their names (`children.birthDate` in a group): narrower than those of the form
 */
export function fieldsInWords(
  form: Form,
  locale: Locale,
  limits: Readonly<Record<string, FieldLimits>> = {},
): FormField[] {
  return form.fields.map((field) => fieldInWords(field, locale, limits));
}

type Limits = Readonly<Record<string, FieldLimits>>;

/** The limits of the fields of a group, by the names that they have in it. */
const inside = (group: string, limits: Limits): Limits =>
  Object.fromEntries(
    Object.entries(limits).flatMap(([name, of]) =>
      name.startsWith(`${group}.`) ? [[name.slice(group.length + 1), of] as const] : [],
    ),
  );

function fieldInWords(field: Declared, locale: Locale, limits: Limits): FormField {
  const { name, item, isList, isRequired, facts, requiredWhen } = field;
  return {
    name,
    label: labelOf(field, locale),
    type: typeOf(item, facts.kind),
    isList,
    choices: item.kind === 'CHOICE' ? choicesOf(item.choice, locale) : null,
    fields: item.kind === 'FORM' ? fieldsInWords(item.form, locale, inside(name, limits)) : null,
    lists: facts.lists ?? null,
    ...limitsOf(item, { ...facts, ...limits[name] }),
    requiredWhen: requiredWhen?.sentence[locale] ?? null,
    required: isRequired,
    example: item.kind === 'FORM' ? null : exampleOf(facts.example),
    help: facts.help?.[locale] ?? null,
  };
}

function limitsOf(item: FieldKind, facts: Omit<FieldFacts, keyof FieldLimits> & FieldLimits) {
  const isText = item.kind === 'SCALAR' && item.scalar.name === 'String';
  const { minimum, maximum, only, maxLength = isText ? 1000 : null, kind } = facts;
  const { minItems = null, maxItems = null } = facts;
  return {
    minimum: minimum === undefined ? null : String(minimum),
    maximum: maximum === undefined ? null : String(maximum),
    only: only?.map(String) ?? null,
    maxLength,
    minItems,
    maxItems,
    pattern: facts.pattern ?? facts.shape ?? (kind && (textKinds[kind] as TextKind).shape) ?? null,
  };
}

function choicesOf(choice: Readonly<Record<string, string>>, locale: Locale): FormChoice[] {
  return Object.entries(labelsOf(choice)).map(([value, label]) => ({ value, label: label[locale] }));
}

function exampleOf(example: unknown): string {
  return Array.isArray(example) ? example.join(', ') : String(example);
}

const byScalar: Readonly<Record<string, FormFieldType>> = {
  Int: 'INTEGER',
  Float: 'DECIMAL',
  Boolean: 'BOOLEAN',
  Date: 'DATE',
  EmailAddress: 'EMAIL',
  ID: 'REFERENCE',
};
const byKind: { readonly [K in TextKindName]?: FormFieldType } = {
  PROSE: 'LONG_TEXT',
  PHONE: 'PHONE',
  IBAN: 'IBAN',
  POSTAL_CODE: 'POSTAL_CODE',
};

function typeOf(item: FieldKind, kind: TextKindName | undefined): FormFieldType {
  if (item.kind === 'CHOICE') return 'CHOICE';
  if (item.kind === 'FORM') return 'GROUP';
  return byScalar[item.scalar.name] ?? (kind && byKind[kind]) ?? 'TEXT';
}
