import { describe, expect, test } from 'vitest';
import { explained } from '../../server/modules/career/answers/explain.rules.ts';
import type { CareerFacts } from '../../server/modules/career/facts/facts.rules.ts';
import { asOf, of, places, teacher } from '../kit/career.ts';

describe('a promotion that is supposed', () => {
  const fifth: CareerFacts = { ...teacher, grade: 'HC', echelon: 5, echelonDate: '2025-06-01' };
  const promotions = [{ grade: 'CE', campaign: 2027 } as const];

  test('is told from the day it takes effect, not from the seniority that it keeps', () => {
    expect(of(fifth, 'NEXT_ECHELON', { promotions })).toMatchObject({
      summary:
        'Avec cette promotion, vous serez classé(e) au 3e échelon de la classe exceptionnelle le 1er septembre 2027.',
      eligibleFrom: '2027-09-01',
      outcome: { grade: 'CE', echelon: 3, from: '2027-09-01', since: '2025-06-01' },
    });
    expect(places(fifth, { assumptions: { promotions } })).toEqual([
      '2025-06-01 ECHELON HC 5',
      '2027-09-01 PROMOTION CE 3',
      '2027-12-01 ECHELON CE 4',
      '2030-12-01 ECHELON CE 5',
      '2031-12-01 CHEVRON CE 5',
    ]);
  });

  test.each([
    [
      'two years in échelon 9 are reached a day too late',
      { ...teacher, echelon: 9, echelonDate: '2024-09-01' },
      2026,
    ],
    [
      'a contract is no titularisation',
      { ...teacher, echelon: 10, echelonDate: '2024-09-01', status: 'contractuel_cdi' as const },
      2026,
    ],
    [
      'the position is not admitted on 31 August',
      {
        ...teacher,
        echelon: 10,
        echelonDate: '2024-09-01',
        positions: [{ position: 'DISPO_AUTRE' as const, from: '2026-07-01' }],
      },
      2026,
    ],
  ])('changes nothing where the law does not allow it, and says so: %s', (_why, facts, campaign) => {
    const supposed = { promotions: [{ grade: 'HC', campaign }] };
    expect(of(facts, 'HORS_CLASSE', supposed)?.summary).toContain(
      `La promotion supposée à la campagne ${campaign} n’est pas prise en compte : les conditions n’y sont pas réunies.`,
    );
    expect(places(facts, { assumptions: supposed }).join()).not.toContain('PROMOTION');
  });

  test('is judged in its campaign: who is stagiaire today is titulaire then', () => {
    const trainee: CareerFacts = { ...teacher, status: 'stagiaire', titularSince: '2026-09-01', echelon: 10 };
    expect(
      of(trainee, 'CLASSE_EXCEPTIONNELLE', { promotions: [{ grade: 'HC', campaign: 2027 }] })?.reasons,
    ).not.toContain('GRADE_NOT_HC');
  });

  test('may be followed by another one, whatever the order they are given in', () => {
    const ten: CareerFacts = { ...teacher, echelon: 10, echelonDate: '2024-09-01' };
    const both = {
      promotions: [
        { grade: 'CE', campaign: 2032 },
        { grade: 'HC', campaign: 2026 },
        { grade: 'CE', campaign: 2026 },
      ],
    } as const;
    expect(places(ten, { assumptions: both, until: '2036-01-01' })).toEqual([
      '2024-09-01 ECHELON CN 10',
      '2026-09-01 PROMOTION HC 3',
      '2027-03-01 ECHELON HC 4',
      '2029-09-01 ECHELON HC 5',
      '2032-09-01 PROMOTION CE 4',
      '2035-09-01 ECHELON CE 5',
    ]);
    expect(of(ten, 'CLASSE_EXCEPTIONNELLE', both)?.summary).toContain(
      'La promotion supposée à la campagne 2026',
    );
    expect(of(ten, 'NEXT_ECHELON', both)?.outcome).toMatchObject({
      grade: 'CE',
      echelon: 4,
      from: '2032-09-01',
    });
  });

  test('keeps the time in a chevron', () => {
    const agrege: CareerFacts = {
      ...teacher,
      corps: 'AGREGE',
      grade: 'HC',
      echelon: 4,
      echelonDate: '2025-01-10',
    };
    expect(explained(agrege, { asOf }, 'fr')).toContain(
      'classe exceptionnelle, 2e échelon (HEA2), chevron conservé, avec son ancienneté depuis le 10 janvier 2026',
    );
    const after = of(
      agrege,
      'NEXT_ECHELON',
      { promotions: [{ grade: 'CE', campaign: 2026 }] },
      { asOf: '2026-09-01' },
    );
    expect(
      places(agrege, { assumptions: { promotions: [{ grade: 'CE', campaign: 2026 }] } }).slice(0, 4),
    ).toEqual([
      '2026-01-10 CHEVRON HC 4',
      '2026-09-01 PROMOTION CE 2',
      '2027-01-10 CHEVRON CE 2',
      '2029-09-01 ECHELON CE 3',
    ]);
    expect(after?.summary).toContain('Vous passerez au chevron HEA3 le 10 janvier 2027.');
  });
});

