import { describe, expect, test } from 'vitest';
import { perspectivesOf } from '../../server/modules/career/answers/perspective.rules.ts';
import { careerReport } from '../../server/modules/career/answers/report.rules.ts';
import { careerPath } from '../../server/modules/career/what-if/timeline.rules.ts';
import { pages, publishedCases, type PublishedCase } from './published-cases.table.ts';

describe('a case that was published', () => {
  const named = publishedCases.map((one, at) => [`${at + 1}: ${JSON.stringify(one.asked)}`, one] as const);

  test.each(named)('%s is answered as its page does, or says why not', (_, one) => {
    expect(answerOf(one)).toEqual(one.judgement === 'RIGHT' ? expectedOf(one) : one.ours);
    if (one.judgement !== 'RIGHT') expect(one.why).toBeTruthy();
  });

  test('is counted: how many answers are right, and how many pages are wrong', () => {
    const counts: Record<string, number> = {};
    for (const { judgement } of publishedCases) counts[judgement] = (counts[judgement] ?? 0) + 1;
    expect(counts).toEqual({ RIGHT: 89, PAGE_WRONG: 2 });
    expect(new Set(publishedCases.map(({ page }) => page)).size).toBe(Object.keys(pages).length);
  });
});

/** What the page answers, in the form of `answerOf`. */
function expectedOf({ asked }: PublishedCase): unknown {
  if ('landing' in asked) return [asked.landing, asked.next ?? null];
  if ('next' in asked) return [asked.next, asked.accelerated ?? null];
  return 'points' in asked
    ? asked.points
    : 'rendezVous' in asked
      ? asked.rendezVous
      : 'open' in asked
        ? asked.is
        : asked.gross;
}

function answerOf(one: PublishedCase): unknown {
  const { facts, asOf, asked } = one;
  if ('landing' in asked) return landingOf(one, asked);
  const perspective = (key: string) =>
    perspectivesOf(facts, { asOf }, 'fr').find((candidate) => candidate.key === key);
  if ('next' in asked) {
    const next = perspective('NEXT_ECHELON');
    return [next?.outcome?.from, asked.accelerated === undefined ? null : next?.acceleratedFrom];
  }
  if ('points' in asked) return perspective('HORS_CLASSE')?.points?.seniorityPoints;
  if ('open' in asked) return perspective(asked.open)?.status === 'ELIGIBLE';
  if ('gross' in asked) return careerPath(facts, { asOf, until: asOf }).at(-1)?.grossMonthly;
  return careerReport(facts, { asOf }).rdv[0]?.school_year;
}

function landingOf(
  { facts, asOf }: PublishedCase,
  asked: { grade: 'HC' | 'CE'; campaign: number; next?: string },
) {
  const { grade, campaign } = asked;
  const events = careerPath(facts, {
    asOf,
    until: `${campaign + 5}-01-01`,
    assumptions: { promotions: [{ grade, campaign }] },
  });
  const at = events.findIndex(({ kind }) => kind === 'PROMOTION');
  const landed = events[at];
  const place = [landed?.grade, landed?.echelon, landed?.chevron].filter((part) => part != null).join(' ');
  const next = events.slice(at + 1).find(({ kind }) => kind === 'ECHELON')?.date ?? null;
  return [place, asked.next === undefined ? null : next];
}
