import { stopWords } from './stop-words.tables.ts';
import { tradeWords } from './trade-words.tables.ts';
import { formsOf } from './twins.rules.ts';
import { bare, wordsOf } from './words.rules.ts';

/** An abbreviation and its long forms, as words that are compared. */
interface TradeWord {
  readonly short: string;
  readonly longs: readonly (readonly string[])[];
}

const bareWords = (text: string) => wordsOf(text).map((word) => bare(word.text));
/** Small words count in no comparison: « sciences de la vie et Terre ». */
const withoutSmall = (words: readonly string[]) => words.filter((word) => !stopWords.has(word));

const all: readonly TradeWord[] = tradeWords.map(([short, ...longs]) => ({
  short: bareWords(short).join(''),
  longs: longs.map(bareWords),
}));
const byShort = new Map(all.map((word) => [word.short, word]));

/** What the inflections of a word have in common, roughly as the stemmer of the database sees it. */
const rootsOf = (word: string) => [...new Set(formsOf(word).map((form) => form.replace(/e?s?$/, '')))];

interface LongForm {
  readonly short: string;
  readonly roots: readonly (readonly string[])[];
}

/** By the roots of their first word; the longest first, since one may begin with another. */
const byFirst = new Map<string, LongForm[]>();
for (const { short, longs } of all) {
  for (const long of longs) {
    const roots = withoutSmall(long).map(rootsOf);
    for (const root of roots[0] ?? []) byFirst.set(root, [...(byFirst.get(root) ?? []), { short, roots }]);
  }
}
for (const forms of byFirst.values()) forms.sort((a, b) => b.roots.length - a.roots.length);

/** What an abbreviation stands for, as words in a row; none for any other word. */
export function longFormsOf(word: string): readonly (readonly string[])[] {
  return byShort.get(word)?.longs ?? [];
}

/**
 * The abbreviation of the long form that these words begin with, and how many of them it takes.
 * @param words without accents, in small letters, without those that say nothing
 */
export function abbreviationOf(words: readonly string[]): { short: string; length: number } | null {
  const [first = ''] = words;
  const begun = new Set(rootsOf(first).flatMap((root) => byFirst.get(root) ?? []));
  for (const { short, roots } of begun) {
    const isLong = (at: number) => rootsOf(words[at] ?? '').some((root) => roots[at]?.includes(root));
    if (roots.length <= words.length && roots.every((_, at) => isLong(at)))
      return { short, length: roots.length };
  }
  return null;
}
