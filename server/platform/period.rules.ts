import { Temporal } from 'temporal-polyfill';

/** A period of whole days, both included, `YYYY-MM-DD` in Europe/Paris; without a last day it goes on. */
interface Period {
  readonly from: string;
  readonly to: string | null;
}

type PeriodEnd =
  | { readonly kind: 'SHORTENED'; readonly to: string }
  | { readonly kind: 'REMOVED' }
  | { readonly kind: 'REFUSED' };

/**
 * What ending a period does. Days that have gone by stay as they were, so the earliest last day is yesterday; what
 * has no such day is removed, so that a wrong declaration is taken back at once.
 * @param on the new last day; null: at once
 */
export function periodEnd({ from, to }: Period, on: string | null, today: string): PeriodEnd {
  const yesterday = dayBefore(today);
  const last = on ?? yesterday;
  if (to !== null && last > to) return { kind: 'REFUSED' };
  if (last < from) return from >= today ? { kind: 'REMOVED' } : { kind: 'REFUSED' };
  return last < yesterday ? { kind: 'REFUSED' } : { kind: 'SHORTENED', to: last };
}

/** The day before, such as the last day of what ends when something else begins. */
export function dayBefore(day: string): string {
  return Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();
}
