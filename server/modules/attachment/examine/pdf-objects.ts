import { inflateSync } from 'node:zlib';
import type { Limits } from './kinds.tables.ts';
import { decryptions, type Decrypt, type ObjectNumber } from './pdf-decryption.ts';
import { isHarmlessLink } from './links.ts';
import { judgeOpening, type Numbered } from './pdf-opening.ts';
import { bytesOf, isToken, PdfReader, wordsAt, type PdfDictionary, type PdfValue } from './pdf-syntax.ts';
import { Refused } from './refused.ts';

/** Actions that run something, read something in or open another file. (A form is sent by a click, like a link.) */
const ACTIONS = new Set([
  'JavaScript',
  'Launch',
  'ImportData',
  'GoToE',
  'GoToR',
  'Rendition',
  'Movie',
  'Sound',
  'RichMediaExecute',
  'GoTo3DView',
]);
/** Annotations that bear a file or a program. */
const ANNOTATIONS = new Set(['FileAttachment', 'RichMedia', 'Movie', 'Sound', 'Screen', '3D']);

interface Found extends ObjectNumber {
  readonly value: PdfValue;
  /** Where what follows it begins. */
  readonly end: number;
}

/**
 * Looks at every object of the file, wherever it stands and whether or not something points to it: each `obj` of the file, each
 * trailer, and each object of the streams that hold objects.
 *
 * @throws Refused for what acts
 */
export function judgeObjects(file: Buffer, limits: Limits): void {
  const text = file.toString('latin1');
  const objects = [...objectsOf(text)];
  for (const { value } of objects) judge(value);
  const ways = waysOf(objects.map(({ value }) => value));
  const numbered = new Map<number, PdfValue[]>();
  for (const { number, value } of objects) numbered.set(number, [...(numbered.get(number) ?? []), value]);
  let left = limits.unpackedBytes;
  for (const { value, end, number, generation } of objects) {
    const begin = value instanceof Map ? streamAt(text, end) : undefined;
    if (begin === undefined || !(value instanceof Map)) continue;
    if (value.has('F')) throw new Refused('ACTIVE_CONTENT', 'a stream that lies in another file');
    if (!value.has('First')) continue;
    const found = readings(file.subarray(begin), value, ways, { number, generation }, left);
    left -= found.reduce((sum, { length }) => sum + length, 0);
    const packed = found.flatMap((reading) => packedObjects(reading.toString('latin1'), value) ?? []);
    if (packed.length === 0) throw uncommon();
    for (const [own, object] of packed) {
      judge(object);
      numbered.set(own, [...(numbered.get(own) ?? []), object]);
    }
  }
  for (const each of [...numbered.values()].flat()) judgeReach(each, numbered, ways.length > 0);
}

/** What runs without a click, and where links lead; in a file that is encrypted the texts of links cannot be read. */
function judgeReach(value: PdfValue, numbered: Numbered, isEncrypted: boolean): void {
  if (Array.isArray(value)) for (const each of value) judgeReach(each, numbered, isEncrypted);
  if (!(value instanceof Map)) return;
  judgeOpening(value, numbered);
  for (const text of isEncrypted ? [] : textsAt(value.get('URI') ?? [], numbered))
    if (!isHarmlessLink(text)) throw new Refused('ACTIVE_CONTENT', `a link to ${text}`);
  for (const values of value.values()) judgeReach(values, numbered, isEncrypted);
}

function textsAt(values: readonly PdfValue[], numbered: Numbered): string[] {
  const texts = values.flatMap((value) => (isToken(value, 'text') ? [bytesOf(value)] : []));
  const [number, , word] = values;
  if (isToken(number, 'word') && isToken(word, 'word') && word.value === 'R')
    for (const value of numbered.get(Number(number.value)) ?? [])
      if (isToken(value, 'text')) texts.push(bytesOf(value));
  return texts.map((bytes) => bytes.toString('latin1'));
}

function* objectsOf(text: string): Generator<Found> {
  for (const { 0: word, index } of text.matchAll(/(?<!end)obj|trailer/g)) {
    const reader = new PdfReader(text, index + word.length);
    const [, number, generation] = /(\d+)\s+(\d+)\s*$/.exec(text.slice(Math.max(0, index - 40), index)) ?? [];
    yield {
      value: reader.object(),
      end: reader.at,
      number: Number(number ?? 0),
      generation: Number(generation ?? 0),
    };
  }
}

