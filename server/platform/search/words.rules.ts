/**
 * What words are made of: digits and the letters of Latin, Greek and Cyrillic, as a class of a regular expression of
 * JavaScript and of PostgreSQL alike. PostgreSQL's own parser cannot be asked: in a cluster of locale C it takes « l’élève »
 * with a typographic apostrophe for one word.
 */
export const letters = String.raw`0-9A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u0400-\u0481\u048a-\u04ff\u1e00-\u1eff`;

/** A word as it is indexed, and where it stands in its text. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

// The plus of « REP+ » is no punctuation: it is another network than REP. And 1e5 is two words, or PostgreSQL would take it
// for a number, wherever it ends.
// No flag i: with it, letters whose capital is of the class would be too, µ for one, and a mark without a letter.
const word = new RegExp(
  String.raw`[${letters}](?:(?!(?<=[0-9])[eE][0-9])[${letters}])*(?<plus>(?<=[rR][eE][pP])\+)?`,
  'g',
);

/** The words of a text, in order: those that the function `search_words` of the database makes of it, one for one. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(word), ({ 0: found, index, groups }) => ({
    text: groups?.['plus'] === undefined ? found : found.replace('+', 'plus'),
    start: index,
    end: index + found.length,
  }));
}

/** As the index compares them: without accents and ligatures, in small letters. */
export function bare(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '');
}
