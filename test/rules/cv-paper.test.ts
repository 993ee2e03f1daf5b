import fc from 'fast-check';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import {
  cvKinds,
  cvTemplate,
  cvTextOf,
  periodInWords,
  type CvEntryKind,
} from '../../server/modules/cv/index.ts';
import { settingOf } from '../../server/modules/cv/paper/prose.rules.ts';
import { typeset } from '../../server/modules/cv/paper/typography.rules.ts';
import { setSheet } from '../../server/platform/typst/set.ts';
import { amount } from '../kit/amount.ts';

test.each([
  [
    'Objectif : réussir ; vite ! Non ? « Oui »',
    'Objectif\u00a0: réussir\u202f; vite\u202f! Non\u202f? «\u00a0Oui\u00a0»',
  ],
  [
    'un concours "Kangourou", 12 000 élèves, 80 %',
    'un concours «\u00a0Kangourou\u00a0», 12\u202f000 élèves, 80\u202f%',
  ],
  ["l'école d'été", 'l’école d’été'],
  ['à 14:30, https://exemple.fr/?a=1;b', 'à 14:30, https://exemple.fr/?a=1;b'],
  ['print("bonjour") et #read("/etc")', 'print("bonjour") et #read("/etc")'],
  ['un écran de 15" et un de 17"', 'un écran de 15" et un de 17"'],
  ['tél. 02 38 79 38 79 ; 45000 Orléans', 'tél. 02 38 79 38 79\u202f; 45000 Orléans'],
])(
  'French text is set as France prints it, and nothing but spaces and quotes changes: %s',
  (written, set) => {
    expect(typeset(written, 'fr')).toBe(set);
  },
);

test('English text gets its quotes, and text in any other language stays as it was written', () => {
  expect(typeset('A "good" idea : yes', 'en')).toBe('A “good” idea : yes');
  expect(typeset('Ein "guter" Titel !', 'de')).toBe('Ein "guter" Titel !');
});

const given = (day: string, precision: 'YEAR' | 'MONTH' | 'DAY') => ({ day, precision });
test('periods are written as people write them, with what is known of them and no more', () => {
  const inFrench = { ending: 'GOES_ON', locale: 'fr' } as const;
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');
  const september = given('2012-09-01', 'MONTH');
  expect(plain(periodInWords(september, given('2014-12-31', 'YEAR'), inFrench))).toBe(
    'septembre 2012 – 2014',
  );
  expect(plain(periodInWords(september, null, inFrench))).toBe('depuis septembre 2012');
  expect(plain(periodInWords(given('2012-09-01', 'DAY'), null, inFrench))).toBe(
    'depuis le 1er septembre 2012',
  );
  expect(plain(periodInWords(given('2012-09-01', 'DAY'), null, { ...inFrench, locale: 'en' }))).toBe(
    'since 1 September 2012',
  );
  expect(periodInWords(given('2012-01-01', 'YEAR'), given('2012-12-31', 'YEAR'), inFrench)).toBe('2012');
  expect(periodInWords(given('2012-01-01', 'YEAR'), null, { ending: 'HAS_NONE', locale: 'fr' })).toBe('2012');
  expect(periodInWords(null, null, inFrench)).toBe('');
});

test('a text is set in paragraphs and lists, and where a CV has thousands of lines they run on', () => {
  const text = 'Deux lignes\nd’un paragraphe\n\n• un\n– deux\n\nFin';
  expect(settingOf([text])(text)).toEqual([
    { kind: 'PARAGRAPH', lines: ['Deux lignes', 'd’un paragraphe'] },
    { kind: 'LIST', lines: ['un', 'deux'] },
    { kind: 'PARAGRAPH', lines: ['Fin'] },
  ]);
  expect(settingOf(['x\n'.repeat(5001)])(text)).toEqual([
    { kind: 'PARAGRAPH', lines: ['Deux lignes d’un paragraphe • un – deux Fin'] },
  ]);
});

