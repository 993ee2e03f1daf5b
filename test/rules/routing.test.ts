import { describe, expect, test } from 'vitest';
import { academyFacts } from '../../server/modules/academy/academy.tables.ts';
import {
  explanationOf,
  routeOf,
  situationOf,
  type Codes,
} from '../../server/modules/portal/connection-point.rules.ts';
import { situations, type TeachingSituation } from '../../server/modules/portal/connection-point.tables.ts';

type Facts = Parameters<typeof situationOf>[0];
const plain = { sector: 'PUBLIC', staff: 'TEACHER', secondment: 'NONE', workplace: 'SCHOOL' } as const;

/** The code of the academy that answers, `HA` for the server outside them, or the application, or the refusal. */
function answer(situation: TeachingSituation, codes: Codes = {}): string {
  const route = routeOf(situation, codes);
  if (route.refusal) return route.refusal;
  if (route.academyCode) return route.academyCode;
  return route.application === 'IPROF_OUTSIDE_ACADEMY' ? 'HA' : route.application;
}
const byFacts = (facts: Partial<Facts> & Pick<Facts, 'degree'>, codes: Codes = {}) =>
  answer(situationOf({ ...plain, ...facts }), codes);

// Worked out by hand from the page of the ministry (November 2024).
describe('the right server, by what is known of somebody', () => {
  test.each<[string, Partial<Facts> & Pick<Facts, 'degree'>, Codes, string]>([
    ['a professeur des écoles in Chartres', { degree: 'FIRST' }, { departmentCode: '28' }, '18'],
    ['a certifié in Wallis-et-Futuna', { degree: 'SECOND', territory: 'WALLIS_ET_FUTUNA' }, {}, 'HA'],
    ['an agrégé seconded to a ministry in Paris', { degree: 'SECOND', secondment: 'IN_FRANCE' }, {}, 'HA'],
    [
      'a CPE in Nouvelle-Calédonie',
      { degree: 'SECOND', staff: 'CPE', territory: 'NOUVELLE_CALEDONIE' },
      {},
      'HA',
    ],
    ['a PLP in a lycée of Mayotte', { degree: 'SECOND' }, { departmentCode: '976' }, '43'],
    ['a certifié in a collège of Rouen', { degree: 'SECOND' }, { departmentCode: '76' }, '70'],
    [
      'a PsyEN in Nouvelle-Calédonie',
      { degree: 'SECOND', staff: 'PSYEN', territory: 'NOUVELLE_CALEDONIE' },
      {},
      'HA',
    ],
    [
      'a PsyEN of schools there',
      { degree: 'FIRST', staff: 'PSYEN', territory: 'NOUVELLE_CALEDONIE' },
      {},
      'HA',
    ],
    ['somebody seconded abroad', { degree: 'SECOND', secondment: 'ABROAD' }, { academyCode: '18' }, 'HA'],
    [
      'an ATER',
      { degree: 'SECOND', secondment: 'AS_ATER', workplace: 'HIGHER_EDUCATION' },
      { academyCode: '10' },
      '10',
    ],
    [
      'somebody at the CUFR',
      { degree: 'SECOND', workplace: 'CUFR_MAYOTTE' },
      { departmentCode: '976' },
      'HA',
    ],
    [
      'somebody in the central administration',
      { degree: 'SECOND', workplace: 'CENTRAL_ADMINISTRATION' },
      {},
      'HA',
    ],
    ['a certifié in a lycée of Nouméa', { degree: 'SECOND', territory: 'NOUVELLE_CALEDONIE' }, {}, '40'],
    [
      'a PRAG in Nouméa',
      { degree: 'SECOND', territory: 'NOUVELLE_CALEDONIE', workplace: 'HIGHER_EDUCATION' },
      {},
      'HA',
    ],
    ['a certifié in a lycée of Papeete', { degree: 'SECOND', territory: 'POLYNESIE_FRANCAISE' }, {}, '41'],
    ['a CPE in Papeete', { degree: 'SECOND', staff: 'CPE', territory: 'POLYNESIE_FRANCAISE' }, {}, '41'],
    [
      'a PRAG in Papeete',
      { degree: 'SECOND', territory: 'POLYNESIE_FRANCAISE', workplace: 'HIGHER_EDUCATION' },
      {},
      'HA',
    ],
    ['a certifié in Saint-Pierre', { degree: 'SECOND', territory: 'SAINT_PIERRE_ET_MIQUELON' }, {}, '44'],
    ['a PE in Saint-Pierre', { degree: 'FIRST', territory: 'SAINT_PIERRE_ET_MIQUELON' }, {}, '44'],
    [
      'a PE of the Cher in Tahiti',
      { degree: 'FIRST', territory: 'POLYNESIE_FRANCAISE' },
      { departmentCode: '18' },
      '18',
    ],
    [
      'a PE of Corsica in Wallis',
      { degree: 'FIRST', territory: 'WALLIS_ET_FUTUNA' },
      { departmentCode: '2a' },
      '27',
    ],
    ['a PE in Nouméa', { degree: 'FIRST', territory: 'NOUVELLE_CALEDONIE' }, {}, 'NONE'],
    ['a PE seconded abroad', { degree: 'FIRST', secondment: 'ABROAD' }, { departmentCode: '69' }, '10'],
    [
      'a PRAG in a university of Lyon',
      { degree: 'SECOND', workplace: 'HIGHER_EDUCATION' },
      { academyCode: '10' },
      '10',
    ],
    [
      'a private school of Paris',
      { degree: 'FIRST', sector: 'PRIVATE_UNDER_CONTRACT' },
      { departmentCode: '75' },
      'IPROFESSIONNEL',
    ],
  ])('%s', (_who, facts, codes, expected) => {
    expect(byFacts(facts, codes)).toBe(expected);
  });
});

