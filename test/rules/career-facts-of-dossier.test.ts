import { describe, expect, test } from 'vitest';
import {
  careerFactsOf,
  type RecordedCareer,
} from '../../server/modules/career/facts/facts-of-dossier.rules.ts';
import type { RecordedStep } from '../../server/modules/career/facts/career-steps.rules.ts';
import { nextEchelon, standOf } from '../../server/modules/career/facts/echelon.rules.ts';
import type { CareerFacts } from '../../server/modules/career/facts/facts.rules.ts';
import { diplomaCodeOf } from '../../server/modules/dossier/diploma/diploma.rules.ts';

const today = '2026-01-15';
function step(echelon: number, from: string, over: Partial<RecordedStep> = {}): RecordedStep {
  return {
    corps: 'PE',
    grade: 'CN',
    echelon,
    chevron: null,
    from,
    to: null,
    retained: null,
    accelerated: null,
    ...over,
  };
}
function factsOf(over: Partial<RecordedCareer>, asOf = today): CareerFacts {
  return factsOrNone(over, asOf) as CareerFacts;
}
function factsOrNone(over: Partial<RecordedCareer>, asOf = today): CareerFacts | null {
  const recorded: RecordedCareer = {
    birthDate: '1980-04-21',
    degree: 'FIRST',
    status: null,
    titularSince: null,
    steps: [step(6, '2024-09-01')],
    positions: [],
    services: [],
    appraisals: [],
    diplomas: [],
    postings: [],
    ...over,
  };
  return careerFactsOf(recorded, { asOf, today });
}

