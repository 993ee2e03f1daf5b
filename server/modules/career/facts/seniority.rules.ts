import { directorBonus } from '../law/advancement.tables.ts';
import { addDays, addMonths, earliest, latest, wholeMonths, type Day } from './calendar.rules.ts';
import type { CareerFacts } from './facts.rules.ts';
import { chevronStops, clockStops, isClockUnknown } from './positions.rules.ts';
import { spanOf, sumOf, type Interval, type Span } from './span.rules.ts';

/**
 * The day on which so many months of seniority since a day are reached: pushed back by the stops of the clock. Null
 * while one of them runs on without an end, and when a position comes before of which no source says. The bonus of the
 * heads of school is plainly taken off: it may make the day retroactive.
 */
export function reachedOn(facts: CareerFacts, since: Day, months: number, bonusYears = 0): Day | null {
  return reachedOutside(clockStops(facts), facts, { since, months, bonusYears });
}

/** The day on which a chevron has been paid for so many months; null as above. */
export function chevronReachedOn(facts: CareerFacts, since: Day, months: number): Day | null {
  return reachedOutside(chevronStops(facts), facts, { since, months, bonusYears: 0 });
}

function reachedOutside(
  stops: readonly Interval[],
  facts: CareerFacts,
  { since, months, bonusYears }: { since: Day; months: number; bonusYears: number },
): Day | null {
  const start = startOf(since, stops);
  if (start === null) return null;
  const plain = addMonths(start, months);
  const early = latest(addMonths(plain, -bonusYears * directorBonus.months), start);
  const day = pushedBack(bonusYears > 0 ? early : plain, start, stops);
  return day === null || isClockUnknown(facts, since, day) ? null : day;
}

/** Whole months of seniority since a day: the most that `reachedOn` puts on another or before it; null when no source says. */
export function monthsHeld(facts: CareerFacts, since: Day, day: Day): number | null {
  if (isClockUnknown(facts, since, day)) return null;
  const stops = clockStops(facts);
  const about = monthsOutside(stops, since, day);
  if (stops.length === 0) return about;
  const isReached = (months: number) => (reachedOn(facts, since, months) ?? never) <= day;
  // Stops that meet the end of a month may move either count by a day or two.
  let months = Math.max(0, about - 1);
  while (isReached(months + 1)) months += 1;
  return months;
}

/** The same, the stops taken off one after the other. */
function monthsOutside(stops: readonly Interval[], since: Day, day: Day): number {
  let start = since;
  for (const { from, until } of stops) {
    const first = latest(from, since);
    const last = until === null ? day : earliest(until, day);
    if (first >= last) continue;
    const { months, days } = spanOf(first, last);
    start = addDays(addMonths(start, months), days);
  }
  return wholeMonths(start, day);
}

/** After every day that is asked about. */
const never: Day = '9999-12-31';

/** How long the clock stood still between two days; null when it did not. */
export function interruptionBetween(facts: CareerFacts, since: Day, on: Day): Span | null {
  // One without an end leaves no day to come.
  const spans = clockStops(facts).flatMap(({ from, until }) =>
    from < on && until !== null && until > since ? spanOf(latest(from, since), earliest(until, on)) : [],
  );
  return spans.length === 0 ? null : spans.reduce(sumOf);
}

/** The first day on which the clock runs; null while a stop goes on without an end. */
function startOf(since: Day, stops: readonly Interval[]): Day | null {
  const stop = stops.find(({ from, until }) => from <= since && (until === null || since < until));
  return stop ? stop.until : since;
}

/** A day pushed back by the stops that begin before it; null while one runs on without an end. */
function pushedBack(due: Day, since: Day, stops: readonly Interval[]): Day | null {
  let day = due;
  for (const { from, until } of stops) {
    if (from >= day || (until !== null && until <= since)) continue;
    if (until === null) return null;
    const { months, days } = spanOf(latest(from, since), until);
    day = addDays(addMonths(day, months), days);
  }
  return day;
}
