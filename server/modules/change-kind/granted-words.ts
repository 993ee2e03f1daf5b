import { inWords } from '../../platform/letters/frames.ts';
import type { Bilingual } from '../../platform/viewer.ts';
import type { AskedKind, ValuesOf } from './kinds.ts';

// What an approval decides, as an article of the decision says it: in the third person, and without the person, so that the
// message to the teacher says the same. Reasons that concern health are left out: papers are shown to others.

/** What is there of a form: of what is kept sealed, no more than this. */
interface Kept {
  RIB: { readonly ibanLastFour: string; readonly holder: string };
  NIR: { readonly nirKey: string };
}
type KeptOf<Code extends AskedKind> = Code extends keyof Kept ? Kept[Code] : ValuesOf<Code>;

/** The sentences of each kind, by the values as they are kept and the day of effect; null: from the decision on. */
export type GrantedTexts = {
  readonly [Code in AskedKind]: (values: KeptOf<Code>, from: string | null) => Bilingual;
};

/** A day in words. */
export const { fr, en } = inWords;

/** A text in both languages. */
export const both = (french: string, english: string): Bilingual => ({ fr: french, en: english });
/** Two texts, one after the other. */
export const and = (first: Bilingual, second: Bilingual | null): Bilingual =>
  second === null ? first : both(`${first.fr} ${second.fr}`, `${first.en} ${second.en}`);

/** « à compter du 1er septembre 2027 », with a blank before it; nothing without a day. */
export const since = (from: string | null) =>
  from === null ? both('', '') : both(` à compter du ${fr(from)}`, ` from ${en(from)} on`);
/** The days of a period, both included. */
export const during = (from: string | null, until: string | null | undefined) => {
  if (until == null) return since(from);
  return from === null
    ? both(` jusqu’au ${fr(until)}`, ` until ${en(until)}`)
    : both(` du ${fr(from)} au ${fr(until)}`, ` from ${en(from)} to ${en(until)}`);
};
