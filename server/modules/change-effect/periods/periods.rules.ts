import { addDays, dayAfter } from '../effect/days.rules.ts';

/** A stretch of time, both ends included; without a last day it goes on. */
export interface Stretch {
  readonly from: string;
  readonly to: string | null;
}
export type Kept<P extends Stretch> = P & { readonly id: string };

/** What placing a period among others does: these are replaced, and those are written. */
export interface Placed<P extends Stretch> {
  readonly replaced: readonly Kept<P>[];
  readonly written: readonly P[];
}

/**
 * A period among those that are there, of which one is true at a time: what it covers is cut out of them. One without a last
 * day goes on until the next one begins that is there already.
 */
export function placed<P extends Stretch>(present: readonly Kept<P>[], given: P): Placed<P> {
  const next = nextAfter(present, given.from);
  const period = given.to === null && next !== undefined ? { ...given, to: addDays(next, -1) } : given;
  const replaced = present.filter((other) => overlaps(other, period));
  const rests = replaced.flatMap(({ id: _id, ...other }) => restsOf(other as unknown as P, period));
  return { replaced, written: [...rests, period].toSorted((a, b) => (a.from < b.from ? -1 : 1)) };
}

/** The first day after another one on which a period begins. */
export function nextAfter(present: readonly Stretch[], day: string): string | undefined {
  return present
    .map(({ from }) => from)
    .filter((from) => from > day)
    .toSorted()[0];
}

/** Turns the days of a period that are of one sort into another. */
export function turned<P extends Stretch>(
  present: readonly Kept<P>[],
  given: P,
  isTurned: (other: P) => boolean,
): Placed<P> {
  const replaced = present.filter((other) => isTurned(other) && overlaps(other, given));
  const written = replaced.flatMap(({ id: _id, ...rest }) => {
    const other = rest as unknown as P;
    const shared = {
      ...given,
      from: other.from > given.from ? other.from : given.from,
      to: earliest(other.to, given.to),
    };
    return [...restsOf(other, shared), shared];
  });
  return { replaced, written: written.toSorted((a, b) => (a.from < b.from ? -1 : 1)) };
}

function overlaps(one: Stretch, other: Stretch): boolean {
  return (one.to === null || one.to >= other.from) && (other.to === null || other.to >= one.from);
}

function restsOf<P extends Stretch>(other: P, period: Stretch): P[] {
  return [
    ...(other.from < period.from ? [{ ...other, to: addDays(period.from, -1) }] : []),
    ...restAfter(other, period),
  ];
}

function restAfter<P extends Stretch>(other: P, { to }: Stretch): P[] {
  const from = to === null ? null : dayAfter(to);
  return from !== null && (other.to === null || other.to >= from) ? [{ ...other, from }] : [];
}

function earliest(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}
