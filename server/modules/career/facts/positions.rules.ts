import { addDays, addMonths, earliest, latest, type Day } from './calendar.rules.ts';
import type { CareerFacts } from './facts.rules.ts';
import { countedPositions, type PositionCode } from '../law/positions.tables.ts';
import {
  byStart,
  intervalOf,
  merged,
  nothing,
  spanOf,
  sumOf,
  type Interval,
  type Span,
} from './span.rules.ts';

export interface Position extends Interval {
  readonly position: PositionCode;
}

/** The position on a day; activité when no other is recorded. */
export function positionAt(facts: CareerFacts, day: Day): PositionCode {
  return (
    positionsOf(facts).findLast(({ from, until }) => from <= day && (until === null || day < until))
      ?.position ?? 'ACTIVITE'
  );
}

/** The positions that are held between two days, each once; without a last day, from the first one on. */
export function positionsBetween(facts: CareerFacts, from: Day, until: Day | null): PositionCode[] {
  const held = positionsOf(facts).filter(
    (period) => (until === null || period.from < until) && (period.until === null || period.until > from),
  );
  return [...new Set(held.map(({ position }) => position))];
}

/** The positions in order, each ended by the next: one is in one position at a time, whatever the file left open. */
export function positionsOf({ positions = [] }: CareerFacts): Position[] {
  if (positions.length === 0) return [];
  const sorted = positions
    .map((period) => ({ ...intervalOf(period), position: period.position }))
    .sort(byStart);
  return sorted.flatMap((interval, at) => {
    const next = sorted[at + 1]?.from;
    const until =
      next !== undefined && (interval.until === null || next < interval.until) ? next : interval.until;
    return until !== null && until <= interval.from ? [] : { ...interval, until };
  });
}

/**
 * The intervals during which the clock of advancement stands still: those that are given, the positions that stop it,
 * and what goes beyond five years of the positions that let it run for five years of a career.
 */
export function clockStops(facts: CareerFacts): Interval[] {
  const stopped = (facts.clockStops ?? []).map(intervalOf);
  const counted = new Map<string, Span>();
  for (const { position, from, until } of positionsOf(facts)) {
    const rule = countedPositions[position];
    if (rule.clock === 'STOPPED') stopped.push({ from, until });
    if (rule.clock !== 'RUNS_FOR' || (until !== null && until <= rule.since)) continue;
    const start = latest(from, rule.since);
    const used = counted.get(rule.limit) ?? nothing;
    const full = latest(start, addDays(addMonths(start, rule.months - used.months), -used.days));
    if (until === null || until > full) stopped.push({ from: full, until });
    if (until !== null) counted.set(rule.limit, sumOf(used, spanOf(start, earliest(until, full))));
  }
  return merged(stopped);
}

/** Whether a position of which no source says what it does to the clock touches the days from one to another, or on. */
export function isClockUnknown(facts: CareerFacts, from: Day, until: Day = '9999-12-31'): boolean {
  return positionsOf(facts).some((period) => {
    const rule = countedPositions[period.position];
    if (period.from >= until || (period.until !== null && period.until <= from)) return false;
    return rule.clock === 'UNKNOWN' || (rule.clock === 'RUNS_FOR' && latest(period.from, from) < rule.since);
  });
}
