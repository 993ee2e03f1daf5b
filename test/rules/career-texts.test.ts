import { describe, expect, test } from 'vitest';
import { placeOfFault } from '../../server/cli/json-place.ts';
import { explained } from '../../server/modules/career/answers/explain.rules.ts';
import type { CareerFacts } from '../../server/modules/career/facts/facts.rules.ts';
import { perspectivesOf } from '../../server/modules/career/answers/perspective.rules.ts';
import { careerReport } from '../../server/modules/career/answers/report.rules.ts';
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
const of = (facts: CareerFacts, key: string, locale: 'fr' | 'en' = 'fr') =>
  perspectivesOf(facts, { asOf }, locale).find((one) => one.key === key);

describe('the law', () => {
  test('stands at each condition, and none at those that no text states', () => {
    const told = of(nine, 'HORS_CLASSE')?.conditions.map(({ key, legalReference }) => [
      key,
      legalReference?.article,
    ]);
    expect(told).toContainEqual(['ECHELON', '25']);
    expect(told).toContainEqual(['SECTOR', undefined]);
    expect(of(nine, 'CRPE_INTERNE')?.conditions[1]).toMatchObject({
      key: 'NOT_IN_CORPS',
      legalReference: null,
    });
    expect(of(nine, 'LA_CERTIFIE')?.conditions[0]?.legalReference?.title).toBe('décret 2019-1043');
    expect(of({ ...nine, corps: 'NOBODY' }, 'HORS_CLASSE')?.conditions[3]?.legalReference).toBeNull();
    const article = (corps: string, key: string) => of({ ...nine, corps }, key)?.legalBasis[0]?.article;
    expect([
      article('CERTIFIE', 'HORS_CLASSE'),
      article('AGREGE', 'HORS_CLASSE'),
      article('PEPS', 'HORS_CLASSE'),
      article('PLP', 'CLASSE_EXCEPTIONNELLE'),
      article('CERTIFIE', 'NEXT_ECHELON'),
      article('AGREGE', 'NEXT_ECHELON'),
    ]).toEqual(['34', '13 quinquies', '13', '26', '32 I', '13 ter']);
  });

  test('is apart from the documents that were read', () => {
    const all = perspectivesOf({ ...nine, directorYearsDone: 1 }, { asOf }, 'fr');
    for (const { legalBasis } of all)
      for (const { title } of legalBasis) expect(title).toMatch(/^(décret|loi|arrêté|note de service) /);
    expect(of(nine, 'CAFIPEMF')?.sources[0]).toBe(
      'CAFIPEMF : conditions (SIEC), https://siec.education.fr/certifications/cafipemf/s-informer-et-se-preparer-1176.html',
    );
    expect(all[0]?.legalBasis.map(({ article }) => article)).toContain('4');
    const text = explained(nine, { asOf }, 'fr');
    expect(text).toContain('    Texte : décret 90-680 du 1er août 1990, article 25.');
    expect(text).toMatch(/ {4}D’après : CAFIPEMF : conditions/);
    expect(explained(nine, { asOf }, 'en')).toContain('    Law: décret 90-675.');
  });
});

describe('the readable answer', () => {
  test('gives the points, and what is kept of the seniority', () => {
    const ten: CareerFacts = { ...nine, echelon: 10, echelonDate: '2024-09-01' };
    expect(explained(ten, { asOf }, 'fr')).toContain(
      'Barème de la campagne 2026 : ancienneté, 30 points ; total avec l’appréciation « excellent », 150 points ; ',
    );
    const rated = explained({ ...ten, rdv: { 3: 'SATISFAISANT' } }, { asOf }, 'en');
    expect(rated).toContain(
      'Points of the campaign of 2026: seniority, 30 points; with the appreciation “satisfactory”, 110 points in all.',
    );
    expect(rated).toContain('hors classe, échelon 3, seniority kept in the échelon: 2 years, ');
    expect(explained({ ...ten, echelonDate: '2023-03-01' }, { asOf }, 'fr')).toContain(
      'hors classe, 4e échelon, sans ancienneté conservée, ',
    );
    expect(explained({ ...ten, corps: 'CE_EPS' }, { asOf }, 'fr')).not.toContain('Barème');
  });

  test('says of which échelon the pay is when the file is late', () => {
    expect(explained({ ...nine, echelonDate: '2021-01-15' }, { asOf }, 'fr')).toContain(
      '9e échelon depuis le 15 janvier 2021. Indice majoré 634 (10e échelon, attendu le 15 janvier 2025), ',
    );
    expect(explained({ ...nine, echelonDate: '2021-01-15' }, { asOf }, 'en')).toContain(
      'Index 634 (échelon 10, due on 15 January 2025), ',
    );
  });
});

