import { describe, expect, test } from 'vitest';
import { explained } from '../../server/modules/career/answers/explain.rules.ts';
import type { CareerFacts } from '../../server/modules/career/facts/facts.rules.ts';
import { statuteOf } from '../../server/modules/career/conditions/legal-basis.rules.ts';
import { perspectivesOf } from '../../server/modules/career/answers/perspective.rules.ts';
import type { Leaf } from '../../server/modules/career/law/programmes.tables.ts';
import { questionOf } from '../../server/modules/career/conditions/question.rules.ts';
import { actualOf } from '../../server/modules/career/conditions/requirement.rules.ts';
import {
  dateInWords,
  echelonInWords,
  eurosInWords,
  listed,
  percentInWords,
  spanInWords,
} from '../../server/modules/career/words/wording.rules.ts';
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
const career = (id: string): CareerFacts => workedCareers.find((one) => one.id === id)?.facts ?? nine;
const of = (facts: CareerFacts, key: string, locale: 'fr' | 'en' = 'fr', on = asOf, assumptions = {}) =>
  perspectivesOf(facts, { asOf: on }, locale, assumptions).find((one) => one.key === key);

describe('programmes', () => {
  test('an age, years and a date of titularisation that are not reached', () => {
    expect(of({ ...career('C13'), birthDate: '1986-10-02' }, 'LA_AGREGE')?.summary).toBe(
      'Vous réunirez les conditions pour la liste d’aptitude d’accès au corps des agrégés à la campagne 2027 : vous aurez 40 ans le 2 octobre 2026.',
    );
    expect(of({ ...career('C13'), birthDate: '1986-11-20' }, 'LA_AGREGE')?.conditions[4]).toMatchObject({
      required: 'au moins 40 ans au 1er octobre 2026',
      actual: '39 ans 10 mois',
      satisfiedFrom: '2026-11-20',
    });
    expect(of(career('C14'), 'LA_AGREGE')?.summary).toMatch(
      / à la campagne 2027 : au 1er octobre 2026, il vous manquera 11 mois dans le corps\./,
    );
    expect(
      of({ ...career('C15'), services: [{ from: '2024-09-01', tags: ['cpge'] }] }, 'LA_CHAIRE_SUP')?.summary,
    ).toMatch(/ : il vous manque 7 mois 17 jours en classes préparatoires\./);
    expect(of({ ...nine, titularSince: '2025-12-01' }, 'PERMUT_1D')).toMatchObject({
      status: 'ELIGIBLE_LATER',
      eligibleFrom: null,
      firstCampaign: 2027,
      summary: expect.stringMatching(
        / à la campagne 2027 : vous êtes titulaire depuis le 1er décembre 2025 seulement\. À vérifier avec votre gestionnaire\.$/,
      ),
    });
    expect(
      of({ ...nine, status: 'stagiaire', titularSince: '2026-09-01' }, 'CAFIPEMF', 'en')?.summary,
    ).toMatch(/: you will be titulaire on 1 September 2026\./);
    expect(
      of({ ...nine, corps: 'CPE', diplomas: [{ code: 'LICENCE', obtainedOn: '2026-07-01' }] }, 'IEN')
        ?.summary,
    ).toMatch(/ : vous aurez le diplôme demandé le 1er juillet 2026\./);
  });

  test('a missing fact is named, with whom to give it to', () => {
    const bare: CareerFacts = { corps: 'CERTIFIE', grade: 'CN', echelon: null, echelonDate: null };
    expect(of(bare, 'LA_AGREGE')).toMatchObject({
      status: 'UNKNOWN',
      firstCampaign: null,
      eligibleFrom: null,
      summary:
        'Nous ne pouvons pas encore répondre pour la liste d’aptitude d’accès au corps des agrégés : votre dossier ne précise pas votre statut (titulaire, stagiaire, contractuel), votre date de naissance, vos services et la date de votre entrée dans le corps. Transmettez-le à votre gestionnaire, qui vérifiera la réponse.',
    });
    expect(of(bare, 'LA_AGREGE')?.conditions.map(({ met, actual }) => [met, actual])).toEqual([
      [true, 'enseignement public'],
      [null, null],
      [true, 'professeur certifié'],
      [true, 'activité'],
      [null, null],
      [null, null],
      [null, null],
    ]);
    expect(of(bare, 'AGREG_INTERNE')?.conditions[4]).toMatchObject({
      met: true,
      actual: 'professeur certifié',
    });
    expect(of({ ...bare, corps: 'CHAIRE_SUP' }, 'CPE_INTERNE', 'en')?.conditions[3]).toMatchObject({
      met: null,
      actual: null,
    });
    // What is only missing is not told as a refusal.
    expect(of(bare, 'LA_PE')?.summary).toBe(
      'Vous ne réunissez pas les conditions pour la liste d’aptitude d’accès au corps des professeurs des écoles : cette voie n’est pas ouverte à votre corps.',
    );
    expect(of(nine, 'EXTERNES_2026')).toMatchObject({
      status: 'UNKNOWN',
      conditions: [],
      reasons: [],
      summary: expect.stringContaining('à vérifier'),
    });
  });

  test('what is found is said in words, whatever the corps', () => {
    const actual = (facts: CareerFacts, key: string, at: number) => of(facts, key)?.conditions[at]?.actual;
    expect(actual({ ...nine, corps: 'NOBODY' }, 'LA_PE', 2)).toBe('NOBODY');
    expect(actual({ ...nine, corps: 'PEGC', grade: 'HC', echelon: 5 }, 'CLASSE_EXCEPTIONNELLE', 5)).toBe(
      '5e échelon',
    );
    expect(actual({ ...nine, grade: 'XX' }, 'HORS_CLASSE', 3)).toBe('XX');
    expect(actual({ ...nine, diplomas: [] }, 'IEN', 4)).toBe('aucun');
    expect(
      actual(
        {
          ...nine,
          diplomas: [
            'LICENCE',
            { code: 'P2B', obtainedOn: '2020-01-01' },
            { code: 'DOCTORAT', obtainedOn: '2030-01-01' },
          ],
        },
        'IEN',
        4,
      ),
    ).toBe('licence et P2B');
    expect(actual({ ...nine, titularSince: '2026-03-01' }, 'CAFIPEMF', 1)).toBe('stagiaire');
    expect(actual({ ...nine, status: 'contractuel_cdd' }, 'CAFIPEMF', 1)).toBe('contractuel en CDD');
    expect(actual({ ...nine, specialisedPost: true }, 'CAPPEI', 2)).toBe('oui');
    expect(actual(career('C19'), 'PERMUT_1D', 3)).toBe('stagiaire');
    expect(actual(career('C19'), 'LA_CERTIFIE', 0)).toBeNull();
    expect(actual({ ...nine, trainingDirection: '2024-06-30' }, 'LA_DIRECTEUR_ECOLE', 4)).toBe(
      '30 juin 2024',
    );
    expect(actual({ ...nine, trainingDirection: true }, 'LA_DIRECTEUR_ECOLE', 4)).toBe('oui');
    expect(of(nine, 'CPE_INTERNE', 'en')?.conditions[3]?.required).toMatch(
      /^a licence, .* or a doctorate; or else titulaire and professeur des écoles, /,
    );
  });

  test('the law is cited with its address, and the days between which it holds', () => {
    expect(of(nine, 'AGREG_INTERNE')?.legalBasis[0]).toEqual({
      title: 'décret 72-580 du 4 juillet 1972',
      article: '5',
      url: 'https://www.legifrance.gouv.fr/loda/id/LEGISCTA000006094595',
      inForceFrom: '1972-07-07',
      inForceUntil: null,
    });
    expect(of(nine, 'IEN')?.legalBasis[0]).toEqual({
      title: 'décret 90-675',
      article: null,
      url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000533674',
      inForceFrom: null,
      inForceUntil: null,
    });
    expect(of(career('C09'), 'CLASSE_EXCEPTIONNELLE')?.legalBasis[0]).toEqual({
      title: 'décret 72-580 du 4 juillet 1972',
      article: '13 sexies',
      url: 'https://www.legifrance.gouv.fr/loda/id/LEGISCTA000006094596',
      inForceFrom: '2024-09-01',
      inForceUntil: null,
    });
    // A note is about its campaign alone.
    expect(of(nine, 'DETACH_CORPS')?.legalBasis).toEqual([]);
    expect(of(nine, 'DETACH_CORPS', 'fr', '2025-01-15')?.legalBasis[0]?.url).toMatch(
      /^https:\/\/education\.gouv\.fr\/bo\//,
    );
    expect(statuteOf('NOBODY', 'HC', asOf)).toEqual([]);
  });
});

