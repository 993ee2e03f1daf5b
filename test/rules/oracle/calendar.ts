const MILLISECONDS = 86_400_000;

/** Days since 1 January 1970. */
export const dayOf = (text: string): number => Date.parse(text) / MILLISECONDS;

export const textOf = (day: number): string => new Date(day * MILLISECONDS).toISOString().slice(0, 10);

/** The same day of another month, or its last one. */
export function plusMonths(day: number, months: number): number {
  const date = new Date(day * MILLISECONDS);
  const [year, month, dayOfMonth] = [date.getUTCFullYear(), date.getUTCMonth() + months, date.getUTCDate()];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(dayOfMonth, last)) / MILLISECONDS;
}

/** 31 August of a year. */
export const lastOfAugust = (year: number): number => Date.UTC(year, 7, 31) / MILLISECONDS;

export const yearOf = (day: number): number => new Date(day * MILLISECONDS).getUTCFullYear();

const countOf = (day: number): number => {
  const date = new Date(day * MILLISECONDS);
  return date.getUTCFullYear() * 360 + date.getUTCMonth() * 30 + Math.min(date.getUTCDate(), 30) - 1;
};

/** Counted once: a life asks for each of its days. */
const counts = Int32Array.from({ length: dayOf('2075-01-01') }, (_, day) => countOf(day));

/** A day in the count of months of thirty days, by which the administration measures an interruption. */
export const thirtieth = (day: number): number => counts[day] ?? countOf(day);

/** The day of a thirtieth; the last one of February where it has fewer. */
export function dayOfThirtieth(count: number): number {
  const [year, month, dayOfMonth] = [
    Math.floor(count / 360),
    Math.floor((count % 360) / 30),
    (count % 30) + 1,
  ];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(dayOfMonth, last)) / MILLISECONDS;
}
