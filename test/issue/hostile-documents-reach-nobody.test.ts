import { expect, test } from 'vitest';
import { docx, odt, relation } from '../kit/files/documents.ts';
import { judged } from '../kit/files/judged.ts';
import { pdf } from '../kit/files/pdf.ts';

const inPdf = (uri: string) =>
  judged(
    'a.pdf',
    pdf({ page: `/Annots [<< /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI ${uri} >> >>]` }),
  );
const inDocx = (target: string) =>
  judged('a.docx', docx({ relations: [relation('hyperlink', target, 'External')] }));
const inOdt = (href: string) => judged('a.odt', odt({ body: `<text:a xlink:href="${href}"/>` }));

test.each([
  'javascript:alert%281%29',
  'file:///c:/windows/calc.exe',
  '//x.fr/a',
  'smb://x.fr/a',
  'ms-msdt:/id',
])('a link to %s is refused in every kind of document', async (link) => {
  expect(await inPdf(`(${link})`)).toBe('ACTIVE_CONTENT');
  expect(await inDocx(link)).toBe('ACTIVE_CONTENT');
  expect(await inOdt(link)).toBe('ACTIVE_CONTENT');
});

test.each(['https://x.fr/a:b', 'mailto:a@x.fr', 'tel:+33123456789', '#titre', 'annexes/a.pdf'])(
  'a link to %s is accepted in every kind of document',
  async (link) => {
    expect(await inPdf(`(${link})`)).toBe('PDF');
    expect(await inDocx(link)).toBe('DOCX');
    expect(await inOdt(link)).toBe('ODT');
  },
);

test.each(['vnd.sun.star.script:a$b?language=Python&amp;location=share', 'macro:///Standard.M.x'])(
  'a text document with a link to the macro %s is refused',
  async (link) => expect(await inOdt(link)).toBe('MACROS_NOT_ALLOWED'),
);

const tracked = '<< /S /URI /URI (http://x.fr) >>';
test.each<[string, Parameters<typeof pdf>[0]]>([
  ['a page of the network', { catalog: `/OpenAction ${tracked}` }],
  ['a page of the network, by reference', { catalog: '/OpenAction 5 0 R', objects: [tracked] }],
  ['a page of the network, packed', { catalog: '/OpenAction 40 0 R', packed: [tracked] }],
  ['a page of the network, after another page', { catalog: `/OpenAction << /S /GoTo /Next [${tracked}] >>` }],
  ['a form that is sent', { page: '/AA << /O << /S /SubmitForm /F (http://x.fr) >> >>' }],
])('a PDF that opens %s without a click is refused', async (_, parts) => {
  expect(await judged('a.pdf', pdf(parts))).toBe('ACTIVE_CONTENT');
});

test('a PDF that opens at a page of its own is accepted', async () => {
  expect(await judged('a.pdf', pdf({ catalog: '/OpenAction << /S /GoTo /D [3 0 R /Fit] >>' }))).toBe('PDF');
  expect(await judged('a.pdf', pdf({ catalog: '/OpenAction [3 0 R /XYZ null null 0]' }))).toBe('PDF');
  expect(await judged('a.pdf', pdf({ page: '/AA << /O << /S /Named /N /NextPage >> >>' }))).toBe('PDF');
});

test('a document of Word holds only parts that are what they claim', async () => {
  const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`;
  const holding = (name: string, bytes: string | Buffer) =>
    judged('a.docx', docx({ more: [{ name, bytes }] }));
  const png = Buffer.from('89504e470d0a1a0a', 'hex');
  expect(await holding('calc.exe', 'MZ')).toBe('ACTIVE_CONTENT');
  expect(await holding('word/media/a.docx', docx())).toBe('ACTIVE_CONTENT');
  expect(await holding('word/media/a.png', 'MZ')).toBe('ACTIVE_CONTENT');
  expect(await holding('word/media/a.svg', svg('<script>1</script>'))).toBe('ACTIVE_CONTENT');
  expect(await holding('word/media/a.svg', svg('<g onload="1"/>'))).toBe('ACTIVE_CONTENT');
  expect(await holding('word/media/a.svg', svg('<g/>'))).toBe('DOCX');
  expect(await holding('word/media/a.png', png)).toBe('DOCX');
});

test('a field that fetches something from a network is refused', async () => {
  const field = (of: string) => judged('a.docx', docx({ body: `<w:fldSimple w:instr='${of}'/>` }));
  expect(await field('INCLUDEPICTURE "http://x.fr/a.png" \\d')).toBe('ACTIVE_CONTENT');
  expect(await field('INCLUDETEXT "\\\\\\\\x.fr\\\\a.docx"')).toBe('ACTIVE_CONTENT');
  expect(await field('INCLUDEPICTURE "a.png" \\* MERGEFORMAT')).toBe('DOCX');
});
