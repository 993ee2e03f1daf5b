// Calendar dates as one whole number, (year × 12 + month) × 32 + day: they compare with `<`, and a month is added
// without a date library, which would take most of the time of a generator.

export type Day = number;

/** Month 1 to 12. */
export function day(year: number, month: number, dayOfMonth: number): Day {
  return (year * 12 + month - 1) * 32 + dayOfMonth;
}

/** From `YYYY-MM-DD`. */
export function parseDay(text: string): Day {
  return day(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10)));
}

/** To `YYYY-MM-DD`. */
export function formatDay(date: Day): string {
  const dayOfMonth = date & 31;
  const month = monthOf(date);
  return `${yearOf(date)}-${month < 10 ? '0' : ''}${month}-${dayOfMonth < 10 ? '0' : ''}${dayOfMonth}`;
}

export function yearOf(date: Day): number {
  return Math.floor((date >> 5) / 12);
}

function monthOf(date: Day): number {
  return ((date >> 5) % 12) + 1;
}

/** Same day of a later (or, negative, earlier) month, clamped to the end of a shorter one. */
export function addMonths(date: Day, months: number): Day {
  const month = (date >> 5) + months;
  return month * 32 + Math.min(date & 31, lengthOf(month));
}

export function addDays(date: Day, days: number): Day {
  let month = date >> 5;
  let dayOfMonth = (date & 31) + days;
  for (; dayOfMonth < 1; dayOfMonth += lengthOf(month)) month -= 1;
  for (; dayOfMonth > lengthOf(month); month += 1) dayOfMonth -= lengthOf(month);
  return month * 32 + dayOfMonth;
}

export function dayBefore(date: Day): Day {
  return (date & 31) > 1 ? date - 1 : addDays(date, -1);
}

/** Calendar months, then days. */
export interface Span {
  readonly months: number;
  readonly days: number;
}

/** The span that, taken off `to` (months first, then days), gives `from`. */
export function spanBetween(from: Day, to: Day): Span {
  let months = (to >> 5) - (from >> 5);
  if (addMonths(to, -months) < from) months -= 1;
  const reached = addMonths(to, -months);
  const sameMonth = reached >> 5 === from >> 5;
  const days = sameMonth ? reached - from : lengthOf(from >> 5) - (from & 31) + (reached & 31);
  return { months, days };
}

/** `to` minus a span: months first, then days, as ISO 8601 durations are subtracted. */
export function minusSpan(to: Day, { months, days }: Span): Day {
  return addDays(addMonths(to, -months), -days);
}

/** ISO 8601: `P1Y3M12D`; `P0D` when empty. */
export function formatSpan({ months, days }: Span): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  return `P${years > 0 ? `${years}Y` : ''}${rest > 0 ? `${rest}M` : ''}${days > 0 || months === 0 ? `${days}D` : ''}`;
}

/** The first 1 September on or after a date: the day on which nearly everything changes. */
export function nextRentree(date: Day): Day {
  const rentree = day(yearOf(date), 9, 1);
  return rentree >= date ? rentree : day(yearOf(date) + 1, 9, 1);
}

/** `2024-2025`, from the year in which it ends. */
export function schoolYear(endYear: number): string {
  return `${endYear - 1}-${endYear}`;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function lengthOf(month: number): number {
  const ofYear = month % 12;
  if (ofYear !== 1) return LENGTHS[ofYear] as number;
  const year = Math.floor(month / 12);
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}
