import { describe, expect, test } from 'vitest';
import { explained } from '../../server/modules/career/answers/explain.rules.ts';
import { readFacts } from '../../server/modules/career/facts/facts-reader.rules.ts';
import { careerReport } from '../../server/modules/career/answers/report.rules.ts';
import type { CareerFacts } from '../../server/modules/career/facts/facts.rules.ts';
import { asOf, of, teacher } from '../kit/career.ts';

describe('a fact that nobody knows', () => {
  test('is not asked of the file when it is our table that lacks it', () => {
    const pegc: CareerFacts = { ...teacher, corps: 'PEGC', grade: 'HC', echelon: 4 };
    expect(of(pegc, 'CLASSE_EXCEPTIONNELLE')?.summary).toMatch(
      /la grille de votre corps n’est pas connue ici/,
    );
    const away: CareerFacts = { ...teacher, positions: [{ position: 'HORS_CADRE', from: '2025-01-01' }] };
    expect(of(away, 'HORS_CLASSE', {}, { asOf: '2025-01-15' })?.reasons).toContain('POSITION_NOT_ADMITTED');
    const back: CareerFacts = {
      ...away,
      positions: [{ position: 'HORS_CADRE', from: '2025-01-01', to: '2025-06-30' }],
    };
    expect(of(back, 'HORS_CLASSE')?.summary).toMatch(
      /nous ne savons pas comment une de vos positions administratives compte/,
    );
  });

  test('of a scale leaves the day of the recorded échelon', () => {
    const pegc: CareerFacts = {
      ...teacher,
      corps: 'PEGC',
      grade: 'HC',
      echelon: 5,
      echelonDate: '2024-10-01',
    };
    expect(careerReport(pegc, { asOf }).ce_first_campaign).toBe(2025);
    const later = careerReport({ ...pegc, echelonDate: '2026-10-01' }, { asOf });
    expect([later.ce_first_campaign, later.programmes['CE']?.eligible]).toEqual([2027, false]);
    expect(careerReport({ ...pegc, echelon: 6 }, { asOf }).ce_first_campaign).toBeNull();
    expect(
      careerReport({ ...pegc, echelon: 6, history: [{ echelon: 5, from: '2023-10-01' }] }, { asOf })
        .ce_first_campaign,
    ).toBe(2024);
  });

  test('of the clock leaves the pay open only where the next échelon could be reached', () => {
    const away = { position: 'HORS_CADRE', from: '2022-01-01', to: '2022-12-31' } as const;
    expect(
      careerReport({ ...teacher, echelonDate: '2021-03-15', positions: [away] }, { asOf }).pay,
    ).toBeNull();
    const recent = { ...away, from: '2024-09-01', to: '2025-08-31' };
    expect(careerReport({ ...teacher, positions: [recent] }, { asOf }).pay).toEqual({
      inm: 562,
      gross_monthly: 2766.6,
    });
  });

  test('of a status leaves no earlier campaign either', () => {
    const { titularSince: _, ...nobody } = teacher;
    expect(of(nobody, 'HORS_CLASSE')).toMatchObject({ firstCampaign: null, acceleratedFirstCampaign: null });
  });

  test('of the clock is told beside what else is lacking', () => {
    const away: CareerFacts = {
      ...teacher,
      echelon: 6,
      positions: [{ position: 'HORS_CADRE', from: '2025-01-01', to: '2027-08-31' }],
    };
    expect(of(away, 'HORS_CLASSE')?.summary).toMatch(
      /conviendra à partir du 1er septembre 2027\. .*nous ne savons pas comment une de vos positions/,
    );
  });
});

