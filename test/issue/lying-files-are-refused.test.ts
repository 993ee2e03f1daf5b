import { expect, test } from 'vitest';
import { docx, odt } from '../kit/files/documents.ts';
import { judged } from '../kit/files/judged.ts';
import { pdf } from '../kit/files/pdf.ts';
import { zip } from '../kit/files/zip.ts';

const heic = Buffer.from('00000018667479706865696300000000686569636d696631', 'hex');
const encryptedOffice = Buffer.concat([
  Buffer.from('d0cf11e0a1b11ae1', 'hex'),
  Buffer.alloc(504),
  Buffer.from('EncryptedPackage', 'utf16le'),
  Buffer.alloc(512),
]);
test.each<[string, string, string, Buffer]>([
  ['a HEIC photograph', 'IMG_1.HEIC', 'HEIC_NOT_ALLOWED', heic],
  ['a HEIC photograph that is called JPEG', 'IMG_1.jpg', 'HEIC_NOT_ALLOWED', heic],
  [
    'a program that is called PDF',
    'a.pdf',
    'FILE_TYPE_MISMATCH',
    Buffer.from('MZ\u{90}\0'.padEnd(600, '\0'), 'latin1'),
  ],
  ['a PDF that is called a picture', 'a.jpg', 'FILE_TYPE_MISMATCH', pdf()],
  ['a web page', 'a.html', 'FILE_TYPE_NOT_ALLOWED', Buffer.from('<html><script>1</script></html>')],
  ['a drawing', 'a.svg', 'FILE_TYPE_NOT_ALLOWED', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['a text', 'a.txt', 'FILE_TYPE_NOT_ALLOWED', Buffer.from('Bonjour')],
  ['an archive', 'a.zip', 'FILE_TYPE_NOT_ALLOWED', zip([{ name: 'a', bytes: 'a' }])],
  [
    'a document of the old Word',
    'a.doc',
    'FILE_TYPE_NOT_ALLOWED',
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1024)]),
  ],
  ['a document of Word with a password', 'a.docx', 'PASSWORD_PROTECTED', encryptedOffice],
  [
    'a text document that is not packed',
    'a.odt',
    'FILE_TYPE_MISMATCH',
    Buffer.from('<?xml version="1.0"?><office:document/>'),
  ],
])('%s (%s) is refused: %s', async (_, name, code, bytes) => {
  expect(await judged(name, bytes)).toBe(code);
});

test('the name decides nothing but whether it lies', async () => {
  expect(await judged('lettre', docx())).toBe('DOCX');
  expect(await judged('M.Petit', odt())).toBe('ODT');
  expect(await judged('lettre', docx(), 'application/pdf')).toBe('FILE_TYPE_MISMATCH');
  expect(await judged('lettre', docx(), 'application/octet-stream')).toBe('DOCX');
  expect(await judged('lettre.odt', docx())).toBe('FILE_TYPE_MISMATCH');
  expect(await judged('lettre.docx', odt())).toBe('FILE_TYPE_MISMATCH');
});