test('of facts that are missing nothing is found', () => {
  const bare: CareerFacts = { corps: 'PE', grade: 'CN', echelon: null, echelonDate: null };
  const found = (facts: CareerFacts, leaf: Leaf) => actualOf(leaf, questionOf(facts, { asOf }), 'fr');
  expect(found(bare, { fact: 'age', op: 'gte', value: 40, reason: 'AGE_TOO_LOW' })).toBeNull();
  expect(found(bare, { fact: 'status', op: 'eq', value: 'titulaire', reason: 'NOT_TITULAR' })).toBeNull();
  expect(found(bare, { fact: 'echelon', op: 'gte', value: 9, reason: 'ECHELON_TOO_LOW' })).toBeNull();
  expect(found(bare, { fact: 'diplomas', op: 'in', value: ['P2B'], reason: 'DIPLOMA_MISSING' })).toBeNull();
  expect(found(bare, { fact: 'years.cpge', op: 'gte', value: 2, reason: 'CPGE_YEARS_TOO_LOW' })).toBeNull();
  const away: CareerFacts = { ...nine, positions: [{ position: 'HORS_CADRE', from: '2025-09-01' }] };
  expect(
    found(away, {
      fact: 'echelon_held_months',
      op: 'gte',
      value: 24,
      reason: 'SENIORITY_TOO_LOW',
      echelon: 9,
    }),
  ).toBeNull();
});

