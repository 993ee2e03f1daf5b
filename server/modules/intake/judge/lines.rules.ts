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
] as const;
export type HistoryTable = (typeof HISTORY_TABLES)[number];
export type Row = Readonly<Record<string, unknown>>;

/** The identity and the contact data of a teacher as they are kept; the same names as in `teacher_revision.former`. */
export interface Profile {
  readonly civility: string;
  readonly familyName: string;
  readonly usageName: string | null;
  readonly givenNames: readonly string[];
  readonly birthDate: string;
  readonly academyCode: string;
  readonly departmentCode: string | null;
  readonly degree: string;
  readonly officerCode: string;
  readonly addressLines: readonly string[] | null;
  readonly postalCode: string | null;
  readonly city: string | null;
  readonly country: string | null;
  readonly phone: string | null;
  readonly mobilePhone: string | null;
  readonly maritalStatus: string;
  readonly familySince: string | null;
  readonly children: readonly { readonly givenName: string; readonly birthDate: string }[];
  readonly status: string | null;
  readonly titularSince: string | null;
  readonly leftOn: string | null;
  readonly leftReason: string | null;
  /** Made from the others, so not kept in revisions: the order of lists, and what the worklist filters on. */
  readonly sortName: string;
  readonly corpsCode: string | null;
  readonly establishmentUai: string | null;
}

/** `today` decides which step and posting have started. */
export function profileOf(line: ImportTeacherInput, today: string): Profile {
  return {
    ...contactOf(line),
    civility: line.civility,
    familyName: line.familyName,
    usageName: line.usageName ?? null,
    givenNames: line.givenNames,
    birthDate: line.birthDate,
    academyCode: line.academyCode,
    departmentCode: line.departmentCode ?? null,
    degree: degreeOf(line) ?? 'SECOND',
    officerCode: line.officer.code,
    status: line.status ?? null,
    titularSince: line.titularSince ?? null,
    leftOn: line.leftOn ?? null,
    leftReason: line.leftReason ?? null,
    sortName: sortNameOf(line.givenNames, line.familyName, line.usageName ?? null),
    corpsCode: corpsFact(startedLast(line.careerSteps, today)?.corps ?? '')?.code ?? null,
    establishmentUai: startedLast(inRank(line.postings), today)?.establishment.uai ?? null,
  };
}

function contactOf({ address, familySituation: family, ...line }: ImportTeacherInput) {
  return {
    addressLines: address?.lines ?? null,
    postalCode: address?.postalCode ?? null,
    city: address?.city ?? null,
    country: address?.country ?? null,
    phone: line.phone ?? null,
    mobilePhone: line.mobilePhone ?? null,
    maritalStatus: family.maritalStatus,
    familySince: family.since ?? null,
    children: family.children.map(({ givenName, birthDate }) => ({ givenName, birthDate })),
  };
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

/** The rows of each table, in the columns and the writing of the database, so that they compare with what it holds. */
export function rowsOf(line: ImportTeacherInput): Record<HistoryTable, Row[]> {
  return {
    career_step: inSequence(line.careerSteps).map(stepRow),
    posting: postingsInSequence(line.postings).map(postingRow),
    position: inSequence(line.positions).map(({ kind, ...period }) => ({ kind, ...daysOf(period) })),
    appraisal: line.appraisals.map(({ rank, schoolYear, on, outcome }) => {
      return { rank, school_year: schoolYear, held_on: on ?? null, outcome: outcome ?? null };
    }),
    diploma: line.diplomas.map(diplomaRow),
    // The order of the kinds says nothing.
    service_period: line.services.map(({ kinds, ...period }) => {
      return { ...daysOf(period), kinds: [...new Set(kinds)].toSorted() };
    }),
  };
}

function daysOf({ from, to }: Period): Row {
  return { valid_from: from, valid_to: to ?? null };
}

function stepRow(step: ImportTeacherInput['careerSteps'][number]): Row {
  return {
    corps_code: step.corps,
    grade_code: step.grade,
    echelon: step.echelon,
    chevron: step.chevron ?? null,
    ...daysOf(step),
    retained_seniority: step.retainedSeniority ?? null,
    accelerated: step.accelerated ?? null,
    act: step.act ?? null,
  };
}

function postingRow(posting: ImportTeacherInput['postings'][number]): Row {
  return {
    establishment_uai: posting.establishment.uai,
    discipline: posting.discipline ?? null,
    ...daysOf(posting),
    permanent: posting.permanent,
    working_time: storedShare(posting),
    specialised: posting.specialised ?? false,
  };
}

function diplomaRow({
  title,
  level,
  obtainedOn,
  speciality,
  code,
}: ImportTeacherInput['diplomas'][number]): Row {
  return {
    title,
    level,
    obtained_on: obtainedOn ?? null,
    speciality: speciality ?? null,
    code: code ?? null,
  };
}
