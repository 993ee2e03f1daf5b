import { expect, test } from 'vitest';
import { paceOf } from '../../server/modules/career/what-if/assumptions.rules.ts';
import type { CareerFacts } from '../../server/modules/career/facts/facts.rules.ts';
import { perspectivesOf } from '../../server/modules/career/answers/perspective.rules.ts';
import { assume, promotionsAhead } from '../../server/modules/career/what-if/supposed-promotions.rules.ts';
import { careerPath, type CareerEvent } from '../../server/modules/career/what-if/timeline.rules.ts';

const asOf = '2026-01-15';
const facts: CareerFacts = {
  corps: 'PE',
  grade: 'CN',
  echelon: 8,
  echelonDate: '2024-03-01',
  titularSince: '2010-09-01',
};
const line = ({ date, kind, grade, echelon, chevron, assumed, rendezVous }: CareerEvent): string =>
  [date, kind, grade, echelon, chevron, rendezVous && `rdv${rendezVous}`, assumed && 'assumed']
    .filter(Boolean)
    .join(' ');
const lines = (of: CareerFacts, until: string, assumptions = {}) =>
  careerPath(of, { asOf, until, assumptions }).map(line);

test('a path begins at the present place and goes to the day asked for, with rendez-vous', () => {
  expect(lines(facts, '2032-01-01')).toEqual([
    '2024-03-01 ECHELON CN 8',
    '2027-09-01 ECHELON CN 9',
    '2028-09-01 RENDEZ_VOUS CN 9 rdv3',
    '2031-09-01 ECHELON CN 10',
  ]);
  expect(
    careerPath(facts, { asOf, until: '2027-12-31' }).map(({ inm, grossMonthly }) => [inm, grossMonthly]),
  ).toEqual([
    [562, 2766.6],
    [595, 2929.05],
  ]);
  expect(lines({ ...facts, corps: 'AE', echelon: null }, '2040-01-01')).toEqual([]);
});

test('what would not come without the assumptions is marked', () => {
  expect(
    lines(facts, '2031-01-01', {
      acceleratedAdvancement: true,
      promotions: [{ grade: 'HC', campaign: 2029 }],
    }),
  ).toEqual([
    '2024-03-01 ECHELON CN 8',
    '2026-09-01 ECHELON CN 9 assumed',
    '2027-09-01 RENDEZ_VOUS CN 9 rdv3 assumed',
    '2029-09-01 PROMOTION HC 2 assumed',
    '2030-09-01 ECHELON HC 3 assumed',
  ]);
  expect([paceOf({}), paceOf({ acceleratedAdvancement: true })]).toEqual([
    { accelerated: false },
    { accelerated: true },
  ]);
});

test('a promotion that leads straight to the next échelon is one event, and chevrons follow', () => {
  const five: CareerFacts = { ...facts, grade: 'HC', echelon: 5, echelonDate: '2023-11-01' };
  expect(lines(five, '2033-01-01', { promotions: [{ grade: 'CE', campaign: 2026 }] })).toEqual([
    '2023-11-01 ECHELON HC 5',
    '2026-09-01 PROMOTION CE 4 assumed',
    '2029-09-01 ECHELON CE 5 HEA1 assumed',
    '2030-09-01 CHEVRON CE 5 HEA2 assumed',
    '2031-09-01 CHEVRON CE 5 HEA3 assumed',
  ]);
  const agrege: CareerFacts = {
    ...facts,
    corps: 'AGREGE',
    grade: 'HC',
    echelon: 4,
    echelonDate: '2024-03-01',
  };
  expect(lines(agrege, '2030-01-01', { promotions: [{ grade: 'CE', campaign: 2026 }] })).toEqual([
    '2025-03-01 CHEVRON HC 4 HEA2',
    '2026-03-01 CHEVRON HC 4 HEA3',
    '2026-09-01 PROMOTION CE 2 HEA3 assumed',
    '2029-09-01 ECHELON CE 3 HEB1 assumed',
  ]);
});

