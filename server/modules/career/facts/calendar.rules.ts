// Legal durations are counted in calendar months: same day, clamped to the end of a shorter month (durations of the
// statutes; payroll may count 30-day months, which differs by a day or two at the end of a month). A path of a career
// makes hundreds of additions: they are made on plain numbers here, and a test compares them with Temporal.

/** A calendar date in Europe/Paris, `YYYY-MM-DD`. Such texts compare in the order of time. */
export type Day = string;

/** So many calendar months later (or earlier, when negative), clamped to the end of a shorter month. */
export function addMonths(day: Day, months: number): Day {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const year = Math.floor(count / 12);
  const month = (count % 12) + 1;
  return written(year, month, Math.min(Number(day.slice(8, 10)), daysIn(year, month)));
}

/** Whole calendar months from one day to a later one: the most that can be added without passing it; 0 when reversed. */
export function wholeMonths(from: Day, to: Day): number {
  if (to < from) return 0;
  const count =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
    Number(to.slice(5, 7)) -
    Number(from.slice(5, 7));
  return addMonths(from, count) > to ? count - 1 : count;
}

export function addDays(day: Day, days: number): Day {
  if (days === 0) return day;
  const later = new Date(instant(day) + days * dayMs);
  return written(later.getUTCFullYear(), later.getUTCMonth() + 1, later.getUTCDate());
}

/** Days from one day to another; negative when reversed. */
export function daysBetween(from: Day, to: Day): number {
  return (instant(to) - instant(from)) / dayMs;
}

export const latest = (a: Day, b: Day): Day => (a > b ? a : b);
export const earliest = (a: Day, b: Day): Day => (a < b ? a : b);

/** `2025-2026`, the school year that ends on 31 August of a year. */
export function schoolYearEnding(year: number): string {
  return `${year - 1}-${year}`;
}

/** The year of the first such day of the year (`08-31`) that is not before a day. */
export function firstYearOn(day: Day, monthAndDay: string): number {
  const year = Number(day.slice(0, 4));
  return `${day.slice(0, 4)}-${monthAndDay}` >= day ? year : year + 1;
}

const dayMs = 86_400_000;

function instant(day: Day): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function written(year: number, month: number, day: number): Day {
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}
