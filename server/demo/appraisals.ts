import { addDays, day, formatDay, schoolYear, yearOf, type Day } from './calendar.ts';
import type { AppraisalLine, AppraisalOutcome } from './line.ts';
import type { Random } from './random.ts';

/** Months in échelons 6, 8 and 9 after which the first 31 August ends the school year of the rendez-vous. */
export const APPRAISALS: ReadonlyMap<number, { readonly rank: 1 | 2 | 3; readonly afterMonths: number }> =
  new Map([
    [6, { rank: 1, afterMonths: 12 }],
    [8, { rank: 2, afterMonths: 18 }],
    [9, { rank: 3, afterMonths: 12 }],
  ]);

/** The rendez-vous de carrière began in 2017-2018 (décret 2017-786). */
const FIRST_YEAR = 2018;

interface Occasion {
  readonly rank: 1 | 2 | 3;
  /** The day on which the condition of seniority is met. */
  readonly dueFrom: Day;
  readonly asOf: Day;
  readonly isPresent: (on: Day) => boolean;
}

/** The rendez-vous of an occasion, or null: too early in history, still to come, or the teacher was away. */
export function drawAppraisal(
  random: Random,
  { rank, dueFrom, asOf, isPresent }: Occasion,
): AppraisalLine | null {
  const year = yearOf(dueFrom);
  const endYear = dueFrom <= day(year, 8, 31) ? year : year + 1;
  const on = addDays(day(endYear - 1, 10, 1), random.int(0, 235));
  const outcome = drawOutcome(random);
  if (endYear < FIRST_YEAR || asOf < day(endYear - 1, 9, 1) || !isPresent(on)) return null;
  return {
    rank,
    schoolYear: schoolYear(endYear),
    ...(on <= asOf ? { on: formatDay(on) } : {}),
    // The final appreciation is notified in the two weeks after the next rentrée.
    ...(asOf >= day(endYear, 9, 15) ? { outcome } : {}),
  };
}

/** Chance of the shortened duration: 30 % over all, before as after the rendez-vous existed. */
export function chanceOfAcceleration(outcome: AppraisalOutcome | undefined): number {
  if (outcome === undefined) return 0.3;
  return { EXCELLENT: 0.75, TRES_SATISFAISANT: 0.25, SATISFAISANT: 0.03, A_CONSOLIDER: 0 }[outcome];
}

function drawOutcome(random: Random): AppraisalOutcome {
  const chance = random.next();
  if (chance < 0.25) return 'EXCELLENT';
  if (chance < 0.65) return 'TRES_SATISFAISANT';
  return chance < 0.95 ? 'SATISFAISANT' : 'A_CONSOLIDER';
}
