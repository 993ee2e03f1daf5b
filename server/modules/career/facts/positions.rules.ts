import {
  addDays,
  addMonths,
  daysBetween,
  earliest,
  latest,
  wholeMonths,
  type Day,
} from './calendar.rules.ts';
import type { CareerFacts } from './facts.rules.ts';
import type { LegalReference } from '../law/legal-texts.tables.ts';
import {
  countedPositions,
  effectOnReturnSince,
  formerParentalLeave,
  unpaidPositions,
  type PositionCode,
} from '../law/positions.tables.ts';
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

/** The position on a day; null when the file records positions and none on it. */
export function positionAt(facts: CareerFacts, day: Day): PositionCode | null {
  const held = positionsOf(facts).findLast(isOn(day));
  return held?.position ?? (unrecorded(facts).some(isOn(day)) ? null : 'ACTIVITE');
}

/**
 * The days of which a file says nothing. One that records no activité records absences alone: its other days are activité,
 * as all days are of a file without positions.
 */
function unrecorded(facts: CareerFacts): Interval[] {
  const positions = positionsOf(facts);
  if (!positions.some(({ position }) => position === 'ACTIVITE')) return [];
  const recorded = merged(positions);
  const first = { from: '0000-01-01', until: (recorded[0] as Interval).from };
  return [
    first,
    ...recorded.flatMap(({ until }, at) =>
      until === null ? [] : { from: until, until: recorded[at + 1]?.from ?? null },
    ),
  ];
}

/** The first days after one of which the file says nothing; null when it says all, or was never asked to. */
export function silenceSince(facts: CareerFacts, from: Day): Interval | null {
  const [, ...gaps] = unrecorded(facts);
  return gaps.find(({ until }) => until === null || until > from) ?? null;
}

function isOn(day: Day) {
  return ({ from, until }: Interval) => from <= day && (until === null || day < until);
}

/** The texts on the positions that are held between two days, each while it is in force; without a last day, up to now on. */
export function lawBetween(facts: CareerFacts, from: Day, until: Day | null): LegalReference[] {
  return positionsOf(facts).flatMap((period) => {
    const first = latest(period.from, from);
    const end = until === null ? period.until : earliest(period.until ?? until, until);
    if (end !== null && end <= first) return [];
    return (countedPositions[period.position].law ?? []).filter(
      ({ inForceFrom, inForceUntil }) =>
        (end === null || (inForceFrom ?? '') < end) && (inForceUntil === null || inForceUntil >= first),
    );
  });
}

/**
 * The day on which a step of advancement that is due on a day takes effect: on the return from a disponibilité with an
 * activity; null while no return is recorded.
 */
export function effectOf(facts: CareerFacts, due: Day): Day | null {
  if (due < effectOnReturnSince || positionAt(facts, due) !== 'DISPO_ACTIVITE') return due;
  const absence = merged(positionsOf(facts).filter(({ position }) => position.startsWith('DISPO_')));
  return absence.find(({ from, until }) => from <= due && (until === null || due < until))?.until ?? null;
}

/** How the activity of a disponibilité between two days is proved; null without one. */
export function activityProofOf(facts: CareerFacts, from: Day, until: Day): 'ONCE' | 'YEARLY' | null {
  const last = positionsOf(facts).findLast(
    (period) =>
      period.position === 'DISPO_ACTIVITE' &&
      period.from < until &&
      (period.until === null || period.until > from),
  );
  if (!last) return null;
  return last.until === null || last.until > effectOnReturnSince ? 'ONCE' : 'YEARLY';
}

/** Whether nothing is paid on a day. */
export function isUnpaid(facts: CareerFacts, day: Day): boolean {
  const position = positionAt(facts, day);
  return position !== null && unpaidPositions.includes(position);
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
 * what goes beyond five years of the positions that let it run for five years of a career, and half of the parental
 * leaves of before.
 */
export function clockStops(facts: CareerFacts): Interval[] {
  const stopped = (facts.clockStops ?? []).map(intervalOf);
  const counted = new Map<string, Span>();
  for (const { position, from, until } of positionsOf(facts)) {
    const rule = countedPositions[position];
    if (rule.clock === 'STOPPED') stopped.push({ from, until });
    if (rule.clock !== 'RUNS_FOR') continue;
    if (rule.before === 'STOPPED' && from < rule.since)
      stopped.push({ from, until: until === null ? rule.since : earliest(until, rule.since) });
    if (until !== null && until <= rule.since) continue;
    const start = latest(from, rule.since);
    const used = counted.get(rule.limit) ?? nothing;
    const full = latest(start, addDays(addMonths(start, rule.months - used.months), -used.days));
    if (until === null || until > full) stopped.push({ from: full, until });
    if (until !== null) counted.set(rule.limit, sumOf(used, spanOf(start, earliest(until, full))));
  }
  return merged([...stopped, ...formerLeaves(facts).flatMap(halved)]);
}

/**
 * The intervals in which a chevron does not advance: it asks for a year of pay that was perceived, whatever the seniority
 * in the échelon (arrêté du 29 août 1957, art. 2).
 */
export function chevronStops(facts: CareerFacts): Interval[] {
  const unpaid = positionsOf(facts).filter(({ position }) => unpaidPositions.includes(position));
  return merged([...clockStops(facts), ...unpaid]);
}

/** The parental leaves up to the day since which they count whole; one that was renewed is one leave. */
function formerLeaves(facts: CareerFacts): Interval[] {
  const leaves = positionsOf(facts).filter(({ position }) => beforeOf(position) === 'HALF');
  return merged(leaves).flatMap(({ from, until }) => {
    const { since } = countedPositions.CONGE_PARENTAL as { readonly since: Day };
    return from < since ? { from, until: until === null ? since : earliest(until, since) } : [];
  });
}

function beforeOf(position: PositionCode): 'STOPPED' | 'HALF' | null {
  const rule = countedPositions[position];
  return rule.clock === 'RUNS_FOR' ? rule.before : null;
}

/** What a former parental leave takes off: half of what comes before, and after, its first year at the whole rate. */
function halved({ from, until }: Interval): Interval[] {
  const { wholeMonths: months, wholeSince } = formerParentalLeave;
  const end = until as Day;
  const wholeFrom = latest(from, wholeSince);
  const wholeUntil = latest(wholeFrom, addMonths(from, months));
  return [...halfOf(from, earliest(end, wholeFrom)), ...halfOf(wholeUntil, end)];
}

/** Every second month, and half of what is left: whatever day a count begins on, it is right to half a month. */
function halfOf(from: Day, until: Day): Interval[] {
  if (from >= until) return [];
  const pairs = Math.floor(wholeMonths(from, until) / 2);
  const rest = addMonths(from, pairs * 2);
  const inPairs = Array.from({ length: pairs }, (_, pair) => ({
    from: addMonths(from, pair * 2 + 1),
    until: addMonths(from, pair * 2 + 2),
  }));
  return [...inPairs, { from: addDays(rest, Math.ceil(daysBetween(rest, until) / 2)), until }];
}

/**
 * Whether the days from one to another, or on, are touched by a position of which no source says what it does to the clock,
 * or by days of which the file says nothing.
 */
export function isClockUnknown(facts: CareerFacts, from: Day, until: Day = '9999-12-31'): boolean {
  const open = positionsOf(facts).filter(({ position }) => countedPositions[position].clock === 'UNKNOWN');
  // What came before the first position was judged with the services that gave the place.
  const [, ...gaps] = unrecorded(facts);
  return [...open, ...gaps].some(
    (period) => period.from < until && (period.until === null || period.until > from),
  );
}
