import {
  diplomaCodeOf,
  type DiplomaCode as RecordedCode,
  type RecordedDiploma,
} from '../dossier/diploma.rules.ts';
import { addDays, addMonths, earliest, type Day } from './calendar.rules.ts';
import { chevronsOf, standOf } from './echelon.rules.ts';
import type { Appreciation, CareerFacts, DiplomaCode, ServiceTag, Status } from './facts.rules.ts';
import { clockStops } from './positions.rules.ts';
import { spanOf, type Interval, type Period } from './span.rules.ts';
import type { PositionCode } from './positions.tables.ts';

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
  readonly diplomas: readonly (RecordedDiploma & { readonly obtainedOn: Day | null })[];
  /** The specialised ones. */
  readonly postings: readonly Period[];
}
export interface RecordedStep extends Period {
  readonly corps: string;
  readonly grade: string;
  readonly echelon: number;
  readonly chevron: string | null;
  /** ISO 8601, such as `P1Y3M`. */
  readonly retained: string | null;
  readonly accelerated: boolean | null;
}
export interface RecordedAppraisal {
  readonly rank: number;
  readonly schoolYear: string;
  readonly on: Day | null;
  readonly outcome: Appreciation | null;
}
export type RecordedPosition = keyof typeof positionCodes;
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
  const positions = recorded.positions.map(({ kind, ...days }) => ({
    position: positionCodes[kind],
    ...periodOf(days),
  }));
  const stretches = stretchesOf(steps, clockStops({ ...nobody, positions }));
  const { corps, grade, echelon, start, entered } = stretches.at(-1) as Stretch;
  const inCorps = stretches.slice(stretches.findLastIndex((stretch) => stretch.corps !== corps) + 1);
  const inGrade = inCorps.slice(inCorps.findLastIndex((stretch) => stretch.grade !== grade) + 1, -1);
  const history = inGrade.map(({ echelon: passed, start: from, accelerated }) => ({
    echelon: passed,
    from,
    ...(accelerated === null ? {} : { accelerated }),
  }));
  const ninth = grade === 'CN' && echelon > 9 ? history.find((step) => step.echelon === 9) : undefined;
  const facts: CareerFacts = {
    corps,
    grade,
    echelon,
    echelonDate: start,
    ...(recorded.status === null ? {} : { status: recorded.status.toLowerCase() as Status }),
    ...(recorded.titularSince === null ? {} : { titularSince: recorded.titularSince }),
    corpsDate: (inCorps[0] as Stretch).entered,
    birthDate: recorded.birthDate,
    ...(ninth ? { entry9: ninth.from } : {}),
    ...(history.length > 0 ? { history } : {}),
    ...(positions.length > 0 ? { positions } : {}),
    ...directionOf(recorded, entered, earliest(asOf, today)),
    ...diplomasOf(recorded),
    ...servicesOf(recorded),
    ...appraisalsOf(recorded, asOf),
    ...(recorded.postings.some((posting) => isInForce(posting, asOf)) ? { specialisedPost: true } : {}),
    ...(corps === 'PSYEN' ? { speciality: recorded.degree === 'FIRST' ? 'EDA' : 'EDO' } : {}),
  };
  return { ...facts, ...chevronOf(facts, current, { asOf, today }) };
}

/** As the Dossier names them, and as the rules do. */
export const positionCodes = {
  ACTIVITE: 'ACTIVITE',
  DETACHEMENT: 'DETACHEMENT',
  MISE_A_DISPOSITION: 'MAD',
  CONGE_PARENTAL: 'CONGE_PARENTAL',
  DISPONIBILITE_ENFANT: 'DISPO_ENFANT',
  DISPONIBILITE_ACTIVITE: 'DISPO_ACTIVITE',
  DISPONIBILITE: 'DISPO_AUTRE',
  HORS_CADRE: 'HORS_CADRE',
} as const satisfies Record<string, PositionCode>;

/** The code of the rules; null for the training of heads of school, which is a fact of its own. */
export function ruleDiploma(code: RecordedCode): DiplomaCode | null {
  if (code === 'FORMATION_DIRECTION') return null;
  return code === 'BAC_PLUS_2' ? 'BAC+2' : code;
}

