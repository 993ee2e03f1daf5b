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

/** What PostgreSQL says of a row by weight: its texts, their last positions as far as others follow, and those of the hits. */
interface Found {
  readonly texts: Readonly<Record<string, string>>;
  readonly lasts: Readonly<Record<string, number | null>>;
  readonly hits: Readonly<Record<string, readonly number[]>> | null;
}

/**
 * The filter of a list by its argument `search`, and the excerpt of each row for its edge.
 * Nothing but blanks is no search: a field that somebody has emptied shows the list as it was.
 */
export function fullText<const K extends string>(indexed: Indexed<K>) {
  const { table, key } = indexed;
  return {
    // A subquery of its own for each row: joined, the planner would look through the words of everybody's records.
    where: (t: TableRef<K>, args: Args, bind: BindArgs): string | null => {
      if (!isSearch(args)) return null;
      const asked = `(select to_tsquery('fr', ${bind(
        queryOf((query) => query.asked),
        'text',
      )}))`;
      return `(select searched.search @@ ${asked} from ${table} searched where searched.id = ${t.col(key)})`;
    },
    excerpt: excerptIn(
      indexed,
      isSearch,
      (bind) =>
        `(select tsvector_to_array(to_tsvector('fr', ${bind(
          queryOf((query) => query.marked),
          'text',
        )})))`,
    ),
  };
}

/**
 * Where a row answers a search, for its edge.
 * @param lexemes SQL of the stems that a hit shows, as an array
 */
export function excerptIn<const K extends string>(
  { table, key, texts, excerptFrom }: Indexed<K>,
  isAsked: (args: Args) => boolean,
  lexemes: (bind: BindArgs) => string,
): EdgeField {
  const weights = Object.keys(texts);
  const columns = Object.entries(texts).map(([weight, column]) => `'${weight}', searched.${column}`);
  const lasts = weights.map((weight, at) => {
    const later = weights.slice(at + 1).map((next) => `searched.${texts[next]} <> ''`);
    const last = `select max(position) from unnest(ts_filter(searched.search, '{${weight.toLowerCase()}}')) word, unnest(word.positions) position`;
    return `'${weight}', ${later.length > 0 ? `case when ${later.join(' or ')} then (${last}) end` : 'null'}`;
  });
  return {
    isAsked,
    sql: (t, _args, bind) => {
      // Only what is looked for is opened: a long text has thousands of words.
      const hits = `select place.weight, json_agg(place.position) as positions
        from unnest(searched.search) word, unnest(word.positions, word.weights) place (position, weight)
        where word.lexeme = any(${lexemes(bind)}::text[]) group by 1`;
      return `(select json_build_object('texts', json_build_object(${columns.join(', ')}), 'lasts', json_build_object(${lasts.join(', ')}),
        'hits', (select json_object_agg(hits.weight, hits.positions) from (${hits}) hits))
        from ${table} searched where searched.id = ${t.col(key)})`;
    },
    complete: (found: Found | null) => found && excerptFromTexts(found, weights, excerptFrom),
  };
}

/** By the outline of the arguments, which knows whether a text is blank. */
export const isSearch = ({ search }: Args) => search === true;
const queryOf = (part: (query: SearchQuery) => string) => (args: Args) =>
  part(searchQuery(String(args['search'])));

function excerptFromTexts(
  { texts, lasts, hits }: Found,
  weights: readonly string[],
  from: readonly string[],
): Part[] {
  const hitsOf = (weight: string) => hits?.[weight] ?? [];
  const chosen = from.find((weight) => hitsOf(weight).length > 0) ?? from[0] ?? '';
  // PostgreSQL counts on from text to text.
  const before = weights.slice(0, weights.indexOf(chosen)).map((weight) => lasts[weight] ?? 0);
  const start = Math.max(0, ...before);
  return excerptOf(texts[chosen] ?? '', new Set(hitsOf(chosen).map((position) => position - start)));
}
