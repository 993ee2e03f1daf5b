import type { Config } from '../../platform/config.ts';
import { damagedRows, type DamagedRow } from './damaged-rows.ts';
import { openCommandDatabase } from '../database.ts';
import { counted } from '../progress.ts';

/**
 * Lists the rows that hold U+FFFD, where a character was lost, or a text that is not in Normalization Form C.
 *
 * @returns the exit code: 0 when all that is in force is as it was written, 2 otherwise
 */
export async function checkData(config: Config): Promise<number> {
  const database = await openCommandDatabase(config);
  let inForce = 0;
  let past = 0;
  try {
    for await (const row of damagedRows(database.url)) {
      if (row.isPast) past += 1;
      else inForce += 1;
      process.stdout.write(`${lineOf(row)}\n`);
    }
  } finally {
    await database.close();
  }
  if (inForce + past === 0) process.stdout.write('✓ Every text of the base is whole.\n');
  else
    process.stdout.write(`${counted(inForce)} rows in force and ${counted(past)} of the past. ${advice}\n`);
  return inForce === 0 ? 0 : 2;
}

const advice =
  'Import these teachers again from a file in UTF-8: names become right, usernames and addresses stay; the past stays as it was.';

function lineOf({ table, key, lost, decomposed, username, isPast }: DamagedRow): string {
  return [
    table,
    key,
    ...(lost.length > 0 ? [`a lost character in ${lost.join(', ')}`] : []),
    ...(decomposed.length > 0 ? [`not in NFC: ${decomposed.join(', ')}`] : []),
    ...(username === null ? [] : [`of ${username}`]),
    ...(isPast ? ['(past)'] : []),
  ].join('  ');
}
