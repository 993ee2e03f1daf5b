import { expect, test } from 'vitest';
import { verdictOf } from '../../server/modules/career/conditions/condition.rules.ts';
import { questionOf, type Question } from '../../server/modules/career/conditions/question.rules.ts';
import { holdsDiploma, servicesOf, type CareerFacts } from '../../server/modules/career/facts/facts.rules.ts';
import { yearsReachedOn } from '../../server/modules/career/facts/span.rules.ts';
import type { Leaf } from '../../server/modules/career/law/programmes.tables.ts';

const asOf = '2026-01-15';
const nine: CareerFacts = {
  corps: 'PE',
  grade: 'CN',
  echelon: 9,
  echelonDate: '2022-09-01',
  titularSince: '2010-09-01',
};
const answer = (facts: CareerFacts, leaf: Leaf, on = asOf) =>
  verdictOf(leaf, questionOf(facts, { asOf: on }));

test('services that overlap count once, those that end before they begin not at all', () => {
  const services: CareerFacts['services'] = [
    { from: '2020-01-01', to: '2020-12-31', tags: ['2d'] },
    { from: '2020-06-01', to: '2021-06-30', tags: ['2d', 'public'] },
    { from: '2023-01-01', to: '2022-01-01', tags: ['2d'] },
    { from: '2024-01-01', tags: ['2d'] },
    { from: '2024-01-01', to: '2024-02-01', tags: ['2d'] },
  ];
  expect(servicesOf({ ...nine, services }, '2d')).toEqual([
    { from: '2020-01-01', until: '2021-07-01' },
    { from: '2024-01-01', until: null },
  ]);
  expect(servicesOf({ ...nine, services }, '2d', '2021-01-01')?.[0]).toEqual({
    from: '2021-01-01',
    until: '2021-07-01',
  });
  expect(servicesOf(nine, '2d')).toBeNull();
  expect(yearsReachedOn([], 1)).toBeNull();
  expect(
    yearsReachedOn(
      [
        { from: '2020-01-01', until: '2020-06-01' },
        { from: '2021-01-31', until: null },
      ],
      1,
    ),
  ).toBe('2021-08-31');
});

test('a year is whole on its day, not on the eve of it', () => {
  const leaf: Leaf = {
    fact: 'years.primary',
    op: 'gte',
    value: 5,
    reason: 'PRIMARY_YEARS_TOO_LOW',
    at: 'Y:12-31',
  };
  const since = (from: string): CareerFacts => ({ ...nine, services: [{ from, tags: ['primary'] }] });
  expect(answer(since('2021-12-31'), leaf).met).toBe(true);
  expect(answer(since('2022-01-01'), leaf)).toMatchObject({ met: false, from: '2027-01-01', campaign: 2027 });
});

test('diplomas hold from their day on; what nobody recorded is not known', () => {
  const leaf: Leaf = { fact: 'diplomas', op: 'in', value: ['MASTER'], reason: 'DIPLOMA_MISSING' };
  expect(answer(nine, leaf)).toMatchObject({ met: null, missing: ['diplomas'] });
  expect(answer({ ...nine, diplomas: ['MASTER'] }, leaf)).toMatchObject({ met: true, campaign: -Infinity });
  expect(
    answer({ ...nine, diplomas: ['LICENCE', { code: 'DOCTORAT', obtainedOn: '2020-01-01' }] }, leaf),
  ).toMatchObject({ met: false, campaign: Infinity });
  const dated: CareerFacts = {
    ...nine,
    diplomas: [
      { code: 'MASTER', obtainedOn: '2027-10-01' },
      { code: 'MASTER', obtainedOn: '2028-01-01' },
    ],
  };
  expect(answer(dated, leaf)).toMatchObject({ met: false, from: '2027-10-01', campaign: 2028 });
  expect(answer(dated, leaf, '2027-10-01').met).toBe(true);
  expect([
    holdsDiploma(dated, ['MASTER'], '2027-12-01'),
    holdsDiploma(dated, ['P2B'], '2027-12-01'),
    holdsDiploma(nine, ['P2B'], asOf),
  ]).toEqual([true, false, false]);
});

