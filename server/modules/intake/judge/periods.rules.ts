/** Days of the calendar, `YYYY-MM-DD`; `to` is the last one, included; none while the period runs. */
export interface Period {
  readonly from: string;
  readonly to?: string | null | undefined;
}
/** By its index in the list given. */
export interface PeriodFault {
  readonly index: number;
  readonly field: 'from' | 'to';
}
export interface Overlap extends PeriodFault {
  /** The period that this one overlaps. */
  readonly other: number;
  /** What its last day should be, where it is the day on which this one begins. */
  readonly endsBefore: string | null;
}

/** The day before, `YYYY-MM-DD`. */
export function dayBefore(day: string): string {
  return shifted(day, 0, -1);
}

/** A day some years (and days, and months) away; 29 February becomes 1 March where there is none. */
export function shifted(day: string, years: number, days = 0, months = 0): string {
  const [year, month] = [Number(day.slice(0, 4)) + years, Number(day.slice(5, 7)) - 1 + months];
  const date = new Date(Date.UTC(year, month, Number(day.slice(8)) + days));
  return date.toISOString().slice(0, 10);
}

/**
 * Oldest first, those of one day in the order given, and a period that is open although a later one begins is closed the
 * day before: that is what the HR base means when it opens a step without closing the former one. Of two acts of one day
 * the first is closed on it.
 */
export function inSequence<P extends Period>(periods: readonly P[]): P[] {
  const sorted = periods.toSorted(byStart);
  return sorted.map((period, at) => {
    const next = sorted[at + 1];
    if (period.to || !next || isRepeated(period, next)) return period;
    return { ...period, to: next.from === period.from ? period.from : dayBefore(next.from) };
  });
}

/** Ends before starts: each list may have them. */
export function reversed(periods: readonly Period[]): PeriodFault[] {
  return periods.flatMap(({ from, to }, index) => (to && to < from ? [{ index, field: 'to' } as const] : []));
}

/** Periods of which only one can run on a day; the later one of two is named. */
export function overlaps(periods: readonly Period[]): Overlap[] {
  const places = [...periods.entries()].toSorted(([, one], [, other]) => byStart(one, other));
  const faults: Overlap[] = [];
  let last: { readonly period: Period; readonly index: number } | undefined;
  for (const [at, period] of inSequence(periods).entries()) {
    const [index] = places[at] as [number, Period];
    if (last && period.from <= endOf(last.period) && !isReplaced(last.period, period)) {
      const { from, to } = last.period;
      const endsBefore = to === period.from && from < to ? dayBefore(to) : null;
      faults.push({ index, field: 'from', other: last.index, endsBefore });
    }
    if (!last || endOf(period) >= endOf(last.period)) last = { period, index };
  }
  return faults;
}

interface Share extends Period {
  readonly workingTime: number;
}

/**
 * Oldest first, those of one day in the order given. Postings run side by side up to full time; one that is open is
 * closed the day before those of a later day that are full time themselves, and by a second full one of its own day on it.
 */
export function postingsInSequence<P extends Share>(postings: readonly P[]): P[] {
  const sorted = postings.toSorted(byStart).map((posting, at, all) => {
    const next = all[at + 1];
    const isFollowed = !posting.to && next?.from === posting.from && isFull(posting) && isFull(next);
    return isFollowed ? { ...posting, to: posting.from } : posting;
  });
  const begun = Map.groupBy(sorted, ({ from }) => from);
  const moves = [...begun].flatMap(([day, those]) => {
    const share = those.reduce((sum, one) => sum + (isAtWork(one, day, those) ? storedShare(one) : 0), 0);
    return Math.round(share * 1000) === 1000 ? [day] : [];
  });
  return sorted.map((posting) => {
    const move = posting.to ? undefined : moves.find((day) => day > posting.from);
    return move === undefined ? posting : { ...posting, to: dayBefore(move) };
  });
}

/** Whether a posting counts on a day: of two acts of that day, the first does not. `all` are in sequence. */
export function isAtWork<P extends Share>(posting: P, day: string, all: readonly P[]): boolean {
  const { from, to } = posting;
  if (from > day || endOf(posting) < day) return false;
  return from !== to || all.findLast((other) => other.from === from) === posting;
}

/** The working time as the column keeps it. */
export function storedShare({ workingTime }: { readonly workingTime: number }): number {
  return Math.round(workingTime * 1000) / 1000;
}

function isFull(posting: Share): boolean {
  return storedShare(posting) === 1;
}

function byStart(one: Period, other: Period): number {
  return one.from < other.from ? -1 : one.from > other.from ? 1 : 0;
}

function endOf({ to }: Period): string {
  return to ?? '9999-12-31';
}

/** Whether the second act of a day comes in the place of the first. */
function isReplaced(first: Period, second: Period): boolean {
  return first.from === second.from && first.to === first.from && !isRepeated(first, second);
}

/** The same act twice is none more. */
function isRepeated(first: Period, second: Period): boolean {
  return JSON.stringify(first) === JSON.stringify(second);
}
