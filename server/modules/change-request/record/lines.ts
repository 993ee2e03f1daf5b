import type { LineTable } from '../../dossier/index.ts';
import { linesOfFile } from './lines.tables.ts';

/**
 * SQL of a line and all that has come in its place, from each one to its successor, as `chain (id, isLive)`; a line that is in
 * effect is the last.
 */
const chainOf = (table: LineTable, key: string) => `with recursive chain as (
    select l.id, l.successor_id, l.superseded_at is null as "isLive" from ${table} l where l.id = ${key}
    union select l.id, l.successor_id, l.superseded_at is null from chain c join ${table} l on l.id = c.successor_id where not c."isLive")`;

/** SQL of the key of the line that is in effect in the place of a line; null once nothing is. */
export const lineNow = (table: LineTable, key: string): string =>
  `(${chainOf(table, key)} select id from chain where "isLive")`;

/** SQL of the keys of a line and of all that has come in its place, as JSON. */
export const lineEver = (table: LineTable, key: string): string =>
  `(${chainOf(table, key)} select json_agg(id) from chain)`;

/** SQL of what a row of a table says, under an alias, as it is kept with a request. */
export const snapshotOf = (table: LineTable, alias: string): string =>
  table === 'posting'
    ? `to_jsonb(${alias}) || jsonb_build_object('establishment', (select e.name from establishment e where e.uai = ${alias}.establishment_uai))`
    : `to_jsonb(${alias})`;

/** SQL that chooses by the type of a line, which a column holds. */
export const byType = (column: string, sql: (table: LineTable) => string): string =>
  `case ${column} ${linesOfFile.map(({ type, table }) => `when '${type}' then ${sql(table)}`).join(' ')} end`;
