import {
  likeness,
  rowOf,
  type DiplomaFile,
  type DiplomaHold,
  type DiplomaHolder,
  type DiplomaRow,
  type SaidDiploma,
} from './same-diploma.rules.ts';

/** What has to be written so that each diploma stands once, for as long as one source holds it. */
export interface Settlement {
  readonly ended: readonly { readonly id: string; readonly successor: string | null }[];
  /** In effect again, written by whom. */
  readonly revived: readonly { readonly id: string; readonly writer: DiplomaHolder }[];
  readonly hidden: readonly { readonly id: string; readonly by: string }[];
  readonly moved: readonly { readonly holdId: string; readonly to: string }[];
  readonly released: readonly string[];
}

/**
 * Where what a source proves has its place: what it held before, and the row that it joins or writes again; null for a new
 * one.
 */
export function placeOf(
  { rows, holds }: DiplomaFile,
  by: DiplomaHolder,
  said: SaidDiploma,
): { readonly own: DiplomaHold | null; readonly row: DiplomaRow | null } {
  const own = holds.find(({ source, sourceId }) => source === by.source && sourceId === by.sourceId) ?? null;
  const former = rows.find(({ id, isLive }) => isLive && id === own?.diplomaId);
  if (former && likeness(said, former) > 0) return { own, row: former };
  const others = holds.filter((hold) => hold !== own);
  const isGoing = (row: DiplomaRow) =>
    isWrittenBy(row, by) && !others.some(({ diplomaId }) => diplomaId === row.id);
  return { own, row: rowOf(said, by, { rows: rows.filter((row) => !isGoing(row)), holds: others }) };
}

/** Whether a source has written a row, and may write it again. */
export const isWrittenBy = ({ writer }: DiplomaRow, { source, sourceId }: DiplomaHolder) =>
  writer.source === source && writer.sourceId === sourceId;

/**
 * The rows in effect once a source proves a diploma, and the key of the one that it joins; null for one that is new, or its
 * own.
 */
export function diplomasAfter(
  file: DiplomaFile,
  by: { readonly source: 'REQUEST' | 'CV'; readonly sourceId: string },
  said: SaidDiploma,
): { readonly rows: readonly DiplomaRow[]; readonly joined: string | null } {
  const { own, row } = placeOf(file, by, said);
  const isOwn = row !== null && isWrittenBy(row, by);
  const written = { ...said, id: row?.id ?? '', writer: by, isLive: true, hiddenBy: null };
  const kept = row && !isOwn ? row : written;
  const rows = [...file.rows.filter(({ id }) => id !== kept.id), kept];
  const hold = { id: own?.id ?? '', ...by, diplomaId: kept.id };
  const { ended, revived, hidden } = settlementOf({
    rows,
    holds: [...file.holds.filter((one) => one !== own), hold],
  });
  const gone = new Set([...ended, ...hidden].map(({ id }) => id));
  const back = new Set(revived.map(({ id }) => id));
  return {
    rows: rows.filter(({ id, isLive }) => (isLive || back.has(id)) && !gone.has(id)),
    joined: row && !isOwn ? row.id : null,
  };
}

/** Rows in effect, as the rules of a career read them: where the HR base lists none, what was proved is no list of all of them. */
export const asRecorded = (rows: readonly DiplomaRow[]) =>
  rows.map(({ title, level, speciality, code, obtainedOn, writer }) => ({
    title,
    level: level ?? 0,
    speciality,
    code,
    obtainedOn,
    isListed: writer.source === 'HR',
  }));

/** What follows once something has come or gone. */
export function settlementOf({ rows, holds }: DiplomaFile): Settlement {
  const file = new Map(rows.map((row) => [row.id, row]));
  const held = new Map(holds.map((hold) => [hold.id, hold]));
  const done = { ended: [], revived: [], hidden: [], moved: [], released: [] } as Writable;
  const present = () => ({ rows: [...file.values()], holds: [...held.values()] });
  for (const hold of holds) keep(hold, { file, held, present, done });
  for (const row of file.values())
    if (row.isLive && row.writer.source === 'CV' && !isHeld(row, held)) end(row, file, done);
  for (const row of file.values()) {
    if (!row.isLive || row.writer.source !== 'HR' || isHeld(row, held)) continue;
    const before = rowsBefore(row, present());
    const by = rowOf(row, row.writer, { rows: before, holds: [] });
    if (!by) continue;
    const name = by.writer.source === 'REQUEST' ? (by.writer.sourceId as string) : by.id;
    file.set(row.id, { ...row, isLive: false, hiddenBy: name });
    done.hidden.push({ id: row.id, by: name });
  }
  return done;
}

type Writable = { -readonly [Name in keyof Settlement]: Settlement[Name][number][] };
interface Settling {
  readonly file: Map<string, DiplomaRow>;
  readonly held: Map<string, DiplomaHold>;
  readonly present: () => { rows: DiplomaRow[]; holds: DiplomaHold[] };
  readonly done: Writable;
}

const isHeld = ({ id }: DiplomaRow, held: ReadonlyMap<string, DiplomaHold>) =>
  [...held.values()].some(({ diplomaId }) => diplomaId === id);
const isBehind = (line: DiplomaRow, row: DiplomaRow) =>
  line.hiddenBy !== null && (line.hiddenBy === row.id || line.hiddenBy === row.writer.sourceId);

/** A source whose row has ended holds another writing of the diploma, or the row stays, as its own. */
function keep(hold: DiplomaHold, { file, held, present, done }: Settling): void {
  const row = file.get(hold.diplomaId);
  if (row?.isLive) return;
  // Its own row was ended by who may: it is taken back.
  if (!row || (row.writer.source === hold.source && row.writer.sourceId === hold.sourceId)) {
    held.delete(hold.id);
    done.released.push(hold.id);
    return;
  }
  const others = present();
  const other = rowOf(row, hold, { ...others, holds: others.holds.filter(({ id }) => id !== hold.id) });
  if (other) {
    held.set(hold.id, { ...hold, diplomaId: other.id });
    done.moved.push({ holdId: hold.id, to: other.id });
    return;
  }
  const writer = { source: hold.source, sourceId: hold.sourceId };
  file.set(row.id, { ...row, isLive: true, hiddenBy: null, writer });
  done.revived.push({ id: row.id, writer });
}

/** Nobody holds it: what the HR base says of it, if anything, is in effect instead. */
function end(row: DiplomaRow, file: Map<string, DiplomaRow>, done: Writable): void {
  const lines = [...file.values()].filter((line) => isBehind(line, row));
  for (const line of lines) {
    file.set(line.id, { ...line, isLive: true, hiddenBy: null });
    done.revived.push({ id: line.id, writer: line.writer });
  }
  file.set(row.id, { ...row, isLive: false });
  done.ended.push({ id: row.id, successor: lines[0]?.id ?? null });
}

/** What a new line of the HR base may stand behind: what others hold, and the HR base has not said yet. */
function rowsBefore(line: DiplomaRow, { rows, holds }: ReturnType<Settling['present']>): DiplomaRow[] {
  const held = new Set(holds.map(({ diplomaId }) => diplomaId));
  return rows.filter(
    (row) =>
      row.id !== line.id &&
      row.writer.source !== 'HR' &&
      held.has(row.id) &&
      !rows.some((other) => isBehind(other, row)),
  );
}
