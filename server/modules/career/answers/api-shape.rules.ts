import type { Locale } from '../../../platform/viewer.ts';
import { corpsOf, gradeOf } from '../../dossier/corps.tables.ts';
import type { Asked } from '../conditions/question.rules.ts';
import { addMonths } from '../facts/calendar.rules.ts';
import type { CareerFacts } from '../facts/facts.rules.ts';
import type { Appreciation } from '../law/codes.tables.ts';
import type { BaremeOf } from '../path/promotion.rules.ts';
import { careerPath, type CareerEvent } from '../what-if/timeline.rules.ts';
import type { Perspective } from './perspective-shape.rules.ts';
import { perspectivesOf } from './perspective.rules.ts';
import { careerReport } from './report.rules.ts';

// Answers in the names of the API: GraphQL shows them, and the command prints them.

/** A perspective as the API shows it. */
export function perspectiveInApi({ outcome, points, ...perspective }: Perspective) {
  return {
    ...perspective,
    points: points && pointsInApi(points),
    outcome: outcome && outcomeInApi(outcome),
  };
}

function outcomeInApi({ since, ...outcome }: NonNullable<Perspective['outcome']>) {
  return {
    ...outcome,
    seniorityFrom: since,
    corps: corpsOf(outcome.corps),
    grade: gradeOf(outcome.corps, outcome.grade),
  };
}

function pointsInApi({ appreciation, totals, ...points }: BaremeOf) {
  const each = Object.entries(totals) as [Appreciation, number][];
  return {
    ...points,
    appraisalOutcome: appreciation,
    totals: each.map(([appraisalOutcome, total]) => ({ appraisalOutcome, total })),
  };
}

/** An event of a career as the API shows it. */
export function eventInApi(corps: string, { inm, grossMonthly, grade, ...event }: CareerEvent) {
  return { ...event, grade: gradeOf(corps, grade), indiceMajore: inm, grossMonthlyPay: grossMonthly };
}

/** As far as the API draws a path. */
const monthsAhead = 50 * 12;

/**
 * What the command prints of a career: `careerPerspectives` and `careerPath` as the API names them, and the keys of before,
 * which stay.
 */
export function careerAnswer(facts: CareerFacts, asked: Asked, locale: Locale) {
  const { asOf } = asked;
  const until = addMonths(asOf, monthsAhead);
  return {
    asOf,
    careerPerspectives: perspectivesOf(facts, asked, locale).map(perspectiveInApi),
    careerPath: careerPath(facts, { asOf, until }).map((event) => eventInApi(facts.corps, event)),
    ...careerReport(facts, asked),
  };
}
