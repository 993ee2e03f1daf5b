type Row = Readonly<Record<string, string | number>>;

/** Which cursor the server gives to which record: learned from its answers, so that the reference needs no secret. */
export class CursorBook {
  readonly #byPlace = new Map<string, string>();
  readonly #placeOf = new Map<string, { readonly list: string; readonly id: string }>();
  readonly #rows = new Map<string, Row>();

  /** @throws when the same place is given two cursors */
  learn(list: string, id: string, cursor: string): void {
    const known = this.#byPlace.get(`${list} ${id}`);
    if (known !== undefined && known !== cursor) throw new Error(`Two cursors for ${list} ${id}`);
    this.#byPlace.set(`${list} ${id}`, cursor);
    this.#placeOf.set(cursor, { list, id });
  }

  /** Records that cursors may stand for, whoever sees them. */
  addRow(type: string, row: object): void {
    this.#rows.set(`${type} ${(row as { id: string }).id}`, row as Row);
  }

  cursor(list: string, id: string): string {
    return this.#byPlace.get(`${list} ${id}`) ?? `unknown cursor of ${list} ${id}`;
  }

  row(list: string, cursor: string): Row {
    const place = this.#placeOf.get(cursor);
    if (place?.list !== list) throw new Error('This cursor is not of this list');
    return this.#rows.get(`${list.split('.', 1)[0]} ${place.id}`) as Row;
  }

  of(list: string): string[] {
    return [...this.#placeOf].filter(([, place]) => place.list === list).map(([cursor]) => cursor);
  }
}

function compare(a: Row, b: Row, keys: readonly string[]): number {
  for (const key of keys) {
    const [x, y] = [a[key] as string, b[key] as string];
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}

export function sorted<T extends object>(
  rows: readonly T[],
  keys: readonly string[],
  descending: boolean,
): T[] {
  const sign = descending ? -1 : 1;
  return rows.toSorted((a, b) => sign * compare(a as Row, b as Row, keys));
}

interface PageSpec {
  readonly type: string;
  readonly order: string;
  readonly keys: readonly string[];
  readonly descending: boolean;
  readonly args: {
    first?: number | null;
    last?: number | null;
    after?: string | null;
    before?: string | null;
  };
  readonly cursors: CursorBook;
}

export const listName = (type: string, order: string, descending: boolean) =>
  `${type}.${order}.${descending ? 'desc' : 'asc'}`;

/** A Relay connection over all the rows of a list, in memory. */
export function pageOf(
  rows: readonly object[],
  { type, order, keys, descending, args, cursors }: PageSpec,
): object {
  const list = listName(type, order, descending);
  const sign = descending ? -1 : 1;
  const at = (cursor: string) => (row: object) => sign * compare(row as Row, cursors.row(list, cursor), keys);
  const all = sorted(rows, keys, descending);
  const { after, before } = args;
  const between = all.filter(
    (row) => (after == null || at(after)(row) > 0) && (before == null || at(before)(row) < 0),
  );
  const backward = args.last != null;
  const size = args.first ?? args.last ?? 20;
  const page = backward ? between.slice(Math.max(0, between.length - size)) : between.slice(0, size);
  const cut = between.length > page.length;
  const cursorOf = (row: object | undefined) =>
    row ? cursors.cursor(list, (row as { id: string }).id) : null;
  return {
    totalCount: all.length,
    nodes: page,
    edges: page.map((node) => ({ node, cursor: cursorOf(node) })),
    pageInfo: {
      hasNextPage: (!backward && cut) || (before != null && all.some((row) => at(before)(row) >= 0)),
      hasPreviousPage: (backward && cut) || (after != null && all.some((row) => at(after)(row) <= 0)),
      startCursor: cursorOf(page[0]),
      endCursor: cursorOf(page.at(-1)),
    },
  };
}
