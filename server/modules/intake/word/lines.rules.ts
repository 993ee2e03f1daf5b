import { withoutWaiting } from '../../change-effect/periods/positions.rules.ts';
import type { PositionPeriod } from '../../change-effect/index.ts';
import type { Row } from '../judge/lines.rules.ts';
import { isSame } from '../judge/plan.rules.ts';
import { foldName } from '../../teacher/teacher.rules.ts';
import type { SaidLine } from './said.ts';

/** What an import is about to write of one list of lines: what is new, and which lines of the HR base are gone. */
export interface LineChange {
  readonly added: readonly Row[];
  readonly gone: readonly string[];
}

/** The same beside approvals. */
export interface LinesBeside extends LineChange {
  /** Lines that the HR base does not say any more and that stay in effect, with the approval whose they become. */
  readonly adopted: readonly { readonly id: string; readonly request: string }[];
  /** Lines of approvals that end. */
  readonly ended: readonly string[];
  /** Lines of the HR base that are in effect again. */
  readonly revived: readonly string[];
  /** What neither the HR base had nor an approval says. */
  readonly contested: Contested | null;
  /** What becomes of a course as approvals have decided it: what the HR base said below it is kept, or it ends. */
  readonly course: { readonly request: string; readonly base: readonly Row[] } | 'ENDS' | null;
}
export interface Contested {
  readonly ours: readonly Row[];
  readonly theirs: readonly Row[];
  readonly request: string | null;
}

const asItIs = { adopted: [], ended: [], revived: [], contested: null, course: null };
const contentsOf = (lines: readonly SaidLine[]) => lines.map(({ content }) => content);

/** What is in effect, and what the HR base said last. */
export const liveOf = (lines: readonly SaidLine[]) => lines.filter(({ isLive }) => isLive);
export const lastOf = (lines: readonly SaidLine[]) => lines.filter(({ request }) => request === null);
const approvedOf = (lines: readonly SaidLine[]) =>
  lines.filter(({ isLive, request }) => isLive && request !== null);

/** The latest of the approvals that stand. */
export function latestApproval(lines: readonly SaidLine[]): SaidLine | undefined {
  return approvedOf(lines).toSorted((a, b) => ((a.since ?? '') < (b.since ?? '') ? 1 : -1))[0];
}

/** The same lines, whatever their order. */
export function isSameSet(some: readonly Row[], others: readonly Row[]): boolean {
  if (some.length !== others.length) return false;
  const left = [...others];
  return some.every((row) => {
    const at = left.findIndex((other) => isSame(row, other));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

const has = (rows: readonly Row[], row: Row) => rows.some((other) => isSame(row, other));
const hidden = (row: Row, by: string, at: Date): Row => ({ ...row, supersededAt: at, supersededBy: by });

/** The HR base need not say that somebody who has not come back is still away. */
function isSameCourse(live: readonly Row[], word: readonly Row[]): boolean {
  const decided = (rows: readonly Row[]) =>
    withoutWaiting(rows as unknown as readonly PositionPeriod[]) as unknown as Row[];
  return isSameSet(decided(live), decided(word));
}

/** Positions are one course of time: another word on a part of it is another word on the whole. */
export function positionsBeside(
  lines: readonly SaidLine[],
  word: readonly Row[],
  change: LineChange,
  at: Date,
): LinesBeside {
  const approval = latestApproval(lines);
  if (!approval?.request || (change.added.length === 0 && change.gone.length === 0))
    return { ...change, ...asItIs };
  const by = approval.request;
  const live = contentsOf(liveOf(lines));
  const kept = lastOf(lines).filter(({ id }) => !change.gone.includes(id));
  const concealed = change.added.map((row) => hidden(row, by, at));
  if (isSameCourse(live, word)) return { ...change, ...asItIs, added: concealed, course: 'ENDS' };
  if (isSameSet(contentsOf(lastOf(lines)), live))
    return {
      ...change,
      ...asItIs,
      course: 'ENDS',
      ended: approvedOf(lines).map(({ id }) => id),
      revived: kept.filter(({ isLive }) => !isLive).map(({ id }) => id),
    };
  const isInEffect = (id: string) => liveOf(lines).some((line) => line.id === id);
  return {
    ...asItIs,
    added: concealed,
    gone: change.gone.filter((id) => !isInEffect(id)),
    adopted: change.gone.filter(isInEffect).map((id) => ({ id, request: by })),
    contested: { ours: live, theirs: word, request: by },
    course: { request: by, base: contentsOf(lastOf(lines)) },
  };
}

/** Diplomas stand each for itself: only another writing of the same one contradicts. */
export function diplomasBeside(
  lines: readonly SaidLine[],
  word: readonly Row[],
  change: LineChange,
  at: Date,
  open: Pick<Contested, 'ours' | 'theirs'> | null = null,
): LinesBeside {
  const approved = approvedOf(lines);
  const gone = contentsOf(lines.filter(({ id }) => change.gone.includes(id)));
  const isUnsaid = ({ content }: SaidLine) => !has(word, content);
  // The HR base had it, and now writes it otherwise: its own from then on. What it drops, the approval goes on to hold.
  const ended = approved.filter(
    (line) =>
      isUnsaid(line) &&
      has(gone, line.content) &&
      change.added.some((row) => isSameDiploma(line.content, row)),
  );
  const awaited = approved.filter((line) => isUnsaid(line) && !ended.includes(line));
  const sameAs = (row: Row) =>
    approved.find(({ content }) => isSame(content, row) || isSpelled(content, row));
  const rivalOf = (row: Row) => awaited.find(({ content }) => isSameDiploma(content, row));
  const added = change.added.map((row) => {
    const by = (sameAs(row) ?? rivalOf(row))?.request;
    return by ? hidden(row, by, at) : row;
  });
  const isNew = (row: Row) => has(change.added, row) || has(open?.theirs ?? [], row);
  const theirs = word.filter((row) => isNew(row) && !sameAs(row) && rivalOf(row));
  const rivals = [...new Set(theirs.flatMap((row) => rivalOf(row) ?? []))];
  return {
    ...change,
    ...asItIs,
    added,
    ended: ended.map(({ id }) => id),
    contested:
      rivals.length > 0 ? { ours: contentsOf(rivals), theirs, request: rivals[0]?.request ?? null } : null,
  };
}

/** The same diploma, whose title is in other letters. */
function isSpelled(one: Row, other: Row): boolean {
  return isSameDiploma(one, other) && isSame({ ...one, title: null }, { ...other, title: null });
}

function isSameDiploma(one: Row, other: Row): boolean {
  return foldName(String(one['title'])) === foldName(String(other['title']));
}
