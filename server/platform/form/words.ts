import { inWords } from '../letters/frames.ts';
import type { Bilingual, Locale } from '../viewer.ts';
import { labelsOf } from './choices.ts';
import type { FieldKind, Form, FormField } from './form.ts';
import { textKinds, type TextKind } from './text-kinds.ts';

/** One field of a form that was filled in, as people read it. */
export interface ValueInWords {
  readonly name: string;
  readonly label: string;
  readonly text: string;
}

const answers: Readonly<Record<'true' | 'false', Bilingual>> = {
  true: { fr: 'Oui', en: 'Yes' },
  false: { fr: 'Non', en: 'No' },
};
const numbers = { fr: new Intl.NumberFormat('fr-FR'), en: new Intl.NumberFormat('en-GB') };

/** What was filled in, field by field in the order of the form; what was left empty is left out. */
export function valuesInWords(form: Form, values: object, locale: Locale): ValueInWords[] {
  const given = values as Readonly<Record<string, unknown>>;
  return form.fields.flatMap((field) => {
    const value = given[field.name];
    return value === undefined || value === null
      ? []
      : [{ name: field.name, label: labelOf(field, locale), text: fieldInWords(field, value, locale) }];
  });
}

/** What people read beside a field; of one without a label, its name. */
export function labelOf({ name, facts }: FormField, locale: Locale): string {
  return facts.label?.[locale] ?? name;
}

function fieldInWords({ item, isList, facts: { kind } }: FormField, value: unknown, locale: Locale): string {
  const inWords = kind && (textKinds[kind] as TextKind).inWords;
  if (inWords && !isList) return inWords(value as string, locale);
  if (!isList) return inText(item, value, locale);
  return (value as readonly unknown[])
    .map((one) => inText(item, one, locale))
    .join(item.kind === 'FORM' ? ' ; ' : ', ');
}

function inText(item: FieldKind, value: unknown, locale: Locale): string {
  if (item.kind === 'CHOICE') return labelsOf(item.choice)[value as string]?.[locale] ?? String(value);
  if (item.kind === 'FORM')
    return valuesInWords(item.form, value as object, locale)
      .map(({ text }) => text)
      .join(', ');
  if (item.scalar.name === 'Date') return inWords[locale](value as string);
  if (typeof value === 'boolean') return answers[`${value}`][locale];
  return typeof value === 'number' ? numbers[locale].format(value) : String(value);
}
