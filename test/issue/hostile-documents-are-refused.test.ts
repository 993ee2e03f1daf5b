import { once } from 'node:events';
import { deflateSync } from 'node:zlib';
import PdfKit from 'pdfkit';
import { expect, test } from 'vitest';
import { docx, odt, relation } from '../kit/files/documents.ts';
import { judged } from '../kit/files/judged.ts';
import { pdf, type PdfParts } from '../kit/files/pdf.ts';
import { zip } from '../kit/files/zip.ts';

const script = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>';
const activePdfs: [string, PdfParts][] = [
  ['a script when it opens', { catalog: '/OpenAction 5 0 R', objects: [script] }],
  ['a script in the catalog itself', { catalog: `/OpenAction ${script}` }],
  [
    'a script in the tree of names',
    { catalog: `/Names << /JavaScript << /Names [(a) 5 0 R] >> >>`, objects: [script] },
  ],
  ['a script when it is printed', { catalog: `/AA << /WP ${script} >>` }],
  ['a script when a page opens', { page: `/AA << /O ${script} >>` }],
  [
    'a script in an annotation',
    { page: '/Annots [5 0 R]', objects: [`<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A ${script} >>`] },
  ],
  [
    'a script in a field',
    {
      catalog: '/AcroForm << /Fields [5 0 R] >>',
      objects: [`<< /FT /Tx /T (a) /Subtype /Widget /Rect [0 0 9 9] /AA << /K ${script} >> >>`],
    },
  ],
  [
    'a script in a bookmark',
    {
      catalog: '/Outlines 5 0 R',
      objects: ['<< /First 6 0 R /Last 6 0 R >>', `<< /Title (a) /Parent 5 0 R /A ${script} >>`],
    },
  ],
  [
    'a script after another action',
    { catalog: `/OpenAction << /S /URI /URI (https://x.fr) /Next [${script}] >>` },
  ],
  [
    'a script whose name is written with escapes',
    { catalog: '/OpenAction << /S /J#61vaScr#69pt /JS (1) >>' },
  ],
  [
    'a script whose type is somewhere else',
    { catalog: '/OpenAction << /S 5 0 R /JS (1) >>', objects: ['/JavaScript'] },
  ],
  ['a script as the second of two types', { catalog: '/OpenAction << /S /URI /S /JavaScript /JS (1) >>' }],
  ['a script behind a stray bracket', { objects: ['<< /X ) ] /S /JavaScript /JS (1) >>'] }],
  ['a script behind a comment', { catalog: '/OpenAction << /S % (\n/JavaScript /JS (1) >>' }],
  ['a script in a stream of objects', { catalog: '/OpenAction 40 0 R', packed: [script] }],
  ['a script that nothing points to', { objects: [script] }],
  [
    'a script as a stream',
    {
      catalog: '/OpenAction << /S /JavaScript /JS 5 0 R >>',
      objects: [{ about: '', bytes: 'app.alert(1)' }],
    },
  ],
  ['an action that starts a program', { catalog: '/OpenAction << /S /Launch /F (cmd.exe) >>' }],
  [
    'an action that starts a program by a click',
    {
      page: '/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /Launch /Win << /F (cmd.exe) >> >> >>]',
    },
  ],
  ['data that is read in', { catalog: '/OpenAction << /S /ImportData /F (\\\\\\\\x.fr\\\\a) >>' }],
  ['a link into another file', { page: '/AA << /O << /S /GoToE /F (\\\\\\\\x.fr\\\\a) /D [0 /Fit] >> >>' }],
  [
    'an attached file',
    {
      catalog: '/Names << /EmbeddedFiles << /Names [(a) 5 0 R] >> >>',
      objects: [
        '<< /Type /Filespec /F (a.exe) /EF << /F 6 0 R >> >>',
        { about: '/Type /EmbeddedFile', bytes: 'MZ' },
      ],
    },
  ],
  [
    'an attached file in a stream of objects',
    {
      catalog: '/AF [40 0 R]',
      packed: ['<< /Type /Filespec /F (a.exe) /EF << /F 5 0 R >> >>'],
      objects: [{ about: '', bytes: 'MZ' }],
    },
  ],
  [
    'a file in an annotation',
    { page: '/Annots [<< /Type /Annot /Subtype /FileAttachment /Rect [0 0 9 9] /FS << /F (a.exe) >> >>]' },
  ],
  ['rich media', { page: '/Annots [<< /Type /Annot /Subtype /RichMedia /Rect [0 0 9 9] >>]' }],
  [
    'an XFA form',
    {
      catalog: '/AcroForm << /Fields [] /XFA 5 0 R >>',
      objects: [{ about: '', bytes: '<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"/>' }],
    },
  ],
  ['a stream that lies elsewhere', { objects: [{ about: '/F (\\\\\\\\x.fr\\\\a)', bytes: '' }] }],
];
test.each(activePdfs)('a PDF with %s is refused', async (_, parts) => {
  expect(await judged('a.pdf', pdf(parts))).toBe('ACTIVE_CONTENT');
});

