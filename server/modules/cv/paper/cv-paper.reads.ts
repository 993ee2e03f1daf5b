import { readable } from '../../../platform/read/declare.ts';
import { Teacher } from '../../teacher/index.ts';
import { readsCvOf, seesEntryOf } from '../record/scope.ts';

/** What a CV on paper is read as, which is no type of the schema. */
export const cvPaper = 'CvPaper';

export const paperReads = [
  readable(Teacher, {
    type: cvPaper,
    // Its teacher, who is in charge, and who may read an entry of it.
    scope: (viewer, t, bind) => `(${readsCvOf(viewer, t.col('id'), bind)}
      or exists (select from cv_entry e where e.teacher_id = ${t.col('id')} and e.removed_at is null
        and ${seesEntryOf(viewer, 'e', bind)}))`,
    file: { key: 'id' },
  }),
];
