import { Temporal } from 'temporal-polyfill';

/** Whether a conversation may be put off to a day: tomorrow at the earliest, a year ahead at most. */
export function isSnoozeDay(until: string, today: string): boolean {
  return until > today && until <= Temporal.PlainDate.from(today).add({ years: 1 }).toString();
}
