import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';
import { bytesOf, isToken, wordsAt, type PdfDictionary } from './pdf-syntax.ts';

/** Which object a stream is: most keys differ by it. */
export interface ObjectNumber {
  readonly number: number;
  readonly generation: number;
}

export type Decrypt = (data: Buffer, of: ObjectNumber) => Buffer;

/** What stands in front of a password that is too short: here, of the empty one, it is all of it. */
const PADDING = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');

/**
 * The ways in which the streams of a file may be encrypted that opens with the empty password (ISO 32000-2, 7.6): a viewer
 * opens it without a question, so that what it holds has to be seen. Which of them is right shows at the data.
 *
 * @param encryption a dictionary that says how
 * @param ids first identifiers of the file, as the trailers give them
 */
export function decryptions(encryption: PdfDictionary, ids: readonly Buffer[]): Decrypt[] {
  const revision = Number(wordAt(encryption, 'R'));
  if (revision >= 5) return [withWholeKey(wholeKey(encryption, revision))];
  const size = revision === 2 ? 5 : revision === 4 ? 16 : Number(wordAt(encryption, 'Length') || 40) / 8;
  return ids.flatMap((id) => {
    const key = oldKey(encryption, revision, id, size);
    return [withObjectKey(key, rc4, ''), withObjectKey(key, aesCbc, 'sAlT')];
  });
}

/** Up to revision 4: from the padded password, what the dictionary says, and the identifier of the file. */
function oldKey(encryption: PdfDictionary, revision: number, id: Buffer, size: number): Buffer {
  const permissions = Buffer.alloc(4);
  permissions.writeInt32LE(Number(wordAt(encryption, 'P')) | 0);
  const isMetadataClear = revision >= 4 && wordAt(encryption, 'EncryptMetadata') === 'false';
  const parts = [PADDING, textAt(encryption, 'O').subarray(0, 32), permissions, id];
  let key = md5(Buffer.concat([...parts, Buffer.alloc(isMetadataClear ? 4 : 0, 0xff)]));
  for (let round = 0; revision >= 3 && round < 50; round += 1) key = md5(key.subarray(0, size));
  return key.subarray(0, size);
}

function withObjectKey(key: Buffer, cipher: (key: Buffer, data: Buffer) => Buffer, salt: string): Decrypt {
  return (data, { number, generation }) => {
    const of = Buffer.alloc(5);
    of.writeUIntLE(number, 0, 3);
    of.writeUIntLE(generation, 3, 2);
    const own = md5(Buffer.concat([key, of, Buffer.from(salt)])).subarray(0, Math.min(key.length + 5, 16));
    return cipher(own, data);
  };
}

/** From revision 5 on: one key for all, which the dictionary holds encrypted. */
function wholeKey(encryption: PdfDictionary, revision: number): Buffer {
  const salt = textAt(encryption, 'U').subarray(40, 48);
  const between = revision === 5 ? sha(256, salt) : hardened(salt);
  const decipher = createDecipheriv('aes-256-cbc', between, Buffer.alloc(16)).setAutoPadding(false);
  return Buffer.concat([decipher.update(textAt(encryption, 'UE').subarray(0, 32)), decipher.final()]);
}

/** Algorithm 2.B of ISO 32000-2, of the empty password. */
function hardened(salt: Buffer): Buffer {
  let key = sha(256, salt);
  for (let round = 1, last = 0; round <= 64 || last > round - 33; round += 1) {
    const cipher = createCipheriv('aes-128-cbc', key.subarray(0, 16), key.subarray(16, 32)).setAutoPadding(
      false,
    );
    const mixed = cipher.update(Buffer.concat(Array<Buffer>(64).fill(key)));
    const kind = mixed.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3;
    key = sha(([256, 384, 512] as const)[kind] ?? 256, mixed);
    last = mixed.at(-1) ?? 0;
  }
  return key.subarray(0, 32);
}

function withWholeKey(key: Buffer): Decrypt {
  return (data) => aesCbc(key, data);
}

/** The first block is the vector; what lies behind the last whole block belongs to the file, not to the stream. */
function aesCbc(key: Buffer, data: Buffer): Buffer {
  const whole = data.subarray(16, data.length - (data.length % 16));
  return createDecipheriv(`aes-${key.length * 8}-cbc`, key, data.subarray(0, 16))
    .setAutoPadding(false)
    .update(whole);
}

/** Node’s OpenSSL has it no more; files of before 2008 have it. */
function rc4(key: Buffer, data: Buffer): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  const swap = (one: number, other: number) =>
    ([state[one], state[other]] = [state[other] ?? 0, state[one] ?? 0] as [number, number]);
  for (let index = 0, other = 0; index < 256; index += 1) {
    other = (other + (state[index] ?? 0) + (key[index % key.length] ?? 0)) & 255;
    swap(index, other);
  }
  const clear = Buffer.alloc(data.length);
  for (let at = 0, index = 0, other = 0; at < data.length; at += 1) {
    index = (index + 1) & 255;
    other = (other + (state[index] ?? 0)) & 255;
    swap(index, other);
    clear[at] = (data[at] ?? 0) ^ (state[((state[index] ?? 0) + (state[other] ?? 0)) & 255] ?? 0);
  }
  return clear;
}

function md5(bytes: Buffer): Buffer {
  return createHash('md5').update(bytes).digest();
}

function sha(bits: 256 | 384 | 512, bytes: Buffer): Buffer {
  return createHash(`sha${bits}`).update(bytes).digest();
}

function wordAt(dictionary: PdfDictionary, key: string): string {
  return wordsAt(dictionary, key)[0] ?? '';
}

function textAt(dictionary: PdfDictionary, key: string): Buffer {
  const found = dictionary.get(key)?.find((value) => isToken(value, 'text'));
  return found ? bytesOf(found) : Buffer.alloc(0);
}
