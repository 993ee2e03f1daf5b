import { gradeFact } from '../dossier/corps.tables.ts';
import { diplomaOfLevel } from './assumptions.tables.ts';
import { addDays, earliest, latest, type Day } from './calendar.rules.ts';
import { verdictOfGrade } from './condition.rules.ts';
import { acceleratedPace, enter, normalPace, standOn, type Pace, type Stand } from './echelon.rules.ts';
import type { Appreciation, CareerFacts, DiplomaCode } from './facts.rules.ts';
import { countedPositions, type PositionCode } from './positions.tables.ts';
import { bonusYearsAfter, promoted } from './promotion.rules.ts';
import { questionOf } from './question.rules.ts';
import type { Period } from './span.rules.ts';

/** What is supposed on top of the facts. The rules stay the same. */
export interface Assumptions {
  /** Both accelerations of the classe normale, as far as they are still to come, are granted. */
  readonly acceleratedAdvancement?: boolean;
  /** The final appreciation of a rendez-vous, the third unless another is named. */
  readonly appraisalOutcome?: Appreciation;
  readonly appraisalOf?: 1 | 2 | 3;
  /** A diploma, by code or by level, obtained on a day; on the day of the question when none is given. */
  readonly diploma?: { readonly code?: DiplomaCode; readonly level?: number; readonly on?: Day };
  /** The training of heads of school, over on a day; on the day of the question when none is given. */
  readonly training?: { readonly on?: Day };
  /** A promotion that takes effect on 1 September of a campaign. */
  readonly promotion?: { readonly grade: 'HC' | 'CE'; readonly campaign: number };
  /** A leave, or another position, from the first day to the last one; activité when no position is named. */
  readonly leave?: Required<Period> & { readonly position?: PositionCode };
  /** A change of position from a day on. */
  readonly position?: { readonly position: PositionCode; readonly from: Day };
}

/** What a promotion in a campaign would lead to. */
export interface AssumedPromotion {
  readonly effect: Day;
  readonly stand: Stand;
  /** Years as head of school whose bonus no step before it used. */
  readonly bonusYears: number;
}

/** The pace of advancement that is supposed. */
export function paceOf({ acceleratedAdvancement = false }: Assumptions): Pace {
  return acceleratedAdvancement ? acceleratedPace : normalPace;
}

/**
 * The facts as they would be. After a promotion they are those of the new grade, even where it takes effect after
 * `asOf`; one that the law does not allow in its campaign, or that no table leads to, changes nothing.
 */
export function assume(facts: CareerFacts, assumptions: Assumptions, asOf: Day): CareerFacts {
  const changed = assumeWithoutPromotion(facts, assumptions, asOf);
  const promotion = assumedPromotion(changed, assumptions, asOf);
  return promotion ? inNewGrade(changed, promotion) : changed;
}

/** All that is supposed but the promotion: what comes before it. */
export function assumeWithoutPromotion(facts: CareerFacts, assumptions: Assumptions, asOf: Day): CareerFacts {
  const { appraisalOutcome, appraisalOf = 3, diploma, training, leave, position } = assumptions;
  const code = diploma && (diploma.code ?? diplomaOfLevel[diploma.level ?? 0]);
  const moves = [
    ...(leave ? [{ ...leave, position: leave.position ?? 'ACTIVITE' }] : []),
    ...(position ? [{ ...position, to: null }] : []),
  ];
  return {
    ...facts,
    ...(appraisalOutcome ? { rdv: { ...facts.rdv, [appraisalOf]: appraisalOutcome } } : {}),
    ...(code ? { diplomas: [...(facts.diplomas ?? []), { code, obtainedOn: diploma.on ?? asOf }] } : {}),
    ...(training ? { trainingDirection: trainedBy(facts, training.on ?? asOf) } : {}),
    ...(moves.length > 0 ? { positions: moves.reduce(replaced, facts.positions ?? []) } : {}),
    ...(facts.services && moves.length > 0 ? { services: moves.reduce(interrupted, facts.services) } : {}),
  };
}

