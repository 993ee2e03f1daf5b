import type {
  Appraisal,
  CareerStep,
  Diploma,
  Dossier,
  Position,
  Posting,
  ServicePeriod,
} from '../../dossier/index.ts';
import type { Teacher } from '../../teacher/index.ts';
import { corpsFact } from '../../dossier/corps.tables.ts';
import { sortNameOf } from '../../teacher/teacher.rules.ts';
import type { ImportTeacherInput } from '../intake.inputs.ts';
import { degreeOf, latestOf } from './intake.rules.ts';
import { inSequence, postingsInSequence, storedShare, type Period } from './periods.rules.ts';

/** The tables that hold the dated lines of a file, which are never changed: what is no longer true is superseded. */
export const HISTORY_TABLES = [
  'career_step',
  'posting',
  'position',
  'appraisal',
  'diploma',
  'service_period',
] as const satisfies readonly (keyof Lines)[];
export type HistoryTable = (typeof HISTORY_TABLES)[number];
export type Row = Readonly<Record<string, unknown>>;

/** The columns of a file that a line fills; new ones of the entity are among them. */
type FileColumns = Omit<Dossier, 'id' | 'teacher'>;
type TeacherColumns = Pick<
  Teacher,
  | 'civility'
  | 'familyName'
  | 'usageName'
  | 'givenNames'
  | 'birthDate'
  | 'degree'
  | 'leftOn'
  | 'leftReason'
  // Made from the others, so not kept in revisions: the order of lists, and what the worklist filters on.
  | 'sortName'
  | 'corpsCode'
  | 'establishmentUai'
>;
/** What may be null may be absent as well. */
type Filled<T> = { readonly [K in keyof T as null extends T[K] ? never : K]: T[K] } & {
  readonly [K in keyof T as null extends T[K] ? K : never]?: T[K];
};

/** The identity and the contact data of a teacher as they are kept; the same names as in `teacher_revision.former`. */
export type Profile = Filled<TeacherColumns & FileColumns> & {
  readonly academyCode: string;
  readonly departmentCode?: string | null;
  readonly officerCode: string;
};

/** `today` decides which step and posting have started. */
export function profileOf(line: ImportTeacherInput, today: string): Profile {
  // The digest of the NUMEN is the account's, and a sector is judged, not kept.
  const { numen: _numen, sector: _sector, officer, address, familySituation: family, ...kept } = line;
  const { careerSteps, postings, positions: _positions, ...others } = kept;
  const { appraisals: _appraisals, diplomas: _diplomas, services: _services, ...sameNames } = others;
  return placed({
    ...sameNames,
    degree: degreeOf(line) ?? 'SECOND',
    officerCode: officer.code,
    addressLines: address?.lines ?? null,
    postalCode: address?.postalCode ?? null,
    city: address?.city ?? null,
    country: address?.country ?? null,
    maritalStatus: family.maritalStatus,
    familySince: family.since ?? null,
    children: family.children,
    sortName: sortNameOf(line.givenNames, line.familyName, line.usageName ?? null),
    corpsCode: corpsFact(startedLast(careerSteps, today)?.corps ?? '')?.code ?? null,
    establishmentUai: startedLast(inRank(postings), today)?.establishment.uai ?? null,
  });
}

/** Does not compile when a column is filled by nothing, or a field of the line goes nowhere: the message names it. */
function placed<P extends Profile>(
  profile: P & Readonly<Record<Exclude<keyof P, keyof Profile> | Exclude<keyof Profile, keyof P>, never>>,
): Profile {
  return profile;
}

/** The last one to have begun; the first to begin when all are to come; the last in the list of those of one day. */
function startedLast<P extends Period>(periods: readonly P[], today: string): P | undefined {
  const first = periods.toReversed().toSorted((one, other) => compared(one.from, other.from))[0];
  return latestOf(periods.filter(({ from }) => from <= today)) ?? first;
}

/** Of postings that begin on one day the greater share counts, then the code: never the order they came in. */
function inRank(postings: ImportTeacherInput['postings']): ImportTeacherInput['postings'] {
  return postings.toSorted(
    (one, other) =>
      storedShare(one) - storedShare(other) || compared(one.establishment.uai, other.establishment.uai),
  );
}

function compared(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** A dated line of a file: what its entity has a column for. */
type Content<E, Shown extends keyof E = never> = Omit<E, 'id' | 'dossier' | 'supersededAt' | Shown>;
/** The dated lines by their tables, under the names of their entities. */
export interface Lines {
  readonly career_step: readonly Content<CareerStep, 'corps' | 'grade' | 'indiceMajore'>[];
  readonly posting: readonly (Content<Posting, 'establishment'> & { readonly establishment: string })[];
  readonly position: readonly Content<Position>[];
  readonly appraisal: readonly Content<Appraisal>[];
  readonly diploma: readonly Content<Diploma, 'obtainedPrecision'>[];
  readonly service_period: readonly Content<ServicePeriod>[];
}

/** In the writing of the database, so that they compare with what it holds. */
export function rowsOf(line: ImportTeacherInput): Lines {
  return {
    career_step: inSequence(line.careerSteps).map(stepRow),
    posting: postingsInSequence(line.postings).map(postingRow),
    position: inSequence(line.positions).map(({ kind, ...period }) => ({ kind, ...daysOf(period) })),
    appraisal: line.appraisals.map(({ rank, schoolYear, on, outcome }) => {
      return { rank, schoolYear, on: on ?? null, outcome: outcome ?? null };
    }),
    diploma: line.diplomas.map(diplomaRow),
    // The order of the kinds says nothing.
    service_period: line.services.map(({ kinds, ...period }) => {
      return { ...daysOf(period), kinds: [...new Set(kinds)].toSorted() };
    }),
  };
}

function daysOf({ from, to }: Period) {
  return { from, to: to ?? null };
}

function stepRow(step: ImportTeacherInput['careerSteps'][number]): Lines['career_step'][number] {
  return {
    corpsCode: step.corps,
    gradeCode: step.grade,
    echelon: step.echelon,
    chevron: step.chevron ?? null,
    ...daysOf(step),
    retainedSeniority: step.retainedSeniority ?? null,
    accelerated: step.accelerated ?? null,
    act: step.act ?? null,
  };
}

function postingRow(posting: ImportTeacherInput['postings'][number]): Lines['posting'][number] {
  return {
    establishment: posting.establishment.uai,
    discipline: posting.discipline ?? null,
    ...daysOf(posting),
    permanent: posting.permanent,
    workingTime: storedShare(posting),
    specialised: posting.specialised ?? false,
  };
}

function diplomaRow(diploma: ImportTeacherInput['diplomas'][number]): Lines['diploma'][number] {
  const { title, level, obtainedOn, speciality, code } = diploma;
  return {
    title,
    level,
    obtainedOn: obtainedOn ?? null,
    speciality: speciality ?? null,
    code: code ?? null,
  };
}
