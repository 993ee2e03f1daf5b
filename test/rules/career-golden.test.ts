import { describe, expect, test } from 'vitest';
import { perspectivesOf } from '../../server/modules/career/answers/perspective.rules.ts';
import { careerReport } from '../../server/modules/career/answers/report.rules.ts';
import { assume } from '../../server/modules/career/what-if/supposed-promotions.rules.ts';
import { careerPath } from '../../server/modules/career/what-if/timeline.rules.ts';
import { WORKED_AS_OF, workedCareers, type WorkedCareer } from './worked-careers.ts';

const asked = { asOf: WORKED_AS_OF };
const named = workedCareers.map((career) => [`${career.id} ${career.title}`, career] as const);

test('there are 28 worked careers', () => {
  expect(new Set(workedCareers.map(({ id }) => id)).size).toBe(28);
});

describe.each(named)('%s', (_, career) => {
  const { facts, expected } = career;
  const report = careerReport(facts, asked);

  test('the dates, windows, campaigns and pay are those worked out', () => {
    const { bareme_hc: _bareme, if_promoted_2026: _promotion, ...plain } = expected;
    expect(report).toMatchObject(plain);
    // Not `toMatchObject`: it would let an accelerated date or a rendez-vous too many pass.
    expect(report.next).toEqual(expected.next);
    if (expected.rdv) expect(report.rdv).toEqual(expected.rdv);
    if (expected.hc_first_campaign) expect(report.hc_first_campaign).toEqual(expected.hc_first_campaign);
  });

  test('the promotions, points and later steps are those worked out', () => {
    if (expected.bareme_hc) expect(baremeOf(career)).toMatchObject(expected.bareme_hc);
    if (expected.if_promoted_2026)
      expect((report as Record<string, unknown>)['if_promoted_2026']).toMatchObject(
        expected.if_promoted_2026,
      );
    if (expected.then) expect(report.then).toEqual(expected.then);
    for (const { at, from, date } of expected.then ?? []) expect(stayIn(career, at)).toEqual({ from, date });
  });

  test('each programme is open or refused for the reasons worked out', () => {
    for (const [code, { eligible, reasons = [] }] of Object.entries(career.programmes)) {
      const answer = report.programmes[code];
      expect({ code, eligible: answer?.eligible, reasons: [...(answer?.reasons ?? [])].sort() }).toEqual({
        code,
        eligible,
        reasons: [...reasons].sort(),
      });
    }
  });

  test('the perspectives say the same as the report', () => {
    const keys: Readonly<Record<string, string>> = { HC: 'HORS_CLASSE', CE: 'CLASSE_EXCEPTIONNELLE' };
    const perspectives = new Map(perspectivesOf(facts, asked, 'fr').map((one) => [one.key, one]));
    for (const [code, { eligible, reasons }] of Object.entries(report.programmes)) {
      const perspective = perspectives.get(keys[code] ?? code);
      expect(perspective?.reasons).toEqual(reasons);
      expect(perspective?.status === 'ELIGIBLE').toBe(eligible === true);
      expect(perspective?.conditions.every(({ met }) => met === true)).toBe(eligible !== false);
    }
  });
});

/** The points with the appreciation that the career supposes. */
function baremeOf({ facts, expected }: WorkedCareer): unknown {
  const appraisalOutcome = expected.bareme_hc?.appreciation ?? 'SATISFAISANT';
  return careerReport(assume(facts, { appraisalOutcome }, WORKED_AS_OF), asked).bareme_hc;
}

/** When a place is entered, and left; a promotion of the campaign is supposed when it is in another grade. */
function stayIn({ facts }: WorkedCareer, [grade, echelon]: readonly [string, number]): unknown {
  const isPromoted = grade !== facts.grade && (grade === 'HC' || grade === 'CE');
  const assumptions = isPromoted ? { promotions: [{ grade, campaign: 2026 } as const] } : {};
  const supposed = assume(facts, assumptions, WORKED_AS_OF);
  const stays = careerPath(facts, { asOf: WORKED_AS_OF, until: '2060-01-01', assumptions });
  const entered = stays.find((event) => event.grade === grade && event.echelon === echelon);
  const left = stays.find((event) => event.grade === grade && event.echelon === echelon + 1);
  return { from: isPromoted ? supposed.echelonDate : entered?.date, date: left?.date };
}
