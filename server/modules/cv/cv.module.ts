import { defineModule } from '../../platform/module.ts';
import { table } from '../../platform/sql/table.ts';
import { completenessReads } from './completeness/completeness.reads.ts';
import { CvEntry, CvEntryVersion, CvProfile } from './cv-entry.entity.ts';
import { cvEvents } from './cv.events.ts';
import { cvReads } from './cv.reads.ts';
import { cvRefusals } from './cv.refusals.ts';
import { declaringMutations } from './declaring/declaring.mutations.ts';
import { exchangeMutations } from './exchange/exchange.mutations.ts';
import { exportReads } from './exchange/export.reads.ts';
import { paperReads } from './paper/cv-paper.reads.ts';
import { earlierVerificationsJob } from './proving/earlier.service.ts';
import { CvPreviewResolver } from './proving/preview.resolver.ts';
import { removedReads, restorableMs } from './record/removed.ts';
import { reviewingMutations } from './reviewing/reviewing.mutations.ts';
import { CvResolver } from './cv.resolver.ts';
import { forgetWords } from './search/words.sql.ts';

const ofEntry = {
  academy: { from: 'entry_id', of: 'cv_entry' },
  person: { from: 'entry_id', of: 'cv_entry' },
  kept: { as: 'the entry that it is part of' },
  searched: [],
} as const;

export const cvModule = defineModule({
  tables: [
    table('cv_entry', {
      entity: CvEntry,
      academy: { from: 'teacher_id', of: 'teacher' },
      person: { from: 'teacher_id', of: 'teacher' },
      // What was removed goes with its files; the rest is kept as long as the file that it is part of.
      kept: [
        {
          statement: `with gone as (delete from cv_entry where removed_at < ? returning id)
            delete from attachment a using gone where a.owner_kind = 'CV' and a.owner_id = gone.id`,
          keptMs: restorableMs,
        },
      ],
      searched: [],
    }),
    table('cv_entry_version', { entity: CvEntryVersion, ...ofEntry }),
    table('cv_entry_evidence', ofEntry),
    table('cv_open_entry', {
      academy: { from: 'entry_id', of: 'cv_entry' },
      person: { from: 'entry_id', of: 'cv_entry' },
      kept: { as: 'the entry that it is made of' },
      searched: ['search', 'facets'],
    }),
    table('cv_word', {
      academy: { column: 'academy_id' },
      person: { none: 'words of an academy, without whose they are' },
      // Those that nothing open has any more, some thousands each hour.
      kept: [{ statement: forgetWords, keptMs: 24 * 3_600_000 }],
      searched: ['word'],
    }),
    table('cv_profile', {
      entity: CvProfile,
      academy: { from: 'teacher_id', of: 'teacher' },
      person: { from: 'teacher_id', of: 'teacher' },
      kept: { as: 'the file that it is part of' },
      searched: [],
    }),
  ],
  events: cvEvents,
  views: [],
  reads: [...cvReads, ...removedReads, ...exportReads, ...paperReads, ...completenessReads],
  resolvers: [CvResolver, CvPreviewResolver],
  mutations: [...declaringMutations, ...exchangeMutations, ...reviewingMutations],
  refusals: cvRefusals,
  letters: [],
  jobs: [earlierVerificationsJob],
});
