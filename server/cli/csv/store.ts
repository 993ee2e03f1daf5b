import { DatabaseSync } from 'node:sqlite';

/** A row where it stands; `cells` are those that the mapping names, null when the row has more or fewer than the header. */
export interface StoredRow {
  /** The number of the file, in the order given. */
  readonly file: number;
  readonly line: number;
  readonly cells: readonly string[] | null;
}
/** A row with the NUMEN that joins it; null when it says none. */
export interface KeyedRow extends StoredRow {
  readonly key: string | null;
}
/** An identity with all rows that have its NUMEN, in the order of the files. */
export interface Joined {
  readonly identity: StoredRow;
  readonly rows: readonly StoredRow[];
}
/** A row that makes no teacher and joins none. */
export interface Stray extends StoredRow {
  readonly isRepeated: boolean;
}

interface Written {
  readonly key: string | null;
  readonly file: number;
  readonly line: number;
  readonly cells: string;
}

/**
 * Keeps the rows of all files until they are joined, in a temporary SQLite base: it has no name, so its file goes with
 * the process, however that ends. Memory stays flat, whatever the order of the files.
 */
export class RowStore {
  readonly #base = new DatabaseSync('');
  readonly #insertIdentity;
  readonly #insertRow;

  constructor() {
    // Rows come once, and are gone after a crash all the same.
    this.#base.exec(`pragma journal_mode = off; pragma synchronous = off; pragma cache_size = -65536;
      create table identity (key text unique, file integer, line integer, cells text);
      create table detail (key text, file integer, line integer, cells text);
      create table repeated (file integer, line integer, cells text);
      begin`);
    this.#insertIdentity = this.#base.prepare('insert or ignore into identity values (?, ?, ?, ?)');
    this.#insertRow = this.#base.prepare('insert into detail values (?, ?, ?, ?)');
  }

  /** Of identities with one NUMEN the first counts. */
  addIdentity({ key, file, line, cells }: KeyedRow): void {
    const written = JSON.stringify(cells);
    const { changes } = this.#insertIdentity.run(key, file, line, written);
    if (changes === 0) this.#base.prepare('insert into repeated values (?, ?, ?)').run(file, line, written);
  }

  addRow({ key, file, line, cells }: KeyedRow): void {
    this.#insertRow.run(key, file, line, JSON.stringify(cells));
  }

  /** Once all rows are in. @returns how many identities there are */
  seal(): number {
    this.#base.exec('commit; create index detail_key on detail (key)');
    const { count } = this.#base.prepare('select count(*) as count from identity').get() as { count: number };
    return count;
  }

  /** In the order of the identities. */
  *joined(): Generator<Joined> {
    const identities = this.#base.prepare('select * from identity order by rowid');
    const rows = this.#base.prepare('select * from detail where key = ? order by file, line');
    for (const identity of identities.iterate()) {
      const { key } = identity as unknown as Written;
      const own = key === null ? [] : (rows.all(key) as unknown as Written[]);
      yield { identity: stored(identity as unknown as Written), rows: own.map(stored) };
    }
  }

  *strays(): Generator<Stray> {
    const rows = this.#base.prepare(`select file, line, cells, 1 as is_repeated from repeated
      union all select file, line, cells, 0 from detail d
        where not exists (select 1 from identity i where i.key = d.key)
      order by file, line`);
    for (const row of rows.iterate()) {
      const { is_repeated: isRepeated } = row as unknown as { is_repeated: number };
      yield { ...stored(row as unknown as Written), isRepeated: isRepeated === 1 };
    }
  }

  close(): void {
    this.#base.close();
  }
}

function stored({ file, line, cells }: Written): StoredRow {
  return { file, line, cells: JSON.parse(cells) as string[] | null };
}