describe('the words', () => {
  test('for who is a stagiaire say that the transfer is compulsory', () => {
    const trainee: CareerFacts = { ...teacher, status: 'stagiaire', titularSince: null };
    expect(of(trainee, 'MVT_INTER_2D')?.summary).toContain(
      'La participation est obligatoire pour les stagiaires.',
    );
  });

  test('for another grade say which one comes first, or is held already', () => {
    expect(of(teacher, 'CLASSE_EXCEPTIONNELLE')?.summary).toContain('il faut d’abord être à la hors classe');
    const top: CareerFacts = { ...teacher, grade: 'CE', echelon: 1 };
    expect(of(top, 'HORS_CLASSE')?.summary).toContain('vous êtes déjà à la classe exceptionnelle');
    expect(of(top, 'CLASSE_EXCEPTIONNELLE')?.summary).toContain('vous êtes déjà à la classe exceptionnelle');
    expect(of({ ...teacher, corps: 'PEGC' }, 'CLASSE_EXCEPTIONNELLE')?.summary).toContain(
      'il faut d’abord être à la hors classe',
    );
    expect(of({ ...teacher, corps: 'PEGC', grade: 'XX' }, 'CLASSE_EXCEPTIONNELLE')?.summary).toContain(
      'à la XX',
    );
    expect(of(teacher, 'LA_CERTIFIE')?.summary).toBe(
      'La liste d’aptitude d’accès au corps des certifiés a été supprimée (décret 2019-1043).',
    );
  });

  test('leave out the CAPEPS for who teaches sport in its corps', () => {
    expect(of({ ...teacher, corps: 'PEPS' }, 'CAPES_INTERNE')?.summary).toContain(
      'les CAPES et CAPET internes',
    );
  });

  test('tell how one applies, with the days of the campaign', () => {
    expect(of(teacher, 'LA_AGREGE')?.howToApply).toBe(
      'Candidature chaque année sur I-Prof (SIAP), avec un CV et une lettre de motivation. Dates nationales : du 19 janvier 2026 au 20 février 2026.',
    );
    expect(of(teacher, 'LA_CHAIRE_SUP')?.howToApply).toBeNull();
  });

  test('tell lengths of time that are lacking on one day together', () => {
    const young: CareerFacts = {
      ...teacher,
      birthDate: '1980-01-01',
      corpsDate: '2022-09-01',
      services: [{ from: '2017-10-01', tags: ['teaching'] }],
    };
    expect(of(young, 'LA_AGREGE')?.summary).toMatch(
      / : au 1er octobre 2026, il vous manquera 1 an d’enseignement et 11 mois dans le corps\./,
    );
  });

  test('to a private teacher stop at the refusal', () => {
    const fifth: CareerFacts = { ...teacher, grade: 'HC', echelon: 5, sector: 'private_under_contract' };
    expect(careerReport(fifth, { asOf }).ce_first_campaign).toBeNull();
    const text = explained({ ...teacher, sector: 'private_under_contract' }, { asOf }, 'fr');
    expect(text.split('\n\n')).toHaveLength(2);
    expect(text).toContain('I-Professionnel');
  });
});

test('who is employed by contract needs no corps in a file of facts', () => {
  const read = readFacts({
    status: 'contractuel_cdi',
    corps: null,
    services: [{ from: '2015-09-01', tags: ['2d'] }],
  });
  if ('faults' in read) throw new Error('refused');
  const { facts } = read.careers[0] as { facts: CareerFacts };
  expect(careerReport(facts, { asOf: '2026-01-15' }).programmes['CAFFA']).toMatchObject({
    eligible: false,
    reasons: ['CORPS_NOT_OPEN'],
  });
  expect(explained(facts, { asOf }, 'fr')).toContain('Contractuel en CDI.');
});

test('a file of facts may tell what is decided, a school year, and the day of a training', () => {
  const more = {
    decided: [{ grade: 'CN', echelon: 9, from: '2026-03-01' }],
    rdvYears: { 2: '2026-2027' },
    trainingDirection: '2025-06-30',
    heldSince: '2024-09-01',
    chevronSince: null,
  };
  expect(readFacts({ ...teacher, ...more })).toMatchObject({ ignored: [] });
  expect(
    readFacts({ ...teacher, decided: [{ grade: 'XX', echelon: 9, from: '2026-03-01' }, 1] }),
  ).toMatchObject({
    faults: [
      { path: '.decided[1]', fault: 'NOT_AN_OBJECT' },
      { path: '.decided[0].grade', fault: 'UNKNOWN_VALUE' },
    ],
  });
  expect(readFacts({ ...teacher, decided: 1 })).toEqual({
    faults: [{ path: '.decided', fault: 'NOT_A_LIST' }],
  });
  for (const wrong of ['2026', '2026-2028', 2026]) {
    expect(readFacts({ ...teacher, rdvYears: { 2: wrong } })).toEqual({
      faults: [{ path: '.rdvYears.2', fault: 'NOT_A_SCHOOL_YEAR' }],
    });
  }
});
