import { foldedDoi, foldedHal, hyphenatedIsbn, isDoi, isHal } from '../../../platform/form/identifiers.ts';
import type { Args, RankedScope } from '../../../platform/read/model.ts';
import { searchQuery } from '../../../platform/search/query.rules.ts';
import { CefrLevel } from '../kind/entry-kind.ts';
import type { CvLanguageFilter, CvSearchFilter } from './search.inputs.ts';

// What is found is in `cv_open_entry` alone: entries that are open to recruiters, kept by the database.

interface Given {
  readonly query: string;
  readonly filter?: CvSearchFilter | null;
}

/** By the outline of the arguments, which knows whether a text is blank. */
export const isSearch = ({ query }: Args) => query === true;

/**
 * How many rows are looked at in the order of the list before the index of words is asked: of words that every hundredth
 * entry has, a page is full by then.
 */
const walkedRows = 4_000;

const academy = (bind: RankedScope['bind']) => bind((_, { viewer }) => viewer?.academyId, 'uuid');
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

/** Title 2, details 1, description 0; at each of them what is verified before what is declared. Null: it is not found. */
const rankOf = (args: Args) =>
  isSearch(args)
    ? `case when o.search @@ (select query from sought) then 2 * ((o.search @@ (select in_title from sought))::int
        + (o.search @@ (select in_details from sought))::int) + o.is_verified::int end`
    : 'o.is_verified::int';

/** The next hits: of a frequent word by a walk in the order of the list, of any other one by its index. */
export function bestHits(scope: RankedScope, limit: string): string {
  const { args, withs, after } = scope;
  const searches = isSearch(args);
  const rank = rankOf(args);
  const tier = after ? `${after.rank} / 2` : searches ? '2' : '0';
  const isFull = (name: string) => `(select count(*) from ${name}) >= ${limit}`;
  const open = `o.academy_id = ${academy(scope.bind)}${verifiedOnly(args)}`;
  const filters = facetsOf(scope);
  const behind = after ? ` and (${rank}, o.entry_id) < (${after.rank}, ${after.key})` : '';
  const place = after ? ` and (o.is_verified, o.entry_id) < (${after.rank} % 2 = 1, ${after.key})` : '';
  const inOrder = `order by rank desc, key desc limit ${limit}`;
  withs.push(`walked as materialized (
    select key, rank from (
      select o.entry_id as key, ${rank} as rank, o.facets from (
        select * from cv_open_entry o where ${open}${place}
        order by o.academy_id desc, o.is_verified desc, o.entry_id desc limit ${walkedRows}) o) o
    where rank / 2 = ${tier}${filters} ${inOrder})`);
  const found = (name: string, where: string, unless: string) =>
    withs.push(`${name} as materialized (
      select o.entry_id as key, ${rank} as rank from cv_open_entry o
      where ${open}${where}${filters}${behind} and not (${unless}) ${inOrder})`);
  const asked = searches ? ' and o.search @@ (select query from sought)' : '';
  if (searches)
    found(
      'titled',
      ` and ts_filter(o.search, '{a}') @@ (select query from sought) and ${rank} >= 4`,
      `${isFull('walked')} or ${tier} < 2`,
    );
  found('other', asked, [...(searches ? [isFull('titled')] : []), isFull('walked')].join(' or '));
  const steps = searches ? ['walked', 'titled', 'other'] : ['walked', 'other'];
  const what = searches ? '(select query::text from sought)' : `''`;
  // Each step is empty, or does not count, where the one before has filled the page.
  return steps
    .map(
      (name) =>
        `select key, rank, ${what} as asked from ${name}${name === 'other' ? '' : ` where ${isFull(name)}`}`,
    )
    .join(' union all ');
}

/** All hits, whatever the page. */
export function allHits(scope: RankedScope): string {
  const asked = isSearch(scope.args) ? ' and o.search @@ (select query from sought)' : '';
  return `select o.teacher_id as file, o.facets, o.discipline from cv_open_entry o
    where o.academy_id = ${academy(scope.bind)}${verifiedOnly(scope.args)}${asked}${facetsOf(scope)}`;
}

/** Whose entries are looked at. */
export const allOpen = ({ bind }: RankedScope) =>
  `select o.teacher_id as file from cv_open_entry o where o.academy_id = ${academy(bind)}`;

const verifiedOnly = (args: Args) =>
  (args as { filter?: CvSearchFilter }).filter?.verifiedOnly ? ' and o.is_verified' : '';

/** SQL of the filters, each as some facets of which an entry has one. */
function facetsOf({ args, bind }: RankedScope): string {
  const outline = (args as { filter?: CvSearchFilter | null }).filter ?? {};
  const filter = (given: Args) => (given as unknown as Given).filter ?? {};
  const has = (facets: string) => ` and o.facets && ${facets}`;
  const facets = (of: (given: CvSearchFilter) => readonly string[]) =>
    has(bind((given) => of(filter(given)), 'text[]'));
  return [
    ...(outline.kinds == null ? [] : [facets(({ kinds }) => (kinds ?? []).map((kind) => `KIND:${kind}`))]),
    ...(outline.levelAtLeast == null ? [] : [facets(({ levelAtLeast }) => levelsFrom(levelAtLeast ?? 0))]),
    ...(outline.languages == null
      ? []
      : [facets(({ languages }) => (languages ?? []).flatMap(languageFrom))]),
    ...(outline.departments == null
      ? []
      : [facets(({ departments }) => (departments ?? []).map((code) => `DEPARTMENT:${code}`))]),
    ...(outline.disciplines == null
      ? []
      : [
          has(
            `(select array_agg('DISCIPLINE:' || cv_discipline(given)) from unnest(${bind((given) => filter(given).disciplines, 'text[]')}) given)`,
          ),
        ]),
  ].join('');
}

const levelsFrom = (level: number) =>
  [3, 4, 5, 6, 7, 8].filter((one) => one >= level).map((one) => `LEVEL:${one}`);

function languageFrom({ language, atLeast }: CvLanguageFilter): string[] {
  return Object.keys(CefrLevel)
    .filter((level) => level >= (atLeast ?? ''))
    .map((level) => `LANGUAGE:${language}:${level}`);
}
