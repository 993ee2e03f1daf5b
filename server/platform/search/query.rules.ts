import { stopWords } from './stop-words.tables.ts';
import { abbreviationOf, longFormsOf } from './trade-words.rules.ts';
import { formsOf } from './twins.rules.ts';
import { bare, wordsOf } from './words.rules.ts';

/** What a person looks for, as PostgreSQL asks for it. */
export interface SearchQuery {
  /** For `to_tsquery('fr', …)`, which takes it whatever was typed; empty when no word can be looked for. */
  readonly asked: string;
  /** The words that a hit shows, for `to_tsvector('fr', …)`: those that are not left out. */
  readonly marked: string;
  /** The forms of each word that may have a typing error, for `to_tsvector('fr', …)`: what stands in quotation marks is meant. */
  readonly typed: readonly string[];
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

/** Words that must be there, or must not: side by side, or in a row as in quotation marks. */
interface Term {
  readonly words: readonly string[];
  readonly isPhrase: boolean;
  readonly isNot: boolean;
}

/** A condition for `to_tsquery`, and the words that show where it holds. */
interface Condition {
  readonly sql: string;
  readonly marked: readonly string[];
}

/**
 * What a person typed, as words that must all be there: `"…"` for words in a row, `ou` for one or the other, `-` or `sauf`
 * before what must not be there. Outside quotation marks, abbreviations of schools and their long forms find each other. Any
 * text gives a query: what is no word is passed over, and of a long text the first 32 words are looked for.
 */
export function searchQuery(typed: string): SearchQuery {
  const text = typed
    .slice(0, longestText)
    .normalize('NFC')
    .replaceAll(opening, '"')
    .replaceAll(closing, '"')
    .replaceAll(inclusive, '');
  const terms = choicesOf(text);
  const choices = terms.map((all) => all.map(conditionOf));
  const asked = choices.filter((all) => all.length > 0).map((all) => all.map(({ sql }) => sql).join(' & '));
  return {
    asked: asked.join(' | '),
    marked: [...new Set(choices.flat().flatMap(({ marked }) => marked))].join(' '),
    typed: [...new Set(terms.flat().flatMap(typedOf))],
  };
}

/** An abbreviation, a number and a short word have too many neighbours. */
function typedOf({ words, isPhrase, isNot }: Term): string[] {
  if (isPhrase || isNot) return [];
  const isWord = (word: string) => /^[a-z]{4,}$/.test(word) && longFormsOf(word).length === 0;
  return words.filter(isWord).map((word) => formsOf(word).join(' '));
}

/** The terms of each choice between two « ou ». */
function choicesOf(text: string): Term[][] {
  const choices: Term[][] = [[]];
  let isLeftOut = false;
  let left = mostWords;
  for (const { groups = {} } of text.matchAll(item)) {
    const { phrase, plain = '' } = groups;
    if (isOr(plain)) choices.push([]);
    else if (plain.toLowerCase() === 'sauf') isLeftOut = true;
    else {
      const found = wordsOf(phrase ?? plain).slice(0, left);
      left -= found.length;
      const words = found.map((word) => bare(word.text.slice(0, longestWord)));
      const isNot = isLeftOut || groups['left'] !== undefined;
      addTerm(choices.at(-1) ?? [], { words, isPhrase: phrase !== undefined, isNot });
      isLeftOut = false;
    }
  }
  return choices;
}

/** Words outside quotation marks stand side by side with those before them: together they may be a long form. */
function addTerm(terms: Term[], { words, ...how }: Term): void {
  const telling = words.filter((word) => how.isPhrase || !stopWords.has(word));
  if (telling.length === 0) return;
  const last = terms.at(-1);
  const goesOn = last && !last.isPhrase && !last.isNot && !how.isPhrase && !how.isNot;
  terms.push({ ...how, words: [...(goesOn ? (terms.pop()?.words ?? []) : []), ...telling] });
}

function conditionOf({ words, isPhrase, isNot }: Term): Condition {
  const parts = isPhrase ? [inARow(words)] : sideBySide(words);
  const sql = parts.map((part) => part.sql).join(' & ');
  if (isNot) return { sql: parts.length > 1 ? `!(${sql})` : `!${sql}`, marked: [] };
  return { sql, marked: parts.flatMap(({ marked }) => marked) };
}

const inARow = (words: readonly string[]): Condition => ({
  sql: `(${words.map((word) => anyOf(formsOf(word))).join(' <-> ')})`,
  marked: words.flatMap(formsOf),
});

/** A condition for each word, and one for the words of a long form, which its abbreviation fulfils as well. */
function sideBySide(words: readonly string[]): Condition[] {
  if (words.length === 0) return [];
  const found = abbreviationOf(words);
  const asked = words.slice(0, found?.length ?? 1);
  const parts = asked.map(wordOrLongForm);
  const sql = parts.map((part) => part.sql).join(' & ');
  const marked = parts.flatMap((part) => part.marked);
  const whole = found
    ? { sql: `((${sql}) | '${found.short}')`, marked: [...marked, found.short] }
    : { sql: `(${sql})`, marked };
  return [whole, ...sideBySide(words.slice(asked.length))];
}

function wordOrLongForm(word: string): Condition {
  const longs = longFormsOf(word).map(inARow);
  const forms = formsOf(word);
  return {
    sql: longs.length > 0 ? `(${[anyOf(forms), ...longs.map(({ sql }) => sql)].join(' | ')})` : anyOf(forms),
    marked: [...forms, ...longs.flatMap(({ marked }) => marked.filter((part) => !stopWords.has(part)))],
  };
}

/** « or » in small letters is gold. */
const isOr = (word: string) => word.toLowerCase() === 'ou' || word === 'OR';

const anyOf = (forms: readonly string[]) => `(${forms.map((form) => `'${form}'`).join(' | ')})`;
