import { newId } from '../../platform/sql/new-id.ts';
import type { Sql } from '../../platform/sql/sql.ts';
import type { Effect } from './effect/effect.ts';
import { insertInto } from './effect/rows.ts';

/** What of a file counts as the HR base says it, from a day on, beside approvals that stand. */
export interface HrWord {
  readonly dossierId: string;
  readonly effect: HrEffect;
}
type Dated = 'dossier_address' | 'dossier_family' | 'dossier_contact' | 'dossier_name';
export type HrEffect = Extract<Effect, { readonly writes: Dated }>;

/** Writes words of the HR base as dated rows of no approval; one statement for each table. In a transaction of the caller. */
export async function writeHrWords(sql: Sql, at: Date, words: readonly HrWord[]): Promise<void> {
  for (const [table, group] of Map.groupBy(words, ({ effect }) => effect.writes)) {
    const rows = group.map(({ dossierId, effect: { writes: _table, ...row } }) => ({
      ...(table === 'dossier_family' ? { added: [], removed: [] } : {}),
      ...row,
      id: newId(),
      dossier: dossierId,
      at,
    }));
    await sql(insertInto(table, 1), rows);
  }
}
