import { Temporal } from 'temporal-polyfill';
import { inWords } from '../../../platform/letters/frames.ts';
import type { Bilingual, Locale } from '../../../platform/viewer.ts';
import { appraisalWords, corpsFact, gradeFact, positionWords, serviceWords } from '../../dossier/index.ts';

/** A line of the dossier as it was kept with a request: by the columns of its table. */
export type Snapshot = Readonly<Record<string, unknown>>;

/** What of a line is shown: the column, the name in the schema and the label. */
const shown: readonly (readonly [column: string, name: string, label: Bilingual])[] = [
  ['corps_code', 'corps', { fr: 'Corps', en: 'Corps' }],
  ['grade_code', 'grade', { fr: 'Grade', en: 'Grade' }],
  ['echelon', 'echelon', { fr: 'Échelon', en: 'Echelon' }],
  ['chevron', 'chevron', { fr: 'Chevron', en: 'Chevron' }],
  ['kind', 'kind', { fr: 'Nature', en: 'Kind' }],
  ['kinds', 'kinds', { fr: 'Nature', en: 'Kind' }],
  ['establishment_uai', 'establishment', { fr: 'Établissement', en: 'Establishment' }],
  ['permanent', 'permanent', { fr: 'À titre définitif', en: 'Held for good' }],
  ['discipline', 'discipline', { fr: 'Discipline', en: 'Subject' }],
  ['working_time', 'workingTime', { fr: 'Quotité', en: 'Share of a full service' }],
  ['rank', 'rank', { fr: 'Rang', en: 'Rank' }],
  ['school_year', 'schoolYear', { fr: 'Année scolaire', en: 'School year' }],
  ['held_on', 'on', { fr: 'Tenu le', en: 'Held on' }],
  ['outcome', 'outcome', { fr: 'Appréciation', en: 'Outcome' }],
  ['title', 'title', { fr: 'Intitulé', en: 'Title' }],
  ['level', 'level', { fr: 'Niveau', en: 'Level' }],
  ['speciality', 'speciality', { fr: 'Spécialité', en: 'Speciality' }],
  ['obtained_on', 'obtainedOn', { fr: 'Obtenu le', en: 'Obtained on' }],
  ['valid_from', 'from', { fr: 'Du', en: 'From' }],
  ['valid_to', 'to', { fr: 'Au', en: 'To' }],
  ['retained_seniority', 'retainedSeniority', { fr: 'Reliquat d’ancienneté', en: 'Seniority carried over' }],
  ['act', 'act', { fr: 'Acte', en: 'Act' }],
];

/** The codes that people read as words; no two lists have one in common. */
const codes: Readonly<Record<string, Bilingual | undefined>> = {
  ...positionWords,
  ...appraisalWords,
  ...serviceWords,
};
const yesOrNo = {
  fr: (is: boolean) => (is ? 'oui' : 'non'),
  en: (is: boolean) => (is ? 'yes' : 'no'),
} as const;
const inWord = (code: string, locale: Locale) => codes[code]?.[locale] ?? code;

/** The line as labelled texts; what it does not say is left out. */
export function snapshotInWords(snapshot: Snapshot, locale: Locale) {
  return shown.flatMap(([column, name, label]) => {
    const text = textOf(snapshot, column, locale);
    return text === null ? [] : [{ name, label: label[locale], text }];
  });
}

/** Where one was, by its dates alone: a paper is shown to others, and a position may say why somebody is away. */
const datesAlone = ['from', 'to'];

/** The line as it may stand on a paper. */
export function snapshotOnPaper(snapshot: Snapshot): { readonly label: string; readonly text: string }[] {
  const isPosition = Object.hasOwn(positionWords, String(snapshot['kind']));
  return snapshotInWords(snapshot, 'fr')
    .filter(({ name }) => !isPosition || datesAlone.includes(name))
    .map(({ label, text }) => ({ label: `Ligne concernée – ${label}`, text }));
}

function textOf(snapshot: Snapshot, column: string, locale: Locale): string | null {
  const value = snapshot[column];
  const corps = snapshot['corps_code'];
  if (typeof value === 'number') return new Intl.NumberFormat(locale).format(value);
  if (typeof value === 'boolean') return yesOrNo[locale](value);
  if (Array.isArray(value)) return value.map((code) => inWord(String(code), locale)).join(', ') || null;
  if (typeof value !== 'string' || value === '') return null;
  // Requests of before its name was kept have the code alone.
  if (column === 'establishment_uai')
    return typeof snapshot['establishment'] === 'string' ? snapshot['establishment'] : value;
  if (column === 'kind' || column === 'outcome') return inWord(value, locale);
  if (column === 'retained_seniority')
    return Temporal.Duration.from(value).toLocaleString(locale, { style: 'long' });
  if (column === 'corps_code') return corpsFact(value)?.label ?? value;
  if (column === 'grade_code' && typeof corps === 'string') return gradeFact(corps, value)?.label ?? value;
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? inWords[locale](value) : value;
}
