import { describe, expect, test } from 'vitest';
import { careerFactsOf, type RecordedCareer } from '../../server/modules/career/career-facts.rules.ts';
import { explained } from '../../server/modules/career/explain.rules.ts';
import { readFacts } from '../../server/modules/career/facts-reader.rules.ts';
import type { CareerFacts } from '../../server/modules/career/facts.rules.ts';
import { perspectivesOf } from '../../server/modules/career/perspective.rules.ts';
import { careerReport } from '../../server/modules/career/report.rules.ts';
import { careerPath } from '../../server/modules/career/timeline.rules.ts';

const asOf = '2026-01-15';
const teacher: CareerFacts = {
  corps: 'CERTIFIE',
  grade: 'CN',
  echelon: 8,
  echelonDate: '2024-03-15',
  corpsDate: '2010-09-01',
  titularSince: '2011-09-01',
  birthDate: '1986-02-20',
  diplomas: ['MASTER'],
  services: [{ from: '2010-09-01', tags: ['teaching', '2d', 'public', 'catA', 'france_titular'] }],
};
const of = (facts: CareerFacts, key: string, assumptions = {}, asked = {}) =>
  perspectivesOf(facts, { asOf, ...asked }, 'fr', assumptions).find((one) => one.key === key);
const places = (facts: CareerFacts, asked = {}) =>
  careerPath(facts, { asOf, until: '2032-01-01', ...asked })
    .filter(({ kind }) => kind !== 'RENDEZ_VOUS')
    .map(({ date, kind, grade, echelon }) => `${date} ${kind} ${grade} ${echelon}`);

