/** Days of the calendar, `YYYY-MM-DD`; `to` is the last one, included; none while the period runs. */
export interface Period {
  readonly from: string;
  readonly to?: string | null | undefined;
}
export interface PeriodFault {
  readonly code: 'DATES_REVERSED' | 'PERIODS_OVERLAP';
  readonly index: number;
  readonly field: 'from' | 'to';
}

/** The day before, `YYYY-MM-DD`. */
export function dayBefore(day: string): string {
  return shifted(day, 0, -1);
}

/** A day some years (and days) away; 29 February becomes 1 March where there is none. */
export function shifted(day: string, years: number, days = 0): string {
  const date = new Date(
    Date.UTC(Number(day.slice(0, 4)) + years, Number(day.slice(5, 7)) - 1, Number(day.slice(8)) + days),
  );
  return date.toISOString().slice(0, 10);
}

/**
 * Oldest first, and a period that is open although a later one begins is closed the day before: that is what the HR
 * base means when it opens a step without closing the former one.
 */
export function inSequence<P extends Period>(periods: readonly P[]): P[] {
  const sorted = periods.toSorted((one, other) =>
    one.from < other.from ? -1 : one.from > other.from ? 1 : 0,
  );
  return sorted.map((period, at) => {
    const next = sorted[at + 1];
    return period.to || !next || next.from === period.from ? period : { ...period, to: dayBefore(next.from) };
  });
}

/** Ends before starts: each list may have them. */
export function reversed(periods: readonly Period[]): PeriodFault[] {
  return periods.flatMap(({ from, to }, index) =>
    to && to < from ? [{ code: 'DATES_REVERSED', index, field: 'to' } as const] : [],
  );
}

/** Periods of which only one can run on a day; the later one of two is named, by its index in the list given. */
export function overlaps(periods: readonly Period[]): PeriodFault[] {
  const sorted = inSequence(periods.map(({ from, to }, index) => ({ from, to, index })));
  const faults: PeriodFault[] = [];
  let end: string | null = '';
  for (const { from, to, index } of sorted) {
    if (end === null || from <= end) faults.push({ code: 'PERIODS_OVERLAP', index, field: 'from' });
    if (end !== null) end = !to ? null : to > end ? to : end;
  }
  return faults;
}
