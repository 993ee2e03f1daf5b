import { describe, expect, test } from 'vitest';
import { amount } from '../kit/amount.ts';
import { careers } from './oracle/careers.ts';
import { differences, factsOf, readings, type Difference, type Reason } from './oracle/compare.ts';

// A second oracle lives random careers of the seven corps day by day, by tables of its own: oracle/life.ts, oracle/law.tables.ts.

const count = amount(250, 10_000);

describe('random careers with positions, bonus and promotions', { timeout: 300_000 }, () => {
  const found = careers(count, 13).flatMap(differences);

  test('have the steps, pay, rendez-vous, campaigns and points that an oracle finds day by day', () => {
    const unexplained = found.filter(({ reason }) => reason === null);
    expect(unexplained.slice(0, 3).map(shown)).toEqual([]);
  });

  test('are read otherwise only where a text leaves two readings, so often', () => {
    const counts = Object.keys(readings).map((reason) => [
      reason,
      found.filter((one) => one.reason === (reason as Reason)).length,
    ]);
    const [few, many] = [
      { AGREGE_CLASSE_EXCEPTIONNELLE: 10, DAYS_OF_AN_INTERRUPTION: 6, BONUS_AND_GRADE: 1 },
      { AGREGE_CLASSE_EXCEPTIONNELLE: 304, DAYS_OF_AN_INTERRUPTION: 122, BONUS_AND_GRADE: 69 },
    ];
    expect(Object.fromEntries(counts)).toEqual(count === 10_000 ? many : few);
  });
});

/** What it takes to see a difference again. */
function shown({ what, career, oracle, rules }: Difference) {
  const { life, asOf, until } = career;
  const { promotions, isAccelerated } = life;
  return {
    what,
    facts: JSON.stringify(factsOf(career)),
    asOf,
    until,
    promotions,
    isAccelerated,
    oracle,
    rules,
  };
}
