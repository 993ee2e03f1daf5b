import { writeSync } from 'node:fs';

/** What a child ends with when a library is not there: no fault of its input. */
export const notInstalled = 70;

/** In a child: answers with one line of JSON and with bytes behind it, and ends. */
export function answer(line: object, bytes: Uint8Array = Buffer.alloc(0)): never {
  for (let rest = Buffer.concat([Buffer.from(`${JSON.stringify(line)}\n`), bytes]); rest.length > 0;)
    rest = rest.subarray(writeSync(1, rest));
  process.exit(0);
}

/** In the parent: the two parts of such an answer; null when there is no line of JSON. */
export function partsOf(answered: Buffer): { readonly line: unknown; readonly bytes: Buffer } | null {
  const end = answered.indexOf('\n');
  try {
    return {
      line: JSON.parse(answered.toString('utf8', 0, Math.max(0, end))),
      bytes: answered.subarray(end + 1),
    };
  } catch {
    return null;
  }
}
