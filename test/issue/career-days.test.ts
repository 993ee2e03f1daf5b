import { describe, expect, test } from 'vitest';
import { careerReport } from '../../server/modules/career/answers/report.rules.ts';
import { careerPath } from '../../server/modules/career/what-if/timeline.rules.ts';
import type { CareerFacts } from '../../server/modules/career/facts/facts.rules.ts';
import { asOf, of, places, reasonsOf, teacher } from '../kit/career.ts';

describe('the day of the question', () => {
  test('to come is answered from the place that is foreseen then', () => {
    expect(of(teacher, 'NEXT_ECHELON', {}, { asOf: '2030-06-15', today: asOf })?.summary).toBe(
      'Vous passerez au 10e échelon le 15 septembre 2031.',
    );
    const head: CareerFacts = { ...teacher, corps: 'PE', directorYearsDone: 1 };
    expect(of(head, 'NEXT_ECHELON', {}, { asOf: '2030-06-15', today: asOf })?.summary).toBe(
      'Vous passerez au 10e échelon le 15 juin 2031.',
    );
  });

  test('does not hide that a step is overdue: the path begins with the recorded place', () => {
    const late: CareerFacts = { ...teacher, echelonDate: '2022-03-15' };
    expect(of(late, 'NEXT_ECHELON', {}, { asOf: '2030-06-15', today: asOf })?.summary).toMatch(
      /était attendu le 15 septembre 2025/,
    );
    const [first, second] = careerPath(late, { asOf, until: '2032-01-01' });
    expect([first?.echelon, first?.isOverdue, second?.echelon, second?.date, second?.isOverdue]).toEqual([
      8,
      false,
      9,
      '2025-09-15',
      true,
    ]);
  });

  test('before the campaigns of the present rule is not answered by it', () => {
    const fifth: CareerFacts = { ...teacher, grade: 'HC', echelon: 6, echelonDate: '2018-03-01' };
    expect(of(fifth, 'CLASSE_EXCEPTIONNELLE', {}, { asOf: '2019-10-01' })?.status).toBe('UNKNOWN');
  });

  test('before the first rendez-vous de carrière knows of none', () => {
    const facts: CareerFacts = { ...teacher, echelon: 10, echelonDate: '2018-09-01', entry9: '2014-09-01' };
    expect(of(facts, 'RENDEZ_VOUS_3')).toBeUndefined();
    expect(careerReport({ ...facts, entry9: '2016-09-01' }, { asOf }).rdv).toEqual([
      { n: 3, entry: '2016-09-01', school_year: '2017-2018' },
    ]);
  });

  test('may come before the one on which the conditions hold, in time for the campaign', () => {
    const soon: CareerFacts = { ...teacher, echelon: 9, echelonDate: '2024-03-15' };
    expect(of(soon, 'HORS_CLASSE')).toMatchObject({
      status: 'ELIGIBLE',
      summary: expect.stringMatching(
        /^Vous réunirez les conditions pour l’accès à la hors classe le 15 mars 2026, à temps pour la campagne 2026\./,
      ),
    });
  });
});

describe('an earlier campaign', () => {
  const ten: CareerFacts = { ...teacher, echelon: 10, echelonDate: '2025-09-01' };
  const in2025 = (facts: CareerFacts) => careerReport(facts, { asOf, campaign: 2025 });

  test('looks at the échelon that was held in it', () => {
    const known = in2025({ ...ten, entry9: '2021-09-01' });
    expect(known.programmes['HC']).toMatchObject({ eligible: true });
    expect(known.bareme_hc).toMatchObject({ campaign: 2025, seniority_points: 10 });
    expect(in2025({ ...ten, history: [{ echelon: 9, from: '2024-01-01' }] }).programmes['HC']).toMatchObject({
      eligible: false,
      reasons: ['SENIORITY_TOO_LOW'],
    });
    expect(
      in2025({
        ...ten,
        history: [
          { echelon: 8, from: '2021-01-01' },
          { echelon: 9, from: '2025-08-31' },
        ],
      }).programmes['HC'],
    ).toMatchObject({ eligible: false });
  });

  test('is not answered where the file leaves a gap', () => {
    const late: CareerFacts = { ...ten, echelonDate: '2026-10-01' };
    const history = [
      { echelon: 8, from: '2021-01-01' },
      { echelon: 9, from: '2025-09-01' },
    ];
    expect(in2025({ ...late, history }).programmes['HC']).toMatchObject({ eligible: false });
    expect(in2025(ten).programmes['HC']).toMatchObject({ eligible: null, missing: ['echelon_held_months'] });
    expect(in2025({ ...ten, history: [{ echelon: 7, from: '2021-09-01' }] }).programmes['HC']).toMatchObject({
      eligible: null,
    });
  });
});

