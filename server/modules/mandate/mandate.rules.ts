import { Temporal } from 'temporal-polyfill';

/** The days of a mandate, both included, `YYYY-MM-DD` in Europe/Paris; without a last day it counts until it is ended. */
export interface MandateDays {
  readonly from: string;
  readonly to: string | null;
}
export interface DateFault {
  readonly code: 'DATES_REVERSED' | 'DATE_OUT_OF_RANGE';
  readonly field: 'from' | 'to';
}

/** What is wrong with the days of a mandate to be given; null when nothing is. Nobody gets one for days that have gone by. */
export function mandateFault({ from, to }: MandateDays, today: string): DateFault | null {
  if (to !== null && to < from) return { code: 'DATES_REVERSED', field: 'to' };
  const latest = Temporal.PlainDate.from(today).add({ years: 1 }).toString();
  return from < today || from > latest ? { code: 'DATE_OUT_OF_RANGE', field: 'from' } : null;
}
