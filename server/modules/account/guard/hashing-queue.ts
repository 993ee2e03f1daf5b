import { RequestError } from '../../../platform/errors/errors.ts';

/** A hash takes 19 MiB and a processor for some 20 ms: more at once, and the reads of everybody else would wait. */
const atOnce = 2;
/** Some 40 waiting are done within a second; later ones are asked to come back. */
const mayWait = 40;

const waiting: (() => void)[] = [];
let running = 0;
/** Of each key, the end of the one who came last. */
const turns = new Map<string, Promise<void>>();
let inLine = 0;
/** As long as a statement may take: behind a database that has gone, nobody waits for all who came before. */
const longestWaitMs = 15_000;

/**
 * Whether a hash asked for now would be refused; asked before the database is, so that a flood does not reach it.
 * @throws RequestError SIGN_IN_BUSY
 */
export function refuseWhenBusy(): void {
  if (waiting.length >= mayWait) throw new RequestError('SIGN_IN_BUSY');
}

/**
 * Runs what is done under one key one after the other: a try that is being looked at counts as a failure, and others
 * that come at the same time would be refused because of it.
 * @throws RequestError SIGN_IN_BUSY when too many wait already, or for too long
 */
export async function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
  const former = turns.get(key);
  if (former && inLine >= mayWait) throw new RequestError('SIGN_IN_BUSY');
  const { promise: end, resolve } = Promise.withResolvers<void>();
  turns.set(key, end);
  const leave = () => {
    if (turns.get(key) === end) turns.delete(key);
    resolve();
  };
  if (former && !(await comesInTime(former))) {
    void former.then(leave);
    throw new RequestError('SIGN_IN_BUSY');
  }
  return work().finally(leave);
}

async function comesInTime(turn: Promise<void>): Promise<boolean> {
  const late = Promise.withResolvers<false>();
  const timer = setTimeout(() => late.resolve(false), longestWaitMs);
  inLine++;
  try {
    return await Promise.race([turn.then(() => true), late.promise]);
  } finally {
    inLine--;
    clearTimeout(timer);
  }
}

/**
 * Runs a slow hash when its turn comes: at most two at once in a process.
 * @throws RequestError SIGN_IN_BUSY when too many wait already
 */
export async function inHashingQueue<T>(hash: () => Promise<T>): Promise<T> {
  if (running >= atOnce) {
    refuseWhenBusy();
    // The one that ends hands its place over: nobody who comes in between overtakes.
    await new Promise<void>((resolve) => waiting.push(resolve));
  } else running++;
  try {
    return await hash();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
}
