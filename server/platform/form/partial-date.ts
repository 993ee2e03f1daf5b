import { Temporal } from 'temporal-polyfill';

/** How much of a day is known. */
export type Precision = 'YEAR' | 'MONTH' | 'DAY';

/** A year, a month or a day as it was written, with the first and the last day that it may mean. */
export interface PartialDate {
  readonly precision: Precision;
  readonly first: string;
  readonly last: string;
}

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null for anything else, and for a day that no calendar has. */
export function partialDate(written: string): PartialDate | null {
  if (!/^(?!0000)\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(written)) return null;
  try {
    if (written.length === 10) return sameDay(Temporal.PlainDate.from(written).toString());
    if (written.length === 4)
      return { precision: 'YEAR', first: `${written}-01-01`, last: `${written}-12-31` };
    const { year, month, daysInMonth: day } = Temporal.PlainYearMonth.from(written);
    const last = Temporal.PlainDate.from({ year, month, day }).toString();
    return { precision: 'MONTH', first: `${written}-01`, last };
  } catch {
    return null;
  }
}

function sameDay(day: string): PartialDate {
  return { precision: 'DAY', first: day, last: day };
}

/** The same as it was written, from one of its days. */
export function writtenDate(day: string, precision: Precision): string {
  return day.slice(0, { YEAR: 4, MONTH: 7, DAY: 10 }[precision]);
}