describe('the place that is held', () => {
  test('of a file that says little are the step and the birth: all else is not known', () => {
    expect(factsOf({})).toEqual({
      corps: 'PE',
      grade: 'CN',
      echelon: 6,
      echelonDate: '2024-09-01',
      corpsDate: '2024-09-01',
      birthDate: '1980-04-21',
    });
  });

  test('is the step in force on the day: none before the first, and none after the last', () => {
    const steps = [step(5, '2022-03-01', { to: '2024-08-31' }), step(6, '2024-09-01', { to: '2027-08-31' })];
    expect(factsOrNone({ steps }, '2022-02-28')).toBeNull();
    expect(factsOf({ steps }, '2024-08-31').echelon).toBe(5);
    expect(factsOf({ steps }, '2027-08-31').echelon).toBe(6);
    expect(factsOrNone({ steps }, '2027-09-01')).toBeNull();
    expect(factsOrNone({ steps: [] })).toBeNull();
  });

  test('began in its first step, whatever number of steps the échelon was recorded in', () => {
    const steps = [step(6, '2023-09-01'), step(6, '2024-09-01'), step(6, '2025-09-01')];
    expect(factsOf({ steps })).toMatchObject({ echelonDate: '2023-09-01' });
    expect(factsOf({ steps }).history).toBeUndefined();
  });

  test.each([
    ['P1Y2M10D', '2023-06-21'],
    ['P3M', '2024-06-01'],
    ['P2Y', '2022-09-01'],
    ['P45D', '2024-07-18'],
    ['P0D', '2024-09-01'],
  ])('retained seniority of %s is taken off', (retained, echelonDate) => {
    expect(factsOf({ steps: [step(6, '2024-09-01', { retained })] })).toMatchObject({ echelonDate });
  });

  test('a later word of the HR base about the seniority in the same échelon counts', () => {
    const steps = [step(6, '2023-09-01', { retained: 'P6M' }), step(6, '2024-09-01', { retained: 'P1Y1M' })];
    expect(factsOf({ steps }).echelonDate).toBe('2023-08-01');
  });

  test('what is retained was counted without the stops of the clock: they are not taken off twice', () => {
    const positions = [
      { kind: 'DISPONIBILITE', from: '2023-01-01', to: '2023-06-30' },
      { kind: 'ACTIVITE', from: '2023-07-01' },
    ] as const;
    const facts = factsOf({ positions, steps: [step(6, '2024-09-01', { retained: 'P1Y8M' })] });
    expect(facts.echelonDate).toBe('2022-07-01');
    const stand = standOf(facts, today);
    // Twenty of the thirty-six months of échelon 6 were held on 1 September 2024.
    expect(stand && nextEchelon(facts, stand)?.on).toBe('2026-01-01');
  });

  test('a stop that runs on, or ended before the seniority began, changes nothing of it', () => {
    const retained = { retained: 'P3M' };
    const before = [{ kind: 'DISPONIBILITE', from: '2020-01-01', to: '2020-12-31' }] as const;
    expect(factsOf({ positions: before, steps: [step(6, '2024-09-01', retained)] }).echelonDate).toBe(
      '2024-06-01',
    );
    const later = [{ kind: 'DISPONIBILITE', from: '2025-01-01' }] as const;
    expect(factsOf({ positions: later, steps: [step(6, '2024-09-01', retained)] }).echelonDate).toBe(
      '2024-06-01',
    );
    const meanwhile = [{ kind: 'DISPONIBILITE', from: '2024-08-01' }] as const;
    expect(factsOf({ positions: meanwhile, steps: [step(6, '2024-09-01', retained)] }).echelonDate).toBe(
      '2024-05-01',
    );
  });

  test('remembers the échelons of the grade, the ninth apart, and the entry in the corps', () => {
    const steps = [
      step(11, '2005-09-01', { corps: 'INSTITUTEUR', grade: 'UNIQUE' }),
      step(8, '2014-09-01', { accelerated: true }),
      step(9, '2017-03-01', { retained: 'P1M', accelerated: false }),
      step(10, '2021-02-01'),
    ];
    expect(factsOf({ steps })).toMatchObject({
      corpsDate: '2014-09-01',
      entry9: '2017-02-01',
      history: [
        { echelon: 8, from: '2014-09-01', accelerated: true },
        { echelon: 9, from: '2017-02-01', accelerated: false },
      ],
    });
    const inHc = factsOf({ steps: [...steps, step(3, '2025-09-01', { grade: 'HC', retained: 'P1Y' })] });
    expect(inHc).toMatchObject({ corpsDate: '2014-09-01', echelonDate: '2024-09-01' });
    expect(inHc.history).toBeUndefined();
    expect(inHc.entry9).toBeUndefined();
    expect(factsOf({ steps: steps.slice(3) }).entry9).toBeUndefined();
  });

  test('tells the chevron of the day of the file; on a later day only what the échelon alone does not lead to', () => {
    const hea = (chevron: string, from: string) => step(5, from, { grade: 'CE', chevron });
    const steps = [hea('HEA1', '2024-09-01'), hea('HEA2', '2025-09-01')];
    expect(factsOf({ steps }).chevron).toBe('HEA2');
    expect(factsOf({ steps }, '2027-01-01').chevron).toBeUndefined();
    expect(factsOf({ steps: [hea('HEA3', '2025-09-01')] }, '2027-01-01').chevron).toBe('HEA3');
    expect(factsOf({ steps: [{ ...hea('HEA1', '2025-09-01'), corps: 'PEGC' }] }, '2027-01-01').chevron).toBe(
      'HEA1',
    );
  });

  test('names the speciality of psychologists by their degree', () => {
    const steps = [step(6, '2024-09-01', { corps: 'PSYEN' })];
    expect(factsOf({ steps }).speciality).toBe('EDA');
    expect(factsOf({ steps, degree: 'SECOND' }).speciality).toBe('EDO');
  });
});

