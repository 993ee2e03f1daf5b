import { mostCounted } from './found.ts';
import type { CvSearchCount, CvSearchCounts } from './search.inputs.ts';

/** A facet of the index with how many hits have it, and the discipline as it is written. */
type Counted = readonly [facet: string, count: number, discipline: string | null];

/** SQL of the facets of the hits that are counted, the most frequent first. */
export const countedFacets = `(select coalesce(json_agg(json_build_array(facet, n, discipline) order by n desc, facet), '[]'::json) from (
  select facet, count(*) as n, min(discipline) filter (where facet like 'DISCIPLINE:%') as discipline
  from (select * from hits limit ${mostCounted}) hits, unnest(hits.facets) facet group by facet) counted)`;

/** The same as the connection shows it. */
export function countsOf(counted: readonly Counted[]): CvSearchCounts {
  const of = (name: string, value: (rest: string, discipline: string | null) => string) =>
    summed(
      counted.flatMap(([facet, count, discipline]) =>
        facet.startsWith(`${name}:`)
          ? [{ value: value(facet.slice(name.length + 1), discipline), count }]
          : [],
      ),
    );
  return {
    kinds: of('KIND', (kind) => kind),
    levels: of('LEVEL', (level) => level),
    languages: of('LANGUAGE', (language) => language.split(':')[0] ?? ''),
    disciplines: of('DISCIPLINE', (key, discipline) => discipline ?? key),
    departments: of('DEPARTMENT', (code) => code),
    verified: counted.find(([facet]) => facet === 'VERIFIED')?.[1] ?? 0,
  };
}

/** Levels of one language together. */
function summed(counts: readonly CvSearchCount[]): CvSearchCount[] {
  const sums = new Map<string, number>();
  for (const { value, count } of counts) sums.set(value, (sums.get(value) ?? 0) + count);
  return [...sums]
    .map(([value, count]) => ({ value, count }))
    .toSorted((one, other) => other.count - one.count);
}
