import { expect, test } from 'vitest';
import {
  chevronsOf,
  nextEchelon,
  pathOf,
  payOn,
  standOf,
} from '../../server/modules/career/facts/echelon.rules.ts';
import { monthsHeld, reachedOn } from '../../server/modules/career/facts/seniority.rules.ts';
import { clockStops, positionAt } from '../../server/modules/career/facts/positions.rules.ts';
import type { CareerFacts } from '../../server/modules/career/facts/facts.rules.ts';
import {
  baremeOf,
  firstClasseExceptionnelleCampaign,
  firstHorsClasseCampaign,
  promoted,
} from '../../server/modules/career/path/promotion.rules.ts';
import { promotionRates } from '../../server/modules/career/law/promotion-rates.tables.ts';
import { grossMonthlyPay } from '../../server/modules/career/law/pay.tables.ts';
import { rendezVousAfter, rendezVousOf } from '../../server/modules/career/path/rendez-vous.rules.ts';
import { careerReport } from '../../server/modules/career/answers/report.rules.ts';
import { campaignOn } from '../../server/modules/career/conditions/question.rules.ts';

const asOf = '2026-01-15';
const nine: CareerFacts = {
  corps: 'PE',
  grade: 'CN',
  echelon: 9,
  echelonDate: '2022-09-01',
  titularSince: '2010-09-01',
};
const pathIn = (facts: CareerFacts, on = asOf) => pathOf(facts, standOf(facts, on));
const report = (facts: CareerFacts, on = asOf) => careerReport(facts, { asOf: on });
test('a lookup refuses before its first dated row', () => {
  expect(grossMonthlyPay(500, '2017-01-31')).toBeNull();
  expect(grossMonthlyPay(500, '2023-06-30')).toBe(2425.02);
  expect(grossMonthlyPay(500, '2023-07-01')).toBe(2461.39);
  expect(report(nine, '2020-12-31').pay).toBeNull();
  expect(report(nine, '2024-01-01').pay).toEqual({ inm: 595, gross_monthly: 2929.05 });
  const percents = (programme: string, corps: string, campaign: number) =>
    promotionRates(programme, corps, campaign).map(({ percent }) => percent);
  expect(percents('HC', 'PE', 2021)).toEqual([18]);
  expect(percents('HC', 'CPE', 2021)).toEqual([]);
  expect(percents('HC', 'PE', 2025)).toEqual([23]);
  expect(percents('HC', 'PE', 2026)).toEqual([]);
  expect(percents('CE', 'PE', 2023)).toEqual([]);
  expect(percents('CE', 'CE_EPS', 2026)).toEqual([]);
  expect(percents('LA_PE', 'PE', 2026)).toEqual([]);
  expect(percents('CE', 'PSYEN', 2026)).toEqual([9.5, 7.5]);
});

test('from September on the campaign is that of the next 31 August', () => {
  expect(['2026-08-31', '2026-09-01', '2026-12-31', '2027-01-01'].map(campaignOn)).toEqual([
    2026, 2027, 2027, 2027,
  ]);
});

test('one is in one position at a time: the next one ends what was left open', () => {
  const facts: CareerFacts = {
    ...nine,
    positions: [
      { position: 'ACTIVITE', from: '2025-09-01' },
      { position: 'DISPO_AUTRE', from: '2023-09-01' },
      { position: 'MAD', from: '2025-09-01', to: '2025-08-01' },
    ],
  };
  expect([
    positionAt(facts, '2023-08-31'),
    positionAt(facts, '2024-01-01'),
    positionAt(facts, '2025-09-01'),
  ]).toEqual(['ACTIVITE', 'DISPO_AUTRE', 'ACTIVITE']);
  expect(clockStops(facts)).toEqual([{ from: '2023-09-01', until: '2025-09-01' }]);
  expect(nextEchelon(facts, pathIn(facts)[0] as never)).toEqual({
    echelon: 10,
    on: '2028-09-01',
    since: '2028-09-01',
    isStopped: false,
  });
});

