import {
  addDays,
  addMonths,
  daysBetween,
  earliest,
  latest,
  wholeMonths,
  type Day,
} from './calendar.rules.ts';

/** From the first day to the last one, both included; without a last day it runs on. */
export interface Period {
  readonly from: Day;
  readonly to?: Day | null;
}

/** Whole months and days left over; a month of left-over days is 30, as in the count of services. */
export interface Span {
  readonly months: number;
  readonly days: number;
}

/** A period as days go: the last day is outside. */
export interface Interval {
  readonly from: Day;
  /** Null: it runs on. */
  readonly until: Day | null;
}

/** No time at all. */
export const nothing: Span = { months: 0, days: 0 };

/** Whole years of the intervals, counted up to a day (which is outside). */
export function yearsUpTo(intervals: readonly Interval[], day: Day): number {
  return Math.floor(spanUpTo(intervals, day).months / 12);
}

/** The length of the intervals up to a day (which is outside). */
export function spanUpTo(intervals: readonly Interval[], day: Day): Span {
  const spans = intervals
    .filter(({ from }) => from < day)
    .map(({ from, until }) => spanOf(from, until === null ? day : earliest(until, day)));
  return spans.reduce(sumOf, nothing);
}

/** The first day on which so many whole years are reached; null when the intervals never reach them. */
export function yearsReachedOn(intervals: readonly Interval[], years: number): Day | null {
  let before = nothing;
  for (const { from, until } of intervals) {
    let day = latest(from, addDays(addMonths(from, Math.max(0, years * 12 - before.months)), -before.days));
    // Left-over days make months of thirty: the estimate may be a day or two away.
    while (day > from && enough(before, from, addDays(day, -1), years)) day = addDays(day, -1);
    for (let days = 0; days < 31 && !enough(before, from, day, years); days++) day = addDays(day, 1);
    if (until === null || day <= until) return day;
    before = sumOf(before, spanOf(from, until));
  }
  return null;
}

export function intervalOf({ from, to }: Period): Interval {
  return { from, until: to == null ? null : addDays(to, 1) };
}

export function spanOf(from: Day, until: Day): Span {
  const months = wholeMonths(from, until);
  return { months, days: daysBetween(addMonths(from, months), until) };
}

/** Left-over days of one span are less than a month; those of two make one from thirty on. */
export function sumOf(a: Span, b: Span): Span {
  const days = a.days + b.days;
  const carried = a.days > 0 && b.days > 0 && days >= 30 ? 1 : 0;
  return { months: a.months + b.months + carried, days: days - 30 * carried };
}

/** In order, without overlap, those that touch joined; what ends before it begins is nothing. */
export function merged(intervals: readonly Interval[]): Interval[] {
  const result: Interval[] = [];
  for (const interval of [...intervals].sort(byStart)) {
    if (interval.until !== null && interval.until <= interval.from) continue;
    const last = result.at(-1);
    if (last && (last.until === null || interval.from <= last.until)) {
      const until =
        last.until === null || interval.until === null ? null : latest(last.until, interval.until);
      result[result.length - 1] = { from: last.from, until };
    } else result.push(interval);
  }
  return result;
}

/** The order in which they begin. */
export function byStart(a: Interval, b: Interval): number {
  return a.from < b.from ? -1 : a.from > b.from ? 1 : 0;
}

function enough(before: Span, from: Day, day: Day, years: number): boolean {
  return sumOf(before, spanOf(from, day)).months >= years * 12;
}
