/** The end of the latest work of each key. */
const latest = new Map<string, Promise<unknown>>();

/** Does the work of one key, such as an account, one after the other, in the order asked for: of the few places it takes one. */
export async function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
  const before = latest.get(key);
  const mine = before ? before.then(work, work) : work();
  latest.set(key, mine);
  try {
    return await mine;
  } finally {
    if (latest.get(key) === mine) latest.delete(key);
  }
}

/** Places of which each takes one work at a time; first come, first served. */
export interface Places {
  /** Does the work once a place is free. */
  readonly use: <T>(work: () => Promise<T>) => Promise<T>;
  /** How many works wait for one. */
  readonly waiting: () => number;
}

/** @param most works at a time */
export function places(most: number): Places {
  let taken = 0;
  const line: (() => void)[] = [];
  const leave = () => {
    const next = line.shift();
    if (next) next();
    else taken -= 1;
  };
  return {
    async use(work) {
      if (taken < most) taken += 1;
      else await new Promise<void>((resolve) => line.push(resolve));
      try {
        return await work();
      } finally {
        leave();
      }
    },
    waiting: () => line.length,
  };
}
