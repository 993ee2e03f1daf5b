import type { Appreciation, DiplomaCode, Status } from '../law/codes.tables.ts';
import {
  diplomaCodeOf,
  type DiplomaCode as RecordedCode,
  type RecordedDiploma,
} from '../../dossier/diploma/diploma.rules.ts';
import { diplomaNames, positionNames, serviceNames } from './api-names.tables.ts';
import { familyOn } from '../../dossier/situation.rules.ts';
import { childrenOfExemption } from '../law/programmes.tables.ts';
import { addDays, earliest, type Day } from './calendar.rules.ts';
import {
  corpsEntry,
  aheadOf,
  lastAdvancement,
  stretchesOf,
  type RecordedStep,
  type Stretch,
} from './career-steps.rules.ts';
import { chevronsOf, standOf } from './echelon.rules.ts';
import type { CareerFacts } from './facts.rules.ts';
import { clockStops } from './positions.rules.ts';
import type { Period } from './span.rules.ts';

/** What a Dossier records of a career, oldest first; what is absent is null. */
export interface RecordedCareer {
  readonly birthDate: Day;
  readonly degree: 'FIRST' | 'SECOND';
  readonly status: Uppercase<Status> | null;
  readonly titularSince: Day | null;
  readonly steps: readonly RecordedStep[];
  readonly positions: readonly (Period & { readonly kind: RecordedPosition })[];
  readonly services: readonly (Period & { readonly kinds: readonly RecordedService[] })[];
  readonly appraisals: readonly RecordedAppraisal[];
  readonly diplomas: readonly (RecordedDiploma & {
    readonly obtainedOn: Day | null;
    /** Whether the HR base lists it: those that were proved beside it are no list of all of them. */
    readonly isListed?: boolean;
  })[];
  /** The specialised ones. */
  readonly postings: readonly Period[];
  /** The family situation as it was said, from the first day on. */
  readonly family?: Parameters<typeof familyOn>[0];
}
export interface RecordedAppraisal {
  readonly rank: number;
  readonly schoolYear: string;
  readonly on: Day | null;
  readonly outcome: Appreciation | null;
}
export type RecordedPosition = keyof typeof positionNames;
export type RecordedService = keyof typeof serviceTags;

/** The day that is looked at, and the day on which the file is read: what lies after it is not over yet. */
export interface Viewed {
  readonly asOf: Day;
  readonly today: Day;
}

/**
 * The facts of a career on a day, from the file as it is; null when no step is in force then. An empty list of services
 * or diplomas is a gap in the file, as nobody teaches without: the rules then say what to supply.
 */
export function careerFactsOf(recorded: RecordedCareer, { asOf, today }: Viewed): CareerFacts | null {
  const steps = recorded.steps.filter(({ from }) => from <= asOf);
  const current = steps.at(-1);
  if (!current || (current.to != null && current.to < asOf)) return null;
  const positions = positionsOf(recorded);
  const stops = clockStops({ ...nobody, positions });
  const stretches = stretchesOf(steps, stops);
  const present = stretches.at(-1) as Stretch;
  const { corps, grade, echelon, start, entered } = present;
  const corpsDate = corpsEntry(stretches, recorded.titularSince);
  const isFirstCorps = stretches.every((stretch) => stretch.corps === corps);
  // What came after a day that is over was not decided on it.
  const ahead = asOf < today ? nothingAhead : aheadOf(recorded.steps, stops, { corps, after: asOf });
  const facts: CareerFacts = {
    corps,
    grade,
    echelon,
    echelonDate: start,
    ...(start < entered ? { heldSince: entered } : {}),
    ...statusOf(recorded),
    ...(corpsDate === null ? {} : { corpsDate }),
    birthDate: recorded.birthDate,
    ...historyOf(stretches, present),
    ...(ahead.decided.length > 0 ? { decided: ahead.decided } : {}),
    ...(ahead.endsOn === null ? {} : { endsOn: ahead.endsOn }),
    ...(positions.length > 0 ? { positions } : {}),
    ...directionOf(recorded, lastAdvancement(stretches), earliest(asOf, today)),
    ...diplomasOf(recorded),
    ...servicesOf(recorded),
    ...appraisalsOf(recorded, asOf, isFirstCorps ? null : corpsDate),
    ...childrenOf(recorded, asOf),
    ...(recorded.postings.some((posting) => isInForce(posting, asOf)) ? { specialisedPost: true } : {}),
    ...(corps === 'PSYEN' ? { speciality: recorded.degree === 'FIRST' ? 'EDA' : 'EDO' } : {}),
  };
  return { ...facts, ...chevronOf(facts, current, { asOf, today }) };
}

function positionsOf({ positions }: RecordedCareer) {
  return positions.map(({ kind, ...days }) => ({ position: positionNames[kind], ...periodOf(days) }));
}

function statusOf({ status, titularSince }: RecordedCareer): Partial<CareerFacts> {
  return {
    ...(status === null ? {} : { status: status.toLowerCase() as Status }),
    ...(titularSince === null ? {} : { titularSince }),
  };
}

/** The échelons before the present one in its grade, and the entry in the ninth for whoever is further. */
function historyOf(
  stretches: readonly Stretch[],
  { corps, grade, echelon }: Stretch,
): Pick<CareerFacts, 'history' | 'entry9'> {
  const first = stretches.findLastIndex((stretch) => stretch.corps !== corps || stretch.grade !== grade) + 1;
  const history = stretches.slice(first, -1).map(({ echelon: passed, start: from, accelerated }) => ({
    echelon: passed,
    from,
    ...(accelerated === null ? {} : { accelerated }),
  }));
  const ninth = grade === 'CN' && echelon > 9 ? history.find((step) => step.echelon === 9) : undefined;
  return {
    ...(ninth ? { entry9: ninth.from } : {}),
    ...(history.length > 0 ? { history } : {}),
  };
}

