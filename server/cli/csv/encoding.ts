import { isAscii, isUtf8 } from 'node:buffer';
import type { Locale } from '../../platform/viewer.ts';
import { UsageError } from '../command.ts';
import { csvTexts } from './texts.tables.ts';

export interface EncodedFile {
  readonly bytes: AsyncIterable<Buffer>;
  /** What the mapping says; a byte order mark says it better. */
  readonly encoding: 'utf-8' | 'iso-8859-1' | 'windows-1252';
  readonly name: string;
  readonly locale: Locale;
}

const NEWLINE = 10;
const LONGEST_LINE = 1_000_000;

/**
 * The text of a file as UTF-8 without a byte order mark, in pieces that end where lines do. Nothing is guessed: what is
 * not in the encoding is a fault, and so is UTF-8 that the mapping takes for ISO-8859-1, which would spoil every accent.
 */
export async function* utf8Pieces({ bytes, encoding, name, locale }: EncodedFile): AsyncGenerator<Buffer> {
  let current: 'utf-8' | 'windows-1252' | null = null;
  let line = 1;
  let [isPlain, isAllUtf8] = [true, true];
  // What WHATWG, and so Node, calls iso-8859-1 is windows-1252: the same letters, and € and œ besides.
  const oneByte = new TextDecoder('windows-1252');
  for await (const piece of pieces(bytes)) {
    let text = piece;
    if (current === null) {
      if (isUtf16(piece)) throw new UsageError(csvTexts.utf16[locale](name));
      const marked = piece[0] === 0xef && piece[1] === 0xbb && piece[2] === 0xbf;
      current = marked || encoding === 'utf-8' ? 'utf-8' : 'windows-1252';
      if (marked) text = piece.subarray(3);
    }
    const isText = isUtf8(text);
    if (current === 'windows-1252') {
      isPlain &&= isAscii(text);
      isAllUtf8 &&= isText;
      yield Buffer.from(oneByte.decode(text));
      continue;
    }
    if (!isText) throw new UsageError(csvTexts.notUtf8[locale](name, line + lineOfFault(text)));
    line += count(text);
    yield text;
  }
  if (current === 'windows-1252' && !isPlain && isAllUtf8)
    throw new UsageError(csvTexts.utf8AfterAll[locale](name));
}

/** Cut after a line, so that no character is cut. */
async function* pieces(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of bytes) {
    const whole = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const end = whole.lastIndexOf(NEWLINE) + 1;
    // Without any end of line the parser will refuse the row: nothing longer is kept for it.
    const cut = end === 0 && whole.length > LONGEST_LINE ? whole.length : end;
    if (cut > 0) yield whole.subarray(0, cut);
    rest = whole.subarray(cut);
  }
  if (rest.length > 0) yield rest;
}

function isUtf16([first, second]: Buffer): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function count(text: Buffer): number {
  let lines = 0;
  for (let at = text.indexOf(NEWLINE); at !== -1; at = text.indexOf(NEWLINE, at + 1)) lines += 1;
  return lines;
}

/** Lines before the one that is not UTF-8. */
function lineOfFault(text: Buffer): number {
  let before = 0;
  for (let start = 0; start < text.length; before += 1) {
    const end = text.indexOf(NEWLINE, start);
    if (end === -1 || !isUtf8(text.subarray(start, end))) break;
    start = end + 1;
  }
  return before;
}
