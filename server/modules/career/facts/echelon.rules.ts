import {
  gradeFact,
  indexAt,
  type EchelonFact,
  type GradeFact,
  type LengthFact,
} from '../../dossier/corps.tables.ts';
import { accelerable } from '../law/advancement.tables.ts';
import { earliest, latest, type Day } from './calendar.rules.ts';
import { effectOf, isClockUnknown, isUnpaid } from './positions.rules.ts';
import { chevronReachedOn, reachedOn } from './seniority.rules.ts';
import { isOnContract, type CareerFacts, type DecidedStep } from './facts.rules.ts';
import { grossMonthlyPay } from '../law/pay.tables.ts';

/** Where somebody stands on the scale of the corps, and since when. */
export interface Stand {
  readonly grade: string;
  readonly echelon: number;
  /** Entry in the échelon, retained seniority taken off. */
  readonly since: Day;
  /** The first chevron held in it and the day it was entered; null in an échelon that pays by one index. */
  readonly chevron: { readonly code: string; readonly since: Day } | null;
  /** The day on which it took effect; later than `since` after a promotion with seniority retained. */
  readonly from: Day;
}

/** How to look ahead. */
export interface Pace {
  /** Whether each accelerated advancement that is still to come is taken as granted. */
  readonly accelerated: boolean;
}
export const normalPace: Pace = { accelerated: false };
export const acceleratedPace: Pace = { accelerated: true };

/**
 * The stand that the facts give; null when the scale of the corps, the échelon or its date is not known. A recorded
 * chevron that the date of the échelon does not lead to by itself was entered on that date, unless its own is known: a
 * promotion keeps the letter and the chevron.
 * @param asOf the day on which the chevron was recorded
 */
export function standOf(facts: CareerFacts, asOf: Day): Stand | null {
  const { grade, echelon, echelonDate, heldSince, chevron, chevronSince } = facts;
  if (echelon === null || echelonDate === null) return null;
  const fact = gradeFact(facts.corps, grade)?.echelons[echelon - 1];
  if (!fact) return null;
  const plain = enter(fact, grade, echelonDate, heldSince ?? echelonDate);
  if (!plain.chevron || !fact.chevrons.some(({ code }) => code === chevron)) return plain;
  const led = chevronsOf(facts, plain).findLast(([, on]) => on <= asOf)?.[0] ?? plain.chevron.code;
  if (led === chevron && chevronSince == null) return plain;
  return { ...plain, chevron: { code: chevron as string, since: chevronSince ?? echelonDate } };
}

/** A stand at the beginning of an échelon. */
export function enter(fact: EchelonFact, grade: string, on: Day, from: Day = on): Stand {
  const first = fact.chevrons[0];
  return {
    grade,
    echelon: fact.echelon,
    since: on,
    from,
    chevron: first ? { code: first.code, since: on } : null,
  };
}

/** The échelon after a stand. */
export interface NextEchelon {
  readonly echelon: number;
  /** Its first day; null when it cannot be known. */
  readonly on: Day | null;
  /** The day since which its seniority counts: before `on` where it takes effect on a return. Null like `on`. */
  readonly since: Day | null;
  /** Whether the day depends on the end of a position that has none; otherwise null means: no source says. */
  readonly isStopped: boolean;
}

/** The first day in the next échelon, and which one; null in the last échelon. */
export function nextEchelon(
  facts: CareerFacts,
  stand: Stand,
  pace: Pace = normalPace,
  bonusYears = facts.directorYearsDone ?? 0,
): NextEchelon | null {
  const decided = decidedAfter(facts, stand);
  if (decided) {
    const { echelon, from: on, echelonDate: since = on } = decided;
    return { echelon, on, since, isStopped: false };
  }
  const scale = gradeFact(facts.corps, stand.grade)?.echelons ?? [];
  const [fact, following] = scale.slice(stand.echelon - 1, stand.echelon + 1);
  if (!fact || fact.isLast) return null;
  // The length belongs to the échelon, whatever the chevron that somebody came with.
  const echelon = stand.echelon + 1;
  if (fact.monthsToNext === null) return { echelon, on: null, since: null, isStopped: false };
  const isFast = pace.accelerated && isAccelerable(facts, stand, fact);
  const reached = reachedByLengths(fact.lengths, ({ months, accelerated }) =>
    reachedOn(facts, stand.since, ((isFast ? accelerated : null) ?? months) as number, bonusYears),
  );
  const since = reached && latest(reached, following?.since ?? reached);
  const on = since && effectOf(facts, latest(since, stand.from));
  return { echelon, on, since, isStopped: on === null && !isClockUnknown(facts, stand.since) };
}

/**
 * The day on which an échelon has lasted, by the durations that follow each other: who has held it for as long as new ones ask
 * by their first day leaves it on that day, whatever is held beyond (PPCR, on 1 September 2017).
 */
export function reachedByLengths(
  lengths: readonly LengthFact[],
  reached: (length: LengthFact) => Day | null,
): Day | null {
  for (const [at, length] of lengths.entries()) {
    const on = reached(length);
    const due = on && latest(on, length.since);
    const following = lengths[at + 1];
    if (due === null || !following || due < following.since) return due;
  }
  return null;
}

/** The step that the file records after a stand, whatever the lengths of the scale say. */
export function decidedAfter({ decided = [] }: CareerFacts, { from }: Stand): DecidedStep | undefined {
  return lastOfDay(decided, (step) => step.from > from);
}

/** The first step that fits; of several of its day, such as a reclassement and an advancement at once, the last counts. */
export function lastOfDay(
  steps: readonly DecidedStep[],
  fits: (step: DecidedStep) => boolean,
): DecidedStep | undefined {
  const first = steps.find(fits);
  return first && steps.findLast(({ from }) => from === first.from);
}

