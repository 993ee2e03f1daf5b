import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  CvEntryInput,
  cvKindOf,
  fluencyOf,
  fromResume,
  languageOf,
  levelsOf,
  readEntry,
  readResume,
  toResume,
  type Entry,
} from '../../server/modules/cv/index.ts';
import { sections } from '../../server/modules/cv/exchange/sections.tables.ts';

const entry = (kind: Entry['kind'], more: Partial<Entry> = {}): Entry => ({
  kind,
  title: 'Titre',
  organization: 'Université d’Orléans',
  from: '2012-09',
  to: undefined,
  description: undefined,
  details: {},
  ...more,
});

const written = fc.oneof(
  fc.integer({ min: 1985, max: 2024 }).map(String),
  fc
    .date({ min: new Date('1985-01-01'), max: new Date('2024-12-31'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 7)),
  fc
    .date({ min: new Date('1985-01-01'), max: new Date('2024-12-31'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
);
const words = fc
  .array(fc.constantFrom('école', 'Coordonner', 'l’équipe', '<b>', 'REP+', '100 %', 'œuvre', '“x”'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((all) => all.join(' '));
const prose = fc
  .tuple(fc.option(words, { nil: undefined }), fc.array(words, { maxLength: 3 }))
  .map(
    ([text, bullets]) =>
      [...(text ? [text] : []), ...bullets.map((one) => `• ${one}`)].join('\n') || undefined,
  );
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const level = fc.constantFrom('A1', 'A2', 'B1', 'B2', 'C1', 'C2');

/** Entries with nothing but what the standard has a place for. */
const held: fc.Arbitrary<Entry> = fc.oneof(
  fc
    .record({
      title: words,
      organization: maybe(words),
      from: written,
      to: maybe(written),
      description: prose,
      place: maybe(words),
    })
    .map(({ place, ...rest }) =>
      entry('PROFESSIONAL_EXPERIENCE', { ...rest, details: place ? { place } : {} }),
    ),
  fc
    .record({
      title: words,
      organization: maybe(words),
      from: written,
      to: maybe(written),
      description: prose,
    })
    .map((rest) =>
      entry('PERSONAL_EXPERIENCE', { ...rest, details: { url: 'https://www.example.org/projet?n=1#fin' } }),
    ),
  fc
    .record({
      title: words,
      organization: maybe(words),
      from: written,
      to: maybe(written),
      description: prose,
    })
    .map((rest) => entry('RESEARCH', { ...rest, details: {} })),
  fc
    .record({ organization: maybe(words), from: maybe(written), to: written, speciality: maybe(words) })
    .map(({ speciality, ...rest }) =>
      entry('DIPLOMA', {
        ...rest,
        title: 'Master MEEF',
        details: { level: 7, ...(speciality ? { speciality } : {}) },
      }),
    ),
  fc
    .record({ title: words, organization: maybe(words), to: written })
    .map((rest) => entry('TRAINING', { ...rest, from: rest.to, details: {} })),
  fc
    .record({
      title: words,
      from: written,
      description: maybe(words),
      doi: fc.constantFrom('10.4000/rfp.4567', '10.1002/(sici)1097-4571(1999)50:9<1::aid-asi1>3.0.co;2-#'),
    })
    .map(({ doi, ...rest }) => entry('PUBLICATION', { ...rest, details: { doi } })),
  fc
    .record({
      code: fc.constantFrom('de', 'en', 'br', 'fsl'),
      skills: fc.record({ listening: level, reading: maybe(level), writing: maybe(level) }),
    })
    .map(({ code, skills }) =>
      entry('LANGUAGE', {
        title: { de: 'Allemand', en: 'anglais', br: 'Breton', fsl: 'Langue des signes française' }[code],
        organization: undefined,
        from: undefined,
        details: { language: code, ...JSON.parse(JSON.stringify(skills)) },
      }),
    ),
  fc
    .record({
      title: words,
      mastery: maybe(words),
      keywords: fc.array(words, { minLength: 1, maxLength: 3 }),
    })
    .map(({ title, ...details }) =>
      entry('SKILL', {
        title,
        organization: undefined,
        from: undefined,
        details: JSON.parse(JSON.stringify(details)),
      }),
    ),
);
/** A period does not end before it begins. */
const inOrder = ({ from, to, ...rest }: Entry): Entry =>
  from && to && to < from ? { ...rest, from: to, to: from } : { ...rest, from, to };
const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;
/** As the form takes them: a DOI in its own letters, say. */
const asTaken = ({ kind, details, ...rest }: Entry) => {
  const read = readEntry(plain({ ...rest, details: { [cvKindOf(kind).member]: details } }), {
    today: '2026-01-15',
    birthDate: '1960-01-01',
  });
  expect(read.refusals).toBeUndefined();
  return (read as { value: object & { kind: string } }).value;
};
const byKind = (all: readonly Entry[]) =>
  plain(all.map(asTaken).toSorted((a, b) => a.kind.localeCompare(b.kind)));

test('a CV that the standard has a place for comes back as it was, in French and in English', () => {
  fc.assert(
    fc.property(
      fc.array(held.map(inOrder), { maxLength: 8 }),
      fc.constantFrom('fr', 'en' as const),
      (entries, locale) => {
        const profile = { headline: 'Professeure', summary: 'Quinze ans.', orcid: '0000-0002-1825-0097' };
        const { resume, leftOut } = toResume({ name: 'Julie Labert', profile, entries }, locale);
        expect(leftOut).toEqual([]);
        // It goes through a file.
        const read = readResume(plain(resume) as object);
        expect(read.refusals).toBeUndefined();
        const back = fromResume((read as { value: object }).value as never);
        expect(back.notTaken).toEqual([]);
        expect(back.profile).toEqual(profile);
        expect(byKind(back.candidates.map((one) => one.entry))).toEqual(byKind(entries));
      },
    ),
    { numRuns: 200 },
  );
});

test('the table names fields that the forms have', () => {
  for (const [kind, { pairs }] of Object.entries(sections)) {
    const details = cvKindOf(kind as Entry['kind']).form.fields.map(({ name }) => `details.${name}`);
    const known = [...CvEntryInput.fields.map(({ name }) => name), ...details];
    for (const [, ours] of pairs) expect(known, kind).toContain(ours);
  }
});

test('what the standard has no place for is listed by its labels', () => {
  const entries = [
    entry('PROFESSIONAL_EXPERIENCE', { details: { share: 80, place: 'Orléans' } }),
    entry('DIPLOMA', {
      title: 'Diplôme d’État',
      to: '2014',
      description: 'Mention bien\n• Didactique',
      details: { level: 6 },
    }),
    entry('LANGUAGE', {
      title: 'Langue du collège',
      from: undefined,
      organization: undefined,
      details: { language: 'de', listening: 'B2', certificate: 'Goethe' },
    }),
    entry('PUBLICATION', { details: { doi: '10.1/x', isbn: '978-2-07-036822-8', authors: ['J. Labert'] } }),
  ];
  const { resume, leftOut } = toResume({ name: 'J. L.', profile: {}, entries }, 'fr');
  expect(leftOut).toEqual([
    { title: 'Titre', fields: ['Quotité (%)'] },
    { title: 'Diplôme d’État', fields: ['Niveau', 'Description'] },
    { title: 'Langue du collège', fields: ['Intitulé', 'Certification'] },
    { title: 'Titre', fields: ['ISBN', 'Auteurs'] },
  ]);
  expect(resume['languages']).toEqual([{ language: 'allemand', fluency: 'Écouter B2' }]);
  expect(resume['education']).toMatchObject([{ courses: ['Didactique'] }]);
});

test.each([
  ['https://www.example.org/école|1', 'https://www.example.org/%C3%A9cole%7C1'],
  ['https://exemple-é.fr/100%', 'https://xn--exemple--i1a.fr/100%25'],
])('the address %s is written in the letters that the schema takes', (url, uri) => {
  const entries = [entry('PERSONAL_EXPERIENCE', { details: { url } })];
  const { resume } = toResume({ name: 'J. L.', profile: {}, entries }, 'fr');
  expect(resume['volunteer']).toMatchObject([{ url: uri }]);
  expect(readResume(plain(resume) as object).refusals).toBeUndefined();
});

test('a resume of another service is read, and what a CV has no place for is pointed at', () => {
  const { profile, candidates, notTaken } = fromResume({
    $schema: 'https://example.org',
    basics: {
      name: 'X',
      label: 'Teacher',
      email: 'x@example.org',
      profiles: [{ network: 'Mastodon' }, { network: 'orcid', username: '0000-0002-1825-0097' }],
    },
    work: [
      { name: 'Collège', position: 'Professeur', startDate: '2015', highlights: ['Un', 'Deux'], 'x/y': 1 },
    ],
    projects: [{ name: 'Chorale', startDate: '2018', roles: ['chef'] }],
    languages: [
      { language: 'German', fluency: 'Native speaker' },
      { language: 'Klingonisch', fluency: 'fluent' },
    ],
    publications: [
      { name: 'A', url: 'https://doi.org/10.1%2Fx' },
      { name: 'B', url: 'https://doi.org/10.1/100%' },
    ],
    interests: [{ name: 'Vélo' }],
    meta: { version: 'v1' },
  });
  expect(profile).toEqual({ headline: 'Teacher', summary: undefined, orcid: '0000-0002-1825-0097' });
  expect(notTaken).toEqual([
    '/basics/email',
    '/basics/profiles/0',
    '/interests',
    '/work/0/x~1y',
    '/projects/0/roles',
  ]);
  expect(candidates.map(({ pointer, entry: one }) => [pointer, one.kind, one.details])).toEqual([
    ['/work/0', 'PROFESSIONAL_EXPERIENCE', {}],
    ['/publications/0', 'PUBLICATION', { doi: 'https://doi.org/10.1/x' }],
    ['/publications/1', 'PUBLICATION', { doi: 'https://doi.org/10.1/100%' }],
    ['/projects/0', 'PERSONAL_EXPERIENCE', {}],
    ['/languages/0', 'LANGUAGE', { language: 'de', isFirstLanguage: true }],
    ['/languages/1', 'LANGUAGE', { language: 'Klingonisch', listening: 'fluent' }],
  ]);
  expect(candidates[0]?.entry.description).toBe('• Un\n• Deux');
});

test('dates that the schema of the standard lets pass are refused where they stand', () => {
  const resume = { work: [{ name: 'Collège', position: 'Professeur', startDate: '2014-13' }] };
  expect(readResume(resume).refusals).toBeUndefined();
  const [candidate] = fromResume(resume).candidates;
  expect(candidate).toBeDefined();
  const { kind, details, ...rest } = candidate!.entry;
  const { refusals } = readEntry(
    { ...rest, details: { [cvKindOf(kind).member]: details } },
    { today: '2026-01-15', birthDate: '1985-01-01' },
  );
  expect(refusals).toMatchObject([{ code: 'INVALID_PARTIAL_DATE', path: ['from'] }]);
  expect(candidate?.memberOf('from')).toBe('startDate');
});

test('what is no resume is refused with the places, by JSON Pointer', () => {
  const { refusals } = readResume({
    work: 'none',
    basics: { url: 'example.org' },
    education: [{ endDate: null }],
  });
  expect(refusals?.map(({ code, path }) => [code, path.join('/')]).toSorted()).toEqual([
    ['NO_JSON_RESUME', 'education/0/endDate'],
    ['NO_JSON_RESUME', 'work'],
  ]);
  expect(refusals?.find(({ path }) => path[0] === 'work')?.detail?.fr).toBe('Une liste est attendue ici.');
  expect(readResume({ work: Array.from({ length: 200 }, () => 1) }).refusals).toHaveLength(50);
});

test.each([
  ['Allemand', 'de'],
  ['german', 'de'],
  ['DE', 'de'],
  ['deu', 'de'],
  ['yiddish', 'yi'],
  ['hébreu', 'he'],
  ['breton', 'br'],
  ['créole réunionnais', 'rcf'],
  ['langage', undefined],
])('the language %s is %s', (name, code) => {
  expect(languageOf(name)).toBe(code);
});

test.each([
  ['C1', 'C1'],
  ['Écouter C1, Écrire B2', 'Écouter C1, Écrire B2'],
  ['Langue maternelle', 'Langue maternelle'],
  ['Listening C1', 'Écouter C1'],
  ['niveau B2 (DELF)', 'B2'],
  ['fluent', ''],
])('the fluency %s is shown as %s', (given, shown) => {
  expect(fluencyOf(levelsOf(given), 'fr')).toBe(shown);
});

test('a highlight of a hundred thousand blanks is read as any other', () => {
  const blanks = ' '.repeat(100_000);
  const [only] = fromResume({
    work: [{ name: 'Lycée', highlights: [`Un${blanks}\n \n${blanks}deux`, `${blanks}x`] }],
  }).candidates;
  expect(only?.entry.description).toBe(`• Un deux\n• ${blanks}x`);
});

const emptyParts = (length: number) => Array.from({ length }, () => ({}));
test.each([
  ['501 parts in two sections', { work: emptyParts(300), skills: emptyParts(201) }],
  ['too many values in one part', { work: [{ highlights: Array(30_000).fill('x') }] }],
  ['too many members', Object.fromEntries(Array.from({ length: 30_000 }, (_, at) => [`x${at}`, 1]))],
])('a resume of %s is refused before it is looked at', (_, resume) => {
  expect(readResume(resume).refusals).toMatchObject([{ code: 'RESUME_TOO_LARGE', path: [] }]);
});

test('names that a program gives a meaning to are read as any other name', () => {
  const given = JSON.parse(
    '{"__proto__": {"work": [{"name": "x"}]}, "constructor": {"name": "x"}, "work": [{"__proto__": {"name": "x"}, "toString": 1, "name": "Lycée"}]}',
  ) as object;
  const { candidates, notTaken } = fromResume((readResume(given) as { value: never }).value);
  expect(candidates.map(({ entry }) => entry.organization)).toEqual(['Lycée']);
  expect(notTaken).toEqual(['/__proto__', '/constructor', '/work/0/__proto__', '/work/0/toString']);
});
