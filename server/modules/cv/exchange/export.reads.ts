import { derived, extension, shown } from '../../../platform/read/declare.ts';
import type { Bind, TableRef } from '../../../platform/read/model.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import { writtenDate, type Precision } from '../../../platform/form/partial-date.ts';
import { displayNameOf, Teacher } from '../../teacher/index.ts';
import { readsCvOf, seesEntryOf } from '../record/scope.ts';
import { CvJsonResume } from './exchange.inputs.ts';
import type { Entry, Profile } from './resume.ts';
import { toResume } from './to-resume.ts';

interface KeptEntry extends Omit<Entry, 'from' | 'to'> {
  readonly from: string | null;
  readonly fromPrecision: Precision | null;
  readonly to: string | null;
  readonly toPrecision: Precision | null;
}
interface Kept {
  readonly names: readonly [given: readonly string[], family: string, usage: string | null];
  readonly profile: Profile | null;
  readonly entries: readonly KeptEntry[] | null;
}

const wholeCv = {
  name: 'cvJsonResume',
  sql: (viewer: Viewer, t: TableRef, bind: Bind) => `json_build_object(
    'names', json_build_array(${t.col('givenNames')}, ${t.col('familyName')}, ${t.col('usageName')}),
    'profile', (select json_build_object('headline', p.headline, 'summary', p.summary, 'orcid', p.orcid) from cv_profile p
      where p.teacher_id = ${t.col('id')} and ${readsCvOf(viewer, 'p.teacher_id', bind)}),
    'entries', (select json_agg(json_build_object('kind', e.kind, 'title', e.title, 'organization', e.organization,
        'from', e.from_on, 'fromPrecision', e.from_precision, 'to', e.to_on, 'toPrecision', e.to_precision,
        'description', e.description, 'details', e.details) order by e.position) from cv_entry e
      where e.teacher_id = ${t.col('id')} and e.removed_at is null and ${seesEntryOf(viewer, 'e', bind)}))`,
};

/** The CV as a file for other services: one statement, whatever it holds. */
export const exportReads = [
  extension<Teacher>(Teacher, {
    cvJsonResume: shown(
      derived(wholeCv, ({ names, profile, entries }: Kept, _args, { locale }) => {
        if (profile === null && entries === null) return null;
        const all = (entries ?? []).map(entryOf);
        const exported = toResume(
          { name: displayNameOf(...names), profile: profile ?? {}, entries: all },
          locale,
        );
        return { ...exported, count: all.length };
      }),
      {
        type: CvJsonResume,
        nullable: true,
        description:
          'The CV in the form of jsonresume.org, for other services, with what you may read of it; null where there is nothing of it that you may read.',
      },
    ),
  }),
];

function entryOf({ from, fromPrecision, to, toPrecision, ...entry }: KeptEntry): Entry {
  return {
    ...entry,
    from: from && fromPrecision ? writtenDate(from, fromPrecision) : undefined,
    to: to && toPrecision ? writtenDate(to, toPrecision) : undefined,
  };
}
