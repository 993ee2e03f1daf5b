import { stopWords } from './stop-words.tables.ts';

/**
 * Endings of words of one meaning that the French stemmer does not bring together once accents are gone, in both directions:
 * masculine and feminine, singular and plural. A word that is shorter than its rule asks for keeps its own meaning (mer, mère).
 */
const endings: readonly (readonly [one: string, other: string, atLeast: number])[] = [
  ['e', 'ee', 4],
  ['teur', 'trice', 6],
  ['eur', 'euse', 5],
  ['er', 'ere', 5],
  ['if', 'ive', 4],
  ['ef', 'effe', 4],
  ['u', 'ue', 4],
  ['ais', 'aise', 5],
  ['al', 'aux', 4],
  ['eau', 'elle', 5],
];

/** Words that the endings would bring to another one: « durée » is not dur. */
const alone = new Set(
  'cite citee cure curee dure duree mare maree muse musee pate patee porte portee pose posee rose rosee'.split(
    ' ',
  ),
);

/** Pairs that follow no rule, each with its plural where that is another word. */
const pairs: readonly (readonly string[])[] = [
  ['travail', 'travaux'],
  ['bail', 'baux'],
  ['maitre', 'maitresse'],
  ['hote', 'hotesse'],
  ['epoux', 'epouse'],
  ['veuf', 'veuve'],
  ['neuf', 'neuve'],
  ['bref', 'breve'],
  ['vieux', 'vieil', 'vieille'],
  ['beau', 'belle'],
  ['fou', 'folle'],
  ['laic', 'laique'],
  ['public', 'publique'],
  ['grec', 'grecque'],
  ['blanc', 'blanche'],
  ['franc', 'franche'],
  ['sec', 'seche'],
  ['long', 'longue'],
  ['doux', 'douce'],
  ['faux', 'fausse'],
  ['favori', 'favorite'],
  ['compagnon', 'compagne'],
];
const paired = new Map([
  ...pairs.flatMap((forms) => forms.map((form) => [form, forms] as const)),
  // A school of the reinforced network REP+ is one of the network REP, not the other way round.
  ['rep', ['repplus']] as const,
]);

/**
 * The forms under which a word is looked for, itself first.
 * @param word without accents, in small letters
 */
export function formsOf(word: string): string[] {
  if (stopWords.has(word)) return [word];
  const singular = word.replace(/(?<=[^s])s$|(?<=eau)x$/, '');
  const forms = new Set([word, singular, ...twinsOf(word), ...twinsOf(singular)]);
  // The stemmer keeps the plural of these: reçus.
  for (const form of forms) if (/..u$/.test(form)) forms.add(`${form}s`);
  return [...forms];
}

function twinsOf(word: string): readonly string[] {
  if (alone.has(word)) return [];
  const pair = paired.get(word);
  if (pair) return pair;
  return endings.flatMap(([one, other, atLeast]) => {
    const to = word.endsWith(other) ? one : word.endsWith(one) ? other : null;
    if (to === null || word.length < atLeast) return [];
    return [word.slice(0, -(to === one ? other : one).length) + to];
  });
}
