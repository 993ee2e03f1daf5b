import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { examineFile } from '../../server/modules/attachment/index.ts';
import { pdf } from '../kit/files/pdf.ts';
import { zip } from '../kit/files/zip.ts';

const folder = mkdtempSync(join(tmpdir(), 'iprof-pictures-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function examined(filename: string, bytes: Buffer) {
  const path = join(folder, 'upload');
  writeFileSync(path, bytes);
  const result = await examineFile(path, { filename, mediaType: null });
  expect(readdirSync(folder)).toEqual(['upload']);
  const served = readFileSync(path);
  if ('refused' in result) {
    expect(served.equals(bytes)).toBe(true);
    return { says: result.refused, served };
  }
  return { says: result.kind, served };
}

const blank = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: 10, g: 120, b: 200 } } });

/** A PNG that claims a size and brings few bytes. */
function claimedPng(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const [size, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    size.writeUInt32BE(data.length);
    check.writeUInt32BE(crc32(Buffer.concat([Buffer.from(type), data])));
    return Buffer.concat([size, Buffer.from(type), data, check]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  head.set([1, 0, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(1000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

test('a picture of more than 50 million pixels is refused before it is decoded', async () => {
  expect((await examined('a.png', claimedPng(50_000, 50_000))).says).toBe('TOO_MANY_PIXELS');
});

test('a cut picture is refused and stays as it was', async () => {
  const whole = await blank(400, 300).jpeg().toBuffer();
  expect((await examined('a.jpg', whole.subarray(0, whole.length / 2))).says).toBe('UNREADABLE_FILE');
});

test('what hangs on the end of a picture, or lies in its comments, is not served', async () => {
  const archive = zip([{ name: 'a.js', bytes: 'alert(1)', stored: true }]);
  const { says, served } = await examined(
    'a.jpeg',
    Buffer.concat([await blank(40, 30).jpeg().toBuffer(), archive]),
  );
  expect([says, served.includes('alert')]).toEqual(['JPEG', false]);
  expect((await examined('a.jpg', Buffer.concat([await blank(40, 30).jpeg().toBuffer(), pdf()]))).says).toBe(
    'FILE_TYPE_MISMATCH',
  );
});

test('a scan of few colours keeps its pixels, and its resolution', async () => {
  const scan = blank(200, 100).withDensity(300).png({ palette: true, colours: 2 });
  const bytes = await scan.toBuffer();
  const { says, served } = await examined('scan.png', bytes);
  expect(says).toBe('PNG');
  expect((await sharp(served).raw().toBuffer()).equals(await sharp(bytes).raw().toBuffer())).toBe(true);
  expect((await sharp(served).metadata()).density).toBe(300);
  expect(served.length).toBeLessThan(bytes.length * 1.5);
});

test('a moving GIF goes on moving', async () => {
  const frames = await Promise.all(
    ['red', 'blue'].map((background) =>
      sharp({ create: { width: 8, height: 8, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  );
  const bytes = await sharp(frames, { join: { animated: true } })
    .gif({ delay: [100, 200], loop: 3 })
    .toBuffer();
  const { says, served } = await examined('a.gif', bytes);
  expect(says).toBe('GIF');
  expect(await sharp(served).metadata()).toMatchObject({ pages: 2, delay: [100, 200], loop: 3 });
});