/** The code of the rules; the training of heads of school, which is recorded like a diploma, is a fact of its own. */
export function ruleDiploma(code: Exclude<RecordedCode, 'FORMATION_DIRECTION'>): DiplomaCode {
  return diplomaNames[code];
}

/** Null: it counts by whole years only. */
export const serviceTags = { ...serviceNames, DIRECTOR: null } as const;

const nothingAhead = { decided: [], endsOn: null } as const;
const nobody = { corps: '', grade: '', echelon: null, echelonDate: null } as const;

/**
 * Full school years as head of school, 1 September to 31 August, since 2023 (décret 2023-777, art. 4), that are over:
 * those before the last advancement were used for it; a promotion uses none.
 */
function directionOf(recorded: RecordedCareer, advanced: Day, day: Day): Partial<CareerFacts> {
  const periods = recorded.services.filter(({ kinds }) => kinds.includes('DIRECTOR'));
  const training = trainingOf(recorded);
  const since = periods.map(({ from }) => from).toSorted()[0];
  if (since === undefined) return training;
  let directorYearsDone = 0;
  for (let year = 2023; `${year + 1}-08-31` < day; year += 1) {
    const isUsed = `${year + 1}-08-31` < advanced;
    if (!isUsed && isCovered(`${year}-09-01`, `${year + 1}-08-31`, periods)) directorYearsDone += 1;
  }
  return { directorYearsDone, directorSince: since, ...training };
}

/**
 * The children that are recorded, where they are as many as exempt from a diploma: of fewer, others may have been raised
 * that the HR base never listed.
 */
function childrenOf({ family }: RecordedCareer, asOf: Day): Partial<CareerFacts> {
  const count = family ? familyOn(family, asOf).children.length : 0;
  return count >= childrenOfExemption ? { childrenRaised: count } : {};
}

/** The training of heads of school, with the day on which it was over where that is recorded. */
function trainingOf({ diplomas }: RecordedCareer): Partial<CareerFacts> {
  const days = diplomas
    .filter((diploma) => diplomaCodeOf(diploma) === 'FORMATION_DIRECTION')
    .map(({ obtainedOn }) => obtainedOn ?? '')
    .sort(compared);
  const [first] = days;
  return first === undefined ? {} : { trainingDirection: first === '' ? true : first };
}

/** Whether periods, however they were split, leave no day out. */
function isCovered(first: Day, last: Day, periods: readonly Period[]): boolean {
  let missing = first;
  for (const { from, to } of periods.toSorted((a, b) => compared(a.from, b.from))) {
    if (from > missing) return false;
    if (to == null || to >= last) return true;
    if (to >= missing) missing = addDays(to, 1);
  }
  return false;
}

/** A diploma without a date is taken as held. */
function diplomasOf({ diplomas }: RecordedCareer): Partial<CareerFacts> {
  const codes = diplomas.map((diploma) => [diplomaCodeOf(diploma), diploma.obtainedOn] as const);
  const held = codes.flatMap(([recorded, obtainedOn]) => {
    if (!recorded || recorded === 'FORMATION_DIRECTION') return [];
    const code = ruleDiploma(recorded);
    return obtainedOn === null ? code : { code, obtainedOn };
  });
  if (codes.every(([code]) => code === 'FORMATION_DIRECTION')) return {};
  const isWhole = diplomas.some(({ isListed = true }) => isListed);
  return { diplomas: held, ...(isWhole ? {} : { diplomasOpen: true }) };
}

function servicesOf({ services }: RecordedCareer): Partial<CareerFacts> {
  const tagged = services
    .map(({ kinds, ...days }) => ({
      ...periodOf(days),
      tags: kinds.flatMap((kind) => serviceTags[kind] ?? []),
    }))
    .filter(({ tags }) => tags.length > 0);
  return tagged.length === 0 ? {} : { services: tagged };
}

/**
 * The years of the rendez-vous, and the appreciations that are given; of one that was held again, the last. Those of an
 * earlier corps say nothing of this one.
 */
function appraisalsOf({ appraisals }: RecordedCareer, asOf: Day, since: Day | null): Partial<CareerFacts> {
  const inOrder = appraisals
    .filter(({ schoolYear }) => since === null || `${schoolYear.slice(5)}-08-31` >= since)
    .toSorted((a, b) => compared(a.schoolYear, b.schoolYear));
  const given = inOrder.filter(({ on, outcome }) => outcome !== null && (on ?? '') <= asOf);
  return {
    ...(given.length === 0
      ? {}
      : { rdv: Object.fromEntries(given.map(({ rank, outcome }) => [rank, outcome])) }),
    ...(inOrder.length === 0
      ? {}
      : { rdvYears: Object.fromEntries(inOrder.map(({ rank, schoolYear }) => [rank, schoolYear])) }),
  };
}

/** The chevron is the one of the day of the file: on a later day, it is told where its échelon alone does not lead to it. */
function chevronOf(
  facts: CareerFacts,
  { chevron }: RecordedStep,
  { asOf, today }: Viewed,
): Partial<CareerFacts> {
  if (chevron === null) return {};
  const stand = asOf > today ? standOf(facts, today) : null;
  const led = stand && chevronsOf(facts, stand).findLast(([, on]) => on <= today)?.[0];
  return led === chevron ? {} : { chevron };
}

function periodOf({ from, to }: Period): Period {
  return to == null ? { from } : { from, to };
}

function isInForce({ from, to }: Period, day: Day): boolean {
  return from <= day && (to == null || to >= day);
}

function compared(one: string, other: string): number {
  return Number(one > other) - Number(one < other);
}