const entry = (title: string, description: string | null = null, language = 'fr') =>
  ({
    kind: 'SKILL',
    title,
    organization: null,
    from: null,
    fromPrecision: null,
    to: null,
    toPrecision: null,
    description,
    details: {},
    language,
    visibility: 'OFFICERS',
    status: 'DECLARED',
  }) as const;
type PaperEntry = Omit<ReturnType<typeof entry>, 'kind'> & { readonly kind: CvEntryKind };
const textOf = (entries: readonly PaperEntry[]) =>
  cvTextOf(
    {
      names: [['Ελένη'], 'Łukasz-العربية-Иванова', null],
      academyCode: '18',
      discipline: null,
      email: null,
      profile: null,
      entries,
    },
    { locale: 'fr', visibility: 'OFFICERS', today: '2026-11-30' },
  );
const set = (entries: readonly PaperEntry[]) =>
  setSheet({ template: cvTemplate, data: textOf(entries), at: 0 });
const sectionsOf = (entries: readonly PaperEntry[]) => textOf(entries).sections.map(({ title }) => title);

test('names in Greek, Arabic and Cyrillic have letters, and a CV that has only a name claims PDF/UA too', () => {
  expect(set([]).isUa).toBe(true);
  expect(set([entry('العربية', 'أتحدث العربية مع عائلتي.', 'ar')]).isUa).toBe(true);
});

test('a character that no font can draw loses the claim and not the CV', () => {
  const { pdf, isUa } = set([entry('Un \u{10FFFD} signe')]);
  expect(isUa).toBe(false);
  expect(pdf.byteLength).toBeGreaterThan(10_000);
});

test('two hundred entries of 10,000 characters give a document, whatever their texts consist of', () => {
  for (const text of ['Une phrase de plus. ', 'x', '• x\n', '\n\ny']) {
    const many = text.repeat(10_000 / text.length);
    const entries = Array.from({ length: amount(5, 200) }, (_, at) => entry(`Ligne ${at}`, many));
    expect(set(entries).isUa).toBe(true);
  }
});

/** In points: what lies below is the footer. */
const bottom = 59;
/** What each page says, in the order in which it is read. */
async function pagesOf(pdf: Uint8Array): Promise<string[][]> {
  const document = await getDocument({ data: new Uint8Array(pdf) }).promise;
  const pages = [];
  for (let at = 1; at <= document.numPages; at += 1) {
    const { items } = await (await document.getPage(at)).getTextContent();
    pages.push(
      items.flatMap((item) =>
        'str' in item && item.str.trim() !== '' && Number(item.transform[5]) > bottom
          ? [item.str.trim()]
          : [],
      ),
    );
  }
  return pages;
}

test('no heading is the last thing of a page, whatever the lengths of the texts before it', async () => {
  const kind = fc.constantFrom(...cvKinds.map((one) => one.kind));
  const drawn = fc.array(fc.record({ kind, sentences: fc.integer({ min: 1, max: 60 }) }), {
    minLength: 8,
    maxLength: 25,
  });
  await fc.assert(
    fc.asyncProperty(drawn, async (parts) => {
      const entries = parts.map((part, at) => ({
        ...entry(`Titre ${at}`, 'Une phrase de plus. '.repeat(part.sentences)),
        kind: part.kind,
        details: part.kind === 'LANGUAGE' ? { language: 'de', reading: 'B2' } : {},
      }));
      const pages = await pagesOf(set(entries).pdf);
      const titles = entries.map(({ title }) => title);
      expect(titles.filter((title) => !pages.flat().includes(title))).toEqual([]);
      const headings = new Set([...titles, ...sectionsOf(entries as never)]);
      expect(
        pages
          .slice(0, -1)
          .flatMap((page) => page.slice(-1))
          .filter((last) => headings.has(last)),
      ).toEqual([]);
    }),
    { numRuns: amount(5, 100) },
  );
});