test('a stop of the clock pushes the échelon, the seniority, the rendez-vous and the campaigns', () => {
  const facts: CareerFacts = { ...nine, clockStops: [{ from: '2023-03-01', to: '2025-02-28' }] };
  expect(reachedOn(facts, '2022-09-01', 24)).toBe('2026-09-01');
  expect(monthsHeld(facts, '2022-09-01', '2026-08-31')).toBe(23);
  expect(monthsHeld(facts, '2022-09-01', '2024-03-01')).toBe(6);
  expect(firstHorsClasseCampaign(facts, pathIn(facts))).toBe(2027);
  expect(report(facts).programmes['HC']).toMatchObject({
    eligible: false,
    reasons: ['SENIORITY_TOO_LOW'],
    first_campaign: 2027,
  });
  expect(report(facts).rdv).toEqual([{ n: 3, entry: '2022-09-01', school_year: '2025-2026' }]);
  expect(baremeOf(facts, pathIn(facts), 2026)).toBeNull();
  expect(baremeOf(facts, pathIn(facts), 2027)?.seniorityPoints).toBe(0);
  expect(promoted(facts, pathIn(facts)[0] as never, '2027-09-01')).toMatchObject({
    grade: 'HC',
    echelon: 2,
    since: '2026-09-01',
  });
});

test('a stop without an end leaves the next échelon open, and the position refuses', () => {
  const facts: CareerFacts = {
    ...nine,
    echelonDate: '2024-09-01',
    positions: [{ position: 'DISPO_AUTRE', from: '2025-09-01' }],
  };
  expect(nextEchelon(facts, pathIn(facts)[0] as never)).toEqual({
    echelon: 10,
    on: null,
    since: null,
    isStopped: true,
  });
  expect(monthsHeld(facts, '2024-09-01', asOf)).toBe(12);
  expect(firstHorsClasseCampaign(facts, pathIn(facts))).toBeNull();
  expect(
    rendezVousAfter(
      { ...facts, positions: [{ position: 'DISPO_AUTRE', from: '2025-01-01' }] },
      { echelon: 9, since: '2024-09-01', from: '2024-09-01' },
    ),
  ).toBeNull();
  expect(report(facts).programmes['HC']).toMatchObject({
    eligible: false,
    reasons: ['POSITION_NOT_ADMITTED', 'SENIORITY_TOO_LOW'],
  });
});

test('nothing is guessed of a position whose clock no source tells', () => {
  const facts: CareerFacts = {
    ...nine,
    positions: [{ position: 'HORS_CADRE', from: '2023-01-01', to: '2024-12-31' }],
  };
  expect(nextEchelon(facts, pathIn(facts)[0] as never)).toEqual({
    echelon: 10,
    on: null,
    since: null,
    isStopped: false,
  });
  expect(monthsHeld(facts, '2022-09-01', asOf)).toBeNull();
  expect(report(facts).programmes['HC']?.eligible).toBeNull();
  expect(baremeOf(facts, pathIn(facts), 2026)).toBeNull();
  expect(promoted(facts, pathIn(facts)[0] as never, '2026-09-01')).toBeNull();
  expect(report({ ...facts, echelon: 8 }).programmes['HC']?.eligible).toBeNull();
  const planned: CareerFacts = { ...nine, positions: [{ position: 'HORS_CADRE', from: '2030-01-01' }] };
  expect(report(planned).next).toEqual({ echelon: 10, normal: '2026-09-01' });
});

