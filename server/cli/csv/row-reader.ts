import { cellReader, type CellReader, type Writing } from './cells.ts';
import type { CsvField, CsvFields } from './fields.ts';
import { targetsOf, type MappedFile, type Mapping } from './mapping-schema.ts';

/** Reads the rows of one file of the mapping. */
export interface RowReader {
  /** The columns whose cells it reads, in this order, each once; the NUMEN is in the first. */
  readonly columns: readonly string[];
  /** The object that a row says: a teacher, or an item of one of the lists. */
  read(cells: readonly string[]): Json;
  /** The column that gives a field, or something in it; undefined where a constant does. */
  columnOf(path: readonly string[]): string | undefined;
}
export type Json = Record<string, unknown>;

interface Column {
  readonly name: string;
  readonly at: number;
  readonly field: CsvField;
  readonly read: CellReader;
}

/** Compiled once for each file. */
export function rowReader(file: MappedFile, mapping: Mapping, fields: CsvFields): RowReader {
  const writing: Writing = { dates: mapping.dates ?? 'dd/MM/yyyy', decimals: mapping.decimals ?? ',' };
  const known = fields[file.kind];
  const fieldOf = (name: string) => known.get(name) as CsvField;
  const targets = targetsOf(file).toSorted((one, other) => rank(one.target.field) - rank(other.target.field));
  const names = [...new Set(targets.map(({ column }) => column))];
  const columns: Column[] = targets.map(({ column, target }) => ({
    name: column,
    at: names.indexOf(column),
    field: fieldOf(target.field),
    read: cellReader(fieldOf(target.field), target, writing),
  }));
  // An item of a list does not say whose it is.
  const read =
    file.kind === 'identities' ? columns : columns.filter(({ field }) => field.path[0] !== 'numen');
  const constants = Object.entries(file.constants ?? {}).map(([name, value]) => ({
    field: fieldOf(name),
    value,
  }));
  return {
    columns: names,
    read: (cells) => objectOf(read, constants, cells),
    columnOf: (path) => columnOf(columns, path),
  };
}

function rank(field: string): number {
  return field === 'numen' ? 0 : 1;
}

function objectOf(
  columns: readonly Column[],
  constants: readonly { readonly field: CsvField; readonly value: unknown }[],
  cells: readonly string[],
): Json {
  const object: Json = {};
  for (const { at, field, read } of columns) {
    const value = read(cells[at] ?? '');
    if (value !== undefined) put(object, field, value);
  }
  for (const { field, value } of constants) {
    // A country alone makes no address.
    if (field.optionalAbove.length === 0 || valueAt(object, field.optionalAbove) !== undefined)
      put(object, field, field.isList ? [value] : value);
  }
  return object;
}

/** What stands at a place of an object. */
export function valueAt(object: Json, path: readonly string[]): unknown {
  let value: unknown = object;
  for (const key of path) value = (value as Json | undefined)?.[key];
  return value;
}

/** Lists gather what several columns say. */
function put(object: Json, { path, isList }: CsvField, value: unknown): void {
  let inner = object;
  for (const key of path.slice(0, -1)) inner = (inner[key] ??= {}) as Json;
  const name = path.at(-1) as string;
  const before = inner[name];
  inner[name] = isList && before !== undefined ? [...(before as unknown[]), ...(value as unknown[])] : value;
}

function columnOf(columns: readonly Column[], path: readonly string[]): string | undefined {
  const isWithin = (inner: readonly string[], outer: readonly string[]) =>
    outer.every((key, place) => inner[place] === key);
  return columns.find(({ field }) => isWithin(path, field.path) || isWithin(field.path, path))?.name;
}
