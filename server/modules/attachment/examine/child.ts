import { readFileSync, writeSync } from 'node:fs';
import { judge, type Claimed } from './judge.ts';
import type { Limits } from './kinds.tables.ts';
import { NOT_INSTALLED, NotInstalled, Refused } from './refused.ts';

/*
 * The process in which a file is looked into: the file is its input, the claim and the limits its argument. It answers with one
 * line of JSON and, when the file is to be served in another form, with that form. It leaves nothing else anywhere.
 */

const { claimed, limits } = JSON.parse(process.argv[2] ?? '') as { claimed: Claimed; limits: Limits };
try {
  const { bytes, ...judged } = await judge(readFileSync(0), claimed, limits);
  answer({ ...judged, byteSize: bytes?.length ?? null }, bytes);
} catch (error) {
  if (error instanceof Refused) answer({ refused: error.code, why: error.message.slice(0, 300) }, null);
  process.stderr.write(String(error));
  process.exit(error instanceof NotInstalled ? NOT_INSTALLED : 1);
}

function answer(line: object, bytes: Buffer | null): void {
  for (
    let rest = Buffer.concat([Buffer.from(`${JSON.stringify(line)}\n`), bytes ?? Buffer.alloc(0)]);
    rest.length > 0;
  )
    rest = rest.subarray(writeSync(1, rest));
  process.exit(0);
}
