import { statSync } from 'node:fs';
import { normalizeNumen } from '../../modules/account/secrets/numen.rules.ts';
import type { Locale } from '../../platform/viewer.ts';
import type { TeacherSource } from '../import/bulk-import.ts';
import { UsageError } from '../command.ts';
import { openBytes } from '../lines.ts';
import { startProgress } from '../progress.ts';
import type { CsvFields } from './fields.ts';
import { CsvJoin, type KnownFile } from './join.ts';
import { headerName, type Mapping } from './mapping-schema.ts';
import { givenFiles, readMapping } from './mapping.ts';
import { rowReader } from './row-reader.ts';
import { readRows, type CsvRow } from './rows.ts';
import { RowStore } from './store.ts';
import { csvTexts } from './texts.tables.ts';

export interface CsvOptions {
  readonly mapping: string;
  readonly files: readonly string[];
  readonly fields: CsvFields;
  readonly locale: Locale;
  /** Something that the caller should know and that stops nothing. */
  readonly warn: (words: string) => void;
}

/**
 * Reads all files to their end before the first teacher is given: a file that cannot be read stops the import before
 * anything is written, and no list of a teacher is shorter than the files say.
 * @throws UsageError when a file cannot be read as the mapping says
 */
export async function openCsv(options: CsvOptions): Promise<TeacherSource> {
  const mapping = readMapping(options.mapping, options.fields, options.locale);
  const files = givenFiles(options.files, mapping, options.locale).map((given) => ({
    given,
    reader: rowReader(given.mapped, mapping, options.fields),
  }));
  const store = new RowStore();
  try {
    await storeAll(store, files, { mapping, options });
    const total = store.seal();
    const join = new CsvJoin(files);
    return { items: join.teachers(store), total, done: () => join.given };
  } catch (error) {
    store.close();
    throw error;
  }
}

interface Reading {
  readonly mapping: Mapping;
  readonly options: CsvOptions;
}

async function storeAll(store: RowStore, files: readonly KnownFile[], reading: Reading): Promise<void> {
  const sizes = files.map(({ given }) => statSync(given.path).size);
  const progress = startProgress(sizes.reduce((sum, size) => sum + size, 0));
  try {
    for (const [number, file] of files.entries()) {
      const before = sizes.slice(0, number).reduce((sum, size) => sum + size, 0);
      await storeFile(store, { number, file, reading }, (bytes) =>
        progress.update(before + bytes, `reading ${file.given.name}`),
      );
    }
  } finally {
    progress.stop();
  }
}

async function storeFile(
  store: RowStore,
  { number, file, reading }: { number: number; file: KnownFile; reading: Reading },
  onRead: (bytes: number) => void,
): Promise<void> {
  const { mapping, options } = reading;
  const { mapped, name, path } = file.given;
  const source = openBytes(path);
  const rows = readRows({
    bytes: source.bytes,
    encoding: mapped.encoding ?? mapping.encoding ?? 'utf-8',
    delimiter: mapped.delimiter ?? mapping.delimiter ?? ';',
    name,
    locale: options.locale,
  });
  let header: Header | null = null;
  for await (const row of rows) {
    if (header === null) {
      header = headerOf(row, file, options);
      continue;
    }
    const picked = header.picked.map((place) => row.cells[place] ?? '');
    const cells = row.cells.length === header.count ? picked : null;
    const keyed = { key: keyOf(picked[0] ?? ''), file: number, line: row.line, cells };
    if (mapped.kind === 'identities') store.addIdentity(keyed);
    else store.addRow(keyed);
    if (row.line % 1000 === 0) onRead(source.readBytes());
  }
  if (header === null) throw new UsageError(csvTexts.noHeader[options.locale](name));
}

/** NUMENs are compared in their normal form; one of a wrong shape is compared as it is written. */
function keyOf(cell: string): string | null {
  return normalizeNumen(cell) ?? (cell.trim() || null);
}

interface Header {
  /** How many cells a row has. */
  readonly count: number;
  /** Where the columns of the mapping stand. */
  readonly picked: readonly number[];
}

function headerOf({ cells }: CsvRow, { given, reader }: KnownFile, { locale, warn }: CsvOptions): Header {
  const { name, mapped } = given;
  const there = cells.map(headerName);
  const missing = reader.columns.filter((column) => !there.includes(column));
  // A first row without any known column may be somebody's: it is not repeated.
  if (missing.length === reader.columns.length)
    throw new UsageError(csvTexts.noColumns[locale](name, listed(missing), there.length));
  if (missing.length > 0)
    throw new UsageError(csvTexts.missingColumns[locale](name, listed(missing), listed(there)));
  const repeated = reader.columns.filter((column) => there.indexOf(column) !== there.lastIndexOf(column));
  if (repeated.length > 0) throw new UsageError(csvTexts.repeatedColumns[locale](name, listed(repeated)));
  const expected = new Set([...reader.columns, ...(mapped.ignored ?? []).map(headerName), '']);
  const unknown = there.filter((column) => !expected.has(column));
  if (unknown.length > 0) warn(csvTexts.unknownColumns[locale](name, listed(unknown)));
  return { count: there.length, picked: reader.columns.map((column) => there.indexOf(column)) };
}

function listed(columns: readonly string[]): string {
  return columns.map((column) => `"${column}"`).join(', ');
}
