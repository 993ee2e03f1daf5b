import type { RankedScope } from '../../../platform/read/model.ts';
import { academy, isSearch } from './asked.ts';
import { facetsOf, verifiedOnly } from './filters.ts';

// What is found is in `cv_open_entry` alone: entries that are open to recruiters, kept by the database. A word that a
// quarter of them have is found by a walk in the order of the list, any other one by an index; neither reads much.

/**
 * How many rows are looked at in the order of the list before an index is asked: of words that every hundredth entry has, a
 * page is full by then.
 */
const walkedRows = 4_000;

/** More hits than these are not counted. */
export const mostCounted = 500;

/** Where all words stand: in the title, in title and details, anywhere. Without words all entries are alike. */
const placesOf = ({ args }: RankedScope) => (isSearch(args) ? [2, 1, 0] : [0]);

/** The place doubled; at each place what is verified is one above what is declared. Null: it is not found. */
const rankOf = ({ args }: RankedScope) =>
  isSearch(args)
    ? `case when o.search @@ (select query from sought) then 2 * ((o.search @@ (select in_title from sought))::int
        + (o.search @@ (select in_details from sought))::int) + o.is_verified::int end`
    : 'o.is_verified::int';

/** By an index that has the words of that place, the facets and the academy. */
const indexed = ['o.search', `ts_filter(o.search, '{a,b}')`, `ts_filter(o.search, '{a}')`] as const;

function inIndex({ args, bind }: RankedScope, place: number): string {
  const words = isSearch(args) ? ` and ${indexed[place]} @@ (select query from sought)` : '';
  return `array[o.academy_id] @> array[${academy(bind)}]${words}${verifiedOnly(args)}`;
}

/** The hits among the next rows of the list, in its order. */
function walk(scope: RankedScope, name: string, behind = ''): void {
  if (scope.withs.some((one) => one.startsWith(`${name} as`))) return;
  scope.withs.push(`${name} as materialized (
    select key, rank, file, facets, discipline from (
      select o.entry_id as key, ${rankOf(scope)} as rank, o.teacher_id as file, o.facets, o.discipline from (
        select * from cv_open_entry o where o.academy_id = ${academy(scope.bind)}${verifiedOnly(scope.args)}${behind}
        order by o.academy_id desc, o.is_verified desc, o.entry_id desc limit ${walkedRows}) o
      where true${facetsOf(scope)}) o
    where rank is not null)`);
}

/**
 * The next hits, place by place until the page is full: where the walk fills it, by the walk, else by the index of that place.
 */
export function bestHits(scope: RankedScope, limit: string): string {
  const { args, after, withs } = scope;
  walk(scope, 'top');
  if (after) walk(scope, 'near', ` and (o.is_verified, o.entry_id) < (${after.rank} % 2 = 1, ${after.key})`);
  const found: string[] = [];
  for (const place of placesOf(scope)) {
    hitsAt(scope, { place, limit, found });
    found.push(`found${place}`);
  }
  const what = isSearch(args) ? '(select query::text from sought)' : `''`;
  withs.push(
    `page_of_hits as materialized (${found.map((name) => `select key, rank from ${name}`).join(' union all ')})`,
  );
  return `select key, rank, ${what} as asked from page_of_hits`;
}

interface Place {
  readonly place: number;
  readonly limit: string;
  /** The hits at the places before it. */
  readonly found: readonly string[];
}

function hitsAt(scope: RankedScope, { place, limit, found }: Place): void {
  const { after, withs } = scope;
  const best = `order by rank desc, key desc limit ${limit}`;
  const before = found.map((name) => `(select count(*) from ${name})`);
  const isDue =
    [
      ...(after ? [`${after.rank} / 2 >= ${place}`] : []),
      ...(before.length > 0 ? [`${before.join(' + ')} < ${limit}`] : []),
    ].join(' and ') || 'true';
  const from = (name: string, when = 'true') =>
    `select key, rank from ${name} where rank / 2 = ${place} and ${when}`;
  const walked = after
    ? `${from('near', `${after.rank} / 2 = ${place}`)} union all ${from('top', `${after.rank} / 2 > ${place}`)}`
    : from('top');
  withs.push(
    `walked${place} as materialized (select key, rank from (${walked}) walked where ${isDue} ${best})`,
  );
  const isFull = `(select count(*) from walked${place}) >= ${limit}`;
  const behind = after ? ` and (${rankOf(scope)}, o.entry_id) < (${after.rank}, ${after.key})` : '';
  withs.push(`found${place} as materialized (
    select key, rank from walked${place} where ${isFull} union all
    (select o.entry_id as key, ${rankOf(scope)} as rank from cv_open_entry o
      where ${inIndex(scope, place)}${facetsOf(scope)} and (${rankOf(scope)}) / 2 = ${place}${behind} and ${isDue} and not (${isFull}) ${best}))`);
}

/** All hits, whatever the page, as far as they are counted. */
export function allHits(scope: RankedScope): string {
  walk(scope, 'top');
  const isMore = `(select count(*) from top) > ${mostCounted}`;
  // By itself, so that the planner does not walk the list for the first thousand.
  scope.withs
    .push(`indexed as materialized (select o.teacher_id as file, o.facets, o.discipline from cv_open_entry o
    where ${inIndex(scope, 0)}${facetsOf(scope)} and not (${isMore}))`);
  return `select file, facets, discipline from top where ${isMore} union all select file, facets, discipline from indexed`;
}

/** Whose entries are looked at. */
export const allOpen = ({ bind }: RankedScope) =>
  `select o.teacher_id as file from cv_open_entry o where o.academy_id = ${academy(bind)}`;