/** Where the promotion that is supposed leads; null when none is, when its conditions fail, or no table leads anywhere. */
export function assumedPromotion(
  facts: CareerFacts,
  assumptions: Assumptions,
  asOf: Day,
): AssumedPromotion | null {
  const { promotion } = assumptions;
  if (!promotion) return null;
  const { grade, campaign } = promotion;
  const effect = `${campaign}-09-01`;
  const question = questionOf(facts, { asOf, campaign, pace: paceOf(assumptions) });
  const { path } = question;
  const before = standOn(path, effect);
  const stand = before && before.from <= effect ? promoted(facts, before, effect) : null;
  // What is judged on the day of the question is judged when the promotion is decided.
  const day = latest(asOf, `${campaign}-08-31`);
  const decided = { ...question, asOf: day, facts: titularised(facts, asOf, day) };
  if (stand?.grade !== grade || verdictOfGrade(grade, decided).met === false) return null;
  return { effect, stand, bonusYears: bonusYearsAfter(facts, path, effect) };
}

/** The facts of a later day: whose titularisation comes meanwhile is titulaire then. */
function titularised(facts: CareerFacts, asOf: Day, day: Day): CareerFacts {
  const { status, titularSince } = facts;
  const isForeseen = status === 'stagiaire' && titularSince != null && titularSince > asOf;
  return isForeseen && titularSince <= day ? { ...facts, status: 'titulaire' } : facts;
}

/** The promotion that the file records already, with the place that it says; null when there is none, or no scale for it. */
export function recordedPromotion(facts: CareerFacts, path: readonly Stand[]): AssumedPromotion | null {
  const step = facts.decided?.find(({ grade }) => grade !== facts.grade);
  const fact = step && gradeFact(facts.corps, step.grade)?.echelons[step.echelon - 1];
  if (!fact) return null;
  const stand = enter(fact, step.grade, step.echelonDate ?? step.from, step.from);
  return { effect: step.from, stand, bonusYears: bonusYearsAfter(facts, path, step.from) };
}

/** The facts in the grade that a promotion leads to: its history begins anew, an unused bonus is kept. */
export function inNewGrade(facts: CareerFacts, { stand, effect, bonusYears }: AssumedPromotion): CareerFacts {
  const { history: _, entry9: __, decided = [], ...kept } = facts;
  const ahead = decided.filter(({ from }) => from > effect);
  return {
    ...kept,
    grade: stand.grade,
    echelon: stand.echelon,
    echelonDate: stand.since,
    heldSince: effect,
    ...(ahead.length > 0 ? { decided: ahead } : {}),
    chevron: stand.chevron?.code ?? null,
    chevronSince: stand.chevron?.since ?? null,
    directorYearsDone: bonusYears,
  };
}

function trainedBy({ trainingDirection = false }: CareerFacts, on: Day): boolean | Day {
  if (trainingDirection === true) return true;
  return trainingDirection === false ? on : earliest(trainingDirection, on);
}

type Positions = NonNullable<CareerFacts['positions']>;
type Services = NonNullable<CareerFacts['services']>;

/** One is in one position at a time: a new one cuts those that it overlaps, and the rest goes on after it. */
function replaced(positions: Positions, added: Positions[number]): Positions {
  return [...outside(positions, added), added];
}

/**
 * Nobody serves on disponibilité, on parental leave, or outside the corps; parental leave alone counts among the years in
 * France (« AEFE : FAQ détachés »).
 */
function interrupted(services: Services, { position, ...leave }: Positions[number]): Services {
  if (countedPositions[position].clock === 'RUNS') return services;
  const inFrance = services.filter(
    ({ tags }) => position === 'CONGE_PARENTAL' && tags.includes('france_titular'),
  );
  const meanwhile = inFrance.flatMap(({ from, to }) => {
    const start = latest(from, leave.from);
    const end = leave.to == null ? (to ?? null) : earlier(to, leave.to);
    return end !== null && end < start ? [] : { from: start, to: end, tags: ['france_titular'] as const };
  });
  return [...outside(services, leave), ...meanwhile];
}

/** What is left of periods outside another one. */
function outside<P extends Period>(periods: readonly P[], cut: Period): P[] {
  return periods.flatMap((period) => {
    const before =
      period.from < cut.from ? [{ ...period, to: earlier(period.to, addDays(cut.from, -1)) }] : [];
    if (cut.to == null || (period.to != null && period.to <= cut.to)) return before;
    return [...before, { ...period, from: latest(period.from, addDays(cut.to, 1)) }];
  });
}

function earlier(a: Day | null | undefined, b: Day): Day {
  return a == null || a > b ? b : a;
}