test('dates, durations and lists in words', () => {
  expect([
    dateInWords('2026-08-01', 'fr'),
    dateInWords('2026-12-31', 'fr'),
    dateInWords('2026-08-01', 'en'),
  ]).toEqual(['1er août 2026', '31 décembre 2026', '1 August 2026']);
  expect([echelonInWords(1, 'fr'), echelonInWords(9, 'fr'), echelonInWords(1, 'en')]).toEqual([
    '1er échelon',
    '9e échelon',
    'échelon 1',
  ]);
  expect([
    spanInWords({ months: 13, days: 1 }, 'fr'),
    spanInWords({ months: 25, days: 1 }, 'en', true),
    spanInWords({ months: 0, days: 2 }, 'fr'),
  ]).toEqual(['1 an 1 mois', '2 years 1 month 1 day', '2 jours']);
  expect([spanInWords({ months: 0, days: 0 }, 'fr'), spanInWords({ months: 0, days: 0 }, 'en')]).toEqual([
    '0 jour',
    '0 days',
  ]);
  expect([
    listed(['a'], 'or', 'fr'),
    listed(['a', 'b', 'c'], 'or', 'fr'),
    listed(['a', 'b'], 'and', 'en'),
    listed([], 'and', 'en'),
  ]).toEqual(['a', 'a, b ou c', 'a and b', '']);
  expect([
    percentInWords(9.5, 'fr'),
    percentInWords(9.5, 'en'),
    eurosInWords(2766.6, 'fr'),
    eurosInWords(2766.6, 'en'),
  ]).toEqual(['9,5 %', '9.5%', '2766,60 €', '€2766.60']);
});

describe('the readable answer', () => {
  test('it names the place, the pay, and each perspective with its conditions', () => {
    const text = explained(nine, { asOf }, 'fr');
    expect(text).toMatch(
      /^Perspectives de carrière au 15 janvier 2026 \(campagne 2026\)\n\nProfesseur des écoles, classe normale, 9e échelon depuis le 1er mars 2025\. Indice majoré 595, traitement brut mensuel 2929,05 €/,
    );
    expect(text.indexOf('AVANCEMENT')).toBeLessThan(text.indexOf('PROMOTION DE GRADE'));
    expect(text).toContain(
      '    [-] Formation préalable — exigé : formation à la direction d’école suivie ; constaté : non',
    );
    expect(text).toContain(
      '    Vous seriez classé(e) : hors classe, 2e échelon, ancienneté conservée dans l’échelon : 6 mois, 3096,43 €, le 1er septembre 2027.',
    );
    expect(text).toMatch(/info-retraite\.fr\.$/);
    expect(text).not.toContain('\n\n\n');
  });

  test('what is not known is said so, and what is supposed is the place', () => {
    const bare = explained(
      { corps: 'NOBODY', grade: 'XX', echelon: null, echelonDate: null },
      { asOf },
      'en',
    );
    expect(bare).toContain('NOBODY, XX. The scale of this corps is not known here.');
    expect(bare).toMatch(/\[\?\] Status — required: titulaire; found: not known/);
    expect(explained(career('C09'), { asOf }, 'en')).toContain(
      'échelon 4 (HEA1) since 1 September 2025. Index 895',
    );
    expect(
      explained(
        { ...nine, corps: 'INSTITUTEUR', grade: 'UNIQUE', echelon: 1, echelonDate: '2025-12-01' },
        { asOf },
        'en',
      ),
    ).toContain('The index and the pay are not known on this day.');
    expect(
      explained(
        { ...nine, corps: 'INSTITUTEUR', grade: 'UNIQUE', echelon: 1, echelonDate: '2025-12-01' },
        { asOf },
        'fr',
      ),
    ).toContain('Vous seriez classé(e) : 2e échelon, le 1er septembre 2026.');
    expect(
      explained(career('C03'), { asOf }, 'fr', { promotions: [{ grade: 'HC', campaign: 2026 }] }),
    ).toContain('Professeur agrégé, hors classe, 2e échelon');
  });
});