describe('a refusal', () => {
  test('wins over what is not known, and names it besides', () => {
    const { services: _, ...young } = { ...nine, corps: 'CERTIFIE' };
    expect(of(young, 'LA_AGREGE')).toMatchObject({
      status: 'ELIGIBLE_LATER',
      firstCampaign: null,
      eligibleFrom: null,
      reasons: ['AGE_TOO_LOW'],
      summary:
        'Vous ne réunissez pas encore les conditions pour la liste d’aptitude d’accès au corps des agrégés : vous aurez 40 ans le 15 juin 2027. De plus, votre dossier ne précise pas vos services.',
    });
    expect(of(young, 'LA_AGREGE', 'en')?.summary).toMatch(
      / yet: you will be 40 years old .* Besides, your file does not say your services\.$/,
    );
    expect(of({ ...young, corps: 'PE' }, 'CAFFA')?.summary).toMatch(
      /: cette voie n’est pas ouverte à votre corps\.$/,
    );
  });

  test('is the same in the report, for every worked career', () => {
    for (const { facts, id } of workedCareers) {
      const report = careerReport(facts, { asOf }).programmes as Record<string, { eligible: boolean | null }>;
      for (const { code } of programmes) {
        const key = { HC: 'HORS_CLASSE', CE: 'CLASSE_EXCEPTIONNELLE' }[code] ?? code;
        const status = of(facts, key)?.status;
        const said = status === 'ELIGIBLE' ? true : status === 'UNKNOWN' ? null : false;
        if (report[code]) expect([id, code, said]).toEqual([id, code, report[code].eligible]);
      }
    }
  });

  test('says who may, where others than titulaires may', () => {
    const fixed: CareerFacts = {
      ...nine,
      status: 'contractuel_cdd',
      titularSince: null,
      diplomas: ['BAC+2'],
    };
    expect(of(fixed, 'CAPPEI')?.summary).toContain('il faut être titulaire ou contractuel en CDI');
    expect(of(fixed, 'CAFIPEMF')?.summary).toContain(': il faut être titulaire.');
    expect(of({ ...fixed, corps: 'CPE' }, 'CAPES_INTERNE')?.summary).toContain(
      'le diplôme demandé manque à votre dossier et à défaut, il faut être titulaire',
    );
    expect(of(fixed, 'CAPPEI', 'en')?.summary).toContain('you must be titulaire or on a permanent contract');
  });

  test('of the trainers’ certificate leaves open what counts for CPE and PsyEN', () => {
    expect(of({ ...nine, corps: 'CPE' }, 'CAFFA')?.summary).toMatch(
      /cinq ans de services dans le corps : si vous les avez, vous pouvez y prétendre\. À vérifier/,
    );
    expect(
      of({ ...nine, corps: 'PSYEN', services: [{ from: '2009-09-01', tags: ['2d'] }] }, 'CAFFA'),
    ).toMatchObject({
      status: 'ELIGIBLE',
      summary: expect.stringMatching(/^((?!vérifier).)*vérifier((?!vérifier).)*$/),
    });
    expect(of(nine, 'CAFFA')?.summary).not.toContain('PsyEN');
  });
});

test('no summary says a sentence twice, and English has one word for the correspondent', () => {
  for (const { facts } of workedCareers) {
    for (const locale of ['fr', 'en'] as const) {
      for (const { summary } of perspectivesOf(facts, { asOf }, locale)) {
        const sentences = summary.split(/(?<=\.) /);
        expect(new Set(sentences).size).toBe(sentences.length);
        expect(summary).not.toMatch(locale === 'en' ? /gestionnaire| ;| :/ : /correspondant/);
      }
    }
  }
});

test.each([
  ['{ "corps": "PE", }', 1, 18],
  ['hello', 1, 1],
  ['{"a":1,\n "b":x}', 2, 6],
  ['{', 1, 2],
  ['', 1, 1],
  ['{"a":-}', 1, 7],
])('a text that is no JSON breaks at its place: %j', (content, line, column) => {
  expect(placeOfFault(content)).toEqual({ line, column });
});