describe('a promotion that is supposed', () => {
  const fifth: CareerFacts = { ...teacher, grade: 'HC', echelon: 5, echelonDate: '2025-03-01' };
  const promotions = [{ grade: 'CE', campaign: 2027 } as const];

  test('is told from the day it takes effect, not from the seniority that it keeps', () => {
    expect(of(fifth, 'NEXT_ECHELON', { promotions })).toMatchObject({
      summary:
        'Avec cette promotion, vous serez classé(e) au 3e échelon de la classe exceptionnelle le 1er septembre 2027.',
      eligibleFrom: '2027-09-01',
      outcome: { grade: 'CE', echelon: 3, from: '2027-09-01', since: '2025-03-01' },
    });
    expect(places(fifth, { assumptions: { promotions } })).toEqual([
      '2025-03-01 ECHELON HC 5',
      '2027-09-01 PROMOTION CE 4',
      '2030-09-01 ECHELON CE 5',
      '2031-09-01 CHEVRON CE 5',
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

describe('what the file records already', () => {
  const file: RecordedCareer = {
    birthDate: '1986-02-20',
    degree: 'SECOND',
    status: 'TITULAIRE',
    titularSince: '2011-09-01',
    steps: [],
    positions: [],
    services: [],
    appraisals: [],
    diplomas: [],
    postings: [],
  };
  const step = (grade: string, echelon: number, from: string, more = {}) => ({
    corps: 'CERTIFIE',
    grade,
    echelon,
    from,
    chevron: null,
    retained: null,
    accelerated: null,
    ...more,
  });
  const read = (steps: RecordedCareer['steps'], more = {}, on = asOf) =>
    careerFactsOf({ ...file, steps, ...more }, { asOf: on, today: asOf }) as CareerFacts;

  test('for a later day wins over what the lengths foresee', () => {
    const facts = read([
      step('CN', 8, '2024-03-15', { to: '2026-02-28' }),
      step('CN', 9, '2026-03-01', { accelerated: true }),
    ]);
    expect(of(facts, 'NEXT_ECHELON')).toMatchObject({
      summary:
        'Vous passerez au 9e échelon le 1er mars 2026 : ce passage est déjà enregistré dans votre dossier.',
      acceleratedFrom: null,
      conditions: [],
      outcome: { echelon: 9, from: '2026-03-01' },
    });
    expect(of(facts, 'HORS_CLASSE')?.firstCampaign).toBe(2028);
    expect(places(facts).slice(0, 3)).toEqual([
      '2024-03-15 ECHELON CN 8',
      '2026-03-01 ECHELON CN 9',
      '2030-03-01 ECHELON CN 10',
    ]);
  });

  test('as a promotion is told, and drawn from its day on', () => {
    const facts = read([
      step('CN', 10, '2024-09-01'),
      step('HC', 3, '2026-09-01', { retained: 'P2Y' }),
      step('HC', 4, '2026-12-01'),
      { ...step('CN', 1, '2028-09-01'), corps: 'AGREGE' },
    ]);
    expect(of(facts, 'NEXT_ECHELON')?.summary).toBe(
      'Votre promotion à la hors classe est déjà enregistrée dans votre dossier, au 1er septembre 2026.',
    );
    expect(of(facts, 'HORS_CLASSE')?.summary).toContain(
      'Votre dossier enregistre déjà cette promotion, au 1er septembre 2026.',
    );
    expect(places(facts)).toEqual([
      '2024-09-01 ECHELON CN 10',
      '2026-09-01 PROMOTION HC 3',
      '2026-12-01 ECHELON HC 4',
      '2029-06-01 ECHELON HC 5',
    ]);
    expect(places({ ...facts, decided: [{ grade: 'HC', echelon: 30, from: '2026-09-01' }] })).toEqual([
      '2024-09-01 ECHELON CN 10',
    ]);
    expect(places({ ...facts, decided: [{ grade: 'CN', echelon: 30, from: '2026-09-01' }] })).toEqual([
      '2024-09-01 ECHELON CN 10',
    ]);
    expect(places({ ...facts, decided: [{ grade: 'HC', echelon: 3, from: '2026-09-01' }] })[1]).toBe(
      '2026-09-01 PROMOTION HC 3',
    );
  });

  test('of a day that is over is not foreseen on it', () => {
    const steps = [step('CN', 7, '2021-03-15'), step('CN', 8, '2024-03-15')];
    expect(read(steps, {}, '2023-01-01').decided).toBeUndefined();
  });

  test('of a rendez-vous that was put off wins over its window', () => {
    const appraisals = [{ rank: 1, schoolYear: '2026-2027', on: null, outcome: null }];
    expect(of(read([step('CN', 6, '2024-10-01')], { appraisals }), 'RENDEZ_VOUS_1')).toMatchObject({
      status: 'ELIGIBLE_LATER',
      eligibleFrom: '2026-09-01',
    });
  });

  test('that begins in the middle of a career leaves the entry in the corps open', () => {
    const services = [{ from: '2009-09-01', kinds: ['TEACHING' as const] }];
    const late = read([step('CN', 8, '2024-03-15')], { services });
    expect(late.corpsDate).toBeUndefined();
    expect(of(late, 'LA_AGREGE')).toMatchObject({
      status: 'UNKNOWN',
      summary: expect.stringContaining('votre dossier ne précise pas la date de votre entrée dans le corps'),
    });
    expect(read([step('HC', 1, '2024-03-15')], { titularSince: null }).corpsDate).toBeUndefined();
    expect(read([step('CN', 3, '2011-09-01')]).corpsDate).toBe('2011-09-01');
    const other = { ...step('CN', 5, '2015-09-01'), corps: 'PLP' };
    expect(read([other, step('CN', 6, '2020-09-01')]).corpsDate).toBe('2020-09-01');
  });

  test('of a bonus of heads of school is used by advancement, not by a promotion', () => {
    const services = [{ from: '2021-09-01', kinds: ['DIRECTOR' as const] }];
    const promoted = [step('CN', 10, '2024-09-01'), step('HC', 3, '2025-09-01', { retained: 'P1Y' })];
    expect(read(promoted, { services }, '2026-01-15').directorYearsDone).toBe(1);
    expect(read([step('CN', 10, '2023-09-01'), ...promoted.slice(1)], { services }).directorYearsDone).toBe(
      2,
    );
  });

  test('as retained seniority does not move the day from which the place is held', () => {
    const facts = read([step('CN', 10, '2024-09-01'), step('HC', 3, '2025-09-01', { retained: 'P1Y' })]);
    expect(places(facts)[0]).toBe('2025-09-01 ECHELON HC 3');
    expect(of(facts, 'NEXT_ECHELON')?.eligibleFrom).toBe('2027-03-01');
  });

  test('of a training for heads of school counts from its day', () => {
    const diplomas = [
      {
        title: 'Formation',
        level: 7,
        speciality: null,
        code: 'FORMATION_DIRECTION' as const,
        obtainedOn: '2026-06-30',
      },
    ];
    const services = [{ from: '2015-09-01', kinds: ['PRIMARY' as const] }];
    const pe = [{ ...step('CN', 8, '2024-03-15'), corps: 'PE' }];
    expect(of(read(pe, { diplomas, services }), 'LA_DIRECTEUR_ECOLE')).toMatchObject({
      status: 'ELIGIBLE_LATER',
      eligibleFrom: '2026-06-30',
    });
    const trained = read(pe, { services });
    expect(of(trained, 'LA_DIRECTEUR_ECOLE', { training: { on: '2029-06-30' } })?.eligibleFrom).toBe(
      '2029-06-30',
    );
    expect(of(trained, 'LA_DIRECTEUR_ECOLE', { training: {} })?.status).toBe('ELIGIBLE');
    expect(
      of({ ...trained, trainingDirection: true }, 'LA_DIRECTEUR_ECOLE', { training: { on: '2029-06-30' } })
        ?.status,
    ).toBe('ELIGIBLE');
    expect(
      of({ ...trained, trainingDirection: '2026-06-30' }, 'LA_DIRECTEUR_ECOLE', {
        training: { on: '2029-06-30' },
      })?.eligibleFrom,
    ).toBe('2026-06-30');
    expect(of(trained, 'LA_DIRECTEUR_ECOLE')?.summary).toContain(
      'la formation peut être suivie après l’inscription',
    );
  });
});

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
    expect(of(away, 'NEXT_ECHELON')?.summary).toContain(
      'La disponibilité ne compte que si une activité professionnelle est justifiée',
    );
    expect(of(away, 'NEXT_ECHELON')?.legalBasis).toContainEqual({
      title: 'décret 85-986 du 16 septembre 1985',
      article: '48-1',
      url: null,
    });
    const stopped: CareerFacts = {
      ...teacher,
      positions: [{ position: 'DISPO_AUTRE', from: '2024-09-01', to: '2025-08-31' }],
    };
    expect(of(stopped, 'NEXT_ECHELON')?.summary).toContain(
      'Cette date tient compte d’une interruption de 1 an.',
    );
    const promotable: CareerFacts = {
      ...teacher,
      echelon: 10,
      positions: [{ position: 'DISPO_ACTIVITE', from: '2026-06-01' }],
    };
    expect(of(promotable, 'HORS_CLASSE')?.summary).toContain('si une activité professionnelle est justifiée');
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
    expect(of(head, 'HORS_CLASSE')?.summary).toContain('ne compte pas pour cette condition');
    expect(of(head, 'NEXT_ECHELON')?.conditions[0]?.actual).toMatch(/, et 6 mois de bonification$/);
  });
});

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
      /^Au 1er octobre 2026, il vous manquera 1 an d’enseignement et 11 mois dans le corps : /,
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