/** The accelerated date, where the rule allows one in this échelon. */
export function acceleratedNext(facts: CareerFacts, stand: Stand): Day | null {
  const fact = gradeFact(facts.corps, stand.grade)?.echelons[stand.echelon - 1];
  if (!fact || !isAccelerable(facts, stand, fact) || decidedAfter(facts, stand)) return null;
  const { on } = nextEchelon(facts, stand, acceleratedPace) as NextEchelon;
  const normal = (nextEchelon(facts, stand) as NextEchelon).on;
  return on !== null && normal !== null && on >= normal ? null : on;
}

/**
 * All stands from the present one to the top of the grade, in order, as far as they can be known: up to a promotion that
 * is recorded already. Head-of-school years are taken off the first step only: later ones are not over yet.
 */
export function pathOf(facts: CareerFacts, start: Stand | null, pace: Pace = normalPace): Stand[] {
  const path: Stand[] = [];
  let stand = start;
  let bonusYears = facts.directorYearsDone ?? 0;
  while (stand) {
    path.push(stand);
    const decided = decidedAfter(facts, stand);
    if (isOnContract(facts) || (decided && decided.grade !== stand.grade)) break;
    const next = nextEchelon(facts, stand, pace, bonusYears);
    bonusYears = 0;
    if (!next?.on || (facts.endsOn != null && next.on >= facts.endsOn)) break;
    stand = standOf(
      {
        ...facts,
        grade: stand.grade,
        echelon: next.echelon,
        echelonDate: earliest(next.since ?? next.on, next.on),
        heldSince: next.on,
        chevron: decided?.chevron ?? null,
        chevronSince: null,
      },
      next.on,
    );
  }
  return path;
}

/** The facts of somebody whose years as head of school are used up, or do not count. */
export function withoutBonus(facts: CareerFacts): CareerFacts {
  return { ...facts, directorYearsDone: 0 };
}

/** The stand of a path that is held on a day: the latest one entered, the first when the day comes before all. */
export function standOn(path: readonly Stand[], day: Day): Stand | null {
  return path.findLast(({ from }) => from <= day) ?? path[0] ?? null;
}

/**
 * The stand that is held on a day, by the path, or before it by the échelons of the same grade that are recorded; null
 * when they leave a gap.
 */
export function standAt(facts: CareerFacts, path: readonly Stand[], day: Day): Stand | null {
  const present = path[0];
  if (!present || present.from <= day) return standOn(path, day);
  const { history = [], entry9, corps, grade, echelon } = facts;
  const known = [...history, ...(entry9 == null || grade !== 'CN' ? [] : [{ echelon: 9, from: entry9 }])];
  const held = known.filter(({ from }) => from <= day).sort((a, b) => b.echelon - a.echelon)[0];
  const isFollowed =
    held && (held.echelon + 1 === echelon || known.some((step) => step.echelon === held.echelon + 1));
  const fact = isFollowed ? gradeFact(corps, grade)?.echelons[held.echelon - 1] : undefined;
  return held && fact ? enter(fact, grade, held.from) : null;
}

/** The day since which the seniority in an échelon counts on a path; null when it does not enter it, or did before it began. */
export function entryIn(path: readonly Stand[], echelon: number): Day | null {
  return path.find((stand) => stand.echelon === echelon)?.since ?? null;
}

/** The first day in an échelon on a path, seniority kept or not; null as above. */
export function firstDayIn(path: readonly Stand[], echelon: number): Day | null {
  return path.find((stand) => stand.echelon === echelon)?.from ?? null;
}

/**
 * Each chevron of a stand with the day it is entered, before the next échelon takes over. What is not paid does not count
 * for them, nor does the bonus of heads of school.
 */
export function chevronsOf(
  facts: CareerFacts,
  stand: Stand,
  until: Day | null = null,
): (readonly [code: string, on: Day])[] {
  const { echelons } = gradeFact(facts.corps, stand.grade) as GradeFact;
  const { chevrons: all } = echelons[stand.echelon - 1] as EchelonFact;
  const { chevron } = stand;
  if (!chevron) return [];
  let on: Day | null = chevron.since;
  const dated: (readonly [string, Day])[] = [];
  for (const { code, months } of all.slice(all.findIndex(({ code }) => code === chevron.code))) {
    if (on === null || (until !== null && on >= until)) break;
    dated.push([code, on]);
    if (months === null) break;
    on = chevronReachedOn(facts, on, months);
  }
  return dated;
}

/**
 * The index (INM) and gross monthly pay of a stand on a day; null when not held yet, or not known then. The pay is 0 in a
 * position without pay.
 */
export function payOn(
  facts: CareerFacts,
  stand: Stand,
  day: Day,
): { readonly inm: number; readonly grossMonthly: number } | null {
  if (day < stand.from) return null;
  const chevron = chevronsOf(facts, stand).findLast(([, on]) => on <= day)?.[0] ?? null;
  const inm = indexAt({ corps: facts.corps, grade: stand.grade, echelon: stand.echelon, chevron }, day);
  const grossMonthly = inm === null ? null : isUnpaid(facts, day) ? 0 : grossMonthlyPay(inm, day);
  return inm === null || grossMonthly === null ? null : { inm, grossMonthly };
}

function isAccelerable(facts: CareerFacts, stand: Stand, fact: EchelonFact): boolean {
  return (
    accelerable.corps.includes(facts.corps) && stand.grade === 'CN' && fact.acceleratedMonthsToNext !== null
  );
}