test('objects of a PDF that are packed so that nobody sees them are refused', async () => {
  const hex = (bytes: Buffer) => Buffer.from(`${bytes.toString('hex')}>`);
  const packed = [script];
  const seen = (about: string, bytes: (bytes: Buffer) => Buffer) =>
    judged('a.pdf', pdf({ catalog: '/X 40 0 R', packed, packedAs: { about, bytes } }));
  expect(await seen('/Filter /FlateDecode', deflateSync)).toBe('ACTIVE_CONTENT');
  expect(await seen('', (bytes) => bytes)).toBe('ACTIVE_CONTENT');
  expect(await seen('/Filter /ASCIIHexDecode', hex)).toBe('UNREADABLE_FILE');
  expect(await seen('/Filter [/ASCIIHexDecode /FlateDecode]', (bytes) => hex(deflateSync(bytes)))).toBe(
    'UNREADABLE_FILE',
  );
});

test('a stream of objects whose head is not a plain list is refused', async () => {
  const head = (bytes: string, about: string) =>
    judged('a.pdf', pdf({ objects: [{ about: `/Type /ObjStm ${about}`, bytes: `${bytes}${script}` }, '5'] }));
  expect(await head('40 0 ', '/N 1 /First 5')).toBe('ACTIVE_CONTENT');
  expect(await head('40 0 ', '/N 1 /First 6 0 R')).toBe('UNREADABLE_FILE');
  expect(await head('40%\n0 ', '/N 1 /First 7')).toBe('UNREADABLE_FILE');
  expect(await head('40 5 ', '/N 1 /First 0')).toBe('UNREADABLE_FILE');
  expect(await head('40 0 ', '/N 6 0 R /First 5')).toBe('UNREADABLE_FILE');
});

test('bookmarks, strings and texts that speak of scripts are no scripts', async () => {
  const objects = [
    '<< /Title (Formation HTML/JavaScript : << /S /JavaScript >>) /Dest [3 0 R /Fit] >>',
    '<< /A << /S /URI /URI (https://x.fr/JavaScript/Launch) >> /Subtype /Link >>',
    { about: '', bytes: 'BT (/S /JavaScript /EF) Tj ET' },
  ];
  expect(
    await judged('a.pdf', pdf({ objects, catalog: '/OpenAction [3 0 R /Fit] /AcroForm << /Fields [] >>' })),
  ).toBe('PDF');
});

