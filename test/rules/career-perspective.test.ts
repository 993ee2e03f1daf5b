import { describe, expect, test } from 'vitest';
import type { CareerFacts } from '../../server/modules/career/facts/facts.rules.ts';
import { officialPages } from '../../server/modules/career/law/legal-basis.tables.ts';
import { perspectivesOf } from '../../server/modules/career/answers/perspective.rules.ts';
import { goalOf } from '../../server/modules/career/words/perspective-texts.tables.ts';
import { programmes } from '../../server/modules/career/law/programmes.tables.ts';
import { workedCareers } from './worked-careers.ts';

const asOf = '2026-01-15';
const nine: CareerFacts = {
  corps: 'PE',
  grade: 'CN',
  echelon: 9,
  echelonDate: '2025-03-01',
  titularSince: '2010-09-01',
  corpsDate: '2009-09-01',
  birthDate: '1987-06-15',
  diplomas: ['MASTER'],
  services: [{ from: '2009-09-01', tags: ['teaching', 'primary', 'public', 'catA', 'france_titular'] }],
};
const statute = (article: string) => ({
  title: 'décret 90-680 du 1er août 1990',
  article,
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000350637',
  inForceFrom: '2017-09-01',
  inForceUntil: null,
});
const career = (id: string): CareerFacts => workedCareers.find((one) => one.id === id)?.facts ?? nine;
const of = (facts: CareerFacts, key: string, locale: 'fr' | 'en' = 'fr', on = asOf, assumptions = {}) =>
  perspectivesOf(facts, { asOf: on }, locale, assumptions).find((one) => one.key === key);

