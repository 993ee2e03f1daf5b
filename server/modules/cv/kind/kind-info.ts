import { Extensions, Field, ObjectType } from 'type-graphql';
import { fieldsInWords, FormField } from '../../../platform/form/form-field.ts';
import type { Locale } from '../../../platform/viewer.ts';
import { CvEntryInput, dateLimits, type Asked } from './entry-form.ts';
import { CvEntryKind } from './entry-kind.ts';
import type { AnyCvKind } from './kinds.ts';

@ObjectType({ description: 'A kind of entry of a CV, with everything that a form needs.' })
export class CvKindInfo {
  @Field(() => CvEntryKind, { description: 'Its code.' })
  kind!: CvEntryKind;

  @Field(() => String, {
    description: 'Its member of `CvDetailsInput`: the code in camelCase, such as professionalExperience.',
  })
  inputMember!: string;

  @Field(() => String, { description: 'What it is called, in the language of the request.' })
  label!: string;

  @Extensions({ items: 8 })
  @Field(() => [FormField], {
    description:
      'The fields of `CvEntryInput` that this kind takes, in their order, as it names and limits them; `details` is not among them.',
  })
  fields!: readonly FormField[];

  @Extensions({ items: 8 })
  @Field(() => [FormField], {
    description: 'The fields of its member of `CvDetailsInput`, in their order.',
  })
  details!: readonly FormField[];
}

/** A kind as a client draws its form for this teacher. */
export function cvKindInWords(declared: AnyCvKind, asked: Asked, locale: Locale): CvKindInfo {
  const { kind, member, label, form, dates, labels = {} } = declared;
  const named: Readonly<Record<string, { readonly [L in Locale]: string }>> = labels;
  const takes: Readonly<Record<string, unknown>> = { from: dates.from, to: dates.to };
  const fields = fieldsInWords(CvEntryInput, locale, dateLimits(dates, asked))
    .filter(({ name }) => name !== 'details' && takes[name] !== 'NONE')
    .map((field): FormField => {
      const label = named[field.name]?.[locale] ?? field.label;
      return Object.assign(field, { label, required: field.required || takes[field.name] === 'REQUIRED' });
    });
  return {
    kind,
    inputMember: member,
    label: label[locale],
    fields,
    details: fieldsInWords(form, locale),
  };
}
