import { derived, extension, shown } from '../../../platform/read/declare.ts';
import type { Bind, ReadableExtension, TableRef } from '../../../platform/read/model.ts';
import { inWords } from '../../../platform/letters/frames.ts';
import type { Locale, Viewer } from '../../../platform/viewer.ts';
import { Teacher } from '../../teacher/index.ts';
import { readsCvOf } from '../record/scope.ts';
import type { CvBesideFile } from './beside-file.rules.ts';
import { CvCompleteness, type CvDifference, type CvGap } from './completeness.ts';
import { differencesOf, type FoundDifference } from './differences.rules.ts';
import { gapsOf, type FoundGap } from './gaps.rules.ts';
import { differenceTexts, gapTexts, goesOn } from './texts.tables.ts';

/** A CV beside the file, for who reads all of both: the teacher and the officers in charge. */
const besideFile = {
  name: 'cvBesideFile',
  sql: (
    viewer: Viewer,
    t: TableRef,
    bind: Bind,
  ) => `case when ${readsCvOf(viewer, t.col('id'), bind)} then json_build_object(
    'hasSummary', exists (select from cv_profile p where p.teacher_id = ${t.col('id')} and coalesce(p.summary, p.headline) is not null),
    'entries', (select coalesce(json_agg(json_build_object('id', e.id, 'kind', e.kind, 'title', e.title, 'organization', e.organization,
        'from', e.from_on, 'fromPrecision', e.from_precision, 'to', e.to_on, 'toPrecision', e.to_precision, 'status', e.status,
        'details', e.details, 'files', (select count(*) from cv_entry_evidence v where v.entry_id = e.id and v.to_version is null))
        order by e.position), '[]') from cv_entry e where e.teacher_id = ${t.col('id')} and e.removed_at is null),
    'diplomas', (select coalesce(json_agg(json_build_object('title', d.title, 'level', d.level, 'obtainedOn', d.obtained_on,
        'speciality', d.speciality, 'code', d.code) order by d.level desc, d.id), '[]')
      from diploma d where d.dossier_id = ${t.col('id')} and d.superseded_at is null),
    'postings', (select coalesce(json_agg(r), '[]') from (select e.uai, e.name, e.city, min(p.valid_from) as "from",
        case when bool_and(p.valid_to is not null) then max(p.valid_to) end as "to"
      from posting p join establishment e on e.uai = p.establishment_uai
      where p.dossier_id = ${t.col('id')} and p.superseded_at is null group by e.uai order by min(p.valid_from), e.uai) r)) end`,
};

/** What a CV lacks: one statement with the CV and the file. */
export const completenessReads: readonly ReadableExtension[] = [
  extension<Teacher>(Teacher, {
    cvCompleteness: shown(
      derived(
        besideFile,
        (file: CvBesideFile | null, _args, { today, locale }) => file && completenessOf(file, today, locale),
      ),
      {
        type: CvCompleteness,
        nullable: true,
        cost: { items: 40, work: 20 },
        description:
          'What who promotes or recruits would look for in the CV and does not find, and what it says otherwise than the file; for the teacher and the officers in charge, null for others.',
      },
    ),
  }),
];

function completenessOf(file: CvBesideFile, today: string, locale: Locale): CvCompleteness {
  return {
    missing: gapsOf(file, today).map((gap) => gapInWords(gap, locale)),
    differences: differencesOf(file, today).map((one) => differenceInWords(one, locale)),
  };
}

const filled = (text: string, of = '') => text.replace('{of}', () => of);
const entryId = (key: string) => `cve_${key.replaceAll('-', '')}`;

function gapInWords({ code, of, entryId: key, from, to }: FoundGap, locale: Locale): CvGap {
  const { label, action } = gapTexts[code];
  return {
    code,
    label: filled(label[locale], of),
    action: action[locale],
    entryId: key === undefined ? null : entryId(key),
    from: from ?? null,
    to: to ?? null,
  };
}

function differenceInWords({ code, of, ...found }: FoundDifference, locale: Locale): CvDifference {
  const { label, action } = differenceTexts[code];
  const isDay = code === 'POSTING_FROM' || code === 'POSTING_TO';
  const said = (text: string) => (isDay ? dateInWords(text, locale) : text);
  return {
    code,
    label: filled(label[locale], of),
    action: action[locale],
    entryId: entryId(found.entryId),
    cv: said(found.cv),
    dossier: said(found.file),
  };
}

/** As much of a day as is known. */
function dateInWords(text: string, locale: Locale): string {
  if (text === '') return goesOn[locale];
  if (text.length === 10) return inWords[locale](text);
  if (text.length === 4) return text;
  const months = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return months.format(new Date(`${text}-01`));
}
