import { Readable } from 'node:stream';
import { CsvError, parse, type Options } from 'csv-parse';
import type { Locale } from '../../platform/viewer.ts';
import { UsageError } from '../command.ts';
import { utf8Pieces, type EncodedFile } from './encoding.ts';
import { csvTexts } from './texts.tables.ts';

/** One row; `line` is that of the file on which it begins, from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * The rows of a file, its header among them; blank lines are left out.
 * @throws UsageError at the first quote that does not fit, since what follows it could be read as anything; and after the
 * last row when that breaks off: the rows that should follow are lost
 */
export async function* readRows(file: EncodedFile & { readonly delimiter: string }): AsyncGenerator<CsvRow> {
  // The parser counts \r\n inside quotes as two lines, hence a count of our own.
  let line = 1;
  const seen: Seen = { first: null, last: null, endsLine: true };
  const options: Options<CsvRow, string[]> = {
    delimiter: file.delimiter,
    // Left to find out, the parser keeps the \r of later lines in their last cell.
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    max_record_size: 1_000_000,
    // Called as each row is parsed: what waits to be read is lost with a fault.
    on_record: (cells) => {
      const row = { line, cells };
      seen.first ??= row;
      seen.last = row;
      line += 1 + breaksIn(cells);
      return cells.length === 1 && cells[0] === '' ? null : row;
    },
  };
  const source = Readable.from(watched(utf8Pieces(file), seen));
  // The types of the parser allow rows of another kind only where it names the columns itself.
  const parser = parse(options as unknown as Options);
  // A pipe passes no fault on.
  source.on('error', (error) => parser.destroy(error));
  try {
    yield* source.pipe(parser) as AsyncIterable<CsvRow>;
  } catch (error) {
    throw error instanceof CsvError ? new UsageError(faultOf(error, file, line)) : error;
  }
  const { first, last, endsLine } = seen;
  if (first && last && !endsLine && last.cells.length < first.cells.length)
    throw new UsageError(csvTexts.cutShort[file.locale](file.name, last.line));
}

/** What has passed. */
interface Seen {
  first: CsvRow | null;
  last: CsvRow | null;
  endsLine: boolean;
}

async function* watched(pieces: AsyncIterable<Buffer>, seen: Seen): AsyncGenerator<Buffer> {
  for await (const piece of pieces) {
    seen.endsLine = piece.at(-1) === 10 || piece.at(-1) === 13;
    yield piece;
  }
}

function faultOf(
  { code }: CsvError,
  { name, locale }: { name: string; locale: Locale },
  line: number,
): string {
  const text = code === 'CSV_MAX_RECORD_SIZE' ? csvTexts.rowTooLong : csvTexts.quotes;
  return text[locale](name, line);
}

function breaksIn(cells: readonly string[]): number {
  let breaks = 0;
  for (const cell of cells) {
    if (cell.includes('\n') || cell.includes('\r')) breaks += cell.split(/\r\n|\n|\r/).length - 1;
  }
  return breaks;
}
