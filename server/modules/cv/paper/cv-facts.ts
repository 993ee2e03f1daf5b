import type { Precision } from '../../../platform/form/partial-date.ts';
import type { DerivedFacts } from '../../../platform/read/model.ts';
import type { CvReviewStatus } from '../cv-entry.entity.ts';
import type { CvEntryKind, CvVisibility } from '../kind/entry-kind.ts';
import { readsCvOf, seesEntryOf } from '../record/scope.ts';

/** An entry as it is kept. */
export interface KeptEntry {
  readonly kind: CvEntryKind;
  readonly title: string;
  readonly organization: string | null;
  readonly from: string | null;
  readonly fromPrecision: Precision | null;
  readonly to: string | null;
  readonly toPrecision: Precision | null;
  readonly description: string | null;
  readonly details: Readonly<Record<string, unknown>>;
  readonly language: string;
  readonly visibility: CvVisibility;
  readonly status: CvReviewStatus;
}

/** What a CV is made from: what its reader may see. */
export interface CvFacts {
  readonly names: readonly [given: readonly string[], family: string, usage: string | null];
  readonly academyCode: string;
  readonly discipline: string | null;
  readonly email: string | null;
  readonly profile: {
    readonly orcid: string | null;
    readonly headline: string | null;
    readonly summary: string | null;
    readonly language: string;
  } | null;
  /** In the order of their teacher. */
  readonly entries: readonly KeptEntry[];
}

/** All of it in one statement, under the scope of who reads it; what stands above the entries is not for officers who recruit. */
export const cvFacts: DerivedFacts = {
  name: 'cvFacts',
  sql: (viewer, t, bind) => `json_build_object(
    'names', json_build_array(${t.col('givenNames')}, ${t.col('familyName')}, ${t.col('usageName')}),
    'academyCode', (select a.code from academy a where a.id = ${t.col('academy')}),
    'email', (select c.professional_email from account c where c.id = ${t.col('account')}),
    'discipline', (select p.discipline from posting p where p.dossier_id = ${t.col('id')} and p.superseded_at is null
      and p.discipline is not null and p.valid_from <= ${bind(({ today }) => today, 'date')}
      and coalesce(p.valid_to, 'infinity') >= ${bind(({ today }) => today, 'date')}
      order by p.permanent desc, p.valid_from desc, p.id limit 1),
    'profile', (select json_build_object('orcid', p.orcid, 'headline', p.headline, 'summary', p.summary, 'language', p.language)
      from cv_profile p where p.teacher_id = ${t.col('id')} and ${readsCvOf(viewer, 'p.teacher_id', bind)}),
    'entries', coalesce((select json_agg(json_build_object('kind', e.kind, 'title', e.title, 'organization', e.organization,
        'from', e.from_on, 'fromPrecision', e.from_precision, 'to', e.to_on, 'toPrecision', e.to_precision,
        'description', e.description, 'details', e.details, 'language', e.language, 'visibility', e.visibility,
        'status', e.status) order by e.position) from cv_entry e
      where e.teacher_id = ${t.col('id')} and e.removed_at is null and ${seesEntryOf(viewer, 'e', bind)}), '[]'))`,
};
