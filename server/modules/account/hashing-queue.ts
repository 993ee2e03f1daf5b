import { RequestError } from '../../platform/errors.ts';

/** A hash takes 19 MiB and a processor for some 20 ms: more at once, and the reads of everybody else would wait. */
const atOnce = 2;
/** Some 40 waiting are done within a second; whoever comes later is told to come back. */
const mayWait = 40;

const waiting: (() => void)[] = [];
let running = 0;

/**
 * Whether a hash asked for now would be refused; asked before the database is, so that a flood does not reach it.
 * @throws RequestError SIGN_IN_BUSY
 */
export function refuseWhenBusy(): void {
  if (waiting.length >= mayWait) throw new RequestError('SIGN_IN_BUSY');
}

/**
 * Runs a slow hash when its turn comes: at most two at once in a process.
 * @throws RequestError SIGN_IN_BUSY when too many wait already
 */
export async function inHashingQueue<T>(hash: () => Promise<T>): Promise<T> {
  if (running >= atOnce) {
    refuseWhenBusy();
    // Whoever ends hands its place over: nobody who comes in between overtakes.
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