test('a rendez-vous may share its day with an échelon, and shows the place held then', () => {
  const six: CareerFacts = { ...facts, echelon: 6, echelonDate: '2026-03-01' };
  const shared = lines({ ...six, echelonDate: '2025-09-01' }, '2028-12-31', { acceleratedAdvancement: true });
  expect(shared).toEqual([
    '2025-09-01 ECHELON CN 6',
    '2026-09-01 RENDEZ_VOUS CN 6 rdv1',
    '2027-09-01 ECHELON CN 7 assumed',
  ]);
  const leave = { from: '2026-09-01', to: '2027-08-31', position: 'DISPO_AUTRE' as const };
  expect(lines({ ...six, echelonDate: '2025-09-02' }, '2030-12-31', { leave })).toEqual([
    '2025-09-02 ECHELON CN 6',
    '2027-09-01 RENDEZ_VOUS CN 6 rdv1 assumed',
    '2029-09-02 ECHELON CN 7 assumed',
  ]);
  // With years as head of school, and the acceleration, the next échelon comes as early as the rendez-vous.
  const head = (directorYearsDone: number) =>
    lines({ ...six, echelonDate: '2025-09-01', directorYearsDone }, '2026-12-31', {
      acceleratedAdvancement: true,
    });
  expect(head(4)).toEqual([
    '2025-09-01 ECHELON CN 6',
    '2026-09-01 ECHELON CN 7 assumed',
    '2026-09-01 RENDEZ_VOUS CN 7 rdv1 assumed',
  ]);
  expect(head(5)).toEqual([
    '2025-09-01 ECHELON CN 6',
    '2026-06-01 ECHELON CN 7 assumed',
    '2026-09-01 RENDEZ_VOUS CN 7 rdv1 assumed',
  ]);
});

test('the recorded échelon comes first, though the bonus of heads of school leaves nothing of it', () => {
  const head: CareerFacts = { ...facts, echelon: 1, echelonDate: '2025-09-01', directorYearsDone: 4 };
  expect(lines(head, '2027-01-01')).toEqual([
    '2025-09-01 ECHELON CN 1',
    '2025-09-01 ECHELON CN 2',
    '2026-09-01 ECHELON CN 3',
  ]);
});

test('the first event is the next one when nothing is held yet', () => {
  expect(lines({ ...facts, echelonDate: '2026-06-01' }, '2026-12-31')).toEqual(['2026-06-01 ECHELON CN 8']);
  const unpaid = careerPath(
    { ...facts, corps: 'INSTITUTEUR', grade: 'UNIQUE', echelon: 1 },
    { asOf: '2024-04-01', until: '2024-05-01' },
  );
  expect(unpaid.map(({ inm, grossMonthly }) => [inm, grossMonthly])).toEqual([[null, null]]);
});

test('an appraisal, a diploma and a position are facts like others', () => {
  expect(assume(facts, {}, asOf)).toEqual(facts);
  expect(assume(facts, { appraisalOutcome: 'EXCELLENT' }, asOf).rdv).toEqual({ 3: 'EXCELLENT' });
  expect(
    assume({ ...facts, rdv: { 1: 'SATISFAISANT' } }, { appraisalOutcome: 'EXCELLENT', appraisalOf: 2 }, asOf)
      .rdv,
  ).toEqual({
    1: 'SATISFAISANT',
    2: 'EXCELLENT',
  });
  expect(assume(facts, { diploma: { level: 7 } }, asOf).diplomas).toEqual([
    { code: 'MASTER', obtainedOn: asOf },
  ]);
  expect(
    assume({ ...facts, diplomas: ['LICENCE'] }, { diploma: { code: 'CAPPEI', on: '2027-06-01' } }, asOf)
      .diplomas,
  ).toEqual(['LICENCE', { code: 'CAPPEI', obtainedOn: '2027-06-01' }]);
  for (const diploma of [{ level: 4 }, {}]) expect(assume(facts, { diploma }, asOf)).toEqual(facts);
});

