import { likeness } from '../../dossier/diploma/same-diploma.rules.ts';
import { saidIn, type CvBesideFile, type LookedAt } from './beside-file.rules.ts';
import { postAt, presentElsewhere, presentPlace } from './places.rules.ts';
import type { CvGapCode } from './texts.tables.ts';

/** Something that is missing, and of what. */
export interface FoundGap {
  readonly code: CvGapCode;
  /** The title of the entry, or what the file says. */
  readonly of?: string;
  readonly entryId?: string;
  readonly from?: string;
  readonly to?: string;
}

/** From how many days on the time between two activities asks for a word. */
const longestSilence = 183;
/** A place where one worked for less is not missed. */
const shortestPost = 365;

const day = 24 * 3_600_000;
const daysBetween = (one: string, other: string) => (Date.parse(other) - Date.parse(one)) / day;

/** What who promotes or recruits would look for and does not find: the head of the CV, its sections, then entry by entry. */
export function gapsOf(file: CvBesideFile, today: string): FoundGap[] {
  const has = (kind: LookedAt['kind']) => file.entries.some((entry) => entry.kind === kind);
  return [
    ...(file.hasSummary ? [] : [{ code: 'NO_SUMMARY' } as const]),
    ...(has('DIPLOMA') ? [] : [{ code: 'NO_DIPLOMA' } as const]),
    ...(has('PROFESSIONAL_EXPERIENCE') ? [] : [{ code: 'NO_EXPERIENCE' } as const]),
    ...(has('LANGUAGE') ? [] : [{ code: 'NO_LANGUAGE' } as const]),
    ...file.entries.flatMap(gapsOfEntry),
    ...diplomasAbsent(file),
    ...postingsAbsent(file, today),
    ...silences(file, today),
  ];
}

/** A diploma and a certificate are believed when they are proved. */
function gapsOfEntry({ id, kind, title, status, files, details }: LookedAt): FoundGap[] {
  const of = { entryId: id, of: title };
  if (status === 'VERIFIED') return [];
  if (status === 'REJECTED') return [{ code: 'REJECTED', ...of }];
  const isProvable = kind === 'DIPLOMA' || Boolean(details.certificate);
  if (!isProvable) return [];
  if (files === 0) return [{ code: 'NO_EVIDENCE', ...of }];
  return kind === 'DIPLOMA' ? [{ code: 'DIPLOMA_NOT_VERIFIED', ...of }] : [];
}

/** The baccalauréat goes without saying beside what comes after it. */
function diplomasAbsent({ entries, diplomas }: CvBesideFile): FoundGap[] {
  const said = entries.filter(({ kind }) => kind === 'DIPLOMA').map(saidIn);
  if (said.length === 0) return [];
  const highest = Math.max(...diplomas.map(({ level }) => level));
  return diplomas
    .filter((diploma) => diploma.level > 4 || diploma.level === highest)
    .filter((diploma) => !said.some((one) => isOf(one, diploma)))
    .map(({ title }) => ({ code: 'DIPLOMA_OF_FILE_ABSENT', of: title }));
}

/** The same one, or the same one of another year, which is a difference and no gap. */
function isOf(one: ReturnType<typeof saidIn>, other: CvBesideFile['diplomas'][number]): boolean {
  return (
    likeness(one, other) > 0 || likeness({ ...one, obtainedOn: null }, { ...other, obtainedOn: null }) === 2
  );
}

function postingsAbsent(file: CvBesideFile, today: string): FoundGap[] {
  const present = presentPlace(file, today);
  return file.postings
    .filter((place) => place === present || daysBetween(place.from, place.to ?? today) >= shortestPost)
    .filter((place) => place.from <= today && !postAt(file, place))
    .filter((place) => place !== present || !presentElsewhere(file, place, today))
    .map(({ name, city, from, to }) => ({
      code: 'POSTING_ABSENT',
      of: `${name}, ${city}`,
      from,
      ...(to === null ? {} : { to }),
    }));
}

/** Time of which neither the CV nor the postings of the file say anything, between the first post and today. */
function silences({ entries, postings }: CvBesideFile, today: string): FoundGap[] {
  const isWork = ({ kind }: LookedAt) => kind === 'PROFESSIONAL_EXPERIENCE' || kind === 'RESEARCH';
  const first = entries.flatMap((entry) => (isWork(entry) ? (entry.from ?? []) : [])).toSorted()[0];
  if (first === undefined) return [];
  const spans = [
    ...entries.flatMap(({ kind, from, to }) =>
      from === null || kind === 'LANGUAGE' || kind === 'SKILL' || kind === 'PUBLICATION'
        ? []
        : [{ from, to }],
    ),
    ...postings,
  ].toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const gaps: FoundGap[] = [];
  let reached = first;
  for (const { from, to } of [...spans, { from: today, to: today }]) {
    const next = from < today ? from : today;
    if (daysBetween(reached, next) > longestSilence)
      gaps.push({ code: 'SILENCE', from: dayBeside(reached, 1), to: dayBeside(next, -1) });
    const last = to ?? today;
    if (last > reached) reached = last;
  }
  return gaps;
}

const dayBeside = (date: string, days: number) =>
  new Date(Date.parse(date) + days * day).toISOString().slice(0, 10);
