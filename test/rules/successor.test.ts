import { expect, test } from 'vitest';
import { successorsOf, type Line, type LineTable } from '../../server/modules/dossier/successor.rules.ts';

const paired = (table: LineTable, ended: readonly Line[], added: readonly Line[]) =>
  Object.fromEntries(successorsOf(table, ended, added));
const step = (id: string, echelon: number, from: string, to: string | null = null) => ({
  id,
  corpsCode: 'CERTIFIE',
  gradeCode: 'CN',
  echelon,
  from,
  to,
});
const posting = (id: string, establishment: string, from: string, to: string | null = null) => ({
  id,
  establishment,
  from,
  to,
});

test('a step of the same échelon replaces one whose days were wrong, whatever begins on its former day', () => {
  const ended = [
    step('a', 1, '2010-09-01', '2011-08-31'),
    step('b', 2, '2011-09-01', '2012-08-31'),
    step('c', 3, '2012-09-01'),
  ];
  const added = [
    step('A', 1, '2010-09-01', '2012-08-31'),
    step('B', 2, '2012-09-01', '2013-08-31'),
    step('C', 3, '2013-09-01'),
  ];
  expect(paired('career_step', ended, added)).toEqual({ a: 'A', b: 'B', c: 'C' });
});

test('a step of another échelon replaces the one that began on its day', () => {
  expect(paired('career_step', [step('a', 5, '2020-09-01')], [step('A', 6, '2020-09-01')])).toEqual({
    a: 'A',
  });
});

test('a posting that ends is replaced by itself, and not by the one that begins after it', () => {
  const added = [
    posting('B', '0180001A', '2026-09-01'),
    posting('A', '0180002B', '2015-09-01', '2026-08-31'),
  ];
  expect(paired('posting', [posting('a', '0180002B', '2015-09-01')], added)).toEqual({ a: 'A' });
});

test('nothing replaces a posting that never was, though another one of other years has come', () => {
  const ended = [posting('a', '0180002B', '2015-09-01', '2016-08-31')];
  expect(paired('posting', ended, [posting('A', '0180001A', '2026-09-01')])).toEqual({});
  expect(paired('posting', ended, [])).toEqual({});
});

test('of two diplomas with one title, each is replaced by the one of its speciality or day', () => {
  const diploma = (id: string, obtainedOn: string | null, speciality: string | null) => ({
    id,
    title: 'Licence',
    level: 6,
    obtainedOn,
    speciality,
  });
  const ended = [diploma('a', '2001-07-01', 'maths'), diploma('b', '2003-07-01', 'physique')];
  const added = [diploma('B', '2003-07-01', 'physique-chimie'), diploma('A', '2002-07-01', 'maths')];
  expect(paired('diploma', ended, added)).toEqual({ a: 'A', b: 'B' });
});

test('what neither of two diplomas says is no sign that they are one', () => {
  const one = { id: 'a', title: 'Licence', level: 6, obtainedOn: null, speciality: null };
  const other = { id: 'A', title: 'Master', level: 7, obtainedOn: null, speciality: null };
  expect(paired('diploma', [one], [other])).toEqual({});
});

test('an appraisal of the same rank replaces one of a wrong year', () => {
  const appraisal = (id: string, rank: number, schoolYear: string) => ({ id, rank, schoolYear });
  const ended = [appraisal('a', 1, '2018-2019'), appraisal('b', 2, '2024-2025')];
  const added = [appraisal('B', 2, '2025-2026'), appraisal('A', 1, '2019-2020')];
  expect(paired('appraisal', ended, added)).toEqual({ a: 'A', b: 'B' });
});

test('a position of other days and another kind replaces the one whose days it shares', () => {
  const position = (id: string, kind: string, from: string, to: string | null) => ({ id, kind, from, to });
  const ended = [position('a', 'DISPONIBILITE', '2019-09-01', '2020-08-31')];
  const added = [position('A', 'CONGE_PARENTAL', '2019-10-01', '2020-03-31')];
  expect(paired('position', ended, added)).toEqual({ a: 'A' });
});
