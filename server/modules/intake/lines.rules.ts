import { corpsFact } from '../dossier/corps.tables.ts';
import { sortNameOf } from '../teacher/teacher.rules.ts';
import type { ImportTeacherInput } from './intake.inputs.ts';
import { degreeOf, latestOf } from './intake.rules.ts';
import { inSequence, type Period } from './periods.rules.ts';

/** The tables that hold the lines of a file, which are never changed: a line that is no longer true is superseded. */
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

/** What the identity and the contact data of a teacher are kept as; the same names as in `teacher_revision.former`. */
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
  /** Made from the others, so not kept in revisions: the order of lists, and what the worklist filters on. */
  readonly sortName: string;
  readonly corpsCode: string | null;
  readonly establishmentUai: string | null;
}

/** `today` decides which step and posting have started. */
export function profileOf(line: ImportTeacherInput, today: string): Profile {
  const { address, familySituation: family } = line;
  return {
    civility: line.civility,
    familyName: line.familyName,
    usageName: line.usageName ?? null,
    givenNames: line.givenNames,
    birthDate: line.birthDate,
    academyCode: line.academyCode,
    departmentCode: line.departmentCode ?? null,
    degree: degreeOf(line) ?? 'SECOND',
    officerCode: line.officer.code,
    addressLines: address?.lines ?? null,
    postalCode: address?.postalCode ?? null,
    city: address?.city ?? null,
    country: address?.country ?? null,
    phone: line.phone ?? null,
    mobilePhone: line.mobilePhone ?? null,
    maritalStatus: family.maritalStatus,
    familySince: family.since ?? null,
    children: family.children.map(({ givenName, birthDate }) => ({ givenName, birthDate })),
    sortName: sortNameOf(line.givenNames, line.familyName, line.usageName ?? null),
    corpsCode: corpsFact(startedLast(line.careerSteps, today)?.corps ?? '')?.code ?? null,
    establishmentUai: startedLast(inRank(line.postings), today)?.establishment.uai ?? null,
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

/** The working time as the column keeps it. */
function storedShare({ workingTime }: { readonly workingTime: number }): number {
  return Math.round(workingTime * 1000) / 1000;
}

function compared(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The rows of each table, with the columns and in the writing of the database, so that they compare with what it holds. */
export function rowsOf(line: ImportTeacherInput): Record<HistoryTable, Row[]> {
  return {
    career_step: inSequence(line.careerSteps).map((step) => ({
      corps_code: step.corps,
      grade_code: step.grade,
      echelon: step.echelon,
      chevron: step.chevron ?? null,
      valid_from: step.from,
      valid_to: step.to ?? null,
      retained_seniority: step.retainedSeniority ?? null,
      accelerated: step.accelerated ?? null,
      act: step.act ?? null,
    })),
    posting: line.postings.map((posting) => ({
      establishment_uai: posting.establishment.uai,
      discipline: posting.discipline ?? null,
      valid_from: posting.from,
      valid_to: posting.to ?? null,
      permanent: posting.permanent,
      working_time: storedShare(posting),
    })),
    position: inSequence(line.positions).map(({ kind, from, to }) => ({
      kind,
      valid_from: from,
      valid_to: to ?? null,
    })),
    appraisal: line.appraisals.map((appraisal) => ({
      rank: appraisal.rank,
      school_year: appraisal.schoolYear,
      held_on: appraisal.on ?? null,
      outcome: appraisal.outcome ?? null,
    })),
    diploma: line.diplomas.map((diploma) => ({
      title: diploma.title,
      level: diploma.level,
      obtained_on: diploma.obtainedOn ?? null,
      speciality: diploma.speciality ?? null,
    })),
    // The order of the kinds says nothing.
    service_period: line.services.map(({ from, to, kinds }) => ({
      valid_from: from,
      valid_to: to ?? null,
      kinds: [...new Set(kinds)].toSorted(),
    })),
  };
}