test('a status is known, foreseen, or missing', () => {
  const leaf: Leaf = { fact: 'status', op: 'eq', value: 'titulaire', reason: 'NOT_TITULAR' };
  const either: Leaf = { ...leaf, op: 'in', value: ['titulaire', 'stagiaire'] };
  const contract: Leaf = { ...leaf, op: 'in', value: ['contractuel_cdi'] };
  const { titularSince: _, ...unknown } = nine;
  const foreseen: CareerFacts = { ...nine, titularSince: '2026-09-01' };
  expect(answer(unknown, leaf).met).toBeNull();
  expect(answer(nine, leaf)).toMatchObject({ met: true, from: '2010-09-01' });
  expect(answer(nine, contract)).toMatchObject({ met: false, campaign: Infinity });
  for (const facts of [foreseen, { ...foreseen, status: 'stagiaire' as const }]) {
    expect(answer(facts, leaf)).toMatchObject({ met: false, from: '2026-09-01', campaign: 2027 });
    expect(answer(facts, either)).toMatchObject({ met: true, campaign: -Infinity });
    expect(answer(facts, contract).campaign).toBe(Infinity);
  }
  expect(answer({ ...unknown, status: 'stagiaire' }, leaf).campaign).toBe(Infinity);
  const since: Leaf = {
    fact: 'titular_since',
    op: 'lte',
    value: 'Y-1:09-01',
    reason: 'NOT_TITULAR_LONG_ENOUGH',
  };
  expect(answer(unknown, since).met).toBeNull();
  expect(answer({ ...unknown, status: 'titulaire' }, since).met).toBeNull();
  expect(answer({ ...unknown, status: 'stagiaire' }, since).met).toBe(false);
  expect(answer(foreseen, since)).toMatchObject({ met: false, campaign: 2027 });
});

test('missing dates of birth, of services and of the corps are named', () => {
  const missing = (leaf: Leaf, facts = nine) => answer(facts, leaf).missing;
  expect(missing({ fact: 'age', op: 'gte', value: 40, reason: 'AGE_TOO_LOW' })).toEqual(['age']);
  expect(missing({ fact: 'years.teaching', op: 'gte', value: 5, reason: 'TEACHING_YEARS_TOO_LOW' })).toEqual([
    'years.teaching',
  ]);
  const corps: Leaf = { fact: 'years.in_corps', op: 'gte', value: 5, reason: 'CORPS_YEARS_TOO_LOW' };
  expect(missing(corps, { ...nine, services: [] })).toEqual(['years.in_corps']);
  expect(missing(corps, { ...nine, services: [], corpsDate: '2009-09-01' })).toEqual([]);
});

test('a path that cannot go on for want of a source does not say that an échelon is never reached', () => {
  const held: Leaf = {
    fact: 'echelon_held_months',
    op: 'gte',
    value: 24,
    reason: 'SENIORITY_TOO_LOW',
    at: 'Y:08-31',
    echelon: 9,
  };
  const reached: Leaf = { fact: 'echelon', op: 'gte', value: 9, reason: 'ECHELON_TOO_LOW', at: 'Y:08-31' };
  const seven: CareerFacts = { ...nine, echelon: 7, echelonDate: '2024-09-01' };
  const unknown: CareerFacts = {
    ...seven,
    positions: [{ position: 'HORS_CADRE', from: '2025-01-01', to: '2025-06-30' }],
  };
  const stopped: CareerFacts = { ...seven, positions: [{ position: 'DISPO_AUTRE', from: '2025-01-01' }] };
  expect([answer(unknown, held).met, answer(unknown, reached).met]).toEqual([null, null]);
  expect([answer(stopped, held).met, answer(stopped, reached).met]).toEqual([false, false]);
  // Beyond it, at the top: that échelon does not come again.
  expect(answer({ ...nine, echelon: 11 }, held)).toMatchObject({ met: false, campaign: Infinity });
  expect(answer({ ...nine, echelonDate: null }, held).met).toBeNull();
  // Left before the months are held.
  expect(answer(nine, { ...held, value: 60 })).toMatchObject({ met: false, campaign: Infinity });
  const question: Question = questionOf(nine, { asOf });
  expect(verdictOf({ ...reached, value: 10, op: 'gte' }, question)).toMatchObject({
    met: false,
    from: '2026-09-01',
    campaign: 2027,
  });
});
