import type { Random } from './random.ts';

/** Draws from a list according to weights. */
export function createWeighted<T>(list: readonly T[], weightOf: (item: T) => number): (random: Random) => T {
  let total = 0;
  const upTo = list.map((item) => (total += weightOf(item)));
  return (random) => {
    const target = random.next() * total;
    return list[upTo.findIndex((end) => target < end)] as T;
  };
}