describe('what else the file records', () => {
  test('status and titularisation are told as they are', () => {
    expect(factsOf({ status: 'CONTRACTUEL_CDI', titularSince: '2016-09-01' })).toMatchObject({
      status: 'contractuel_cdi',
      titularSince: '2016-09-01',
    });
  });

  test('positions have the names of the rules, and an end only when they have one', () => {
    const kinds = [
      'ACTIVITE',
      'DETACHEMENT',
      'MISE_A_DISPOSITION',
      'CONGE_PARENTAL',
      'DISPONIBILITE_ENFANT',
      'DISPONIBILITE_ACTIVITE',
      'DISPONIBILITE',
      'HORS_CADRE',
    ] as const;
    const positions = kinds.map((kind, at) => ({
      kind,
      from: `20${at + 10}-09-01`,
      to: at === 7 ? null : `20${at + 11}-08-31`,
    }));
    const facts = factsOf({ positions });
    expect(facts.positions?.map(({ position }) => position)).toEqual([
      'ACTIVITE',
      'DETACHEMENT',
      'MAD',
      'CONGE_PARENTAL',
      'DISPO_ENFANT',
      'DISPO_ACTIVITE',
      'DISPO_AUTRE',
      'HORS_CADRE',
    ]);
    expect(facts.positions?.at(-1)).toEqual({ position: 'HORS_CADRE', from: '2017-09-01' });
  });

  test('services have the tags of the rules; heading a school counts by years only', () => {
    const services = [
      { from: '2015-09-01', to: '2016-08-31', kinds: ['TEACHING', 'PRIMARY', 'PUBLIC', 'CATEGORY_A'] },
      {
        from: '2016-09-01',
        to: null,
        kinds: ['SECOND_DEGREE', 'CPGE', 'SPECIALISED', 'FRANCE_TITULAR', 'DIRECTOR_ACTING', 'DIRECTOR'],
      },
    ] as const;
    expect(factsOf({ services }).services).toEqual([
      { from: '2015-09-01', to: '2016-08-31', tags: ['teaching', 'primary', 'public', 'catA'] },
      { from: '2016-09-01', tags: ['2d', 'cpge', 'specialised', 'france_titular', 'director_acting'] },
    ]);
  });

  test('of a rendez-vous held again the last appreciation counts, once it is given', () => {
    const appraisals = [
      { rank: 3, schoolYear: '2024-2025', on: '2025-03-01', outcome: 'EXCELLENT' },
      { rank: 3, schoolYear: '2023-2024', on: null, outcome: 'SATISFAISANT' },
      { rank: 1, schoolYear: '2016-2017', on: null, outcome: null },
    ] as const;
    expect(factsOf({ appraisals }).rdv).toEqual({ 3: 'EXCELLENT' });
    expect(factsOf({ appraisals }, '2025-01-01').rdv).toEqual({ 3: 'SATISFAISANT' });
    expect(factsOf({ appraisals: appraisals.slice(2) }).rdv).toBeUndefined();
  });

  test('a specialised post counts while it is held', () => {
    const postings = [{ from: '2020-09-01', to: '2026-08-31' }];
    expect(factsOf({ postings }).specialisedPost).toBe(true);
    expect(factsOf({ postings }, '2026-09-01').specialisedPost).toBeUndefined();
    expect(
      factsOf({ postings, steps: [step(1, '2019-09-01')] }, '2020-08-31').specialisedPost,
    ).toBeUndefined();
    expect(factsOf({ postings: [{ from: '2020-09-01' }] }).specialisedPost).toBe(true);
  });

  test('diplomas stand with their days; those that nobody dated are held', () => {
    const diplomas = [
      { title: 'BTS', level: 5, obtainedOn: '2000-07-01', speciality: null, code: null },
      { title: 'Master', level: 7, obtainedOn: null, speciality: null, code: null },
      { title: 'CRPE', level: 7, obtainedOn: '2005-07-01', speciality: null, code: null },
    ];
    expect(factsOf({ diplomas }).diplomas).toEqual([{ code: 'BAC+2', obtainedOn: '2000-07-01' }, 'MASTER']);
    // Somebody whose only title is a competition holds none that counts: that is known.
    expect(factsOf({ diplomas: diplomas.slice(2) }).diplomas).toEqual([]);
    expect(factsOf({}).diplomas).toBeUndefined();
  });
});

