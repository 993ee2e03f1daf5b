import { readLine, type ReadLine } from '../../modules/intake/index.ts';
import type { Place, PlacedLine } from '../import/bulk-import.ts';
import { csvKinds, listOf, type CsvKind } from './fields.ts';
import type { GivenFile } from './mapping.ts';
import { valueAt, type Json, type RowReader } from './row-reader.ts';
import type { Joined, RowStore, StoredRow, Stray } from './store.ts';
import { intakeRefusals } from '../../modules/intake/index.ts';

/** A file, and how its rows are read. */
export interface KnownFile {
  readonly given: GivenFile;
  readonly reader: RowReader;
}

/** Makes a teacher of an identity and the rows that have its NUMEN. */
export class CsvJoin {
  readonly #files: readonly KnownFile[];
  /** Teachers given already. */
  given = 0;

  constructor(files: readonly KnownFile[]) {
    this.#files = files;
  }

  /** All teachers, then what belongs to none of them. */
  async *teachers(store: RowStore): AsyncGenerator<PlacedLine> {
    try {
      for (const joined of store.joined()) {
        yield this.#teacherOf(joined);
        this.given += 1;
      }
      for (const stray of store.strays()) yield this.#refusedStray(stray);
    } finally {
      store.close();
    }
  }

  #teacherOf({ identity, rows }: Joined): PlacedLine {
    const items = Object.groupBy(rows, ({ file }) => this.#fileOf(file).given.mapped.kind);
    const place = this.#placeIn(identity, items);
    const ragged = [identity, ...rows].filter(({ cells }) => cells === null);
    if (ragged.length > 0) return { read: this.#raggedIn(items, identity), place };
    return { read: readLine(this.#objectOf(identity, items)), place };
  }

  #objectOf(identity: StoredRow, items: Items): Json {
    const teacher = this.#fileOf(identity.file).reader.read(identity.cells ?? []);
    for (const kind of csvKinds) {
      const path = listOf[kind];
      const name = path.at(-1);
      const above = valueAt(teacher, path.slice(0, -1)) as Json | undefined;
      if (name === undefined || above === undefined) continue;
      above[name] = (items[kind] ?? []).map(({ file, cells }) => this.#fileOf(file).reader.read(cells ?? []));
    }
    return teacher;
  }

  /** A row that is not whole refuses its teacher, who would be taken without it. */
  #raggedIn(items: Items, identity: StoredRow): ReadLine {
    const own = identity.cells === null ? [{ code: intakeRefusals.RAGGED_ROW, path: [] } as const] : [];
    const inLists = Object.entries(items).flatMap(([kind, rows]) =>
      rows.flatMap(({ cells }, index) =>
        cells === null
          ? [{ code: intakeRefusals.RAGGED_ROW, path: [...listOf[kind as CsvKind], String(index)] } as const]
          : [],
      ),
    );
    return { refusals: [...own, ...inLists] };
  }

  #refusedStray({ isRepeated, ...row }: Stray): PlacedLine {
    const code =
      row.cells === null
        ? intakeRefusals.RAGGED_ROW
        : isRepeated
          ? intakeRefusals.DUPLICATE_NUMEN
          : intakeRefusals.NO_IDENTITY;
    const path = row.cells === null ? [] : ['numen'];
    return { read: { refusals: [{ code, path }] }, place: this.#placeIn(row, {}) };
  }

  /** The row and the column that say what stands at a path of the teacher. */
  #placeIn(identity: StoredRow, items: Items): Place {
    return (path) => {
      for (const kind of csvKinds) {
        const list = listOf[kind];
        const row = items[kind]?.[Number(path[list.length])];
        if (list.length > 0 && row && list.every((key, index) => path[index] === key))
          return this.#placeOf(row, path.slice(list.length + 1));
      }
      return this.#placeOf(identity, path);
    };
  }

  #placeOf({ file, line, cells }: StoredRow, path: readonly string[]): ReturnType<Place> {
    const { given, reader } = this.#fileOf(file);
    const column = cells === null || path.length === 0 ? undefined : reader.columnOf(path);
    return { file: given.name, line, ...(column === undefined ? {} : { column }) };
  }

  #fileOf(number: number): KnownFile {
    return this.#files[number] as KnownFile;
  }
}

type Items = Partial<Record<CsvKind, StoredRow[]>>;