test('every programme has a goal, a title and a source or a text in both languages', () => {
  for (const { code, label } of programmes) {
    expect(goalOf(code, 'PE', 'fr')).not.toBe(goalOf(code, 'PE', 'en'));
    expect(label.fr).not.toMatch(/'|examination/);
  }
  const used = new Set(programmes.flatMap(({ sources }) => sources));
  for (const title of Object.keys(officialPages)) expect([title, used.has(title)]).toEqual([title, true]);
  expect(
    perspectivesOf(nine, { asOf }, 'fr')
      .map(({ key }) => key)
      .slice(0, 4),
  ).toEqual(['NEXT_ECHELON', 'RENDEZ_VOUS_3', 'HORS_CLASSE', 'CLASSE_EXCEPTIONNELLE']);
});

describe('the next échelon', () => {
  test('the normal date, and the accelerated one that is not a right', () => {
    expect(of(career('C01'), 'NEXT_ECHELON')).toEqual({
      key: 'NEXT_ECHELON',
      kind: 'ECHELON',
      title: 'Prochain échelon',
      summary:
        'Vous passerez au 7e échelon le 1er septembre 2027, ou le 1er septembre 2026 si l’avancement accéléré vous est accordé (ce n’est pas un droit).',
      status: 'ELIGIBLE_LATER',
      eligibleFrom: '2027-09-01',
      acceleratedFrom: '2026-09-01',
      firstCampaign: null,
      acceleratedFirstCampaign: null,
      conditions: [
        {
          key: 'ECHELON_SENIORITY',
          label: 'Ancienneté dans l’échelon',
          met: false,
          satisfiedFrom: '2027-09-01',
          judgedOn: null,
          required: '3 ans dans le 6e échelon (2 ans en avancement accéléré)',
          actual: '1 an 4 mois',
          reason: 'SENIORITY_TOO_LOW',
          legalReference: statute('24 I'),
        },
      ],
      outcome: {
        corps: 'PE',
        grade: 'CN',
        echelon: 7,
        chevron: null,
        chevronSince: null,
        indiceMajore: 524,
        grossMonthlyPay: 2579.54,
        from: '2027-09-01',
        since: '2027-09-01',
      },
      howToApply: null,
      points: null,
      reasons: ['SENIORITY_TOO_LOW'],
      explanations: [],
      questions: [],
      legalBasis: [statute('24 I'), statute('24 II')],
      sources: [],
      certainty: 'HIGH',
    });
    expect(of(career('C01'), 'NEXT_ECHELON', 'en')?.summary).toBe(
      'You will enter échelon 7 on 1 September 2027, or on 1 September 2026 if the accelerated advancement is granted (it is not a right).',
    );
    expect(of(career('C01'), 'NEXT_ECHELON', 'fr', asOf, { acceleratedAdvancement: true })?.summary).toBe(
      'Si l’avancement accéléré vous est accordé (ce n’est pas un droit), vous passerez au 7e échelon le 1er septembre 2026, au lieu du 1er septembre 2027.',
    );
  });

  test('an overdue, a foreseen, a stopped, an unknown and a last échelon are said as they are', () => {
    const summary = (facts: CareerFacts, locale: 'fr' | 'en' = 'fr') =>
      of(facts, 'NEXT_ECHELON', locale)?.summary;
    expect(of({ ...nine, echelonDate: '2021-01-15' }, 'NEXT_ECHELON')).toMatchObject({
      status: 'ELIGIBLE',
      conditions: [{ met: true, reason: null }],
    });
    expect(summary({ ...nine, echelonDate: '2021-01-15' })).toMatch(
      /était attendu le 15 janvier 2025 .* à vérifier avec votre gestionnaire/,
    );
    expect(summary({ ...nine, echelonDate: '2026-09-01' })).toBe(
      'Vous passerez au 9e échelon le 1er septembre 2026.',
    );
    expect(summary({ ...nine, positions: [{ position: 'DISPO_AUTRE', from: '2025-09-01' }] })).toMatch(
      /^Votre avancement est arrêté/,
    );
    expect(summary({ ...nine, positions: [{ position: 'HORS_CADRE', from: '2025-09-01' }] }, 'en')).toMatch(
      /^We do not know how one of your administrative positions counts/,
    );
    expect(summary(career('C24'))).toMatch(
      /^La grille du corps \(adjoint d’enseignement\) n’est pas connue ici/,
    );
    expect(summary({ ...nine, echelonDate: null })).toMatch(
      /^Votre dossier ne précise pas votre échelon ou sa date/,
    );
    expect(of(career('C10'), 'NEXT_ECHELON')).toMatchObject({
      status: 'NOT_ELIGIBLE',
      summary: 'Vous êtes au dernier échelon de votre grade (hors classe).',
      reasons: ['LAST_ECHELON'],
    });
    expect(of(career('C09'), 'NEXT_ECHELON')).toMatchObject({
      status: 'ELIGIBLE_LATER',
      summary:
        'Vous êtes au dernier échelon de votre grade (hors classe). Vous passerez au chevron HEA2 le 1er septembre 2026.',
      outcome: { echelon: 4, chevron: 'HEA2', indiceMajore: 930 },
    });
    expect(summary({ ...career('C27'), echelon: 2 })).toBe(
      'Vous passerez au chevron HEA3 le 1er septembre 2026. Vous passerez au 3e échelon le 1er septembre 2027.',
    );
    expect(of(career('C05'), 'NEXT_ECHELON')).toMatchObject({
      certainty: 'MEDIUM',
      explanations: [
        {
          text: expect.stringContaining(
            ': 6 mois pour vous. Votre changement d’échelon est examiné',
          ) as string,
          legalBasis: [expect.objectContaining({ title: 'décret 2023-777 du 14 août 2023', article: '4' })],
        },
      ],
    });
    expect(of({ ...career('C24'), corps: 'NOBODY' }, 'NEXT_ECHELON')).toMatchObject({
      certainty: 'LOW',
      legalBasis: [],
    });
  });

  test('to a teacher of a private school under contract nothing is shown', () => {
    const all = perspectivesOf(career('C25'), { asOf }, 'fr');
    expect(all.map(({ status }) => status).filter((status) => status !== 'NOT_ELIGIBLE')).toEqual([
      'UNKNOWN',
    ]);
    expect(all[0]).toMatchObject({
      reasons: ['NOT_PUBLIC_SECTOR'],
      outcome: null,
      conditions: [],
      eligibleFrom: null,
    });
    expect(of(career('C25'), 'HORS_CLASSE')?.conditions[0]).toMatchObject({
      required: 'enseignement public',
      actual: 'enseignement privé sous contrat',
    });
  });
});

test('rendez-vous are past, present or to come, with what they are for', () => {
  const facts: CareerFacts = { ...career('C28'), rdv: { 1: 'EXCELLENT' } };
  const told = perspectivesOf(facts, { asOf }, 'fr').filter(({ key }) => key.startsWith('RENDEZ_VOUS'));
  expect(told.map(({ key, status, summary }) => [key, status, summary])).toEqual([
    [
      'RENDEZ_VOUS_1',
      'NOT_ELIGIBLE',
      'Votre premier rendez-vous de carrière relevait de l’année scolaire 2021-2022. Appréciation finale : excellent. Il comptait pour l’avancement accéléré du 6e au 7e échelon.',
    ],
    [
      'RENDEZ_VOUS_2',
      'ELIGIBLE_LATER',
      'Votre deuxième rendez-vous de carrière est prévu pendant l’année scolaire 2026-2027. Il compte pour l’avancement accéléré du 8e au 9e échelon.',
    ],
    [
      'RENDEZ_VOUS_3',
      'ELIGIBLE_LATER',
      'Votre troisième rendez-vous de carrière est prévu pendant l’année scolaire 2029-2030. Son appréciation compte pour l’accès à la hors classe, d’une campagne à l’autre.',
    ],
  ]);
  expect(of(career('C01'), 'RENDEZ_VOUS_1', 'en')).toMatchObject({
    title: 'First rendez-vous de carrière',
    summary:
      'Your first rendez-vous de carrière is due in the present school year, 2025-2026. It counts for the accelerated advancement from échelon 6 to 7.',
  });
  expect(of({ ...career('C28'), corps: 'PSYEN' }, 'RENDEZ_VOUS_2', 'en')?.legalBasis[0]?.article).toBe('22');
  expect(
    of({ ...nine, positions: [{ position: 'HORS_CADRE', from: '2025-09-01' }] }, 'RENDEZ_VOUS_3'),
  ).toBeUndefined();
  expect(
    of(
      {
        ...career('C28'),
        positions: [{ position: 'HORS_CADRE', from: '2025-12-01' }],
        history: [{ echelon: 9, from: '2020-09-01' }],
      },
      'RENDEZ_VOUS_3',
    )?.conditions[0]?.actual,
  ).toBeNull();
  expect(of(career('C07'), 'RENDEZ_VOUS_3')).toBeUndefined();
});

describe('promotions', () => {
  test('what is missing is said on its day, with the campaign', () => {
    expect(of(nine, 'HORS_CLASSE')).toMatchObject({
      status: 'ELIGIBLE_LATER',
      eligibleFrom: '2027-03-01',
      firstCampaign: 2027,
      summary:
        'Vous serez promouvable à la campagne 2027 : vous aurez 2 ans dans le 9e échelon le 1er mars 2027, après le 31 août 2026. Être promouvable ne garantit pas la promotion.',
      outcome: { grade: 'HC', echelon: 2, from: '2027-09-01' },
    });
    expect(of(nine, 'HORS_CLASSE', 'en')?.summary).toBe(
      'You will be considered for promotion in the 2027 campaign: you will have 2 years in échelon 9 on 1 March 2027, after 31 August 2026. To be considered is not to be promoted.',
    );
    expect(of(career('C02'), 'HORS_CLASSE')?.summary).toBe(
      'Vous serez promouvable à la campagne 2030 : vous entrerez dans le 9e échelon le 15 septembre 2027, et il faut y compter 2 ans. Vous pourriez l’être dès la campagne 2029 si tous les avancements accélérés à venir vous sont accordés (ce n’est pas un droit). Être promouvable ne garantit pas la promotion.',
    );
  });

  test('the rate is said where it is known, and not where it is not', () => {
    expect(of(career('C03'), 'HORS_CLASSE')?.summary).toBe(
      'Vous réunissez les conditions pour l’accès à la hors classe, campagne 2026. Être promouvable ne garantit pas la promotion.',
    );
    expect(of(career('C10'), 'CLASSE_EXCEPTIONNELLE')).toMatchObject({
      summary:
        'Vous réunissez les conditions pour l’accès à la classe exceptionnelle, campagne 2026. Être promouvable ne garantit pas la promotion. Les sources se contredisent sur le taux de la campagne 2026 : 9,5 % selon SE-UNSA (« Taux de promotion classe exceptionnelle 2024-2026 ») et SNES Poitiers (« Ratios de promotion CE et HC »), 9 % selon SNES Bordeaux (« Classe exceptionnelle, bilan 2025 »).',
      outcome: { grade: 'CE', echelon: 5, chevron: 'HEA1', indiceMajore: 895, grossMonthlyPay: 4405.89 },
    });
    expect(of(career('C08'), 'CLASSE_EXCEPTIONNELLE')).toMatchObject({
      firstCampaign: 2027,
      outcome: { echelon: 2, chevron: 'HEA2' },
    });
  });

  test('a parental leave on 31 August is admitted, with a flag', () => {
    const facts: CareerFacts = {
      ...nine,
      echelonDate: '2023-03-01',
      positions: [{ position: 'CONGE_PARENTAL', from: '2025-09-01', to: '2026-12-31' }],
    };
    expect(of(facts, 'HORS_CLASSE')).toMatchObject({
      status: 'ELIGIBLE',
      explanations: expect.arrayContaining([
        {
          text: expect.stringMatching(
            /congé parental au 31 août est admis.* à vérifier avec votre gestionnaire/,
          ) as string,
          legalBasis: [],
        },
      ]) as unknown,
    });
    expect(of(facts, 'HORS_CLASSE')?.conditions[4]?.actual).toBe('congé parental');
  });

  test('conditions are one by one, in words, with the grade and the corps that they are for', () => {
    const [hc, ce] = [of(career('C07'), 'HORS_CLASSE'), of(career('C08'), 'CLASSE_EXCEPTIONNELLE', 'en')];
    expect(hc?.conditions.map(({ key, met, reason }) => [key, met, reason])).toEqual([
      ['SECTOR', true, null],
      ['STATUS', true, null],
      ['CORPS', true, null],
      ['GRADE', false, 'GRADE_NOT_CN'],
      ['POSITION', true, null],
      ['ECHELON', false, null],
      ['ECHELON_SENIORITY', false, null],
    ]);
    expect(ce?.conditions[5]).toEqual({
      key: 'ECHELON',
      label: 'Échelon',
      met: false,
      satisfiedFrom: '2026-09-01',
      judgedOn: '2026-08-31',
      required: 'at least échelon 4 on 31 August 2026',
      actual: 'échelon 3 of the hors classe',
      reason: 'ECHELON_TOO_LOW',
      legalReference: {
        title: 'décret 72-580 du 4 juillet 1972',
        article: '13 sexies',
        url: 'https://www.legifrance.gouv.fr/loda/id/LEGISCTA000006094596',
        inForceFrom: '2024-09-01',
        inForceUntil: null,
      },
    });
    expect(of(career('C03'), 'HORS_CLASSE')?.conditions[6]).toMatchObject({
      required:
        'au moins le 10e échelon au 31 août 2026 ; ou bien au moins 2 ans dans le 9e échelon au 31 août 2026',
      actual: '2 ans 11 mois',
    });
    expect(
      of(
        { ...nine, positions: [{ position: 'HORS_CADRE', from: '2025-09-01', to: '2025-09-02' }] },
        'HORS_CLASSE',
      )?.conditions[6],
    ).toMatchObject({ met: null, actual: null });
  });

  test('a campaign that a leave without an end takes away is never, not later', () => {
    const eight: CareerFacts = {
      ...nine,
      echelon: 8,
      echelonDate: '2023-09-01',
      positions: [{ position: 'DISPO_AUTRE', from: '2027-04-01' }],
    };
    expect(of(eight, 'HORS_CLASSE')).toMatchObject({
      status: 'NOT_ELIGIBLE',
      firstCampaign: null,
      summary: expect.stringContaining('l’échelon demandé n’est pas atteint'),
    });
  });

  test('whoever is beyond the échelon has no day told that nobody knows', () => {
    const ten: CareerFacts = { ...nine, echelon: 10 };
    expect(of(ten, 'HORS_CLASSE')).toMatchObject({
      status: 'ELIGIBLE',
      firstCampaign: null,
      eligibleFrom: null,
    });
    const away: CareerFacts = {
      ...ten,
      positions: [{ position: 'DISPO_AUTRE', from: '2025-12-01', to: '2026-12-31' }],
    };
    expect(of(away, 'HORS_CLASSE')).toMatchObject({
      status: 'ELIGIBLE_LATER',
      firstCampaign: 2027,
      summary: expect.stringMatching(
        /^Vous serez promouvable à la campagne 2027 : votre position administrative conviendra à partir du 1er janvier 2027\./,
      ),
    });
  });
});