describe('heads of school', () => {
  const director = (from: string, to: string | null = null) => ({ from, to, kinds: ['DIRECTOR'] as const });
  const steps = [step(6, '2023-03-01')];

  test.each([
    ['since before the rule', [director('2020-09-01')], 2],
    [
      'in years that were recorded in pieces, and in any order',
      [director('2024-05-01'), director('2023-09-01', '2024-04-30')],
      2,
    ],
    ['in a year that began late', [director('2023-10-01')], 1],
    ['with a day missing', [director('2023-09-01', '2024-03-01'), director('2024-03-03', '2025-08-31')], 1],
    [
      'in pieces that overlap',
      [
        director('2023-09-01', '2024-06-30'),
        director('2023-12-01', '2024-02-01'),
        director('2024-01-01', '2024-08-31'),
      ],
      1,
    ],
    ['until the middle of a year', [director('2023-09-01', '2025-02-28')], 1],
    ['before the rule', [director('2019-09-01', '2023-08-31')], 0],
  ])('%s', (_, services, directorYearsDone) => {
    const facts = factsOf({ steps, services });
    expect(facts).toMatchObject({
      directorYearsDone,
      directorSince: services.map(({ from }) => from).toSorted()[0],
    });
  });

  test('the years before the present échelon were used for it; those to come are not over', () => {
    const services = [director('2022-09-01')];
    expect(factsOf({ steps: [step(6, '2025-01-01')], services }).directorYearsDone).toBe(1);
    expect(factsOf({ steps, services }, '2025-08-31').directorYearsDone).toBe(1);
    expect(factsOf({ steps, services }, '2025-09-01').directorYearsDone).toBe(2);
    expect(factsOf({ steps, services }, '2030-01-01').directorYearsDone).toBe(2);
  });

  test('their training is recorded among the diplomas, and counts from its day on', () => {
    const training = (obtainedOn: string | null) => [
      { title: 'Formation', level: 7, obtainedOn, speciality: null, code: 'FORMATION_DIRECTION' as const },
    ];
    // It is no diploma: of those, the file says nothing.
    expect(factsOf({ diplomas: training('2025-06-01') }).diplomas).toBeUndefined();
    expect(factsOf({ diplomas: training('2025-06-01') }).trainingDirection).toBe('2025-06-01');
    expect(factsOf({ diplomas: training(null) }).trainingDirection).toBe(true);
    expect(
      factsOf({ diplomas: training('2025-06-01'), services: [director('2024-09-01')] }).trainingDirection,
    ).toBe('2025-06-01');
  });
});

describe('what a diploma stands for', () => {
  test.each([
    ['what the HR base says', { title: 'CAPES', level: 7, code: 'MASTER' }, 'MASTER'],
    ['a certificate that its title names', { title: 'Certificat CAPPEI, parcours ULIS', level: 7 }, 'CAPPEI'],
    ['a certificate in small letters', { title: 'cafipemf', level: 7 }, 'CAFIPEMF'],
    ['a part of an examination of long ago', { title: 'P2B', level: 5 }, 'P2B'],
    ['a competition', { title: 'CAPES', level: 7, speciality: 'Mathématiques' }, null],
    ['a competition with more words', { title: 'Agrégation externe', level: 7 }, null],
    [
      'a competition, called one',
      { title: 'Concours de psychologue de l’Éducation nationale', level: 7 },
      null,
    ],
    ['a word that begins like a competition', { title: 'Agrégat et finances', level: 7 }, 'MASTER'],
    ['two years', { title: 'BTS', level: 5 }, 'BAC_PLUS_2'],
    ['three years', { title: 'Licence', level: 6 }, 'LICENCE'],
    ['four years', { title: 'Maîtrise', level: 6, speciality: null }, 'LICENCE'],
    ['sports', { title: 'Licence', level: 6, speciality: 'STAPS' }, 'LICENCE_STAPS'],
    ['psychology', { title: 'Licence de psychologie', level: 6 }, 'LICENCE_PSYCHO'],
    ['five years', { title: 'Master MEEF', level: 7 }, 'MASTER'],
    ['five years of psychology', { title: 'Master', level: 7, speciality: 'Psychologie' }, 'MASTER_PSYCHO'],
    ['a doctorate', { title: 'Doctorat', level: 8 }, 'DOCTORAT'],
    ['a baccalauréat', { title: 'Baccalauréat', level: 4 }, null],
  ] as const)('%s', (_, diploma, code) => expect(diplomaCodeOf(diploma)).toBe(code));
});
