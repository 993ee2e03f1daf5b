import { crc32, deflateRawSync } from 'node:zlib';

/** An entry as it is to be written; what is not given is as an ordinary program writes it. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: string | Buffer;
  readonly stored?: boolean;
  /** Sizes after the data, as LibreOffice does. */
  readonly sizesFollow?: boolean;
  readonly flags?: number;
  /** The name in the header of the entry, where it differs from the one in the directory. */
  readonly localName?: string;
  /** The size that it claims to unpack to. */
  readonly claimedSize?: number;
}

/** A zip with exactly these entries, in this order: honest or not, as its entries say. */
export function zip(
  entries: readonly ZipEntry[],
  around: { before?: Buffer; between?: Buffer; after?: Buffer } = {},
): Buffer {
  const { before = Buffer.alloc(0), between = Buffer.alloc(0), after = Buffer.alloc(0) } = around;
  const parts: Buffer[] = [before];
  const listed: Buffer[] = [];
  let offset = before.length;
  for (const entry of entries) {
    const bytes = Buffer.from(entry.bytes);
    const packed = entry.stored ? bytes : deflateRawSync(bytes);
    const flags = (entry.flags ?? 0) | (entry.sizesFollow ? 8 : 0);
    const sizes = [crc32(bytes), packed.length, entry.claimedSize ?? bytes.length];
    const [name, localName] = [Buffer.from(entry.name), Buffer.from(entry.localName ?? entry.name)];
    const common = (size: number[], length: number) =>
      Buffer.concat([u16(20, flags, entry.stored ? 0 : 8, 0, 0), u32(...size), u16(length, 0)]);
    const part = Buffer.concat([
      u32(0x04034b50),
      common(entry.sizesFollow ? [0, 0, 0] : sizes, localName.length),
      localName,
      packed,
      entry.sizesFollow ? u32(0x08074b50, ...sizes) : Buffer.alloc(0),
      between,
    ]);
    listed.push(
      Buffer.concat([
        u32(0x02014b50),
        u16(20),
        common(sizes, name.length),
        u16(0, 0, 0),
        u32(0, offset),
        name,
      ]),
    );
    parts.push(part);
    offset += part.length;
  }
  const directory = Buffer.concat(listed);
  const end = [
    u32(0x06054b50),
    u16(0, 0, entries.length, entries.length),
    u32(directory.length, offset),
    u16(0),
  ];
  return Buffer.concat([...parts, directory, ...end, after]);
}

function u16(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, index) => bytes.writeUInt16LE(value, index * 2));
  return bytes;
}

function u32(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => bytes.writeUInt32LE(value, index * 4));
  return bytes;
}
