import { describe, expect, test } from 'vitest';
import { assume } from '../../server/modules/career/what-if/supposed-promotions.rules.ts';
import type { CareerFacts } from '../../server/modules/career/facts/facts.rules.ts';
import { perspectivesOf } from '../../server/modules/career/answers/perspective.rules.ts';
import { careerReport } from '../../server/modules/career/answers/report.rules.ts';

const asOf = '2026-01-15';
const known = {
  corpsDate: '2003-09-01',
  titularSince: '2004-09-01',
  birthDate: '1980-03-03',
  diplomas: ['MASTER'],
  services: [
    { from: '2003-09-01', tags: ['teaching', 'primary', 'public', 'catA', 'france_titular'] as const },
  ],
} as const satisfies Partial<CareerFacts>;

/** `PE CN 9 2023-09-01` in a word. */
function career(place: string, more: Partial<CareerFacts> = {}): CareerFacts {
  const [corps = '', grade = '', echelon, echelonDate = ''] = place.split(' ');
  return { ...known, corps, grade, echelon: Number(echelon), echelonDate, ...more };
}
const report = (facts: CareerFacts) => careerReport(facts, { asOf });
const promotionIn2026 = (facts: CareerFacts) =>
  (report(facts) as unknown as { if_promoted_2026: object | null }).if_promoted_2026;

describe('seniority that a promotion keeps, within the length of the new échelon', () => {
  const stop = (from: string, to: string) => ({ clockStops: [{ from, to }] });

  test('a stop of the clock is taken off once: 28 months held of 30', () => {
    const facts = career('CPE HC 5 2023-04-17', stop('2024-09-01', '2025-08-31'));
    expect(promotionIn2026(facts)).toMatchObject({
      to: 'CE 3',
      echelonDate: '2023-04-17',
      next: '2026-10-17',
    });
  });

  test('a stop of a civil year', () => {
    const facts = career('PE HC 7 2023-05-01', stop('2024-01-01', '2024-12-31'));
    expect(promotionIn2026(facts)).toMatchObject({
      to: 'CE 4',
      echelonDate: '2023-05-01',
      next: '2027-05-01',
    });
  });

  test('the whole length held, with or without a stop, leads to the échelon after it, without seniority', () => {
    const four = { to: 'CE 4', echelonDate: '2026-09-01', next: '2029-09-01' };
    expect(promotionIn2026(career('CPE HC 5 2023-11-01'))).toMatchObject(four);
    expect(promotionIn2026(career('CPE HC 5 2024-03-01'))).toMatchObject(four);
    expect(promotionIn2026(career('CPE HC 5 2024-03-02'))).toMatchObject({
      to: 'CE 3',
      echelonDate: '2024-03-02',
    });
    const recent = career('CPE HC 5 2022-12-01', stop('2024-09-01', '2025-08-31'));
    expect(promotionIn2026(recent)).toMatchObject(four);
    const old = career('CPE HC 5 2023-09-01', stop('2023-10-01', '2023-10-31'));
    expect(promotionIn2026(old)).toMatchObject(four);
    const later = career('CPE HC 5 2023-10-15', stop('2026-09-01', '2027-08-31'));
    expect(promotionIn2026(later)).toMatchObject({ ...four, next: '2030-09-01' });
    const running = career('CPE HC 5 2023-09-01', { clockStops: [{ from: '2026-08-01' }] });
    expect(promotionIn2026(running)).toMatchObject({ ...four, next: null });
  });
});

describe('the bonus of heads of school', () => {
  const head = { directorYearsDone: 2 } as const;

  test('is not used for the conditions of a promotion of grade: the échelon without it counts', () => {
    const four = report(career('PE HC 4 2024-03-05', head));
    expect(four.next).toEqual({ echelon: 5, normal: '2026-03-05' });
    expect(four.path[0]).toEqual({ grade: 'HC', echelon: 5, from: '2026-03-05' });
    expect(four.programmes['CE']).toEqual({
      eligible: false,
      reasons: ['ECHELON_TOO_LOW'],
      first_campaign: 2027,
    });
    expect(four.ce_first_campaign).toBe(2027);
    expect(report(career('PE CN 8 2023-03-01', head)).hc_first_campaign).toEqual({
      normal: 2029,
      all_accelerated: 2028,
    });
    const perspective = perspectivesOf(career('PE HC 4 2024-03-05', head), { asOf }, 'fr').find(
      ({ key }) => key === 'CLASSE_EXCEPTIONNELLE',
    );
    expect(perspective).toMatchObject({ status: 'ELIGIBLE_LATER', firstCampaign: 2027 });
    expect(perspective?.conditions.find(({ key }) => key === 'ECHELON')?.actual).toMatch(
      /4e échelon de la hors classe$/,
    );
  });

  test('survives a promotion unless a step before it used it', () => {
    const eleven = career('PE CN 11 2025-03-01', head);
    expect(promotionIn2026(eleven)).toMatchObject({
      to: 'HC 4',
      echelonDate: '2025-03-01',
      next: '2027-03-01',
    });
    const promotion = { promotions: [{ grade: 'HC', campaign: 2026 }] } as const;
    expect(assume(eleven, promotion, asOf).directorYearsDone).toBe(2);
    // Échelon 10 comes on 2026-07-01 with it.
    const nine = career('PE CN 9 2023-01-01', head);
    expect(promotionIn2026(nine)).toMatchObject({
      to: 'HC 3',
      echelonDate: '2026-07-01',
      next: '2029-01-01',
    });
    expect(assume(nine, promotion, asOf).directorYearsDone).toBe(0);
  });

  test('is plainly taken off, also where that is before September 2024, and off the accelerated date', () => {
    expect(report(career('PE CN 6 2022-03-01', head)).next).toEqual({
      echelon: 7,
      normal: '2024-09-01',
      accelerated: '2023-09-01',
    });
    expect(report(career('PE CN 6 2021-10-01', head)).next?.normal).toBe('2024-04-01');
  });

  test('brings nothing in the last échelon: no date without it', () => {
    expect(report(career('PE CN 11 2025-03-01', head))).not.toHaveProperty('without_bonus');
  });
});

describe('a later chevron that is recorded', () => {
  test.each([
    ['AGREGE CE 2 2025-09-01', 3, '2028-09-01'],
    ['CHAIRE_SUP UNIQUE 6 2023-09-01', 7, '2027-03-01'],
  ])('leaves the length of the échelon as it is: %s', (place, echelon, normal) => {
    const facts = career(place, { chevron: 'HEA2' });
    expect(report(facts).next).toEqual({ echelon, normal });
    expect(perspectivesOf(facts, { asOf }, 'fr')[0]).toMatchObject({
      key: 'NEXT_ECHELON',
      status: 'ELIGIBLE_LATER',
      eligibleFrom: normal,
      certainty: 'MEDIUM',
    });
  });
});
