import type { Refusal } from '../../../platform/errors/errors.ts';
import { defineForm, optional, required } from '../../../platform/form/form.ts';
import { partialDate, type PartialDate } from '../../../platform/form/partial-date.ts';
import { readerOf, type Read } from '../../../platform/form/reader.ts';
import { betweenDays } from '../../../platform/letters/bounds.ts';
import type { Bilingual } from '../../../platform/viewer.ts';
import { cvRefusals } from '../cv.refusals.ts';
import { CvDetailsInput } from './details.ts';
import { CvVisibility, type CvEntryKind } from './entry-kind.ts';
import { cvKindOfMember, type AnyCvKind } from './kinds.ts';

/** Of the text of an entry, in characters. */
const longestText = 10_000;

export const CvEntryInput = defineForm('CvEntryInput', 'An entry of a CV, as it is from now on.', {
  title: required(String, 'The title of the diploma, the post, the work, the language.', {
    example: 'Master MEEF, mention premier degré',
    label: { fr: 'Intitulé', en: 'Title' },
    maxLength: 300,
    kind: 'PLAIN',
  }),
  organization: optional(
    String,
    'Where it was, or who gave it: employer, university, publisher, association.',
    {
      example: 'Université d’Orléans',
      label: { fr: 'Organisme', en: 'Organization' },
      maxLength: 300,
      kind: 'PLAIN',
    },
  ),
  from: optional(
    String,
    'When it began: YYYY, YYYY-MM or YYYY-MM-DD, as far as it is known. Required, but for a diploma, a language and a skill.',
    {
      example: '2012-09',
      label: { fr: 'Début', en: 'From' },
      maxLength: 10,
      kind: 'PARTIAL_DATE',
    },
  ),
  to: optional(
    String,
    'When it ended, written alike; absent while it goes on. Required for a diploma; a publication, a language and a skill have none.',
    {
      example: '2014',
      label: { fr: 'Fin', en: 'To' },
      maxLength: 10,
      kind: 'PARTIAL_DATE',
    },
  ),
  description: optional(
    String,
    'What is to be said of it, in plain text: tags are shown as they are written.',
    {
      example: 'Coordination d’une équipe de cinq enseignants.',
      label: { fr: 'Description', en: 'Description' },
      maxLength: longestText,
      kind: 'PROSE',
    },
  ),
  visibility: optional(CvVisibility, 'Who may read it; OFFICERS when absent.', {
    example: 'RECRUITERS',
    label: { fr: 'Visible par', en: 'Visible to' },
  }),
  language: optional(String, 'In which language it is written, by its code in ISO 639; fr when absent.', {
    example: 'fr',
    label: { fr: 'Langue de saisie', en: 'Language of the text' },
    maxLength: 40,
    kind: 'LANGUAGE',
  }),
  details: required(CvDetailsInput, 'What only this kind of entry has.', {
    example: { diploma: { level: 7, speciality: 'Mathématiques' } },
  }),
});

/** An entry as it was filled in and understood. */
export interface WrittenEntry {
  readonly kind: CvEntryKind;
  readonly title: string;
  readonly organization: string | null;
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly description: string | null;
  readonly visibility: CvVisibility;
  readonly language: string;
  readonly details: object;
}

const read = readerOf(CvEntryInput);
type Given = InstanceType<typeof CvEntryInput>;

/** Today in Europe/Paris, and the day on which the teacher was born. */
export interface Asked {
  readonly today: string;
  readonly birthDate: string;
}

/**
 * Reads an entry with everything that is wrong with it. Paths start at the entry: `['details', 'publication', 'doi']`.
 */
export function readEntry(given: unknown, asked: Asked): Read<WrittenEntry> {
  const understood = read(given);
  if (understood.refusals) return { refusals: understood.refusals };
  const { value } = understood;
  const [member, details] = Object.entries(value.details)[0] as [string, object];
  const declared = cvKindOfMember(member);
  const entry = writtenEntry(value, declared, details);
  const faults = [
    ...dateFaults(entry, declared, asked),
    ...(declared.faults?.(details as never, entry) ?? []).map((fault) => ({
      ...fault,
      path: ['details', member, ...fault.path],
    })),
  ];
  return faults.length > 0 ? { refusals: faults } : { value: entry };
}

function writtenEntry(value: Given, { kind }: AnyCvKind, details: object): WrittenEntry {
  const { title, organization, from, to, description, visibility, language } = value;
  return {
    kind,
    title: title.trim(),
    organization: organization?.trim() ?? null,
    from: from == null ? null : partialDate(from),
    to: to == null ? null : partialDate(to),
    description: description ?? null,
    visibility: visibility ?? 'OFFICERS',
    language: language ?? 'fr',
    details,
  };
}

/** Which date an entry of this kind lacks. */
function dateMissing(label: Bilingual, field: 'from' | 'to'): Refusal {
  const detail =
    field === 'from'
      ? {
          fr: `Rubrique « ${label.fr} » : indiquez la date de début, ne serait-ce que l’année.`,
          en: `${label.en}: say when it began, the year alone if need be.`,
        }
      : {
          fr: `Rubrique « ${label.fr} » : indiquez la date de fin, celle de l’obtention, ne serait-ce que l’année.`,
          en: `${label.en}: say when it ended or was obtained, the year alone if need be.`,
        };
  return { code: 'REQUIRED', path: [field], detail };
}

function dateFaults({ from, to }: WrittenEntry, { dates, label }: AnyCvKind, asked: Asked): Refusal[] {
  const missing = [
    ...(dates.from === 'REQUIRED' && from === null ? [dateMissing(label, 'from')] : []),
    ...(dates.to === 'REQUIRED' && to === null ? [dateMissing(label, 'to')] : []),
    ...(dates.to === 'NONE' && to !== null ? [{ code: cvRefusals.NO_END_DATE, path: ['to'] }] : []),
  ];
  if (missing.length > 0) return missing;
  const limits = dateLimits(dates, asked);
  const within = (name: 'from' | 'to', date: PartialDate | null): Refusal[] => {
    const { minimum, maximum } = limits[name];
    return date && isOutside(date, minimum, maximum)
      ? [{ code: 'DATE_OUT_OF_RANGE', path: [name], detail: betweenDays(minimum, maximum) }]
      : [];
  };
  const faults = [...within('from', from), ...within('to', to)];
  if (faults.length > 0) return faults;
  return from && to && to.last < from.first ? [{ code: 'DATES_REVERSED', path: ['to'] }] : [];
}

/** Between which days the dates of an entry lie: from the birth of the teacher on, and not far ahead. */
export function dateLimits({ toLiesBehind }: AnyCvKind['dates'], { today, birthDate: minimum }: Asked) {
  return {
    from: { minimum, maximum: yearsAfter(today, 1) },
    to: { minimum, maximum: toLiesBehind ? today : yearsAfter(today, 10) },
  } as const;
}

/** Whether no day that it may mean lies between two days. */
function isOutside({ first, last }: PartialDate, earliest: string, latest: string): boolean {
  return last < earliest || first > latest;
}

function yearsAfter(day: string, years: number): string {
  return `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;
}