describe('the right server, by situation', () => {
  test('each department leads to its academy, on two digits and on three, in both degrees', () => {
    for (const { code, departments } of academyFacts)
      for (const department of departments)
        for (const written of [department.code, department.threeDigits]) {
          expect(answer('FIRST_DEGREE_IN_ACADEMY', { departmentCode: written })).toBe(code);
          expect(answer('SECOND_DEGREE_IN_ACADEMY', { departmentCode: written })).toBe(code);
        }
  });

  test('each academy is found by its code', () => {
    const academies = academyFacts.filter(({ kind }) => kind === 'ACADEMIE');
    for (const { code } of academies)
      expect(answer('SECOND_DEGREE_IN_ACADEMY', { academyCode: ` ${code} ` })).toBe(code);
    expect(academies).toHaveLength(30);
  });

  test.each([
    ['FIRST_DEGREE_IN_ACADEMY', '40', 'NONE'],
    ['FIRST_DEGREE_IN_ACADEMY', '41', 'DEPARTMENT_REQUIRED_HERE'],
    ['FIRST_DEGREE_IN_ACADEMY', '42', 'DEPARTMENT_REQUIRED_HERE'],
    ['FIRST_DEGREE_IN_ACADEMY', '44', '44'],
    ['SECOND_DEGREE_IN_ACADEMY', '40', '40'],
    ['SECOND_DEGREE_IN_ACADEMY', '41', '41'],
    ['SECOND_DEGREE_IN_ACADEMY', '42', 'HA'],
    ['SECOND_DEGREE_IN_ACADEMY', '44', '44'],
  ] as const)('%s with the code of overseas service %s: %s', (situation, academyCode, expected) => {
    expect(answer(situation, { academyCode })).toBe(expected);
  });

  test('Saint-Pierre-et-Miquelon is found by its department code as well', () => {
    expect(answer('SECOND_DEGREE_IN_ACADEMY', { departmentCode: '975' })).toBe('44');
  });

  test.each<[TeachingSituation, Codes, string]>([
    ['FIRST_DEGREE_IN_ACADEMY', {}, 'ACADEMY_CODE_REQUIRED'],
    ['SECOND_DEGREE_IN_ACADEMY', { academyCode: ' ' }, 'ACADEMY_CODE_REQUIRED'],
    ['SECOND_DEGREE_SECONDED_AS_ATER', {}, 'ACADEMY_CODE_REQUIRED'],
    ['FIRST_DEGREE_IN_POLYNESIE', {}, 'DEPARTMENT_REQUIRED_HERE'],
    ['FIRST_DEGREE_IN_POLYNESIE', { academyCode: '18' }, 'DEPARTMENT_REQUIRED_HERE'],
    ['FIRST_DEGREE_IN_WALLIS_ET_FUTUNA', { departmentCode: '975' }, 'DEPARTMENT_REQUIRED_HERE'],
    ['SECOND_DEGREE_IN_ACADEMY', { academyCode: '05' }, 'UNKNOWN_CODE'],
    ['SECOND_DEGREE_IN_ACADEMY', { academyCode: 'HA' }, 'UNKNOWN_CODE'],
    ['FIRST_DEGREE_IN_ACADEMY', { departmentCode: '20' }, 'UNKNOWN_CODE'],
    ['PRIVATE_UNDER_CONTRACT', { departmentCode: '987' }, 'UNKNOWN_CODE'],
    ['FIRST_DEGREE_IN_ACADEMY', { academyCode: '18', departmentCode: '75' }, 'CODES_DISAGREE'],
  ])('%s with %j is refused: %s', (situation, codes, expected) => {
    expect(answer(situation, codes)).toBe(expected);
  });

  test('every situation has an answer, and a sentence in both languages that differ', () => {
    const all = Object.keys(situations) as TeachingSituation[];
    for (const situation of all) {
      expect(answer(situation, { departmentCode: '28' })).toMatch(/^(18|4[014]|HA|NONE|IPROFESSIONNEL)$/);
      expect(explanationOf(situation, 'fr')).not.toBe(explanationOf(situation, 'en'));
    }
    expect(all).toHaveLength(20);
  });
});
