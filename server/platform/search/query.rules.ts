import { stopWords } from './stop-words.tables.ts';
import { formsOf } from './twins.rules.ts';
import { bare, wordsOf } from './words.rules.ts';

/** What a person looks for, as PostgreSQL asks for it. */
export interface SearchQuery {
  /** For `to_tsquery('fr', …)`, which takes it whatever was typed; empty when no word can be looked for. */
  readonly asked: string;
  /** The words that a hit shows, for `to_tsvector('fr', …)`: those that are not left out. */
  readonly marked: string;
}

const mostWords = 32;
const longestText = 2_000;
/** PostgreSQL refuses words of more than 2,046 bytes. */
const longestWord = 200;

// « enseignant·e·s », « formateur.rice », « chargé(e) », « délégué-e-s »: the word itself finds both.
const inclusive =
  /(?<=\p{L}{2})[.·•‧(-](?:e|ne|te|le|se|fe|ve|re|ère|ere|rice|trice|euse|esse|enne|onne|elle)\)?(?:[.·•‧-]?s)?(?![\p{L}\p{N}])/giu;
const opening = /[«“„‟]/g;
const closing = /[»”]/g;
const item = /(?<left>(?<!\S)-(?=["\p{L}\p{N}]))?(?:"(?<phrase>[^"]*)"?|(?<plain>[^\s"]+))/gu;

/**
 * What a person typed, as words that must all be there: `"…"` for words in a row, `ou` for one or the other, `-` or `sauf`
 * before what must not be there. Any text gives a query: what is no word is passed over, and of a long text the first 32
 * words are looked for.
 */
export function searchQuery(typed: string): SearchQuery {
  const text = typed
    .slice(0, longestText)
    .normalize('NFC')
    .replaceAll(opening, '"')
    .replaceAll(closing, '"')
    .replaceAll(inclusive, '');
  const choices: string[][] = [[]];
  const marked: string[] = [];
  let isLeftOut = false;
  let left = mostWords;
  for (const { groups = {} } of text.matchAll(item)) {
    const { phrase, plain = '' } = groups;
    if (isOr(plain)) choices.push([]);
    else if (plain.toLowerCase() === 'sauf') isLeftOut = true;
    else {
      const words = wordsOf(phrase ?? plain).slice(0, left);
      const forms = words.map(({ text: found }) => formsOf(bare(found.slice(0, longestWord))));
      const kept = phrase === undefined ? forms.filter(([form = '']) => !stopWords.has(form)) : forms;
      left -= words.length;
      if (kept.length > 0) {
        const all = kept.map(anyOf).join(phrase === undefined ? ' & ' : ' <-> ');
        const isNot = isLeftOut || groups['left'] !== undefined;
        choices.at(-1)?.push(isNot ? `!(${all})` : `(${all})`);
        if (!isNot) marked.push(...kept.flat());
      }
      isLeftOut = false;
    }
  }
  const asked = choices.filter((all) => all.length > 0).map((all) => all.join(' & '));
  return { asked: asked.join(' | '), marked: [...new Set(marked)].join(' ') };
}

/** « or » in small letters is gold. */
const isOr = (word: string) => word.toLowerCase() === 'ou' || word === 'OR';

const anyOf = (forms: readonly string[]) => `(${forms.map((form) => `'${form}'`).join(' | ')})`;