test('parental leave and child-raising dispo count for five years together, and admit for as long', () => {
  const facts: CareerFacts = {
    ...nine,
    echelonDate: '2023-09-01',
    positions: [
      { position: 'CONGE_PARENTAL', from: '2020-09-01', to: '2023-08-31' },
      { position: 'DISPO_ENFANT', from: '2023-09-01', to: '2026-12-31' },
      { position: 'DETACHEMENT', from: '2027-01-01' },
    ],
  };
  expect(clockStops(facts)).toEqual([{ from: '2025-09-01', until: '2027-01-01' }]);
  expect(report(facts).next?.normal).toBe('2029-01-01');
  expect(report(facts).programmes['HC']).toMatchObject({
    reasons: ['POSITION_NOT_ADMITTED'],
    first_campaign: 2027,
  });
  const running: CareerFacts = { ...nine, positions: [{ position: 'DISPO_ACTIVITE', from: '2022-01-01' }] };
  expect(clockStops(running)).toEqual([{ from: '2027-01-01', until: null }]);
  expect(report(running).programmes['HC']?.eligible).toBe(true);
  expect(careerReport(running, { asOf: '2027-06-01' }).programmes['HC']).toEqual({
    eligible: false,
    reasons: ['POSITION_NOT_ADMITTED'],
  });
});

test('the bonus of heads of school is plainly taken off, but not before the échelon began', () => {
  expect(reachedOn(nine, '2020-10-01', 48, 2)).toBe('2024-04-01');
  expect(reachedOn(nine, '2020-01-01', 48, 2)).toBe('2023-07-01');
  expect(reachedOn(nine, '2025-09-01', 12, 9)).toBe('2025-09-01');
  expect(report({ ...nine, directorYearsDone: 1 }).without_bonus).toBe('2026-09-01');
  expect(report({ ...nine, echelon: 11, directorYearsDone: 1 })).not.toHaveProperty('without_bonus');
});

test('an échelon that is recorded ahead of the day pays nothing yet, and opens on its day', () => {
  const facts: CareerFacts = { ...nine, echelonDate: '2026-09-01' };
  expect(report(facts).pay).toBeNull();
  expect(report(facts).programmes['HC']).toMatchObject({
    reasons: ['ECHELON_TOO_LOW', 'SENIORITY_TOO_LOW'],
    first_campaign: 2029,
  });
});

test('without a scale, or without a date, what is recorded still counts', () => {
  const pegc: CareerFacts = { ...nine, corps: 'PEGC', grade: 'HC', echelon: 5 };
  expect(standOf(pegc, asOf)).toBeNull();
  expect(report(pegc)).toMatchObject({
    next: null,
    pay: null,
    chevrons: [],
    rdv: [],
    hc_first_campaign: null,
    ce_first_campaign: 2024,
  });
  expect(report(pegc).programmes['CE']?.eligible).toBe(true);
  expect(report({ ...pegc, echelon: 4 }).programmes['CE']).toMatchObject({
    eligible: null,
    missing: ['echelon'],
  });
  expect(report({ ...nine, echelonDate: null, echelon: 10 }).programmes['HC']?.eligible).toBe(true);
  expect(report({ ...nine, echelonDate: null }).programmes['HC']?.eligible).toBeNull();
  expect(standOf({ ...nine, echelon: 12 }, asOf)).toBeNull();
  expect(report({ ...nine, corps: 'BIADM' }).next).toBeNull();
  expect(report({ ...nine, corps: 'NOBODY', echelon: 0 }).next).toBeNull();
});

test('beyond the échelon, the first campaign is that of a known entry, or is not told', () => {
  const ten: CareerFacts = { ...nine, echelon: 10, echelonDate: '2024-03-01' };
  expect(firstHorsClasseCampaign(ten, pathIn(ten))).toBeNull();
  expect(report(ten).programmes['HC']?.eligible).toBe(true);
  expect(firstHorsClasseCampaign({ ...ten, entry9: '2020-03-01' }, pathIn(ten))).toBe(2022);
  expect(
    firstHorsClasseCampaign({ ...ten, history: [{ echelon: 9, from: '2020-09-01' }] }, pathIn(ten)),
  ).toBe(2023);
  expect(report({ ...ten, entry9: '2020-03-01' }).rdv).toEqual([
    { n: 3, entry: '2020-03-01', school_year: '2020-2021' },
  ]);
  const six: CareerFacts = { ...nine, grade: 'HC', echelon: 6, echelonDate: '2025-03-01' };
  expect(firstClasseExceptionnelleCampaign(six, pathIn(six))).toBe(2024);
  expect(
    firstClasseExceptionnelleCampaign({ ...six, history: [{ echelon: 5, from: '2025-02-01' }] }, pathIn(six)),
  ).toBe(2025);
  const late: CareerFacts = { ...six, echelonDate: '2029-03-01' };
  expect(firstClasseExceptionnelleCampaign(late, pathIn(late))).toBeNull();
  const one: CareerFacts = {
    ...six,
    echelon: 1,
    positions: [{ position: 'DISPO_AUTRE', from: '2025-09-01' }],
  };
  expect(firstClasseExceptionnelleCampaign(one, pathIn(one))).toBeNull();
  expect(
    firstHorsClasseCampaign({ ...nine, corps: 'CE_EPS' }, pathIn({ ...nine, corps: 'CE_EPS' })),
  ).toBeNull();
  expect(
    rendezVousOf({ ...nine, corps: 'CE_EPS', echelon: 6 }, pathIn({ ...nine, corps: 'CE_EPS', echelon: 6 })),
  ).toEqual([]);
});

