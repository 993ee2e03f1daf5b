import { crc32, inflateRawSync } from 'node:zlib';
import type { Limits } from './kinds.tables.ts';
import { Refused } from './refused.ts';

export interface Entry {
  readonly name: string;
  readonly bytes: Buffer;
}

interface Listed {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

const END = 0x06054b50;
const END_SIZE = 22;
const LISTED = 0x02014b50;
const LISTED_SIZE = 46;
const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
/** Sizes that follow the data when they were not known before it: with or without signature, of 4 or 8 bytes. */
const DESCRIPTOR_SIZES = [12, 16, 20, 24];
/** The first bytes of OLE objects and of documents of the old Office. */
const COMPOUND = 0xd0cf11e0;
const ENCRYPTED = 0x2041;
const SIZES_FOLLOW = 0x8;

/**
 * All entries of a zip, unpacked, in the order of the file. Each byte of the file must belong to an entry or to the one
 * directory at its end: what two programs could read in two ways is no document.
 *
 * @throws Refused
 */
export function unpack(file: Buffer, limits: Limits): Entry[] {
  try {
    return entriesOf(file, limits);
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused('UNREADABLE_FILE', `no zip: ${String(error)}`);
  }
}

function entriesOf(file: Buffer, limits: Limits): Entry[] {
  const { listed, start } = directoryOf(file);
  const budget = Math.min(limits.unpackedBytes, file.length * limits.unpackedRatio);
  if (listed.reduce((sum, { unpacked }) => sum + unpacked, 0) > budget)
    throw unreadable('it unpacks to too much');
  checkNames(listed.map(({ name }) => name));
  const sorted = listed.toSorted((one, other) => one.offset - other.offset);
  if (sorted[0]?.offset !== 0) throw unreadable('bytes before the first entry');
  const entries = sorted.map((each, index) => {
    const part = file.subarray(each.offset, sorted[index + 1]?.offset ?? start);
    return { name: each.name, bytes: unpacked(part, each) };
  });
  const carried = entries.find(({ bytes }) => bytes.length > 4 && bytes.readUInt32BE(0) === COMPOUND);
  if (carried) throw new Refused('ACTIVE_CONTENT', `the embedded object ${carried.name}`);
  return entries;
}

/** What the directory at the very end lists, and where that directory begins. */
function directoryOf(file: Buffer): { listed: Listed[]; start: number } {
  const end = file.length - END_SIZE;
  if (end < 0 || file.readUInt32LE(end) !== END) throw unreadable('no directory at the end');
  const count = file.readUInt16LE(end + 10);
  const start = file.readUInt32LE(end + 16);
  if (file.readUInt16LE(end + 8) !== count || start + file.readUInt32LE(end + 12) !== end)
    throw unreadable('a directory that does not end where the file does');
  const listed: Listed[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (file.readUInt32LE(at) !== LISTED) throw unreadable('no entry of the directory');
    const nameSize = file.readUInt16LE(at + 28);
    listed.push({
      flags: file.readUInt16LE(at + 8),
      method: file.readUInt16LE(at + 10),
      crc: file.readUInt32LE(at + 16),
      packed: file.readUInt32LE(at + 20),
      unpacked: file.readUInt32LE(at + 24),
      offset: file.readUInt32LE(at + 42),
      name: file.toString('utf8', at + LISTED_SIZE, at + LISTED_SIZE + nameSize),
    });
    at += LISTED_SIZE + nameSize + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  if (at !== end || count === 0) throw unreadable('a directory of another size');
  return { listed, start };
}

/** @param part from the header of the entry to the next entry */
function unpacked(part: Buffer, { name, flags, method, crc, packed, unpacked: size }: Listed): Buffer {
  if (part.readUInt32LE(0) !== LOCAL) throw unreadable('no entry where the directory says');
  const nameSize = part.readUInt16LE(26);
  const begin = LOCAL_SIZE + nameSize + part.readUInt16LE(28);
  if (part.toString('utf8', LOCAL_SIZE, LOCAL_SIZE + nameSize) !== name || part.readUInt16LE(8) !== method)
    throw unreadable('an entry that is not what the directory says');
  if (((flags | part.readUInt16LE(6)) & ENCRYPTED) !== 0)
    throw new Refused('PASSWORD_PROTECTED', `the entry ${name} is encrypted`);
  const rest = part.length - begin - packed;
  if (rest !== 0 && !((flags & SIZES_FOLLOW) !== 0 && DESCRIPTOR_SIZES.includes(rest)))
    throw unreadable('bytes that belong to no entry');
  const data = part.subarray(begin, begin + packed);
  const bytes = method === 0 ? data : inflated(data, method, size);
  if (bytes.length !== size || crc32(bytes) !== crc) throw unreadable(`the entry ${name} is damaged`);
  return bytes;
}

function inflated(data: Buffer, method: number, size: number): Buffer {
  if (method !== 8) throw unreadable('a method of packing that documents do not use');
  return inflateRawSync(data, { maxOutputLength: Math.max(size, 1) });
}

/** Names that lead out of the document, or that two programs would read as two files. */
function checkNames(names: readonly string[]): void {
  const odd = names.find(
    (name) => /[\\\0\u{FFFD}]|^\/|^[a-z]:/iu.test(name) || name === '' || name.split('/').includes('..'),
  );
  if (odd !== undefined) throw unreadable(`an entry with the name ${JSON.stringify(odd)}`);
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length)
    throw unreadable('two entries of one name');
}

function unreadable(why: string): Refused {
  return new Refused('UNREADABLE_FILE', why);
}
