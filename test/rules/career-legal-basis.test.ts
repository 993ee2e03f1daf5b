import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explained } from '../../server/modules/career/answers/explain.rules.ts';
import { perspectivesOf } from '../../server/modules/career/answers/perspective.rules.ts';
import { addDays, addMonths, type Day } from '../../server/modules/career/facts/calendar.rules.ts';
import type { CareerFacts } from '../../server/modules/career/facts/facts.rules.ts';
import { cite, citing, type LegalReference } from '../../server/modules/career/law/legal-texts.tables.ts';
import { countedPositions } from '../../server/modules/career/law/positions.tables.ts';
import { corpsFacts, gradeFact } from '../../server/modules/dossier/corps.tables.ts';

/** Each corps in each échelon of each of its grades. */
const places = corpsFacts.flatMap(({ code, grades }) =>
  grades.flatMap(({ code: grade, echelons }) =>
    (echelons.length === 0 ? [{ echelon: 1 }] : echelons).map(({ echelon }) => ({
      corps: code,
      grade,
      echelon,
    })),
  ),
);
const day = (first: Day, last: Day) =>
  fc
    .integer({ min: 0, max: Math.round((Date.parse(last) - Date.parse(first)) / 86_400_000) })
    .map((days) => addDays(first, days));
const position = fc.constantFrom(...(Object.keys(countedPositions) as (keyof typeof countedPositions)[]));

/** Somebody in any place, who is or was in any position, asked on any day. */
const asked = fc
  .record({
    place: fc.constantFrom(...places),
    asOf: day('1995-01-01', '2035-12-31'),
    months: fc.integer({ min: 0, max: 80 }),
    position,
    before: fc.integer({ min: -24, max: 60 }),
    length: fc.integer({ min: 1, max: 36 }),
    directorYearsDone: fc.integer({ min: 0, max: 1 }),
  })
  .map(({ place, asOf, months, before, length, position: held, directorYearsDone }) => {
    const from = addMonths(asOf, -before);
    const facts: CareerFacts = {
      ...place,
      echelonDate: addMonths(asOf, -months),
      corpsDate: '1985-09-01',
      titularSince: '1986-09-01',
      ...(asOf >= '2024-09-01' ? { directorYearsDone } : {}),
      positions: [
        { position: 'ACTIVITE', from: '1985-09-01', to: addDays(from, -1) },
        { position: held, from, to: addDays(addMonths(from, length), -1) },
        { position: 'ACTIVITE', from: addMonths(from, length) },
      ],
    };
    return { facts, asOf };
  });

const isInForce = ({ inForceFrom, inForceUntil }: LegalReference, on: Day) =>
  (inForceFrom ?? '') <= on && (inForceUntil === null || on <= inForceUntil);

test('no answer cites a text that was not in force on its day, or on a day of a position that it counts', () => {
  const cited = new Set<string>();
  fc.assert(
    fc.property(asked, ({ facts, asOf }) => {
      const [, away] = facts.positions ?? [];
      const until = away?.to ?? asOf;
      const held = (text: LegalReference) =>
        (text.inForceFrom ?? '') <= until &&
        (text.inForceUntil === null || text.inForceUntil >= (away?.from ?? asOf));
      for (const { key, legalBasis, conditions } of perspectivesOf(facts, { asOf }, 'fr')) {
        for (const text of legalBasis) {
          cited.add(`${text.title} ${text.article}`);
          const isOfPosition =
            key === 'NEXT_ECHELON' && /^(loi 84-16|code général|décret 85-986)/.test(text.title);
          expect([key, asOf, text, isInForce(text, asOf) || (isOfPosition && held(text))]).toEqual([
            key,
            asOf,
            text,
            true,
          ]);
        }
        for (const { legalReference: text } of conditions)
          if (text) expect([key, asOf, text, isInForce(text, asOf)]).toEqual([key, asOf, text, true]);
      }
    }),
    { numRuns: 120 },
  );
  expect(cited.size).toBeGreaterThan(30);
});

test('the classe exceptionnelle cites its article in every corps where it was found, and its decree in the others', () => {
  const lawOn = (corps: string, asOf: Day) =>
    perspectivesOf({ corps, grade: 'HC', echelon: 5, echelonDate: '2023-09-01' }, { asOf }, 'fr')
      .find(({ key }) => key === 'CLASSE_EXCEPTIONNELLE')
      ?.legalBasis.map(({ title, article }) => `${title} ${article}`);
  expect(lawOn('PE', '2026-01-15')).toEqual(['décret 90-680 du 1er août 1990 25-1']);
  expect(lawOn('PEPS', '2026-01-15')).toEqual(['décret 80-627 du 4 août 1980 15']);
  expect(lawOn('PLP', '2026-01-15')).toEqual(['décret 92-1189 du 6 novembre 1992 26']);
  expect(lawOn('CPE', '2026-01-15')).toEqual(['décret 70-738 du 12 août 1970 10-11']);
  const opened = 'décret 2023-720 du 4 août 2023 null';
  expect(lawOn('CERTIFIE', '2026-01-15')).toEqual(['décret 72-581 du 4 juillet 1972 null', opened]);
  expect(lawOn('PSYEN', '2026-01-15')).toEqual(['décret 2017-120 du 1er février 2017 null', opened]);
  // For the advancement of 2024, before its articles came into force.
  expect(lawOn('PE', '2024-01-15')).toEqual([opened]);
  expect(lawOn('PE', '2023-01-15')).toEqual([]);
});

test('a chevron cites the order that sets its year', () => {
  const lawOf = (echelon: number) =>
    perspectivesOf(
      { corps: 'AGREGE', grade: 'HC', echelon, echelonDate: '2025-09-01' },
      { asOf: '2026-01-15' },
      'fr',
    )[0]?.legalBasis.map(({ title }) => title);
  expect(lawOf(4)).toContain('arrêté du 29 août 1957');
  expect(lawOf(3)).not.toContain('arrêté du 29 août 1957');
});

test('the statute of every corps has its days and its address, or is among those of which none was found', () => {
  const without = corpsFacts.filter(
    ({ statute }) => cite(statute as Parameters<typeof cite>[0]).url === null,
  );
  expect(without.map(({ code }) => code)).toEqual(['INSTITUTEUR', 'CE_EPS', 'PEGC', 'AE']);
  expect(gradeFact('PE', 'CN')?.echelons.length).toBe(11);
});

test('a rule whose last day comes before its first does not start', () => {
  const citeOne = citing({ 'décret X': [null, '2024-01-01', null] });
  expect(citeOne('décret X', { article: '2' })).toEqual({
    title: 'décret X',
    article: '2',
    url: null,
    inForceFrom: '2024-01-01',
    inForceUntil: null,
  });
  expect(() => citeOne('décret X', { until: '2023-12-31' })).toThrow(
    'in force from 2024-01-01 until 2023-12-31',
  );
});

test('the letter says until when a text was in force that was repealed since', () => {
  const facts: CareerFacts = {
    corps: 'CERTIFIE',
    grade: 'CN',
    echelon: 10,
    echelonDate: '2018-09-01',
    positions: [
      { position: 'ACTIVITE', from: '2010-09-01', to: '2019-08-31' },
      { position: 'CONGE_PARENTAL', from: '2019-09-01', to: '2020-08-31' },
      { position: 'ACTIVITE', from: '2020-09-01' },
    ],
  };
  expect(explained(facts, { asOf: '2021-01-15' }, 'fr')).toContain(
    'article 54 bis (en vigueur jusqu’au 28 février 2022)',
  );
});
