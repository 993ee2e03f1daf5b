/** A source of chance that always tells the same story for the same seed. */
export interface Random {
  /** Evenly between 0 (included) and 1 (excluded). */
  next(): number;
  /** A whole number, both ends included. */
  int(min: number, max: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** Prefers the beginning of the list, as common names are common: the first of 400 comes up once in 20. */
  pickEarly<T>(list: readonly T[]): T;
}

/** Mulberry32 on a mix of the numbers given: one independent stream for each teacher, in any order. */
export function createRandom(...seeds: readonly number[]): Random {
  let state = seeds.reduce((mixed, seed) => mix(mixed ^ Math.trunc(seed)), 0x9e3779b9);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    return mix32(state) / 4294967296;
  };
  const int = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  const at = <T>(list: readonly T[], index: number): T => list[index] as T;
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick: (list) => at(list, Math.floor(next() * list.length)),
    pickEarly: (list) => at(list, Math.floor(next() ** 2 * list.length)),
  };
}

/** A number from 0 to 2³² − 1 that looks unrelated to the one given. */
export function mix(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function mix32(value: number): number {
  let hash = Math.imul(value ^ (value >>> 15), value | 1);
  hash ^= hash + Math.imul(hash ^ (hash >>> 7), hash | 61);
  return (hash ^ (hash >>> 14)) >>> 0;
}

/** Draws from a list according to weights. */
export function createWeighted<T>(list: readonly T[], weightOf: (item: T) => number): (random: Random) => T {
  let total = 0;
  const upTo = list.map((item) => (total += weightOf(item)));
  return (random) => {
    const target = random.next() * total;
    return list[upTo.findIndex((end) => target < end)] as T;
  };
}
