import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, Packer, Paragraph } from 'docx';
import fc from 'fast-check';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { examineFile } from '../../server/modules/attachment/index.ts';
import { amount } from '../kit/amount.ts';
import { docx, odt } from '../kit/files/documents.ts';
import { judged } from '../kit/files/judged.ts';
import { pdf } from '../kit/files/pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'iprof-damaged-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const answers = /^(?:PDF|JPEG|PNG|GIF|ODT|DOCX|[A-Z]+(?:_[A-Z]+)+)$/;

/** A file cut somewhere, with some bits turned and some bytes of it twice. */
const damage = fc.record({
  cut: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  turned: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 255 })), {
    maxLength: 12,
  }),
  twice: fc.option(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 200 }))),
});
type Damage = typeof damage extends fc.Arbitrary<infer T> ? T : never;

function damaged(whole: Buffer, { cut, turned, twice }: Damage): Buffer {
  const bytes = Buffer.from(whole.subarray(0, Math.max(1, Math.floor(whole.length * (cut ?? 1)))));
  for (const [at, bits] of turned) {
    const index = Math.min(bytes.length - 1, Math.floor(at * bytes.length));
    bytes[index] = (bytes[index] ?? 0) ^ bits;
  }
  if (!twice) return bytes;
  const at = Math.floor(twice[0] * bytes.length);
  return Buffer.concat([bytes.subarray(0, at + twice[1]), bytes.subarray(at)]);
}

const documents: Record<string, () => Buffer | Promise<Buffer>> = {
  'a.pdf': () => pdf({ packed: ['<< /A [ << /B (c) >> ] >>'], objects: ['<< /Title (a) >>'] }),
  'a.odt': () => odt({ body: '<draw:image xlink:href="Pictures/a.png"/>' }),
  'a.docx': () => docx({ body: '<w:p><w:r><w:instrText>TOC</w:instrText></w:r></w:p>' }),
  'b.docx': () => Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('Bonjour')] }] })),
};
test.each(Object.keys(documents))('%s, however it is damaged, is accepted or refused', async (name) => {
  const whole = (await documents[name]?.()) ?? Buffer.alloc(0);
  const property = fc.asyncProperty(damage, async (how) => {
    expect(await judged(name, damaged(whole, how))).toMatch(answers);
  });
  await fc.assert(property, { numRuns: amount(60, 5000), endOnFailure: true });
});

test(
  'pictures and documents, however they are damaged, get an answer of the child, and nothing is left',
  { timeout: amount(240_000, 1_200_000) },
  async () => {
    const drawing = sharp({ create: { width: 64, height: 48, channels: 3, background: 'teal' } });
    const wholes = [
      ...(await Promise.all(
        (['jpeg', 'png', 'gif'] as const).map((format) => drawing.clone().toFormat(format).toBuffer()),
      )),
      pdf(),
    ];
    const path = join(folder, 'upload');
    const property = fc.asyncProperty(damage, fc.constantFrom(...wholes), async (how, whole) => {
      writeFileSync(path, damaged(whole, how));
      const result = await examineFile(path, { filename: 'upload', mediaType: null });
      expect('refused' in result ? result.refused : result.kind).toMatch(answers);
      expect(readdirSync(folder)).toEqual(['upload']);
    });
    await fc.assert(property, { numRuns: amount(6, 100), endOnFailure: true });
  },
);
