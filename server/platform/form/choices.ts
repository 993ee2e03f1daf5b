import { enumOf } from '../graphql/enum.ts';
import type { Bilingual } from '../viewer.ts';

/** What people read for each value of an enum of the schema, where it was given labels. */
const labels = new WeakMap<object, Readonly<Record<string, Bilingual>>>();

/** An enum of the schema whose values people read in their language; English describes it. */
export function choices<Value extends string>(
  name: string,
  description: string,
  labelled: Readonly<Record<Value, Bilingual>>,
): { readonly [V in Value]: V } {
  const described = Object.fromEntries(
    Object.entries<Bilingual>(labelled).map(([value, { en }]) => [value, `${en}.`]),
  ) as Record<Value, string>;
  return labelChoices(enumOf(described, name, description), labelled);
}

/** Gives the values of an enum the words that people read for them. */
export function labelChoices<Enum extends Readonly<Record<string, string>>>(
  choice: Enum,
  labelled: Readonly<Record<keyof Enum, Bilingual>>,
): Enum {
  labels.set(choice, labelled);
  return choice;
}

/** What people read for each value of an enum; of one without labels, its values. */
export function labelsOf(choice: Readonly<Record<string, string>>): Readonly<Record<string, Bilingual>> {
  return (
    labels.get(choice) ??
    Object.fromEntries(Object.keys(choice).map((value) => [value, { fr: value, en: value }]))
  );
}
