import { describe, expect, test } from 'vitest';
import { explained } from '../../server/modules/career/answers/explain.rules.ts';
import type { CareerFacts } from '../../server/modules/career/facts/facts.rules.ts';
import { perspectivesOf } from '../../server/modules/career/answers/perspective.rules.ts';
import { careerReport } from '../../server/modules/career/answers/report.rules.ts';

const asOf = '2026-01-15';
const nine: CareerFacts = {
  corps: 'PE',
  grade: 'CN',
  echelon: 9,
  echelonDate: '2022-09-01',
  corpsDate: '2003-09-01',
  titularSince: '2004-09-01',
  birthDate: '1980-03-03',
  diplomas: ['MASTER'],
  services: [
    { from: '2003-09-01', tags: ['teaching', 'primary', 'public', 'catA', 'france_titular'] as const },
  ],
};
const report = (facts: CareerFacts, on = asOf) => careerReport(facts, { asOf: on });

test('an échelon whose length no source says has a next one, and no day', () => {
  const gym: CareerFacts = { ...nine, corps: 'CE_EPS', grade: 'CE', echelon: 5, echelonDate: '2024-09-01' };
  expect(report(gym).next).toEqual({ echelon: 6, normal: null });
});

test('who can be examined for the hors classe by an échelon without its day is told no points', () => {
  const undated: CareerFacts = { ...nine, echelon: 10, echelonDate: null };
  expect(report(undated)).toMatchObject({ bareme_hc: null, programmes: { HC: { eligible: true } } });
  expect(explained(undated, { asOf }, 'fr')).toContain('hors classe');
  expect(explained(undated, { asOf }, 'fr')).not.toMatch(/\d+ points/);
});

describe('then', () => {
  test('is the next place, with the day of its own next échelon', () => {
    expect(report({ ...nine, echelon: 6, echelonDate: '2024-09-01' }).then).toEqual([
      { at: ['CN', 7], from: '2027-09-01', date: '2030-09-01' },
    ]);
  });

  test('at the end of the scale is the place after the promotion of the campaign', () => {
    const ten = { ...nine, echelon: 10, echelonDate: '2023-09-01' };
    // Échelon 11 is entered on 2027-09-01; promoted on 2026-09-01 from échelon 10, 36 months held.
    expect(report(ten).then).toEqual([{ at: ['HC', 4], from: '2026-09-01', date: '2029-03-01' }]);
    const eleven = { ...nine, echelon: 11, echelonDate: '2025-03-01' };
    expect(report(eleven).then).toEqual([{ at: ['HC', 4], from: '2025-03-01', date: '2027-09-01' }]);
  });

  test('is nothing where there is neither', () => {
    const top: CareerFacts = { ...nine, grade: 'CE', echelon: 5, echelonDate: '2024-09-01' };
    expect(report(top).then).toEqual([]);
    expect(report({ ...nine, echelonDate: null }).then).toEqual([]);
    const leaving: CareerFacts = { ...nine, positions: [{ position: 'DISPO_AUTRE', from: '2027-01-01' }] };
    expect(report(leaving).path).toHaveLength(1);
    expect(report(leaving).then).toEqual([]);
    // Promoted, and then away without an end.
    const stopped: CareerFacts = { ...nine, grade: 'HC', echelon: 7, echelonDate: '2025-09-01' };
    const away = report({ ...stopped, clockStops: [{ from: '2027-01-01' }] });
    expect(away).toMatchObject({ if_promoted_2026: { to: 'CE 4', next: null }, then: [] });
  });
});

