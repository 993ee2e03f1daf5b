import { randomFillSync } from 'node:crypto';
import { v7 } from 'uuid';

const pool = Buffer.alloc(16 * 1024);
let used = pool.length;
let msecs = 0;
let seq = 0;
let momentary = 0;

/**
 * A new key (UUIDv7), greater than every one that this process made before. The library asks the system for chance at
 * each key; an import makes millions, so we ask for a thousand at a time.
 */
export function newId(): string {
  const random = chance();
  const now = Date.now();
  if (now > msecs) {
    msecs = now;
    // Half of the range is left to count in: two thousand million keys in a millisecond.
    seq = random.readUInt32BE(0) >>> 1;
  } else seq += 1;
  return v7({ msecs, seq, random });
}

/** A new key (UUIDv7) of a given moment: later ones are greater, and those of one millisecond in the order they were made. */
export function idAt(moment: Date): string {
  momentary = (momentary + 1) >>> 0;
  return v7({ msecs: moment.getTime(), seq: momentary, random: chance() });
}

function chance(): Buffer {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += 16;
  return pool.subarray(used - 16, used);
}
