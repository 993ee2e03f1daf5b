import { describe, expect, test } from 'vitest';
import { explained } from '../../server/modules/career/answers/explain.rules.ts';
import { careerReport } from '../../server/modules/career/answers/report.rules.ts';
import type { CareerFacts } from '../../server/modules/career/facts/facts.rules.ts';
import { asOf, of, read, step, teacher } from '../kit/career.ts';

const factsAsked = (facts: CareerFacts, key: string, assumptions = {}) =>
  of(facts, key, assumptions)?.questions.map(({ fact }) => fact);

describe('children exempt from the diploma of a competition', () => {
  const withoutDiploma: CareerFacts = { ...teacher, corps: 'PSYEN', diplomas: ['BAC+2'] };

  test('are asked for where the diploma is missing and nobody has said how many', () => {
    expect(of(withoutDiploma, 'IEN')).toMatchObject({ status: 'NOT_ELIGIBLE', reasons: ['DIPLOMA_MISSING'] });
    expect(of(withoutDiploma, 'IEN')?.questions[0]).toEqual({
      fact: 'CHILDREN',
      text: 'Élevez-vous, ou avez-vous élevé, 3 enfants ? Vous seriez dispensé(e) du diplôme.',
      paper: 'livret de famille',
      assumption: 'childrenRaised',
    });
    expect(factsAsked(teacher, 'IEN')).toEqual([]);
  });

  test('change the answer once they are said, supposed or recorded', () => {
    const raised = { ...withoutDiploma, childrenRaised: 3 };
    expect(of(raised, 'IEN')).toMatchObject({ status: 'ELIGIBLE', questions: [] });
    expect(of(raised, 'IEN')?.conditions.at(-1)?.actual).toBe('3 enfants');
    expect(of(withoutDiploma, 'IEN', { childrenRaised: 3 })?.status).toBe('ELIGIBLE');
    expect(factsAsked(withoutDiploma, 'IEN', { childrenRaised: 2 })).toEqual(['DIPLOMA']);
    const child = (givenName: string) => ({ givenName, birthDate: '2012-01-01', notDependentSince: null });
    const family = (names: readonly string[]) => ({
      base: { maritalStatus: 'MARRIED', since: null, children: names.map(child) },
      rows: [],
    });
    const recorded = (names: readonly string[]) =>
      read([step('CN', 8, '2024-03-15')], { family: family(names) }).childrenRaised;
    expect([recorded(['Ada', 'Ben', 'Cléo']), recorded(['Ada'])]).toEqual([3, undefined]);
  });

  test('do not exempt a psychologist, whose title the law protects', () => {
    const facts: CareerFacts = { ...teacher, childrenRaised: 4 };
    expect(of(facts, 'PSYEN_INTERNE')).toMatchObject({ status: 'NOT_ELIGIBLE' });
    expect(of(facts, 'PSYEN_INTERNE')?.summary).toContain('loi 85-772');
    expect(factsAsked(facts, 'PSYEN_INTERNE')).toEqual(['DIPLOMA']);
  });
});

describe('years on specialised posts', () => {
  const since = (from: string, halfTime?: boolean): CareerFacts => ({
    ...teacher,
    services: [
      ...(teacher.services ?? []),
      { from, tags: ['specialised'], ...(halfTime === undefined ? {} : { halfTime }) },
    ],
  });

  test('of three years open the CAPPEI by VAEP at full time, and are asked about', () => {
    expect(of(since('2023-09-01'), 'CAPPEI_VAEP')?.status).toBe('ELIGIBLE');
    expect(factsAsked(since('2023-09-01'), 'CAPPEI_VAEP')).toEqual(['SPECIALISED_WORKING_TIME']);
    expect(factsAsked(since('2023-09-01', false), 'CAPPEI_VAEP')).toEqual([]);
    expect(factsAsked(since('2020-09-01'), 'CAPPEI_VAEP')).toEqual([]);
  });

  test('at half time open it a year later', () => {
    expect(of(since('2023-09-01', true), 'CAPPEI_VAEP')).toMatchObject({
      status: 'ELIGIBLE_LATER',
      firstCampaign: 2027,
    });
    expect(of(since('2022-09-01', true), 'CAPPEI_VAEP')?.status).toBe('ELIGIBLE');
  });

  test('that no file records are asked for, and an answer that is supposed changes the answer', () => {
    expect(of(teacher, 'CAPPEI_VAEP')?.status).toBe('NOT_ELIGIBLE');
    expect(factsAsked(teacher, 'CAPPEI_VAEP')).toEqual(['SPECIALISED_SERVICE']);
    const services = [{ from: '2022-09-01', tags: ['specialised'] }];
    expect(of(teacher, 'CAPPEI_VAEP', { services })?.status).toBe('ELIGIBLE');
    expect(factsAsked(teacher, 'CAPPEI')).toEqual(['SPECIALISED_POST']);
    expect(of(teacher, 'CAPPEI', { specialisedPost: true })?.status).toBe('ELIGIBLE');
  });
});

test('services that are supposed leave open what else there is, where the file lists none', () => {
  const { services: _, ...silent } = teacher;
  expect(factsAsked(silent, 'PERDIR_INTERNE')).toEqual(['SERVICES']);
  const specialised = { services: [{ from: '2022-09-01', tags: ['specialised'] }] };
  expect(of(silent, 'PERDIR_INTERNE', specialised)?.status).toBe('UNKNOWN');
  const all = { services: [{ from: '2010-09-01', tags: ['catA'] }] };
  expect(of(silent, 'PERDIR_INTERNE', all)?.status).toBe('ELIGIBLE');
});

test('what the file lacks is asked for with the paper that shows it, and nothing where no answer helps', () => {
  const bare: CareerFacts = { corps: 'CERTIFIE', grade: 'CN', echelon: null, echelonDate: null };
  expect(factsAsked(bare, 'NEXT_ECHELON')).toEqual(['ECHELON']);
  expect(factsAsked(bare, 'LA_AGREGE')).toEqual(['STATUS', 'BIRTH_DATE', 'SERVICES', 'CORPS_SINCE']);
  expect(factsAsked(bare, 'IA_IPR')).toEqual([]);
  expect(of(bare, 'LA_AGREGE')?.questions[1]).toMatchObject({ paper: 'pièce d’identité', assumption: null });
});

test('the command asks as the interface does: in its JSON, and in the letter of both languages', () => {
  const programmes = careerReport(teacher, { asOf }).programmes as Record<string, { asks?: string[] }>;
  expect(programmes['CAPPEI_VAEP']?.asks).toEqual(['services']);
  expect(programmes['CAPPEI']?.asks).toEqual(['specialisedPost']);
  expect(programmes['HC']).not.toHaveProperty('asks');
  expect(explained(teacher, { asOf }, 'fr')).toContain(
    '    [?] À préciser : Exercez-vous sur un poste spécialisé (ULIS, SEGPA, RASED…) ? Pièce : arrêté d’affectation.',
  );
  expect(explained(teacher, { asOf }, 'en')).toContain('    [?] To be said: Do you hold a specialised post');
});
