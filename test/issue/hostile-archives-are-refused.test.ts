import { expect, test } from 'vitest';
import { docx } from '../kit/files/documents.ts';
import { judged } from '../kit/files/judged.ts';
import { pdf } from '../kit/files/pdf.ts';
import { zip, type ZipEntry } from '../kit/files/zip.ts';

const withEntry = (entry: ZipEntry) => judged('a.docx', docx({ more: [entry] }));
const around = (parts: Parameters<typeof zip>[1]) =>
  judged('a.docx', zip([{ name: '[Content_Types].xml', bytes: '<a/>' }], parts));

test.each<[string, string, ZipEntry]>([
  ['a name that leads out', 'UNREADABLE_FILE', { name: '../../etc/cron.d/a', bytes: 'a' }],
  ['an absolute name', 'UNREADABLE_FILE', { name: '/etc/passwd', bytes: 'a' }],
  ['a name of Windows', 'UNREADABLE_FILE', { name: 'word\\a.xml', bytes: 'a' }],
  ['a name on a disk', 'UNREADABLE_FILE', { name: 'C:a.xml', bytes: 'a' }],
  ['the same name in other letters', 'UNREADABLE_FILE', { name: 'WORD/document.xml', bytes: 'a' }],
  ['two names', 'UNREADABLE_FILE', { name: 'a.xml', localName: 'b.xml', bytes: 'a' }],
  ['an encrypted entry', 'PASSWORD_PROTECTED', { name: 'a.xml', bytes: 'a', flags: 1 }],
  [
    'another size than it claims',
    'UNREADABLE_FILE',
    { name: 'a.xml', bytes: 'a'.repeat(1000), claimedSize: 10 },
  ],
  ['a bomb', 'UNREADABLE_FILE', { name: 'a.xml', bytes: Buffer.alloc(20_000_000) }],
  [
    'a bomb that claims to be small',
    'UNREADABLE_FILE',
    { name: 'a.xml', bytes: Buffer.alloc(20_000_000), claimedSize: 1000 },
  ],
])('a document with %s is refused: %s', async (_, code, entry) => {
  expect(await withEntry(entry)).toBe(code);
});

test('a document that unpacks to more than 128 MB is refused, whatever its size', async () => {
  const noise = Buffer.from(
    Array.from({ length: 1_500_000 }, (_, index) => (index * 7919 * (index >> 3)) & 255),
  );
  expect(
    await judged(
      'a.docx',
      docx({
        more: [
          { name: 'a.png', bytes: noise, stored: true },
          { name: 'a.xml', bytes: 'a', claimedSize: 134_217_729 },
        ],
      }),
    ),
  ).toBe('UNREADABLE_FILE');
});

test('bytes that belong to no entry make an archive unreadable', async () => {
  const some = Buffer.from('<script>1</script>');
  expect(await around({ after: some })).toBe('UNREADABLE_FILE');
  expect(await around({ between: some })).toBe('UNREADABLE_FILE');
  expect(await around({ before: some })).toBe('FILE_TYPE_MISMATCH');
  expect(await around({ before: zip([{ name: '[Content_Types].xml', bytes: '<b/>' }]) })).toBe(
    'UNREADABLE_FILE',
  );
  expect(await judged('a.docx', docx().subarray(0, -30))).toBe('UNREADABLE_FILE');
});

test('a document that is a PDF besides is refused', async () => {
  const bytes = zip([
    { name: 'mimetype', bytes: 'application/vnd.oasis.opendocument.text', stored: true },
    { name: 'a', bytes: pdf(), stored: true },
  ]);
  expect(await judged('a.odt', bytes)).toBe('FILE_TYPE_MISMATCH');
});
