import { Temporal } from 'temporal-polyfill';

/** A period of whole days, both included, `YYYY-MM-DD` in Europe/Paris. */
interface Days {
  readonly from: string;
  readonly to: string;
}
export interface DateFault {
  readonly code: 'DATES_REVERSED' | 'DATE_OUT_OF_RANGE';
  readonly field: 'from' | 'to';
}

/**
 * What is wrong with the dates of an absence to be declared; null when nothing is. It begins today or later, because
 * nobody stood in for the days that have gone by, within a year, and lasts a year at most: a longer one is a
 * reassignment.
 */
export function absenceFault({ from, to }: Days, today: string): DateFault | null {
  if (to < from) return { code: 'DATES_REVERSED', field: 'to' };
  if (from < today || from > yearAfter(today)) return { code: 'DATE_OUT_OF_RANGE', field: 'from' };
  return to > yearAfter(from) ? { code: 'DATE_OUT_OF_RANGE', field: 'to' } : null;
}

function yearAfter(day: string): string {
  return Temporal.PlainDate.from(day).add({ years: 1 }).toString();
}
