import { createReadStream, statSync } from 'node:fs';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { PassThrough, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { utf8Text } from '../platform/utf8.ts';

/** One line of a file, from 1. `text` is null when it is not UTF-8, and `tooLong` when it is longer than any teacher. */
export interface FileLine {
  readonly number: number;
  readonly text: string | null;
  readonly tooLong?: true;
}
/** A file that is being read. */
export interface ReadFile {
  /** Of the file on disk, compressed or not; 0 when it is not known (standard input). */
  readonly totalBytes: number;
  /** How much of it has been read. */
  readBytes(): number;
}
export interface LineFile extends ReadFile {
  readonly lines: AsyncIterable<FileLine>;
}
export interface ByteFile extends ReadFile {
  readonly bytes: AsyncIterable<Buffer>;
}

/** A teacher of forty years of career takes some 8 kB. */
const MAX_LINE = 1_000_000;
const NEWLINE = 10;

/** The lines of a file, of a compressed one (`.gz`), or of standard input (`-`); flat in memory. */
export function openLines(file: string): LineFile {
  const { bytes, ...read } = openBytes(file);
  return { lines: split(bytes), ...read };
}

/** The bytes of a file, unpacked where it is compressed. */
export function openBytes(file: string): ByteFile {
  const totalBytes = file === '-' ? 0 : statSync(file).size;
  const source: Readable =
    file === '-' ? process.stdin : createReadStream(file, { highWaterMark: 256 * 1024 });
  let bytes = 0;
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  const plain = new PassThrough({ highWaterMark: 256 * 1024 });
  const run = file.endsWith('.gz')
    ? pipeline(source, counted, createGunzip(), plain)
    : pipeline(source, counted, plain);
  // The reader of `plain` gets the fault: the pipeline destroys it with it.
  run.catch(() => {});
  return { bytes: plain, totalBytes, readBytes: () => bytes };
}

async function* split(source: AsyncIterable<Buffer>): AsyncGenerator<FileLine> {
  const open = new OpenLine();
  for await (const chunk of source) {
    let start = 0;
    for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, start)) {
      open.hold(chunk.subarray(start, at));
      start = at + 1;
      const line = open.end();
      if (line) yield line;
    }
    if (start < chunk.length) open.hold(chunk.subarray(start));
  }
  const last = open.isEmpty ? null : open.end();
  if (last) yield last;
}

/** The line whose end has not been met yet. */
class OpenLine {
  #number = 0;
  #parts: Buffer[] = [];
  #held = 0;

  get isEmpty(): boolean {
    return this.#held === 0;
  }

  hold(part: Buffer): void {
    this.#held += part.length;
    if (this.#held <= MAX_LINE) this.#parts.push(part);
  }

  /** What was held, as a line; null when it is blank. */
  end(): FileLine | null {
    const number = ++this.#number;
    const whole = this.#parts.length === 1 ? (this.#parts[0] as Buffer) : Buffer.concat(this.#parts);
    const length = this.#held;
    this.#parts = [];
    this.#held = 0;
    if (length > MAX_LINE) return { number, text: null, tooLong: true };
    const text = utf8Text(whole)?.trim() ?? null;
    return text === '' ? null : { number, text };
  }
}

/** Groups of `size`, the last one shorter. */
export async function* batches<T>(items: AsyncIterable<T> | Iterable<T>, size: number): AsyncGenerator<T[]> {
  let batch: T[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