describe('the corps on a fixed day', () => {
  test('is not held before its first day', () => {
    const late: CareerFacts = {
      ...teacher,
      echelon: 10,
      corpsDate: '2026-10-01',
      titularSince: '2026-10-01',
      status: 'titulaire',
    };
    expect(of(late, 'HORS_CLASSE')).toMatchObject({
      status: 'ELIGIBLE_LATER',
      firstCampaign: 2027,
      reasons: ['CORPS_NOT_OPEN'],
    });
    expect(of({ ...late, corps: 'PE' }, 'LA_AGREGE')?.reasons).toContain('CORPS_NOT_OPEN');
    expect(of({ ...late, titularSince: '2011-09-01' }, 'HORS_CLASSE')?.status).toBe('UNKNOWN');
  });
});

describe('advancement', () => {
  test('of an agent under contract is none', () => {
    const contract: CareerFacts = { ...teacher, status: 'contractuel_cdd', titularSince: null };
    expect(of(contract, 'NEXT_ECHELON')).toMatchObject({
      status: 'NOT_ELIGIBLE',
      reasons: ['NOT_TITULAR'],
      outcome: null,
    });
    expect(of(contract, 'RENDEZ_VOUS_2')).toBeUndefined();
    expect(careerReport(contract, { asOf }).next).toBeNull();
    expect(places(contract)).toEqual(['2024-03-15 ECHELON CN 8']);
  });

  test('tells the interruption, its law, and the proof that an activity needs', () => {
    const away: CareerFacts = {
      ...teacher,
      positions: [{ position: 'DISPO_ACTIVITE', from: '2025-01-01', to: '2025-12-31' }],
    };
    expect(reasonsOf(of(away, 'NEXT_ECHELON'))).toContain(
      'La disponibilité ne compte que si une activité professionnelle est justifiée',
    );
    expect(of(away, 'NEXT_ECHELON')?.legalBasis).toContainEqual({
      title: 'décret 85-986 du 16 septembre 1985',
      article: '48-1',
      url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000502401',
      inForceFrom: '2019-03-29',
      inForceUntil: null,
    });
    const stopped: CareerFacts = {
      ...teacher,
      positions: [{ position: 'DISPO_AUTRE', from: '2024-09-01', to: '2025-08-31' }],
    };
    expect(reasonsOf(of(stopped, 'NEXT_ECHELON'))).toContain(
      'Cette date tient compte d’une interruption de 1 an.',
    );
    const promotable: CareerFacts = {
      ...teacher,
      echelon: 10,
      positions: [{ position: 'DISPO_ACTIVITE', from: '2026-06-01' }],
    };
    expect(reasonsOf(of(promotable, 'HORS_CLASSE'))).toContain(
      'si une activité professionnelle est justifiée',
    );
  });

  test('in a chevron stands still with the clock', () => {
    const agrege: CareerFacts = {
      ...teacher,
      corps: 'AGREGE',
      grade: 'CE',
      echelon: 2,
      echelonDate: '2025-07-25',
      positions: [{ position: 'DISPO_AUTRE', from: '2025-09-01', to: '2026-08-31' }],
    };
    expect(careerReport(agrege, { asOf }).chevrons).toEqual([
      ['HEA1', '2025-07-25'],
      ['HEA2', '2027-07-25'],
      ['HEA3', '2028-07-25'],
      ['HEB1', '2029-07-25'],
    ]);
    const gone: CareerFacts = { ...agrege, positions: [{ position: 'DISPO_AUTRE', from: '2025-09-01' }] };
    expect(careerReport(gone, { asOf }).chevrons).toEqual([['HEA1', '2025-07-25']]);
  });

  test('counts from the end of a stop that was running when the échelon was entered', () => {
    const head: CareerFacts = {
      ...teacher,
      corps: 'PE',
      echelon: 6,
      echelonDate: '2023-09-05',
      clockStops: [{ from: '2023-09-01', to: '2025-08-31' }],
      directorYearsDone: 2,
    };
    expect(careerReport(head, { asOf }).next).toEqual({
      echelon: 7,
      normal: '2028-03-01',
      accelerated: '2027-03-01',
    });
    const { to: _, ...open } = { from: '2023-09-01', to: null };
    expect(careerReport({ ...head, clockStops: [open] }, { asOf }).next).toEqual({
      echelon: 7,
      normal: null,
    });
  });

  test('that a bonus shortens is told apart from the condition of a promotion', () => {
    const head: CareerFacts = { ...teacher, corps: 'PE', echelon: 7, directorYearsDone: 2 };
    expect(reasonsOf(of(head, 'HORS_CLASSE'))).toContain('ne compte pas pour cette condition');
    expect(of(head, 'NEXT_ECHELON')?.conditions[0]?.actual).toMatch(/, et 6 mois de bonification$/);
  });
});
