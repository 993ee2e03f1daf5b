import { once } from 'node:events';
import { copyFileSync, createWriteStream, mkdirSync, writeFileSync, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import type { ImportTeacherLine } from '../../demo/line.ts';
import { projectFile } from '../../platform/project-file.ts';
import { exampleMapping } from './example.tables.ts';
import { listOf } from './fields.ts';
import { targetsOf, type FullTarget, type MappedFile } from './mapping-schema.ts';
import { valueAt, type Json } from './row-reader.ts';

const SCHEMA = 'import-csv-mapping.schema.json';

/**
 * Writes teachers as the CSV files of the example mapping, as an HR base would (UTF-8 with a byte order mark, CRLF), with
 * the mapping beside them, and the schema that editors complete it by.
 * @param onTeacher after each teacher, with how many there are
 */
export async function writeCsv(
  folder: string,
  teachers: Iterable<ImportTeacherLine>,
  onTeacher: (done: number) => void,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const files = exampleMapping.files.map((mapped) => new CsvFile(folder, mapped));
  let done = 0;
  for (const teacher of teachers) {
    for (const file of files) await file.write(teacher);
    onTeacher((done += 1));
  }
  for (const file of files) await file.close();
  const schema = projectFile(`schema/${SCHEMA}`);
  if (schema !== null) copyFileSync(schema, join(folder, SCHEMA));
  const mapping = { ...(schema === null ? {} : { $schema: SCHEMA }), ...exampleMapping };
  writeFileSync(join(folder, 'mapping.json'), `${JSON.stringify(mapping, null, 2)}\n`);
}

class CsvFile {
  readonly #kind;
  readonly #columns;
  readonly #stream: WriteStream;

  constructor(folder: string, mapped: MappedFile) {
    this.#kind = mapped.kind;
    const targets = targetsOf(mapped);
    this.#columns = targets.map(({ target }, place) => {
      // The first column of a list has its first item, and so on.
      const before = targets.slice(0, place).filter((other) => other.target.field === target.field);
      return cellWriter(target, before.length);
    });
    this.#stream = createWriteStream(join(folder, mapped.file));
    this.#stream.write(`\ufeff${row(targets.map(({ column }) => column))}`);
  }

  async write(teacher: Json): Promise<void> {
    const path = listOf[this.#kind];
    const items = path.length === 0 ? [teacher] : (valueAt(teacher, path) as Json[]);
    const rows = items.map((item) => {
      const whole = { ...item, numen: teacher['numen'] };
      return row(this.#columns.map((write) => write(whole)));
    });
    if (rows.length > 0 && !this.#stream.write(rows.join(''))) await once(this.#stream, 'drain');
  }

  async close(): Promise<void> {
    this.#stream.end();
    await finished(this.#stream);
  }
}

function row(cells: readonly string[]): string {
  const written = cells.map((cell) => (/[;"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell));
  return `${written.join(';')}\r\n`;
}

/** The reverse of reading a cell, for the example mapping. */
function cellWriter(target: FullTarget, item: number): (object: Json) => string {
  const path = target.field.split('.');
  const words = new Map(Object.entries(target.values ?? {}).map(([word, value]) => [value, word] as const));
  const one = (value: unknown) => words.get(value as string) ?? written(value, target);
  return (object) => {
    const value = valueAt(object, path);
    if (value === undefined) return words.get(null) ?? '';
    if (!Array.isArray(value)) return one(value);
    return target.separator === undefined
      ? value
          .slice(item, item + 1)
          .map(one)
          .join('')
      : value.map(one).join(target.separator);
  };
}

function written(value: unknown, { percent }: FullTarget): string {
  if (typeof value === 'boolean') return value ? 'O' : 'N';
  if (typeof value === 'number')
    return String(percent ? Number((value * 100).toFixed(1)) : value).replace('.', ',');
  const text = String(value);
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (year !== undefined) return `${day}/${month}/${year}`;
  const duration = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/.exec(text);
  if (!duration) return text;
  const [years, months, days] = duration.slice(1).map((count) => (count ?? '').padStart(2, '0'));
  return `${years}A${months}M${days}J`;
}
