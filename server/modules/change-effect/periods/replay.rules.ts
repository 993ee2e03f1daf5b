import type { Kept, Placed, Stretch } from './periods.rules.ts';

/** A row of periods, in effect or not. */
export type Row<P extends Stretch> = Kept<P> & {
  /** The approval that wrote it; null: the HR base. */
  readonly request: string | null;
  readonly isLive: boolean;
  /** The approval that it stands behind. */
  readonly hiddenBy: string | null;
};

/** What an approval has decided, in the order of the decisions; or what the HR base said below all of them. */
export interface Layer<P extends Stretch, Effect> {
  readonly request: string;
  readonly effect: Effect | null;
  readonly base: readonly P[] | null;
}

/** What makes the rows what they should be. */
export interface Replayed<P extends Stretch> {
  /** Rows of approvals that are no longer so. */
  readonly ended: readonly string[];
  /** Rows of the HR base, each with the approval that it stands behind. */
  readonly hidden: readonly { readonly id: string; readonly by: string }[];
  /** Rows that are so again. */
  readonly revived: readonly string[];
  readonly written: readonly (P & { readonly request: string })[];
}

interface Piece<P extends Stretch> {
  readonly period: P;
  readonly request: string | null;
}

/**
 * The rows that the approvals which stand leave of what the HR base says, whatever was decided and taken back in between: each
 * is placed in the order of the decisions. Rows that are right stay, and those that were right before come back.
 */
export function replayed<P extends Stretch, Effect>(
  rows: readonly Row<P>[],
  layers: readonly Layer<P, Effect>[],
  place: (present: readonly Kept<P>[], effect: Effect) => Placed<P>,
): Replayed<P> {
  const { pieces, hidden, below } = laid(rows, layers, place);
  const kept = new Map<string, Piece<P>>();
  const written = pieces.filter((piece) => {
    const row = rowFor(piece, rows, kept, below);
    if (row) kept.set(row.id, piece);
    return !row;
  });
  const unkept = rows.filter(({ id }) => !kept.has(id));
  return {
    ended: unkept.filter(({ isLive, request }) => isLive && request !== null).map(({ id }) => id),
    hidden: unkept.flatMap(({ id, request, hiddenBy, isLive }) => {
      const by = hidden.get(id) ?? below ?? hiddenBy;
      return request === null && by !== null && (isLive || hiddenBy !== by) ? [{ id, by }] : [];
    }),
    revived: rows.filter(({ id, isLive }) => kept.has(id) && !isLive).map(({ id }) => id),
    // What the HR base says is a row already.
    written: written.flatMap(({ period, request }) => (request === null ? [] : { ...period, request })),
  };
}

/** Lays the decisions over what the HR base says. */
function laid<P extends Stretch, Effect>(
  rows: readonly Row<P>[],
  layers: readonly Layer<P, Effect>[],
  place: (present: readonly Kept<P>[], effect: Effect) => Placed<P>,
) {
  const base = layers.findLast((layer) => layer.base !== null);
  const below = base?.request ?? null;
  const pieces = new Map<string, Piece<P>>(
    base?.base
      ? base.base.map((period, at) => [`base ${at}`, { period, request: base.request }])
      : rows.filter(isOfHrBase).map((row) => [row.id, { period: periodOf(row), request: null }]),
  );
  const hidden = new Map<string, string>();
  let count = 0;
  for (const { effect, request } of layers) {
    if (effect === null) continue;
    const present = [...pieces].map(([id, { period }]) => ({ ...period, id }));
    const { replaced, written } = place(present, effect);
    for (const { id } of replaced) {
      if (pieces.get(id)?.request === null) hidden.set(id, request);
      pieces.delete(id);
    }
    for (const period of written) pieces.set(`piece ${(count += 1)}`, { period, request });
  }
  return { pieces: [...pieces.values()], hidden, below };
}

const isOfHrBase = <P extends Stretch>({ request, isLive, hiddenBy }: Row<P>) =>
  request === null && (isLive || hiddenBy !== null);

/** A row that says the piece: one in effect before others; of what was below the decisions, the HR base's own first. */
function rowFor<P extends Stretch>(
  { period, request }: Piece<P>,
  rows: readonly Row<P>[],
  kept: ReadonlyMap<string, unknown>,
  below: string | null,
): Row<P> | undefined {
  const key = keyOf(period);
  const same = rows.filter((row) => !kept.has(row.id) && keyOf(periodOf(row)) === key);
  const of = (one: string | null) =>
    same.find((row) => row.request === one && row.isLive) ?? same.find((row) => row.request === one);
  return (request !== null && request === below ? of(null) : undefined) ?? of(request);
}

function periodOf<P extends Stretch>(row: Row<P>): P {
  const { id: _id, request: _request, isLive: _isLive, hiddenBy: _hiddenBy, ...period } = row;
  return period as unknown as P;
}

/** The same for the same content, in whatever order it is given. */
function keyOf(period: object): string {
  return JSON.stringify(Object.entries(period).toSorted(([one], [next]) => (one < next ? -1 : 1)));
}
