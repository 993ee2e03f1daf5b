import { inflateSync } from 'node:zlib';
import type { Limits } from './kinds.tables.ts';
import { isToken, PdfReader, wordsAt, type PdfDictionary, type PdfValue } from './pdf-syntax.ts';
import { Refused } from './refused.ts';

/** Actions that run something, send something away or open another file. */
const ACTIONS = new Set([
  'JavaScript',
  'Launch',
  'ImportData',
  'SubmitForm',
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

/**
 * Looks at every object of the file, wherever it stands and whether or not something points to it: each `obj` of the file, each
 * trailer, and each object of the streams that hold objects.
 *
 * @throws Refused for what acts
 */
export function judgeObjects(file: Buffer, limits: Limits): void {
  const text = file.toString('latin1');
  let left = limits.unpackedBytes;
  for (const { index } of text.matchAll(/(?<!end)obj|trailer/g)) {
    const reader = new PdfReader(text, index + (text[index] === 'o' ? 3 : 7));
    const object = reader.object();
    judge(object);
    if (!(object instanceof Map)) continue;
    const stream = new PdfReader(text, reader.at).object();
    if (!isToken(stream, 'word') || stream.value !== 'stream') continue;
    if (object.has('F')) throw new Refused('ACTIVE_CONTENT', 'a stream that lies in another file');
    if (object.has('First')) left -= judgeStream(file, object, text.indexOf('stream', reader.at) + 6, left);
  }
}

/** @returns how many bytes it unpacks to */
function judgeStream(file: Buffer, about: PdfDictionary, at: number, most: number): number {
  const begin = at + (file[at] === 13 ? 1 : 0) + (file[file[at] === 13 ? at + 1 : at] === 10 ? 1 : 0);
  const bytes = unpacked(file.subarray(begin), about, most);
  const text = bytes.toString('latin1');
  const first = Number(wordsAt(about, 'First')[0]);
  const numbers = text
    .slice(0, first)
    .trim()
    .split(/[\0\s]+/);
  for (let index = 1; index < numbers.length; index += 2)
    judge(new PdfReader(text, first + Number(numbers[index])).object());
  return bytes.length;
}

function unpacked(data: Buffer, about: PdfDictionary, most: number): Buffer {
  const filters = (about.get('Filter') ?? []).flat();
  const isPredicted = about.has('DecodeParms') || about.has('DP');
  try {
    if (filters.length === 0) return data.subarray(0, Math.max(0, data.indexOf('endstream')));
    const isDeflated =
      filters.length === 1 && isToken(filters[0], 'name') && /^Fl(?:ateDecode)?$/.test(filters[0].value);
    if (isDeflated && !isPredicted) return inflateSync(data, { maxOutputLength: most });
  } catch {}
  // No writer packs its objects in another way: it would be done so that they are not seen.
  throw new Refused('UNREADABLE_FILE', 'objects that are packed in an uncommon way');
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