test.each(['1.3', '1.4', '1.6', '1.7ext3'] as const)(
  'a script in a PDF %s that may be opened without a password, but not changed, is seen',
  async (pdfVersion) => {
    const locked = async (object: string, compress = true) => {
      const document = new PdfKit({ pdfVersion, ownerPassword: 'owner', compress });
      const parts: Buffer[] = [];
      document.on('data', (part: Buffer) => parts.push(part));
      const ended = once(document, 'end');
      document.text('Bonjour');
      const packed = document.ref({ Type: 'ObjStm', N: 1, First: 5 });
      packed.end(Buffer.from(`40 0\n${object}`));
      document.end();
      await ended;
      return judged('a.pdf', Buffer.concat(parts));
    };
    expect(await locked('<< /Title (/JavaScript) >>')).toBe('PDF');
    expect(await locked(script)).toBe('ACTIVE_CONTENT');
    expect(await locked(script, false)).toBe('ACTIVE_CONTENT');
  },
);

test('a PDF that begins late, has no end or is another file besides is refused', async () => {
  const whole = pdf();
  const archive = zip([{ name: 'a.js', bytes: '1' }]);
  const of = (...parts: (string | Buffer)[]) =>
    judged('a.pdf', Buffer.concat(parts.map((part) => Buffer.from(part))));
  expect(await of('\n', whole)).toBe('UNREADABLE_FILE');
  expect(await of('\u{FEFF}', whole)).toBe('UNREADABLE_FILE');
  expect(await of('<script>1</script>\n', whole)).toBe('UNREADABLE_FILE');
  expect(await of('GIF89a', whole)).toBe('FILE_TYPE_MISMATCH');
  expect(await of(whole.subarray(0, -20))).toBe('UNREADABLE_FILE');
  expect(await of(whole.subarray(0, 400))).toBe('UNREADABLE_FILE');
  expect(await of(whole, '\r\n\0\0')).toBe('PDF');
  expect(await of(whole, archive)).toBe('FILE_TYPE_MISMATCH');
  const inside = pdf({ objects: [{ about: '', bytes: archive }] });
  expect(await of(inside)).toBe('FILE_TYPE_MISMATCH');
  expect(await of('%PDF-1.7\n%%EOF')).toBe('UNREADABLE_FILE');
  expect(await of('%PDF-1.7\n', 'x'.repeat(5000), '%%EOF')).toBe('UNREADABLE_FILE');
});

const OLE = 'application/vnd.openxmlformats-officedocument.oleObject';
const MACRO = 'application/vnd.ms-office.vbaProject';
const header = (part: string) =>
  `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/>`;