test('hors échelle: a recorded chevron is kept, and leaves the length of the échelon as it is', () => {
  const facts: CareerFacts = {
    corps: 'AGREGE',
    grade: 'CE',
    echelon: 2,
    echelonDate: '2025-09-01',
    chevron: 'HEA2',
    titularSince: '2000-09-01',
  };
  const stand = standOf(facts, asOf);
  expect(stand?.chevron).toEqual({ code: 'HEA2', since: '2025-09-01' });
  expect(nextEchelon(facts, stand as never)).toMatchObject({ echelon: 3, on: '2028-09-01' });
  expect(chevronsOf(facts, stand as never)).toEqual([
    ['HEA2', '2025-09-01'],
    ['HEA3', '2026-09-01'],
  ]);
  expect(chevronsOf(facts, stand as never, '2026-09-01')).toEqual([['HEA2', '2025-09-01']]);
  expect(payOn(facts, stand as never, asOf)).toEqual({ inm: 930, grossMonthly: 4578.19 });
  expect(payOn(facts, stand as never, '2025-08-31')).toBeNull();
  const top: CareerFacts = { ...facts, echelon: 3, chevron: 'HEB1' };
  expect(chevronsOf(top, standOf(top, asOf) as never).map(([code]) => code)).toEqual([
    'HEB1',
    'HEB2',
    'HEB3',
  ]);
  expect(standOf({ ...facts, chevron: 'HEA1' }, '2025-01-01')?.chevron).toEqual({
    code: 'HEA1',
    since: '2025-09-01',
  });
  expect(standOf({ ...facts, chevron: 'HEB9' }, asOf)?.chevron?.code).toBe('HEA1');
  expect(standOf({ ...facts, chevron: null }, '2027-09-01')?.chevron?.code).toBe('HEA1');
  expect(standOf({ ...facts, chevron: 'HEA3' }, '2027-10-01')?.chevron?.since).toBe('2025-09-01');
});

test('a promotion keeps seniority within the length of the new échelon', () => {
  const five: CareerFacts = { ...nine, grade: 'HC', echelon: 5, echelonDate: '2024-04-01' };
  expect(promoted(five, pathIn(five)[0] as never, '2026-09-01')).toMatchObject({
    grade: 'CE',
    echelon: 3,
    since: '2024-04-01',
    from: '2026-09-01',
  });
  expect(promoted({ ...five, corps: 'CE_EPS' }, pathIn(five)[0] as never, '2026-09-01')).toBeNull();
  expect(baremeOf({ ...nine, corps: 'CE_EPS' }, pathIn(nine), 2026)).toBeNull();
  expect(baremeOf(nine, [], 2026)).toBeNull();
  const eleven: CareerFacts = { ...nine, echelon: 11, echelonDate: '2010-09-01', rdv: { '3': 'EXCELLENT' } };
  expect(baremeOf(eleven, pathIn(eleven), 2026)).toMatchObject({ seniorityPoints: 120, total: 240 });
});
