import { Temporal } from 'temporal-polyfill';

/** A period of whole days, both included, `YYYY-MM-DD` in Europe/Paris. */
export interface Days {
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

export type AbsenceEnd =
  | { readonly kind: 'SHORTENED'; readonly to: string }
  | { readonly kind: 'REMOVED' }
  | { readonly kind: 'REFUSED' };

/**
 * What ending an absence does. Days that have gone by keep their stand-in, so the earliest last day is yesterday; what
 * has no such day is removed, so that a wrong declaration is taken back at once.
 * @param on the new last day; null: at once
 */
export function absenceEnd({ from, to }: Days, on: string | null, today: string): AbsenceEnd {
  const yesterday = Temporal.PlainDate.from(today).subtract({ days: 1 }).toString();
  const last = on ?? yesterday;
  if (last > to) return { kind: 'REFUSED' };
  if (last < from) return from >= today ? { kind: 'REMOVED' } : { kind: 'REFUSED' };
  return last < yesterday ? { kind: 'REFUSED' } : { kind: 'SHORTENED', to: last };
}

function yearAfter(day: string): string {
  return Temporal.PlainDate.from(day).add({ years: 1 }).toString();
}
