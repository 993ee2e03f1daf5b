import { Field, InputType } from 'type-graphql';
import type { Refusal } from '../errors/errors.ts';
import type { Locale } from '../viewer.ts';

@InputType({ description: 'A text that readers find in their own language: both are required.' })
export class BilingualText implements Record<Locale, string> {
  @Field(() => String, { description: 'The text in French.' })
  fr!: string;

  @Field(() => String, { description: 'The text in English.' })
  en!: string;
}

/** What is wrong with a text in either language, each at its place. */
export function bilingualFaults(
  text: BilingualText,
  path: readonly string[],
  faultOf: (text: string) => Omit<Refusal, 'path'> | null,
): Refusal[] {
  return (['fr', 'en'] as const).flatMap((locale) => {
    const fault = faultOf(text[locale]);
    return fault ? [{ ...fault, path: [...path, locale] }] : [];
  });
}
