import { deflateSync } from 'node:zlib';

/** A stream of a PDF, with what its dictionary says beside the length. */
export interface PdfStream {
  readonly about: string;
  readonly bytes: string | Buffer;
}

export interface PdfParts {
  /** More of the catalog, such as `/OpenAction 5 0 R`. */
  readonly catalog?: string;
  /** More of the one page. */
  readonly page?: string;
  /** Objects from number 5 on. */
  readonly objects?: readonly (string | PdfStream)[];
  /** Objects from number 40 on that stand packed in a stream of objects, as most writers do today. */
  readonly packed?: readonly string[];
  /** More of the dictionary of that stream, and what happens to its bytes. */
  readonly packedAs?: { readonly about: string; readonly bytes: (bytes: Buffer) => Buffer };
  readonly trailer?: string;
}

/** The number of the first packed object. */
const FIRST_PACKED = 40;

/** A PDF of one page that says “Bonjour”, with a cross-reference stream, and whatever else is asked for. */
export function pdf({
  catalog = '',
  page = '',
  objects = [],
  packed = [],
  packedAs,
  trailer = '',
}: PdfParts = {}): Buffer {
  const text: PdfStream = { about: '', bytes: 'BT /F1 24 Tf 72 700 Td (Bonjour) Tj ET' };
  const all: (string | PdfStream)[] = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> ${page} >>`,
    text,
    ...objects,
  ];
  if (packed.length > 0) all.push(objectStream(packed, packedAs));
  const rows = new Map<number, [number, number, number]>([[0, [0, 0, 65_535]]]);
  packed.forEach((_, index) => rows.set(FIRST_PACKED + index, [2, all.length, index]));
  const parts = [Buffer.from('%PDF-1.7\n%\u00e9\u00e8\u00e0\u00e7\n', 'latin1')];
  let at = parts[0]?.length ?? 0;
  const add = (number: number, body: string | PdfStream) => {
    rows.set(number, [1, at, 0]);
    const part = Buffer.concat([Buffer.from(`${number} 0 obj\n`), written(body), Buffer.from('\nendobj\n')]);
    parts.push(part);
    at += part.length;
  };
  all.forEach((body, index) => add(index + 1, body));
  const own = all.length + 1;
  const start = at;
  rows.set(own, [1, start, 0]);
  add(own, crossReferences(rows, trailer));
  return Buffer.concat([...parts, Buffer.from(`startxref\n${start}\n%%EOF\n`)]);
}

function objectStream(packed: readonly string[], as: PdfParts['packedAs']): PdfStream {
  let offset = 0;
  const head = packed.map((body, index) => {
    const pair = `${FIRST_PACKED + index} ${offset}`;
    offset += body.length + 1;
    return pair;
  });
  const first = `${head.join(' ')}\n`;
  const bytes = Buffer.from(first + packed.join('\n'), 'latin1');
  return {
    about: `/Type /ObjStm /N ${packed.length} /First ${first.length} ${as?.about ?? '/Filter /FlateDecode'}`,
    bytes: as ? as.bytes(bytes) : deflateSync(bytes),
  };
}

function crossReferences(rows: Map<number, [number, number, number]>, trailer: string): PdfStream {
  const size = Math.max(...rows.keys()) + 1;
  const bytes = Buffer.alloc(size * 7);
  for (let number = 0; number < size; number += 1) {
    const [type, one, other] = rows.get(number) ?? [0, 0, 0];
    bytes.writeUInt8(type, number * 7);
    bytes.writeUInt32BE(one, number * 7 + 1);
    bytes.writeUInt16BE(other, number * 7 + 5);
  }
  return {
    about: `/Type /XRef /Size ${size} /W [1 4 2] /Root 1 0 R /Filter /FlateDecode ${trailer}`,
    bytes: deflateSync(bytes),
  };
}

function written(body: string | PdfStream): Buffer {
  if (typeof body === 'string') return Buffer.from(body, 'latin1');
  const bytes = Buffer.from(body.bytes);
  return Buffer.concat([
    Buffer.from(`<< /Length ${bytes.length} ${body.about} >>\nstream\n`, 'latin1'),
    bytes,
    Buffer.from('\nendstream'),
  ]);
}
