import { readFileSync } from 'node:fs';
import { answer, notInstalled } from '../../../platform/child/answering.ts';
import { judge, type Claimed } from './judge.ts';
import type { Limits } from './kinds.tables.ts';
import { NotInstalled, Refused } from './refused.ts';

/*
 * The process in which a file is looked into: the file is its input, the claim and the limits its argument. It answers with one
 * line of JSON and, when the file is to be served in another form, with that form. It leaves nothing else anywhere.
 */

const { claimed, limits } = JSON.parse(process.argv[2] ?? '') as { claimed: Claimed; limits: Limits };
try {
  const { bytes, ...judged } = await judge(readFileSync(0), claimed, limits);
  answer({ ...judged, byteSize: bytes?.length ?? null }, bytes ?? undefined);
} catch (error) {
  if (error instanceof Refused) answer({ refused: error.code, why: error.message.slice(0, 300) });
  process.stderr.write(String(error));
  process.exit(error instanceof NotInstalled ? notInstalled : 1);
}