/** Where the bytes of the stream begin, if one follows. */
function streamAt(text: string, end: number): number | undefined {
  const reader = new PdfReader(text, end);
  const word = reader.object();
  if (!isToken(word, 'word') || word.value !== 'stream') return undefined;
  return reader.at + (/^\r?\n?/.exec(text.slice(reader.at, reader.at + 2))?.[0].length ?? 0);
}

/** How streams may be encrypted, by all that the file says of it. */
function waysOf(values: readonly PdfValue[]): Decrypt[] {
  const top = values.filter((value) => value instanceof Map);
  const inTrailers = top.flatMap((each) => each.get('Encrypt') ?? []).filter((value) => value instanceof Map);
  const said = [...top, ...inTrailers].filter((each) => ['O', 'U', 'R'].every((key) => each.has(key)));
  const ids = top.flatMap((each) => (each.get('ID') ?? []).flat()).filter((each) => isToken(each, 'text'));
  return said.flatMap((each) => decryptions(each, [Buffer.alloc(0), ...ids.map(bytesOf)]));
}

/** What the bytes of a stream of objects may say: as they stand, and decrypted in each way that gives something. */
function readings(
  rest: Buffer,
  about: PdfDictionary,
  ways: readonly Decrypt[],
  of: ObjectNumber,
  most: number,
): Buffer[] {
  const filters = (about.get('Filter') ?? []).flat();
  const all: Decrypt[] = [(data) => data, ...ways];
  if (filters.length === 0) return all.flatMap((way) => done(() => way(rest, of)));
  const isDeflated =
    filters.length === 1 && wordsAt(about, 'Filter').every((name) => /^Fl(?:ateDecode)?$/.test(name));
  const near = rest.subarray(0, Math.max(0, rest.indexOf('endstream')));
  for (const data of isDeflated && !about.has('DecodeParms') && !about.has('DP') ? [near, rest] : []) {
    const found = all.flatMap((way) => done(() => inflateSync(way(data, of), { maxOutputLength: most })));
    if (found.length > 0) return found;
  }
  throw uncommon();
}

/** No writer packs its objects in another way: it would be done so that they are not seen. */
function uncommon(): Refused {
  return new Refused('UNREADABLE_FILE', 'objects that are packed in an uncommon way');
}

/** A way that leads nowhere gives nothing. */
function done(what: () => Buffer): Buffer[] {
  try {
    return [what()];
  } catch {
    return [];
  }
}

/** The objects of an unpacked stream, with their numbers; undefined when its head is not the plain list of numbers that it should be. */
function packedObjects(text: string, about: PdfDictionary): [number, PdfValue][] | undefined {
  const [count, first] = [wordsAt(about, 'N').join(' '), wordsAt(about, 'First').join(' ')];
  const head = text.slice(0, Number(first));
  if (!/^\d+$/.test(count) || !/^\d+$/.test(first) || !/^[\d\0\t\n\f\r ]*$/.test(head)) return undefined;
  const numbers = head.match(/\d+/g) ?? [];
  if (numbers.length !== Number(count) * 2) return undefined;
  return Array.from({ length: Number(count) }, (_, index) => [
    Number(numbers[index * 2]),
    new PdfReader(text, Number(first) + Number(numbers[index * 2 + 1])).object(),
  ]);
}

function judge(value: PdfValue): void {
  if (Array.isArray(value)) value.filter((each) => !('is' in each)).forEach(judge);
  else if (value instanceof Map) judgeDictionary(value);
  // An action may name its type by reference.
  else if (isToken(value, 'name') && ACTIONS.has(value.value))
    throw new Refused('ACTIVE_CONTENT', value.value);
}

function judgeDictionary(dictionary: PdfDictionary): void {
  const isActive =
    wordsAt(dictionary, 'S').some((type) => ACTIONS.has(type)) ||
    wordsAt(dictionary, 'Subtype').some((type) => ANNOTATIONS.has(type)) ||
    wordsAt(dictionary, 'Type').includes('EmbeddedFile') ||
    ['EF', 'XFA'].some((key) => dictionary.has(key));
  if (isActive) throw new Refused('ACTIVE_CONTENT', [...dictionary.keys()].join(' '));
  for (const values of dictionary.values()) judge(values);
}
