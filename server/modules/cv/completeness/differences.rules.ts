import { foldName } from '../../teacher/teacher.rules.ts';
import { likeness } from '../../dossier/diploma/same-diploma.rules.ts';
import { saidIn, type CvBesideFile, type LookedAt, type WorkedAt } from './beside-file.rules.ts';
import { postAt, presentElsewhere, presentPlace } from './places.rules.ts';
import type { CvDifferenceCode } from './texts.tables.ts';

/** What the CV and the file say differently of one thing: texts, or days as far as they are known. */
export interface FoundDifference {
  readonly code: CvDifferenceCode;
  readonly entryId: string;
  /** The title of the entry. */
  readonly of: string;
  readonly cv: string;
  readonly file: string;
}

/** What the CV says otherwise than the file, diplomas first; what only one of them says is no difference. */
export function differencesOf(file: CvBesideFile, today: string): FoundDifference[] {
  return [...diplomasOtherwise(file), ...postsOtherwise(file), ...placeOtherwise(file, today)];
}

function diplomasOtherwise({ entries, diplomas }: CvBesideFile): FoundDifference[] {
  return entries
    .filter(({ kind, status }) => kind === 'DIPLOMA' && status !== 'REJECTED')
    .flatMap((entry) => diplomaOtherwise(entry, diplomas));
}

function diplomaOtherwise(entry: LookedAt, diplomas: CvBesideFile['diplomas']): FoundDifference[] {
  const said = saidIn(entry);
  const { id: entryId, title: of } = entry;
  const same = diplomas.filter((one) => likeness(said, one) > 0);
  if (same.length > 0)
    return same.some((one) => likeness(said, one) === 2)
      ? []
      : same.slice(0, 1).map(({ title }) => ({ code: 'DIPLOMA_TITLE', entryId, of, cv: of, file: title }));
  const otherYear = diplomas.find(
    (one) => likeness({ ...said, obtainedOn: null }, { ...one, obtainedOn: null }) === 2,
  );
  if (otherYear?.obtainedOn && said.obtainedOn)
    return [
      {
        code: 'DIPLOMA_YEAR',
        entryId,
        of,
        cv: said.obtainedOn.slice(0, 4),
        file: otherYear.obtainedOn.slice(0, 4),
      },
    ];
  const otherLevel = diplomas.find((one) => likeness({ ...said, level: null }, one) === 2);
  return otherLevel && said.level !== null
    ? [{ code: 'DIPLOMA_LEVEL', entryId, of, cv: String(said.level), file: String(otherLevel.level) }]
    : [];
}

function postsOtherwise(file: CvBesideFile): FoundDifference[] {
  return file.postings.flatMap((place) => {
    const entry = postAt(file, place);
    return entry ? daysOtherwise(entry, place) : [];
  });
}

/** As much of a day as the CV says. */
const lengths = { YEAR: 4, MONTH: 7, DAY: 10 } as const;

function daysOtherwise(entry: LookedAt, place: WorkedAt): FoundDifference[] {
  const { id: entryId, title: of } = entry;
  const known = (day: string, precision: LookedAt['fromPrecision']) =>
    day.slice(0, lengths[precision ?? 'DAY']);
  const begins = entry.from && known(entry.from, entry.fromPrecision);
  const began = known(place.from, entry.fromPrecision);
  const ends = entry.to && known(entry.to, entry.toPrecision);
  const ended = place.to && known(place.to, entry.toPrecision);
  return [
    ...(begins && begins !== began
      ? [{ code: 'POSTING_FROM', entryId, of, cv: begins, file: began } as const]
      : []),
    ...(ends !== ended
      ? [{ code: 'POSTING_TO', entryId, of, cv: ends ?? '', file: ended ?? '' } as const]
      : []),
  ];
}

function placeOtherwise(file: CvBesideFile, today: string): FoundDifference[] {
  const place = presentPlace(file, today);
  if (!place || postAt(file, place)) return [];
  const entry = presentElsewhere(file, place, today);
  if (!entry || foldName(entry.organization ?? '') === foldName(place.name)) return [];
  return [
    {
      code: 'ESTABLISHMENT',
      entryId: entry.id,
      of: entry.title,
      cv: entry.organization as string,
      file: `${place.name}, ${place.city}`,
    },
  ];
}