describe('what a report does not tell', () => {
  test('the hors classe of a corps without it', () => {
    expect(report({ ...nine, corps: 'CE_EPS', echelon: 8 }).hc_first_campaign).toBeNull();
  });

  test('to the private sector: anything but the refusal, the next échelon and pay', () => {
    const facts: CareerFacts = { ...nine, sector: 'private_under_contract', directorYearsDone: 1 };
    expect(report(facts)).toEqual({
      as_of: asOf,
      campaign: 2026,
      refused: 'application I-Professionnel',
      next: { echelon: 10, normal: '2026-06-01' },
      chevrons: [],
      rdv: [],
      hc_first_campaign: null,
      ce_first_campaign: null,
      bareme_hc: null,
      pay: { inm: 595, gross_monthly: 2929.05 },
      if_promoted_2026: null,
      then: [],
      programmes: expect.any(Object) as never,
      path: [],
    });
    expect(report(facts).programmes['HC']?.reasons).toEqual(['NOT_PUBLIC_SECTOR']);
  });

  test('points of the hors classe to those who are not promouvable in the campaign', () => {
    expect(report(nine).bareme_hc).toMatchObject({ campaign: 2026, seniority_points: 10 });
    expect(report({ ...nine, status: 'stagiaire', titularSince: null }).bareme_hc).toBeNull();
    const away: CareerFacts = { ...nine, positions: [{ position: 'DISPO_AUTRE', from: '2026-08-01' }] };
    expect(report(away).bareme_hc).toBeNull();
  });
});

describe('from September to December', () => {
  // 40 years of age on 2027-01-01; six years in the corps on 2027-03-15.
  const young: CareerFacts = {
    ...nine,
    corps: 'CERTIFIE',
    echelon: 4,
    echelonDate: '2025-09-01',
    titularSince: '2022-09-01',
    corpsDate: '2021-09-01',
    services: [{ from: '2022-03-01', tags: ['teaching', '2d', 'public', 'catA', 'france_titular'] }],
  };

  test('competitions and certifications are those of the civil year, admissibility that of the next spring', () => {
    // Five years of public service on 2027-03-01, before the admissibility of 2027-03-15.
    for (const on of ['2026-08-31', '2026-09-01', '2026-12-31'])
      expect(report(young, on).programmes['AGREG_INTERNE']?.eligible).toBe(true);
    const late = {
      ...young,
      services: [
        { from: '2022-04-01', tags: ['teaching', '2d', 'public', 'catA', 'france_titular'] as const },
      ],
    };
    for (const on of ['2026-08-31', '2026-09-01', '2026-12-31'])
      expect(report(late, on).programmes['AGREG_INTERNE']).toMatchObject({
        eligible: false,
        reasons: ['SERVICE_YEARS_TOO_LOW'],
        first_campaign: 2027,
      });
    expect(report(late, '2027-01-01').programmes['AGREG_INTERNE']?.eligible).toBe(true);
  });

  test('certifications too, in the report and in the perspectives', () => {
    const pe: CareerFacts = { ...nine, services: [{ from: '2022-06-01', tags: ['teaching', 'primary'] }] };
    const yearOf = (on: string) => [
      report(pe, on).programmes['CAFIPEMF'],
      perspectivesOf(pe, { asOf: on }, 'fr').find(({ key }) => key === 'CAFIPEMF')?.firstCampaign,
    ];
    expect(yearOf('2026-10-01')).toEqual(yearOf('2026-08-31'));
  });

  test('promotions, lists of aptitude, mobility and leave look to the next 31 August; a campaign that is named to its own', () => {
    expect(report(nine, '2026-10-01').campaign).toBe(2027);
    expect(report(nine, '2026-10-01')).toHaveProperty('if_promoted_2027');
    const named = careerReport(young, { asOf: '2026-10-01', campaign: 2027 });
    const later = careerReport(
      { ...young, services: [{ from: '2023-03-01', tags: ['teaching', 'public'] }] },
      { asOf: '2026-10-01', campaign: 2027 },
    );
    expect(named.programmes['AGREG_INTERNE']?.eligible).toBe(true);
    expect(later.programmes['AGREG_INTERNE']?.eligible).toBe(true);
    const day = { asOf: '2026-10-01', admissibility: '2027-02-15' };
    expect(careerReport(young, day).programmes['AGREG_INTERNE']).toMatchObject({
      eligible: false,
      first_campaign: 2027,
    });
  });

  test('who becomes titulaire in autumn may register for the competition of that year', () => {
    const stagiaire: CareerFacts = { ...young, titularSince: '2026-11-15' };
    expect(report(stagiaire, '2026-10-01').programmes['AGREG_INTERNE']).toMatchObject({
      first_campaign: 2026,
    });
  });
});