/** Null: it counts by whole years only. */
const serviceTags = {
  TEACHING: 'teaching',
  SECOND_DEGREE: '2d',
  PRIMARY: 'primary',
  PUBLIC: 'public',
  CATEGORY_A: 'catA',
  CPGE: 'cpge',
  SPECIALISED: 'specialised',
  FRANCE_TITULAR: 'france_titular',
  DIRECTOR_ACTING: 'director_acting',
  DIRECTOR: null,
} as const satisfies Record<string, ServiceTag | null>;

const nobody = { corps: '', grade: '', echelon: null, echelonDate: null } as const;

/** The time in one échelon, whatever number of steps it was recorded in. */
interface Stretch extends Pick<RecordedStep, 'corps' | 'grade' | 'echelon' | 'accelerated'> {
  /** The first day. */
  readonly entered: Day;
  /** The same, retained seniority taken off. */
  readonly start: Day;
}

function stretchesOf(steps: readonly RecordedStep[], stops: readonly Interval[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const step of steps) {
    const { corps, grade, echelon, accelerated } = step;
    const last = stretches.at(-1);
    const goesOn = last?.corps === corps && last.grade === grade && last.echelon === echelon;
    if (!goesOn)
      stretches.push({ corps, grade, echelon, accelerated, entered: step.from, start: startOf(step, stops) });
    // The HR base says anew how much seniority there is: its last word counts.
    else if (step.retained !== null)
      stretches[stretches.length - 1] = { ...last, start: startOf(step, stops) };
  }
  return stretches;
}

/**
 * The day from which the seniority of a step runs. The rules push dates back by each stop of the clock that follows it,
 * and retained seniority is what remained without them: so the start lies earlier by those between the two.
 */
function startOf({ from, retained }: RecordedStep, stops: readonly Interval[]): Day {
  if (retained === null) return from;
  const part = (unit: string) => Number(new RegExp(`(\\d+)${unit}`).exec(retained)?.[1] ?? 0);
  let start = addDays(addMonths(from, -12 * part('Y') - part('M')), -part('D'));
  for (const stop of stops.toReversed()) {
    const end = stop.until === null ? from : earliest(stop.until, from);
    if (stop.from >= end || end <= start) continue;
    const span = spanOf(stop.from, end);
    start = addDays(addMonths(start, -span.months), -span.days);
  }
  return start;
}

/**
 * Full school years as head of school, 1 September to 31 August, since 2023 (décret 2023-777, art. 4), that are over:
 * those before the entry in the present échelon were used for it.
 */
function directionOf(recorded: RecordedCareer, entered: Day, day: Day): Partial<CareerFacts> {
  const periods = recorded.services.filter(({ kinds }) => kinds.includes('DIRECTOR'));
  const trained = recorded.diplomas.some(
    (diploma) => diplomaCodeOf(diploma) === 'FORMATION_DIRECTION' && (diploma.obtainedOn ?? '') <= day,
  );
  const training = trained ? { trainingDirection: true } : {};
  const since = periods.map(({ from }) => from).toSorted()[0];
  if (since === undefined) return training;
  let directorYearsDone = 0;
  for (let year = 2023; `${year + 1}-08-31` < day; year += 1) {
    const isUsed = `${year + 1}-08-31` < entered;
    if (!isUsed && isCovered(`${year}-09-01`, `${year + 1}-08-31`, periods)) directorYearsDone += 1;
  }
  return { directorYearsDone, directorSince: since, ...training };
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
  const held = diplomas.flatMap((diploma) => {
    const recorded = diplomaCodeOf(diploma);
    const code = recorded && ruleDiploma(recorded);
    if (!code) return [];
    return diploma.obtainedOn === null ? code : { code, obtainedOn: diploma.obtainedOn };
  });
  return diplomas.length === 0 ? {} : { diplomas: held };
}

function servicesOf({ services }: RecordedCareer): Partial<CareerFacts> {
  const tagged = services.map(({ kinds, ...days }) => ({
    ...periodOf(days),
    tags: kinds.flatMap((kind) => serviceTags[kind] ?? []),
  }));
  return services.length === 0 ? {} : { services: tagged };
}

/** Of a rendez-vous that was held again, the last appreciation. */
function appraisalsOf({ appraisals }: RecordedCareer, asOf: Day): Partial<CareerFacts> {
  const given = appraisals.filter(({ on, outcome }) => outcome !== null && (on ?? '') <= asOf);
  const inOrder = given.toSorted((a, b) => compared(a.schoolYear, b.schoolYear));
  return given.length === 0
    ? {}
    : { rdv: Object.fromEntries(inOrder.map(({ rank, outcome }) => [rank, outcome])) };
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
