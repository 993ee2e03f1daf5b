import { describe, expect, test } from 'vitest';
import {
  corpsFact,
  corpsFacts,
  gradeCodes,
  gradeFact,
  indexAt,
} from '../../server/modules/dossier/corps.tables.ts';

const TODAY = '2026-01-15';
const grades = corpsFacts.flatMap((corps) => corps.grades.map((grade) => ({ corps, grade })));

test('there are 13 corps, each with a statute, sources and at least one grade', () => {
  expect(new Set(corpsFacts.map((corps) => corps.code)).size).toBe(13);
  for (const corps of corpsFacts) {
    expect(corps.statute).toMatch(/^décret \d/);
    expect(corps.sources.length).toBeGreaterThan(0);
    expect(corps.grades.length).toBeGreaterThan(0);
    expect(corps.indicesSince).toBe('2024-01-01');
  }
});

test('the degree follows from the corps, except for PsyEN', () => {
  const of = (degree: string | null) =>
    corpsFacts.filter((corps) => corps.degree === degree).map((corps) => corps.code);
  expect(of('FIRST')).toEqual(['PE', 'INSTITUTEUR']);
  expect(of(null)).toEqual(['PSYEN']);
});

test('six corps and the PsyEN share one scale', () => {
  const common = gradeFact('PE', 'CN')?.echelons;
  for (const code of ['CERTIFIE', 'PLP', 'PEPS', 'CPE', 'PSYEN']) {
    expect(gradeFact(code, 'CN')?.echelons).toBe(common);
  }
});

test('national codes are four digits, unique, and begin with that of the corps', () => {
  const known = grades.filter(({ grade }) => grade.nationalCode !== null);
  expect(new Set(known.map(({ grade }) => grade.nationalCode)).size).toBe(known.length);
  for (const { corps, grade } of known)
    expect(grade.nationalCode).toMatch(new RegExp(`^${corps.nationalCode}\\d$`));
});

describe.each(grades.map((row) => [`${row.corps.code} ${row.grade.code}`, row.grade] as const))(
  '%s',
  (_, grade) => {
    test('échelons are numbered from 1, and indices rise', () => {
      let last = 0;
      for (const [at, fact] of grade.echelons.entries()) {
        expect(fact.echelon).toBe(at + 1);
        for (const index of [fact.index, ...fact.chevrons.map((chevron) => chevron.index)]) {
          if (index === null) continue;
          expect(index).toBeGreaterThanOrEqual(last);
          last = index;
        }
      }
    });

    test('only the last échelon has no duration, and shortened ones are a year shorter', () => {
      for (const fact of grade.echelons) {
        if (fact.isLast) expect(fact.monthsToNext).toBeNull();
        if (fact.acceleratedMonthsToNext === null) continue;
        expect([6, 8]).toContain(fact.echelon);
        expect(fact.acceleratedMonthsToNext).toBe((fact.monthsToNext ?? 0) - 12);
      }
    });
  },
);

test('one duration is not known: that of échelon 5 of the CE d’EPS in classe exceptionnelle', () => {
  const gaps = grades.flatMap(({ corps, grade }) =>
    grade.echelons
      .filter((fact) => !fact.isLast && fact.monthsToNext === null)
      .map((fact) => `${corps.code} ${grade.code} ${fact.echelon}`),
  );
  expect(gaps).toEqual(['CE_EPS CE 5']);
});

describe('the index of a place on a scale', () => {
  test.each([
    ['PE', 'CN', 1, undefined, 395],
    ['CERTIFIE', 'CN', 11, undefined, 678],
    ['PLP', 'HC', 7, undefined, 826],
    ['CPE', 'CE', 5, 'HEA2', 930],
    ['AGREGE', 'CN', 6, undefined, 623],
    ['AGREGE', 'HC', 4, 'HEA3', 977],
    ['AGREGE', 'CE', 3, 'HEB3', 1072],
    ['CHAIRE_SUP', 'UNIQUE', 6, 'HEA1', 895],
    ['INSTITUTEUR', 'UNIQUE', 11, undefined, 538],
  ])('%s %s %i %s is %i', (corps, grade, echelon, chevron, index) => {
    expect(indexAt({ corps, grade, echelon, chevron: chevron ?? null }, TODAY)).toBe(index);
  });

  test.each([
    ['the indices before 2021', { corps: 'PE', grade: 'CN', echelon: 1 }, '2020-12-31'],
    [
      'an échelon before its first day',
      { corps: 'PE', grade: 'CE', echelon: 5, chevron: 'HEA1' },
      '2023-08-05',
    ],
    ['one source alone, before 2024', { corps: 'INSTITUTEUR', grade: 'UNIQUE', echelon: 11 }, '2023-12-31'],
    ['the scale of the PEGC', { corps: 'PEGC', grade: 'CN', echelon: 5 }, TODAY],
    ['an échelon that does not exist', { corps: 'PE', grade: 'CN', echelon: 12 }, TODAY],
    ['échelon zero', { corps: 'PE', grade: 'CN', echelon: 0 }, TODAY],
    ['a corps that does not exist', { corps: 'X', grade: 'CN', echelon: 1 }, TODAY],
    ['a grade that the corps does not have', { corps: 'CHAIRE_SUP', grade: 'HC', echelon: 1 }, TODAY],
    ['the first échelon of the instituteurs', { corps: 'INSTITUTEUR', grade: 'UNIQUE', echelon: 1 }, TODAY],
    ['hors échelle without a chevron', { corps: 'PE', grade: 'CE', echelon: 5 }, TODAY],
    ['a chevron of another letter', { corps: 'PE', grade: 'CE', echelon: 5, chevron: 'HEB1' }, TODAY],
  ])('%s is not known', (_, point, on) => {
    expect(indexAt(point, on)).toBeNull();
  });
});

test('unknown codes have no fact', () => {
  expect(corpsFact('AGREGE')?.label).toBe('professeur agrégé');
  expect(corpsFact('X')).toBeNull();
  expect(gradeFact('X', 'CN')).toBeNull();
  expect(gradeCodes('PE')).toEqual(['CN', 'HC', 'CE']);
  expect(gradeCodes('PEGC')).toContain('HC');
  expect(gradeCodes('X')).toContain('HC');
  expect(gradeFact('PE', 'X')).toBeNull();
});
