import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { withSql } from './postgres.ts';

const dump = fileURLToPath(new URL('release/2026-11-29.sql.gz', import.meta.url));

/** What the base of the release was filled with: those who sign in there need them. */
export const releaseSecrets = '0123456789abcdef0123456789abcdef';

/**
 * Fills an empty database with the base of the release before: its demo academy of 200 teachers, after two sign-ins and
 * a reading. `test/kit/release/README.md` says how the next one is made.
 */
export async function restoreRelease(url: string): Promise<void> {
  const text = gunzipSync(readFileSync(dump)).toString();
  // Commands of psql, which has `pg_dump` write them around the whole.
  const statements = text.replaceAll(/^\\(?:un)?restrict .*$/gm, '');
  await withSql(url, async (sql) => await sql.query(statements));
}
