import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { Document, ExternalHyperlink, Packer, Paragraph, TextRun } from 'docx';
import PdfKit from 'pdfkit';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { examineFile } from '../../server/modules/attachment/index.ts';
import { docx, odt, relation } from '../kit/files/documents.ts';
import { pdf } from '../kit/files/pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'iprof-examine-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function examined(filename: string, bytes: Buffer, mediaType: string | null = null) {
  const path = join(folder, 'upload');
  writeFileSync(path, bytes);
  const result = await examineFile(path, { filename, mediaType });
  expect(readdirSync(folder)).toEqual(['upload']);
  return { result, served: readFileSync(path) };
}

test('a PDF is accepted as it is', async () => {
  const bytes = pdf({ packed: ['<< /Title (Cours HTML/JavaScript) >>'] });
  const { result, served } = await examined('Arrêté.PDF', bytes);
  expect(served.equals(bytes)).toBe(true);
  expect(result).toEqual({
    kind: 'PDF',
    mediaType: 'application/pdf',
    extension: 'pdf',
    byteSize: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    metadataRemoved: false,
  });
});

test('a PDF of pdfkit with a link, a form and bookmarks is accepted', async () => {
  const document = new PdfKit({ info: { Title: 'HTML/JavaScript' } });
  const parts: Buffer[] = [];
  document.on('data', (part: Buffer) => parts.push(part));
  const ended = new Promise((resolve) => document.on('end', resolve));
  document.initForm();
  document.text('Bonjour', { link: 'https://www.education.gouv.fr' }).formText('nom', 10, 200, 100, 20);
  document.outline.addItem('CSS/JavaScript');
  document.end();
  await ended;
  expect((await examined('cv.pdf', Buffer.concat(parts))).result).toMatchObject({ kind: 'PDF' });
});

test('a document of npm docx with a link is accepted', async () => {
  const link = new ExternalHyperlink({
    link: 'https://www.education.gouv.fr',
    children: [new TextRun('ici')],
  });
  const bytes = await Packer.toBuffer(
    new Document({ sections: [{ children: [new Paragraph({ children: [link] })] }] }),
  );
  const { result, served } = await examined('lettre.docx', bytes);
  expect(result).toMatchObject({ kind: 'DOCX', extension: 'docx', byteSize: bytes.length });
  expect(served.equals(bytes)).toBe(true);
});

test('a document of Word that was made from a template on the own disk is accepted', async () => {
  const relations = [relation('attachedTemplate', 'file:///C:\\Users\\claire\\Mod%C3%A8le.dotx', 'External')];
  expect((await examined('lettre.docx', docx({ relations }))).result).toMatchObject({ kind: 'DOCX' });
});

test('a text document as LibreOffice packs it is accepted', async () => {
  const body = '<text:p><text:a xlink:href="https://www.education.gouv.fr">ici</text:a></text:p>';
  expect((await examined('lettre.odt', odt({ body, scripts: '<office:scripts/>' }))).result).toMatchObject({
    kind: 'ODT',
    mediaType: 'application/vnd.oasis.opendocument.text',
  });
});

test('a photograph loses its place and its owner, and stands upright', async () => {
  const left = { create: { width: 60, height: 40, channels: 3, background: 'white' } } as const;
  const red = await sharp({ create: { ...left.create, width: 30, background: 'red' } })
    .png()
    .toBuffer();
  const bytes = await sharp(left)
    .composite([{ input: red, left: 0, top: 0 }])
    .withExif({
      IFD0: { Artist: 'Claire Fontaine' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 51/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg({ chromaSubsampling: '4:4:4' })
    .toBuffer();
  expect(bytes.includes('Claire Fontaine')).toBe(true);
  const { result, served } = await examined('photo.JPG', bytes);
  expect(result).toMatchObject({
    kind: 'JPEG',
    extension: 'jpg',
    byteSize: served.length,
    metadataRemoved: true,
  });
  expect(served.includes('Claire Fontaine')).toBe(false);
  const about = await sharp(served).metadata();
  expect(about).toMatchObject({ width: 40, height: 60 });
  expect([about.exif, about.xmp, about.iptc, about.orientation]).toEqual(Array(4).fill(undefined));
  // What was on the left is on top.
  const { data } = await sharp(served).raw().toBuffer({ resolveWithObject: true });
  expect([data[0], data[1], data.at(-1)].map((value) => Math.round((value ?? 0) / 255))).toEqual([1, 0, 1]);
});