test('a leave cuts the position that it falls in, and the rest goes on after it', () => {
  const detached: CareerFacts = {
    ...facts,
    positions: [{ position: 'DETACHEMENT', from: '2020-09-01', to: '2028-08-31' }],
  };
  const leave = { from: '2026-09-01', to: '2027-08-31', position: 'CONGE_PARENTAL' as const };
  expect(assume(detached, { leave }, asOf).positions).toEqual([
    { position: 'DETACHEMENT', from: '2020-09-01', to: '2026-08-31' },
    { position: 'DETACHEMENT', from: '2027-09-01', to: '2028-08-31' },
    leave,
  ]);
  const many: CareerFacts['positions'] = [
    { position: 'MAD', from: '2015-09-01', to: '2016-08-31' },
    { position: 'DISPO_ENFANT', from: '2026-10-01', to: '2026-12-31' },
    { position: 'MAD', from: '2030-01-01' },
  ];
  expect(
    assume({ ...facts, positions: many }, { leave: { from: leave.from, to: leave.to } }, asOf).positions,
  ).toEqual([many[0], many[2], { position: 'ACTIVITE', from: leave.from, to: leave.to }]);
  expect(
    assume({ ...facts, positions: many }, { position: { position: 'DISPO_AUTRE', from: '2026-11-01' } }, asOf)
      .positions,
  ).toEqual([
    many[0],
    { position: 'DISPO_ENFANT', from: '2026-10-01', to: '2026-10-31' },
    { position: 'DISPO_AUTRE', from: '2026-11-01', to: null },
  ]);
});

test('an assumed promotion gives the facts of the new grade; one that no table leads to changes nothing', () => {
  const ten: CareerFacts = {
    ...facts,
    echelon: 10,
    echelonDate: '2025-01-01',
    entry9: '2021-01-01',
    history: [],
    directorYearsDone: 1,
  };
  const { entry9: _, history: __, ...kept } = ten;
  expect(assume(ten, { promotions: [{ grade: 'HC', campaign: 2026 }] }, asOf)).toEqual({
    ...kept,
    grade: 'HC',
    echelon: 3,
    echelonDate: '2025-01-01',
    heldSince: '2026-09-01',
    chevron: null,
    chevronSince: null,
  });
  expect(assume(ten, { promotions: [{ grade: 'CE', campaign: 2026 }] }, asOf)).toEqual(ten);
  expect(promotionsAhead(facts, { promotions: [{ grade: 'HC', campaign: 2026 }] }, asOf).applied).toEqual([]);
  expect(
    promotionsAhead({ ...facts, echelon: null }, { promotions: [{ grade: 'HC', campaign: 2026 }] }, asOf)
      .applied,
  ).toEqual([]);
  expect(
    promotionsAhead(
      { ...ten, echelonDate: '2027-01-01' },
      { promotions: [{ grade: 'HC', campaign: 2026 }] },
      asOf,
    ).applied,
  ).toEqual([]);
  const agrege: CareerFacts = {
    ...facts,
    corps: 'AGREGE',
    grade: 'HC',
    echelon: 4,
    echelonDate: '2025-09-01',
  };
  expect(assume(agrege, { promotions: [{ grade: 'CE', campaign: 2026 }] }, asOf)).toMatchObject({
    grade: 'CE',
    echelon: 2,
    chevron: 'HEA2',
  });
});

test('the same rules on changed facts: a diploma opens, a leave refuses, an acceleration brings forward', () => {
  const of = (key: string, assumptions = {}) =>
    perspectivesOf(
      { ...facts, diplomas: [], services: [{ from: '2010-09-01', tags: ['catA'] }] },
      { asOf },
      'fr',
      assumptions,
    ).find((one) => one.key === key);
  expect(of('IEN')).toMatchObject({ status: 'NOT_ELIGIBLE', reasons: ['DIPLOMA_MISSING'] });
  expect(of('IEN', { diploma: { level: 6, on: '2026-01-01' } })?.status).toBe('ELIGIBLE');
  expect(of('IEN', { diploma: { level: 6, on: '2027-01-01' } })).toMatchObject({
    status: 'ELIGIBLE_LATER',
    firstCampaign: 2027,
  });
  expect(of('HORS_CLASSE')?.firstCampaign).toBe(2030);
  expect(of('HORS_CLASSE', { acceleratedAdvancement: true })).toMatchObject({ firstCampaign: 2029 });
  expect(of('HORS_CLASSE', { position: { position: 'DISPO_AUTRE', from: '2026-03-01' } })?.status).toBe(
    'NOT_ELIGIBLE',
  );
  expect(of('CLASSE_EXCEPTIONNELLE', { promotions: [{ grade: 'HC', campaign: 2030 }] })?.firstCampaign).toBe(
    2037,
  );
});
