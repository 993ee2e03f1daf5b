import type { Sql } from '../../platform/sql/sql.ts';

/**
 * Holds the row of an officer until the transaction ends. `share`: while teachers are handed to somebody, any number at
 * a time; `no key update`: while something of the officer's own is decided. Neither waits for rows that only name the
 * officer.
 */
export async function lockOfficer(sql: Sql, id: string, strength: 'share' | 'no key update'): Promise<void> {
  await sql(`select null from officer where id = ($1::json #>> '{}')::uuid for ${strength}`, id);
}
