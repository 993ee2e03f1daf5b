import { ranked } from '../../../platform/read/declare.ts';
import type { Args } from '../../../platform/read/model.ts';
import { excerptIn } from '../../../platform/search/full-text.ts';
import { CvEntry } from '../cv-entry.entity.ts';
import { countedFacets, countsOf } from './counts.ts';
import { foundWords, isSearch, prepareSearch } from './asked.ts';
import { allHits, allOpen, bestHits, mostCounted } from './found.ts';
import type { CvSearchFilter } from './search.inputs.ts';

/** What a search tells of each entry that it finds: that it has these words, and passes the filter. */
function told(args: Args): string[] {
  const { kinds, levelAtLeast, languages, disciplines } = (args['filter'] ?? {}) as CvSearchFilter;
  return [
    'cvEntry.kind',
    ...(isSearch(args) ? ['cvEntry.title', 'cvEntry.organization', 'cvEntry.description'] : []),
    ...(isSearch(args) || (kinds ?? levelAtLeast ?? languages) != null ? ['cvEntry.details'] : []),
    ...(disciplines == null ? [] : ['dossier.postings']),
  ];
}

/** Entries that are open to recruiters in the academy of the officer, the best first. */
export const cvSearch = ranked(CvEntry, {
  ranked: {
    prepare: prepareSearch,
    best: bestHits,
    all: allHits,
    mostCounted,
    among: allOpen,
    fields: {
      counts: { sql: countedFacets, complete: countsOf, tells: { disciplines: 'dossier.postings' } },
      countIsLowerBound: {
        sql: `(select count(*) > ${mostCounted} from hits)`,
        complete: (isMore: boolean) => isMore,
      },
    },
  },
  tells: told,
  edges: {
    excerpt: excerptIn(
      {
        table: '(select entry_id as id, title, details, description, search from cv_open_entry)',
        key: 'id',
        texts: { A: 'title', B: 'details', C: 'description' },
        excerptFrom: ['C', 'B', 'A'],
      },
      isSearch,
      () => foundWords,
    ),
  },
});
