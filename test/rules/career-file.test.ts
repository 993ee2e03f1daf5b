import { describe, expect, test } from 'vitest';
import { inApiNames } from '../../server/modules/career/facts/api-names.rules.ts';
import type { CareerFacts } from '../../server/modules/career/facts/facts.rules.ts';
import { faultInWords, isDay, readFacts } from '../../server/modules/career/facts/facts-reader.rules.ts';
import { workedCareers } from './worked-careers.ts';

const facts = { corps: 'PE', grade: 'CN', echelon: 6, echelonDate: '2024-09-01' };
const faultsOf = (content: unknown, locale: 'fr' | 'en' = 'en') => {
  const read = readFacts(content);
  return 'faults' in read ? read.faults.map((fault) => faultInWords(fault, locale)) : [];
};

describe('a file of facts', () => {
  test('holds one career, or several, plain or with a title', () => {
    expect(readFacts(facts)).toEqual({ careers: [{ title: null, facts }], isList: false, ignored: [] });
    expect(readFacts([facts, { title: 'PE', facts }, { title: 3, facts }])).toEqual({
      careers: [
        { title: null, facts },
        { title: 'PE', facts },
        { title: null, facts },
      ],
      isList: true,
      ignored: [],
    });
    expect(readFacts([])).toEqual({ careers: [], isList: true, ignored: [] });
    const examples = { meta: {}, examples: [{ id: 'C01', title: 'PE', facts, expected: {} }] };
    expect(readFacts(examples)).toEqual({ careers: [{ title: 'PE', facts }], isList: true, ignored: [] });
    expect(faultsOf({ examples: [3] })).toEqual(['examples[0]: an object is expected.']);
  });

  test('may leave out the échelon and its date; null is not known, of every fact', () => {
    const nothing = { corps: 'PE', grade: 'CN', echelon: null, echelonDate: null };
    const nulls = { ...nothing, sector: null, status: null, positions: null, services: null, rdv: null };
    const read = { careers: [{ title: null, facts: nothing }], isList: false, ignored: [] };
    expect([readFacts({ corps: 'PE', grade: 'CN' }), readFacts(nulls)]).toEqual([read, read]);
    expect(
      faultsOf({ ...facts, corps: null, history: [{ echelon: 5, from: '2022-01-01', accelerated: null }] }),
    ).toEqual(['corps: this fact is missing.']);
  });

  test('may hold what is not known here: each such name is told once', () => {
    const more = { ...facts, salary: 1, rdv: { constructor: 'EXCELLENT' } };
    const read = readFacts([facts, more, { facts: more }, more]);
    expect('ignored' in read && read.ignored.map((one) => faultInWords(one, 'en'))).toEqual([
      expect.stringMatching(/^\[1\]\.salary: this fact is unknown and is ignored. Known facts: sector, /),
      '[1].rdv.constructor: this fact is unknown and is ignored. Known facts: 1, 2, 3.',
      expect.stringMatching(/^\[2\]\.facts\.salary: /),
      expect.stringMatching(/^\[2\]\.facts\.rdv/),
    ]);
    expect('ignored' in read && faultInWords(read.ignored[1] as never, 'fr')).toBe(
      '[1].rdv.constructor : ce fait est inconnu, il n’est pas pris en compte. Faits connus : 1, 2, 3.',
    );
  });

  test('takes every worked career', () => {
    expect(faultsOf(workedCareers)).toEqual([]);
  });

  test('takes everything that the rules know', () => {
    const whole = {
      ...facts,
      sector: 'public',
      chevron: null,
      status: 'titulaire',
      titularSince: '2016-09-01',
      history: [{ echelon: 5, from: '2022-03-01', accelerated: true }],
      positions: [{ position: 'ACTIVITE', from: '2015-09-01', to: null }],
      clockStops: [{ from: '2015-09-01', to: '2015-10-01' }],
      directorYearsDone: 1,
      diplomas: ['MASTER', { code: 'CAPPEI', obtainedOn: '2020-06-01' }],
      services: [{ from: '2015-09-01', tags: ['teaching', '2d'] }],
      rdv: { 1: 'EXCELLENT', 2: null },
      specialisedPost: false,
      speciality: 'EDA',
    };
    expect(faultsOf(whole)).toEqual([]);
    expect(faultsOf({ ...facts, corps: 'AGREGE', grade: 'HC', echelon: 4, chevron: 'HEA2' })).toEqual([]);
    // The scale of the corps was not found.
    expect(faultsOf({ ...facts, corps: 'PEGC', echelon: 20, chevron: 'HEA1' })).toEqual([]);
  });

  test.each<[string, unknown, string[]]>([
    ['not a career', 'x', ['an object is expected.']],
    ['facts that are none', [{ facts: [] }], ['[0].facts: an object is expected.']],
    ['nothing', {}, ['corps', 'grade'].map((name) => `${name}: this fact is missing.`)],
    [
      'a date of no calendar',
      { ...facts, echelonDate: '2023-02-29' },
      ['echelonDate: a date of the calendar is expected, YYYY-MM-DD, such as 2024-09-01.'],
    ],
    [
      'a date as a number',
      { ...facts, birthDate: 1980 },
      ['birthDate: a date of the calendar is expected, YYYY-MM-DD, such as 2024-09-01.'],
    ],
    ['an échelon as a text', { ...facts, echelon: '6' }, ['echelon: a whole number is expected (1–20).']],
    ['échelon 0', { ...facts, echelon: 0 }, ['echelon: a whole number is expected (1–20).']],
    [
      'an échelon that the grade does not have',
      { ...facts, echelon: 12 },
      ['echelon: unknown value. Known values: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11.'],
    ],
    [
      'a chevron of another échelon',
      { ...facts, corps: 'AGREGE', grade: 'HC', echelon: 4, chevron: 'HEB1' },
      ['chevron: unknown value. Known values: HEA1, HEA2, HEA3.'],
    ],
    [
      'a chevron where there is none',
      { ...facts, grade: 'HC', echelon: 4, chevron: 'HEB1' },
      ['chevron: unknown value. Known values: null.'],
    ],
    [
      'an unknown corps',
      { ...facts, corps: 'PROF' },
      [expect.stringMatching(/^corps: unknown value. Known values: PE, /) as never],
    ],
    [
      'a corps that is no text',
      { ...facts, corps: 3 },
      [expect.stringMatching(/^corps: unknown value/) as never],
    ],
    [
      'a grade of another corps',
      { ...facts, grade: 'UNIQUE' },
      ['grade: unknown value. Known values: CN, HC, CE.'],
    ],
    ['a grade that is no text', { ...facts, grade: 1 }, ['grade: a text is expected.']],
    [
      'a period that ends before it begins',
      { ...facts, clockStops: [{ from: '2020-02-01', to: '2020-01-01' }] },
      ['clockStops[0].to: this end comes before its beginning.'],
    ],
    [
      'periods that are none',
      { ...facts, services: {}, positions: [3] },
      ['services: a list is expected.', 'positions[0]: an object is expected.'],
    ],
    [
      'an answer that is neither yes nor no',
      { ...facts, specialisedPost: 'yes' },
      ['specialisedPost: true or false is expected.'],
    ],
    [
      'an undated diploma, and none',
      { ...facts, diplomas: [{ code: 'MASTER' }, 'ENA', null] },
      [
        'diplomas[0].obtainedOn: this fact is missing.',
        expect.stringMatching(/^diplomas\[1\]: unknown value/) as never,
        'diplomas[2]: an object is expected.',
      ],
    ],
  ])('says what is wrong: %s', (_, content, expected) => expect(faultsOf(content)).toEqual(expected));

  test('says it in French', () => {
    expect(faultsOf({ ...facts, echelon: 99, grade: 1, specialisedPost: 0, services: 0 }, 'fr')).toEqual(
      [
        'grade : un texte est attendu.',
        'echelon : un nombre entier est attendu (1–20).',
        'specialisedPost : true ou false est attendu.',
        'services : une liste est attendue.',
      ].map((text) => expect.stringContaining(text.slice(text.indexOf(':'))) as string),
    );
    expect(faultsOf(3, 'fr')).toEqual(['un objet est attendu.']);
    expect(
      faultsOf(
        {
          ...facts,
          x: 1,
          corps: 'X',
          birthDate: 'x',
          clockStops: [{ from: '2020-02-01', to: '2020-01-01' }, {}],
        },
        'fr',
      ),
    ).toHaveLength(4);
  });
});

