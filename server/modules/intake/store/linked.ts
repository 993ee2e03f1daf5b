import type { FileChange } from '../../change-request/index.ts';
import { newId } from '../../../platform/sql/new-id.ts';
import { successorsOf, type Line, type LineTable } from '../../dossier/index.ts';
import { HISTORY_TABLES, type Row } from '../judge/lines.rules.ts';
import { lineOf, type SaidLine } from '../word/said.ts';
import type { Linked, Update } from './update.ts';

/** What of one table is in effect no longer, and again, beside what the HR base has ended and added. */
interface Turned {
  readonly table: LineTable;
  readonly ended: readonly SaidLine[];
  readonly revived: readonly SaidLine[];
}

/**
 * An update whose new lines have their keys, with the line that replaces each one that ends: of what was in effect before,
 * and of what is so after it. What the HR base says below an approval is neither.
 */
export function linked(update: Update, turned: readonly Turned[] = []): Linked {
  const { change, stored } = update;
  const added: Record<string, readonly Row[]> = { ...change.added };
  const successors = new Map<string, string>();
  const turns = { ended: [] as FileChange['ended'][number][], added: [] as FileChange['added'][number][] };
  for (const table of HISTORY_TABLES) {
    const gone = new Set(change.superseded[table]);
    const { ended = [], revived = [] } = turned.find((one) => one.table === table) ?? {};
    if (gone.size + ended.length + change.added[table].length === 0) continue;
    const rows = change.added[table].map((row: Row) => ({ id: newId(), ...row }));
    added[table] = rows;
    const before = [
      ...stored.lines[table].filter((row) => gone.has(row.id) && isInEffect(row)),
      ...ended.map(lineOf),
    ];
    const after = [...rows.filter(isInEffect), ...revived.map(lineOf)];
    const pairs = successorsOf(table, before, after);
    for (const [id, successor] of pairs) successors.set(id, successor);
    const replacing = new Set(pairs.values());
    turns.ended.push(...before.map(({ id }) => ({ table, id })));
    turns.added.push(...after.filter(({ id }) => !replacing.has(id)).map((line) => addedIn(table, line)));
  }
  return { ...update, change: { ...change, added: added as typeof change.added }, successors, turns };
}

const isInEffect = (row: Row) => row['supersededAt'] == null;

function addedIn(table: LineTable, line: Line): FileChange['added'][number] {
  const { id, from, on, obtainedOn, schoolYear } = line as Line & Readonly<Record<string, string | null>>;
  return {
    table,
    id,
    from: from ?? on ?? obtainedOn ?? (schoolYear ? `${schoolYear.slice(0, 4)}-09-01` : null),
  };
}