const field = (...runs: string[]) =>
  `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${runs.map((run) => `<w:r><w:instrText>${run}</w:instrText></w:r>`).join('')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
const workbook = (more: { name: string; bytes: string }[] = []) =>
  zip([
    {
      name: '[Content_Types].xml',
      bytes: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    },
    ...more,
  ]);
test.each<[string, string, Buffer]>([
  ['macros', 'MACROS_NOT_ALLOWED', docx({ more: [{ name: 'word/vbaProject.bin', bytes: 'x' }] })],
  [
    'macros under another name',
    'MACROS_NOT_ALLOWED',
    docx({
      types: `<Override PartName="/word/a.bin" ContentType="${MACRO}"/>`,
      more: [{ name: 'word/a.bin', bytes: 'x' }],
    }),
  ],
  [
    'a relation to macros',
    'MACROS_NOT_ALLOWED',
    docx({
      relations: [
        '<Relationship Id="a" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="a.bin"/>',
      ],
    }),
  ],
  [
    'the type of one with macros',
    'MACROS_NOT_ALLOWED',
    docx({ main: 'application/vnd.ms-word.document.macroEnabled.main+xml' }),
  ],
  [
    'the type of a template with macros',
    'MACROS_NOT_ALLOWED',
    docx({ main: 'application/vnd.ms-word.template.macroEnabledTemplate.main+xml' }),
  ],
  [
    'the type of a template',
    'FILE_TYPE_MISMATCH',
    docx({ main: 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml' }),
  ],
  [
    'the type of a workbook',
    'FILE_TYPE_MISMATCH',
    docx({ main: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml' }),
  ],
  [
    'a template from elsewhere',
    'ACTIVE_CONTENT',
    docx({ relations: [relation('attachedTemplate', 'https://x.fr/a.dotm', 'External')] }),
  ],
  [
    'a template from another machine',
    'ACTIVE_CONTENT',
    docx({ relations: [relation('attachedTemplate', 'file:///\\\\x.fr\\a.dotx', 'External')] }),
  ],
  [
    'a template from another machine, with escapes',
    'ACTIVE_CONTENT',
    docx({ relations: [relation('attachedTemplate', '%5C%5Cx.fr%5Ca.dotx', 'External')] }),
  ],
  [
    'a picture from elsewhere',
    'ACTIVE_CONTENT',
    docx({ relations: [relation('image', 'https://x.fr/a.png', 'External')] }),
  ],
  [
    'an object from elsewhere',
    'ACTIVE_CONTENT',
    docx({ relations: [relation('oleObject', 'mhtml:https://x.fr/a!x-usc:https://x.fr/a', 'External')] }),
  ],
  [
    'an embedded object',
    'ACTIVE_CONTENT',
    docx({
      relations: [relation('oleObject', 'embeddings/oleObject1.bin')],
      types: `<Default Extension="bin" ContentType="${OLE}"/>`,
      more: [{ name: 'word/embeddings/oleObject1.bin', bytes: 'xxxx' }],
    }),
  ],
  [
    'an object of the old Office in the place of a picture',
    'ACTIVE_CONTENT',
    docx({ more: [{ name: 'word/media/a.png', bytes: Buffer.from('d0cf11e0a1b11ae1', 'hex') }] }),
  ],
  [
    'a field that starts a program, in a part of another name',
    'ACTIVE_CONTENT',
    docx({
      types: header('a/b.bin'),
      more: [{ name: 'a/b.bin', bytes: `<w:hdr xmlns:w="a">${field('DDE cmd')}</w:hdr>` }],
    }),
  ],
  [
    'a part in UTF-16',
    'UNREADABLE_FILE',
    docx({
      types: header('a/b.xml'),
      more: [{ name: 'a/b.xml', bytes: Buffer.from('\u{FEFF}<a>DDE</a>', 'utf16le') }],
    }),
  ],
  [
    'a part in UTF-7',
    'UNREADABLE_FILE',
    docx({ more: [{ name: 'a.rels', bytes: '<?xml version="1.0" encoding="UTF-7"?><a/>' }] }),
  ],
  [
    'an embedded program',
    'ACTIVE_CONTENT',
    docx({ more: [{ name: 'word/embeddings/a.bin', bytes: 'MZxx' }] }),
  ],
  [
    'an ActiveX control',
    'ACTIVE_CONTENT',
    docx({ more: [{ name: 'word/activeX/activeX1.xml', bytes: '<a/>' }] }),
  ],
  ['a page of HTML inside', 'ACTIVE_CONTENT', docx({ relations: [relation('aFChunk', 'a.html')] })],
  [
    'a field that starts a program',
    'ACTIVE_CONTENT',
    docx({ body: field(' DDEAUTO c:\\\\windows\\\\cmd.exe ') }),
  ],
  [
    'a field that starts a program, in pieces',
    'ACTIVE_CONTENT',
    docx({ body: field('D', '&#68;', 'E', 'AUTO cmd') }),
  ],
  [
    'a simple field that starts a program',
    'ACTIVE_CONTENT',
    docx({ body: '<w:fldSimple w:instr="DDE cmd"/>' }),
  ],
  [
    'a workbook with macros behind a chart',
    'MACROS_NOT_ALLOWED',
    docx({
      more: [
        { name: 'word/embeddings/a.xlsx', bytes: workbook([{ name: 'xl/vbaProject.bin', bytes: 'x' }]) },
      ],
    }),
  ],
  [
    'entities',
    'UNREADABLE_FILE',
    docx({ more: [{ name: 'word/_rels/a.xml.rels', bytes: '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }] }),
  ],
])('a document of Word with %s is refused: %s', async (_, code, bytes) => {
  expect(await judged('a.docx', bytes)).toBe(code);
});

test('a document of Word with fields, links and the table of a chart is accepted', async () => {
  const body = field(' TOC \\o "1-3" ') + field(' HYPERLINK "https://x.fr/DDEx" ');
  const relations = [
    relation('hyperlink', 'https://x.fr', 'External'),
    relation('package', 'embeddings/a.xlsx'),
  ];
  const more = [{ name: 'word/embeddings/a.xlsx', bytes: workbook() }];
  expect(await judged('a.docx', docx({ body, relations, more }))).toBe('DOCX');
});

const listener =
  '<office:event-listeners><script:event-listener script:language="ooo:script" script:event-name="dom:load" xlink:href="vnd.sun.star.script:Standard.Module1.Main?language=Basic&amp;location=document"/></office:event-listeners>';
test.each<[string, string, Buffer]>([
  ['macros', 'MACROS_NOT_ALLOWED', odt({ more: [{ name: 'Basic/Standard/Module1.xml', bytes: '<a/>' }] })],
  ['scripts', 'MACROS_NOT_ALLOWED', odt({ more: [{ name: 'Scripts/python/a.py', bytes: '1' }] })],
  [
    'a macro of the reader that it calls',
    'MACROS_NOT_ALLOWED',
    odt({ scripts: `<office:scripts>${listener}</office:scripts>` }),
  ],
  [
    'a password',
    'PASSWORD_PROTECTED',
    odt({
      manifest:
        '<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry>',
    }),
  ],
  ['an embedded object', 'ACTIVE_CONTENT', odt({ body: '<draw:object-ole xlink:href="./Object 1"/>' })],
  [
    'a picture from elsewhere',
    'ACTIVE_CONTENT',
    odt({ body: '<draw:image xlink:href="https://x.fr/a.png"/>' }),
  ],
  [
    'a picture from another machine',
    'ACTIVE_CONTENT',
    odt({ body: '<draw:image xlink:href="//x.fr/a.png"/>' }),
  ],
  ['a picture outside of it', 'ACTIVE_CONTENT', odt({ body: '<draw:image xlink:href="../a.png"/>' })],
  ['a frame of a page', 'ACTIVE_CONTENT', odt({ body: '<draw:floating-frame xlink:href="https://x.fr"/>' })],
  [
    'a part of another file',
    'ACTIVE_CONTENT',
    odt({ body: '<text:section><text:section-source xlink:href="file:///etc/passwd"/></text:section>' }),
  ],
  [
    'a link to a program',
    'ACTIVE_CONTENT',
    odt({ body: '<text:dde-connection-decl office:dde-application="cmd"/>' }),
  ],
  [
    'the type of a template',
    'FILE_TYPE_MISMATCH',
    odt({ mediaType: 'application/vnd.oasis.opendocument.text-template' }),
  ],
])('a text document with %s is refused: %s', async (_, code, bytes) => {
  expect(await judged('a.odt', bytes)).toBe(code);
});

test('a text document with pictures, links, charts and empty lists of macros is accepted', async () => {
  const body =
    '<draw:image xlink:href="Pictures/a.png"/><draw:object xlink:href="./Object 1"/><text:a xlink:href="https://x.fr"/><text:a xlink:href="../a.odt"/>';
  const more = [
    { name: 'Basic/script-lc.xml', bytes: '<a/>' },
    { name: 'Basic/Standard/script-lb.xml', bytes: '<a/>' },
    { name: 'Object 1/content.xml', bytes: '<a/>' },
  ];
  expect(await judged('a.odt', odt({ body, more }))).toBe('ODT');
});
