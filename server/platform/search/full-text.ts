import type { Args, BindArgs, EdgeField, TableRef } from '../read/model.ts';
import { excerptOf, type Part } from './excerpt.rules.ts';
import { searchQuery, type SearchQuery } from './query.rules.ts';

/** Where the words of a record are. */
interface Indexed<K extends string> {
  /** The table that has a column `search`, a vector of words of `search_words` weighted by the texts that they are of. */
  readonly table: string;
  /** The property of the listed record that holds the key of that row. */
  readonly key: K;
  /** The columns of its texts by their weight, in the order in which the vector puts them together. */
  readonly texts: Readonly<Record<string, string>>;
  /** The weights in the order in which an excerpt is taken from the first text that has a hit. */
  readonly excerptFrom: readonly string[];
}

/** What PostgreSQL says of a row: its texts, and of each weight the last position and those of the hits. */
interface Found {
  readonly texts: Readonly<Record<string, string>>;
  readonly words: Readonly<
    Record<string, { readonly last: number; readonly hits: readonly number[] | null }>
  >;
}

/**
 * The filter of a list by its argument `search`, and the excerpt of each row for its edge.
 * Nothing but blanks is no search: a field that somebody has emptied shows the list as it was.
 */
export function fullText<const K extends string>({ table, key, texts, excerptFrom }: Indexed<K>) {
  const row = (t: TableRef<K>) => `from ${table} searched where searched.id = ${t.col(key)}`;
  const columns = Object.entries(texts).map(([weight, column]) => `'${weight}', searched.${column}`);
  return {
    // A subquery of its own for each row: joined, the planner would look through the words of everybody's records.
    where: (t: TableRef<K>, args: Args, bind: BindArgs): string | null => {
      if (!isSearch(args)) return null;
      const asked = `(select to_tsquery('fr', ${bind(
        queryOf((query) => query.asked),
        'text',
      )}))`;
      return `(select searched.search @@ ${asked} ${row(t)})`;
    },
    excerpt: {
      isAsked: isSearch,
      sql(t, _args, bind) {
        const lexemes = `(select tsvector_to_array(to_tsvector('fr', ${bind(
          queryOf((query) => query.marked),
          'text',
        )})))`;
        const words = `select place.weight, json_build_object('last', max(place.position),
          'hits', json_agg(place.position) filter (where word.lexeme = any(${lexemes}::text[]))) as found
          from unnest(searched.search) word, unnest(word.positions, word.weights) place (position, weight) group by 1`;
        return `(select json_build_object('texts', json_build_object(${columns.join(', ')}),
          'words', (select json_object_agg(words.weight, words.found) from (${words}) words)) ${row(t)})`;
      },
      complete: (found: Found | null) => found && excerptFromTexts(found, Object.keys(texts), excerptFrom),
    } satisfies EdgeField as EdgeField,
  };
}

/** By the outline of the arguments, which knows whether a text is blank. */
export const isSearch = ({ search }: Args) => search === true;
const queryOf = (part: (query: SearchQuery) => string) => (args: Args) =>
  part(searchQuery(String(args['search'])));

function excerptFromTexts(
  { texts, words }: Found,
  weights: readonly string[],
  from: readonly string[],
): Part[] {
  const hitsOf = (weight: string) => words[weight]?.hits ?? [];
  const chosen = from.find((weight) => hitsOf(weight).length > 0) ?? from[0] ?? '';
  // PostgreSQL counts on from text to text.
  const before = weights.slice(0, weights.indexOf(chosen)).map((weight) => words[weight]?.last ?? 0);
  const start = Math.max(0, ...before);
  return excerptOf(texts[chosen] ?? '', new Set(hitsOf(chosen).map((position) => position - start)));
}
