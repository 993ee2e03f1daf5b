import { describe, expect, test } from 'vitest';
import { faultInWords, isDay, readFacts } from '../../server/modules/career/facts-reader.rules.ts';
import { workedCareers } from './worked-careers.ts';

const facts = { corps: 'PE', grade: 'CN', echelon: 6, echelonDate: '2024-09-01' };
const faultsOf = (content: unknown, locale: 'fr' | 'en' = 'en') => {
  const read = readFacts(content);
  return 'faults' in read ? read.faults.map((fault) => faultInWords(fault, locale)) : [];
};

describe('a file of facts', () => {
  test('holds one career, or several, plain or with a title', () => {
    expect(readFacts(facts)).toEqual({ careers: [{ title: null, facts }] });
    expect(readFacts([facts, { title: 'PE', facts }, { title: 3, facts }])).toEqual({
      careers: [
        { title: null, facts },
        { title: 'PE', facts },
        { title: null, facts },
      ],
    });
    expect(readFacts([])).toEqual({ careers: [] });
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
  });

  test.each<[string, unknown, string[]]>([
    ['not a career', 'x', ['an object is expected.']],
    ['facts that are none', [{ facts: [] }], ['[0].facts: an object is expected.']],
    [
      'nothing',
      {},
      ['corps', 'grade', 'echelon', 'echelonDate'].map((name) => `${name}: this fact is missing.`),
    ],
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
    ['an échelon as a text', { ...facts, echelon: '6' }, ['echelon: a whole number is expected (0–20).']],
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
      'an unknown fact',
      [{ ...facts, salary: 1 }],
      [expect.stringMatching(/^\[0\]\.salary: this fact is unknown/) as never],
    ],
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
    [
      'a name of every object',
      { ...facts, rdv: { constructor: 'EXCELLENT' } },
      ['rdv.constructor: this fact is unknown. Known facts: 1, 2, 3.'],
    ],
  ])('says what is wrong: %s', (_, content, expected) => expect(faultsOf(content)).toEqual(expected));

  test('says it in French', () => {
    expect(faultsOf({ ...facts, echelon: 99, grade: 1, specialisedPost: 0, services: 0 }, 'fr')).toEqual(
      [
        'grade : un texte est attendu.',
        'echelon : un nombre entier est attendu (0–20).',
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
    ).toHaveLength(5);
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