describe('a leave that is supposed', () => {
  const leave = { from: '2026-09-01', to: '2029-08-31' };
  const young: CareerFacts = {
    ...teacher,
    services: [{ from: '2023-09-01', tags: ['public', 'catA', 'france_titular'] }],
  };

  test('interrupts the services', () => {
    const supposed = { leave: { ...leave, position: 'DISPO_AUTRE' } };
    expect(of(young, 'IEN')?.firstCampaign).toBe(2028);
    expect(of(young, 'IEN', supposed)?.firstCampaign).toBe(2031);
    expect(
      of(
        { ...young, services: [{ from: '2025-09-01', tags: ['france_titular'] }] },
        'DETACH_ETRANGER',
        supposed,
      )?.firstCampaign,
    ).toBe(2030);
  });

  test('to raise a child counts among the years in France', () => {
    const supposed = { leave: { ...leave, position: 'CONGE_PARENTAL' } };
    const facts: CareerFacts = {
      ...young,
      services: [{ from: '2025-09-01', tags: ['public', 'france_titular'] }],
    };
    expect(of(facts, 'DETACH_ETRANGER', supposed)?.firstCampaign).toBe(2027);
    expect(of(young, 'IEN', supposed)?.firstCampaign).toBe(2031);
    const ended: CareerFacts = {
      ...young,
      services: [
        { from: '2022-09-01', to: '2023-08-31', tags: ['france_titular'] },
        { from: '2025-09-01', to: '2026-10-31', tags: ['france_titular'] },
      ],
    };
    const open = { position: { position: 'CONGE_PARENTAL', from: '2026-09-01' } };
    expect(of(ended, 'DETACH_ETRANGER', open)?.status).toBe('ELIGIBLE');
    expect(of(facts, 'DETACH_ETRANGER', open)?.firstCampaign).toBe(2027);
  });

  test('of no effect on the clock changes no service', () => {
    expect(of(young, 'IEN', { leave: { ...leave, position: 'DETACHEMENT' } })?.firstCampaign).toBe(2028);
  });
});

describe('promotions that are supposed', () => {
  test('are left out for what stands against them', () => {
    const away = { position: 'HORS_CADRE', from: '2026-02-01', to: '2026-03-01' } as const;
    const unknown: CareerFacts = { ...teacher, echelon: 10, echelonDate: '2024-09-01', positions: [away] };
    const summary = of(unknown, 'HORS_CLASSE', { promotions: [{ grade: 'HC', campaign: 2026 }] })?.summary;
    expect(summary).toContain('le classement qu’elle donnerait n’est pas connu ici');
    expect(summary).not.toContain('les conditions n’y sont pas réunies');
  });

  test('far ahead leave the next échelon as it is', () => {
    const far = { promotions: [{ grade: 'HC', campaign: 2036 }] };
    expect(of(teacher, 'NEXT_ECHELON', far)?.eligibleFrom).toBe('2027-09-15');
    expect(of(teacher, 'RENDEZ_VOUS_2', far)?.status).toBe('ELIGIBLE');
    const soon = { promotions: [{ grade: 'HC', campaign: 2026 }] };
    const ten: CareerFacts = { ...teacher, echelon: 10, echelonDate: '2024-09-01' };
    expect(of(ten, 'NEXT_ECHELON', soon)?.outcome).toMatchObject({ grade: 'HC', echelon: 3 });
  });
});

test('a leave and a position that are supposed together both count', () => {
  const leave = { from: '2026-09-01', to: '2027-02-28', position: 'DISPO_AUTRE' };
  const position = { position: 'DETACHEMENT', from: '2026-03-01' };
  expect(of(teacher, 'NEXT_ECHELON', { leave })?.eligibleFrom).toBe('2028-03-15');
  expect(of(teacher, 'NEXT_ECHELON', { leave, position })?.eligibleFrom).toBe('2028-03-15');
});

test('a diploma that is supposed beside unknown ones leaves the others unknown', () => {
  const { diplomas: _, ...facts } = { ...teacher, corps: 'CPE' };
  expect(of(facts, 'IEN')?.status).toBe('UNKNOWN');
  expect(of(facts, 'IEN', { diploma: { code: 'CAPPEI' } })?.status).toBe('UNKNOWN');
  expect(of(facts, 'IEN', { diploma: { code: 'LICENCE' } })?.status).toBe('ELIGIBLE');
});
