import type { Args, RankedScope } from '../../../platform/read/model.ts';
import { CefrLevel } from '../kind/entry-kind.ts';
import type { CvLanguageFilter, CvSearchFilter } from './search.inputs.ts';

interface Given {
  readonly filter?: CvSearchFilter | null;
}

/** SQL that lets verified entries alone through. Filters are of a row of `cv_open_entry` under the alias o. */
export const verifiedOnly = (args: Args) =>
  (args as { filter?: CvSearchFilter }).filter?.verifiedOnly ? ` and o.facets @> '{VERIFIED}'` : '';

/** The others, each as some facets of which an entry has one. */
export function facetsOf({ args, bind }: RankedScope): string {
  const outline = (args as { filter?: CvSearchFilter | null }).filter ?? {};
  const filter = (given: Args) => (given as Given).filter ?? {};
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