test('a day is one of the calendar', () => {
  expect(['2024-02-29', '2000-02-29', '1999-12-31'].every(isDay)).toBe(true);
  expect(
    ['2023-02-29', '1900-02-29', '2024-13-01', '2024-00-10', '2024-01-00', '2024-1-1', 20240101, null].some(
      isDay,
    ),
  ).toBe(false);
});

describe('the names of the API', () => {
  const api = {
    corps: 'CERTIFIE',
    grade: 'CN',
    echelon: 8,
    from: '2024-09-01',
    seniorityFrom: '2024-03-15',
    status: 'TITULAIRE',
    sector: 'PUBLIC',
    positions: [
      { kind: 'MISE_A_DISPOSITION', from: '2012-09-01', to: '2014-08-31' },
      { kind: 'DISPONIBILITE_ENFANT', from: '2014-09-01', to: '2015-08-31' },
      { kind: 'DISPONIBILITE', from: '2015-09-01', to: '2016-08-31' },
    ],
    services: [{ from: '2010-09-01', kinds: ['TEACHING', 'SECOND_DEGREE', 'CATEGORY_A'] }],
    diplomas: ['BAC_PLUS_2', { code: 'FORMATION_DIRECTION', obtainedOn: '2020-06-30' }],
    appraisals: [
      { rank: 1, schoolYear: '2021-2022', outcome: 'EXCELLENT' },
      { rank: 2, schoolYear: '2026-2027' },
    ],
    decided: [{ grade: 'CN', echelon: 9, from: '2027-09-15', seniorityFrom: '2027-09-01' }],
  };
  const before = {
    corps: 'CERTIFIE',
    grade: 'CN',
    echelon: 8,
    echelonDate: '2024-03-15',
    heldSince: '2024-09-01',
    status: 'titulaire',
    sector: 'public',
    positions: [
      { position: 'MAD', from: '2012-09-01', to: '2014-08-31' },
      { position: 'DISPO_ENFANT', from: '2014-09-01', to: '2015-08-31' },
      { position: 'DISPO_AUTRE', from: '2015-09-01', to: '2016-08-31' },
    ],
    services: [{ from: '2010-09-01', tags: ['teaching', '2d', 'catA'] }],
    diplomas: ['BAC+2'],
    trainingDirection: '2020-06-30',
    rdv: { 1: 'EXCELLENT' },
    rdvYears: { 1: '2021-2022', 2: '2026-2027' },
    decided: [{ grade: 'CN', echelon: 9, from: '2027-09-15', echelonDate: '2027-09-01' }],
  };
  const factsIn = (content: unknown) => {
    const read = readFacts(content);
    return 'faults' in read ? read.faults : read.careers[0]?.facts;
  };

  test('and those of before are both read, and say the same', () => {
    expect(factsIn(api)).toEqual(factsIn(before));
    expect(factsIn(before)).toMatchObject(before);
  });

  test('are those in which facts are shown: what is shown is read back', () => {
    expect(inApiNames(factsIn(before) as CareerFacts)).toEqual(api);
    for (const { facts } of workedCareers) expect(factsIn(inApiNames(facts))).toEqual(factsIn(facts));
  });

  test('name what is missing or unknown in a file', () => {
    const told = (content: unknown) => {
      const read = readFacts(content);
      return 'faults' in read ? read.faults.map((fault) => faultInWords(fault, 'en')) : [];
    };
    expect(told({ ...api, positions: [{ from: '2012-09-01' }], services: [{ from: '2012-09-01' }] })).toEqual(
      ['positions[0].kind: this fact is missing.', 'services[0].kinds: this fact is missing.'],
    );
    expect(told({ ...api, positions: [{ kind: 'ELSEWHERE', from: '2012-09-01' }] })[0]).toMatch(
      /^positions\[0\]\.kind: unknown value\. Known values: ACTIVITE, DETACHEMENT, MISE_A_DISPOSITION, /,
    );
    expect(told({ status: 'CONTRACTUEL_CDI' })).toEqual([]);
  });
});
