import { foldedDoi, foldedHal, hyphenatedIsbn, isDoi, isHal } from '../../../platform/form/identifiers.ts';
import type { Args, RankedScope } from '../../../platform/read/model.ts';
import { searchQuery } from '../../../platform/search/query.rules.ts';

// What is found is in `cv_open_entry` alone: entries that are open to recruiters, kept by the database.

interface Given {
  readonly query: string;
}

/** By the outline of the arguments, which knows whether a text is blank. */
export const isSearch = ({ query }: Args) => query === true;

/** SQL of the academy of the viewer. */
export const academy = (bind: RankedScope['bind']) => bind((_, { viewer }) => viewer?.academyId, 'uuid');
const queryOf = (args: Args) => searchQuery(spelled((args as unknown as Given).query));

/** Identifiers of works as entries have them, whatever address they were copied from. */
function spelled(query: string): string {
  return query.replaceAll(/[^\s"«»]{8,500}/g, (word) => {
    if (isDoi(word)) return `"${foldedDoi(word)}"`;
    if (isHal(word)) return `"${foldedHal(word)}"`;
    const isbn = /^[0-9-]+X?$/i.test(word) ? hyphenatedIsbn(word) : null;
    return isbn === null ? word : `"${isbn}"`;
  });
}

/** What is looked for, once: with typing errors put right, and as it must be found in a title (A), or in the details as well (B). */
export function prepareSearch({ args, bind, withs, after }: RankedScope): void {
  if (!isSearch(args)) return;
  const [query, typed, marked] = [
    bind((given) => queryOf(given).asked, 'text'),
    bind((given) => JSON.stringify(queryOf(given).typed), 'json'),
    bind((given) => queryOf(given).marked, 'text'),
  ];
  const weighted = (weights: string) =>
    `regexp_replace(a.sought::text, '''[^'']+''', '\\&:${weights}', 'g')::tsquery`;
  withs.push(`sought as materialized (
    select a.sought as query, ${weighted('A')} as in_title, ${weighted('AB')} as in_details,
      a.words || tsvector_to_array(to_tsvector('fr', ${marked})) as words
    from cv_asked(${query}, ${typed}, ${academy(bind)}, ${after?.asked ?? 'null'}) a)`);
}

/** SQL of the stems that a hit shows. */
export const foundWords = '(select sought.words from sought)';
