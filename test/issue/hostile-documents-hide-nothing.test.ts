import { expect, test } from 'vitest';
import { docx } from '../kit/files/documents.ts';
import { judged } from '../kit/files/judged.ts';

const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const field = (instruction: string, kind = 'instrText') =>
  `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:${kind}>${instruction}</w:${kind}></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
const program = field('DDEAUTO cmd "/k calc"');
const header = `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${program}</w:hdr>`;
const binary = '<Default Extension="bin" ContentType="application/octet-stream"/>';

test.each<[string, string, Buffer]>([
  ['in CDATA', 'ACTIVE_CONTENT', docx({ body: field('<![CDATA[DDEAUTO cmd "/k calc"]]>') })],
  ['half in CDATA', 'ACTIVE_CONTENT', docx({ body: field('DD<![CDATA[E]]>AUTO cmd') })],
  ['around a comment', 'ACTIVE_CONTENT', docx({ body: field('DD<!-- a -->E<?b c?>AUTO cmd') })],
  ['that is marked as deleted', 'ACTIVE_CONTENT', docx({ body: field('DDEAUTO cmd', 'delInstrText') })],
  [
    'in a part whose type is listed in other letters',
    'ACTIVE_CONTENT',
    docx({ mainListedAs: '/Word/Document.XML', body: program }),
  ],
  [
    'in a part whose type is listed with escapes',
    'ACTIVE_CONTENT',
    docx({ mainListedAs: '/word/d%6Fcument.xml', body: program }),
  ],
  ['in a part of any other type', 'ACTIVE_CONTENT', docx({ more: [{ name: 'word/a.xml', bytes: header }] })],
  [
    'in a part that is called no XML',
    'ACTIVE_CONTENT',
    docx({ types: binary, more: [{ name: 'word/a.bin', bytes: header }] }),
  ],
  [
    'in a part that is called no XML and stands in another alphabet',
    'UNREADABLE_FILE',
    docx({
      types: binary,
      more: [{ name: 'word/a.bin', bytes: Buffer.from(`\u{FEFF}${header}`, 'utf16le') }],
    }),
  ],
  [
    'in a part that is called no XML and says that it is in Latin-1',
    'UNREADABLE_FILE',
    docx({
      types: binary,
      more: [
        {
          name: 'word/a.bin',
          bytes: Buffer.from(`<?xml version="1.0" encoding="iso-8859-1"?><é>${header}</é>`, 'latin1'),
        },
      ],
    }),
  ],
])('a field that starts a program %s is seen: %s', async (_, code, bytes) => {
  expect(await judged('a.docx', bytes)).toBe(code);
});

test('a document is what its first relation leads to, whatever else is called a document', async () => {
  const decoy = (body: string, mainListedAs = '/word/decoy.xml') =>
    judged('a.docx', docx({ mainListedAs, body, more: [{ name: 'word/decoy.xml', bytes: '<a/>' }] }));
  expect(await decoy(program)).toBe('ACTIVE_CONTENT');
  expect(await decoy('')).toBe('FILE_TYPE_MISMATCH');
  expect(await decoy('', '/word/none.xml')).toBe('FILE_TYPE_MISMATCH');
  expect(await decoy('', '/word/document.xml')).toBe('DOCX');
});

test('the names of parts are compared without case, and with their escapes undone', async () => {
  expect(await judged('a.docx', docx({ mainListedAs: '/Word/Document.xml' }))).toBe('DOCX');
  expect(await judged('a.docx', docx({ mainListedAs: '/word/d%6fcument.xml' }))).toBe('DOCX');
  const twice = [{ name: 'word/d%6Fcument.xml', bytes: header.replace('DDEAUTO', '') }];
  expect(await judged('a.docx', docx({ more: twice }))).toBe('UNREADABLE_FILE');
});

test('a part with a type of its own in the list of types cannot be two kinds at once', async () => {
  const types = `<Override PartName="/WORD/document.xml" ContentType="${MAIN}"/>`;
  expect(await judged('a.docx', docx({ main: 'application/octet-stream', types }))).toBe('UNREADABLE_FILE');
});
