import { addDays, addMonths, earliest, type Day } from './calendar.rules.ts';
import type { DecidedStep } from './facts.rules.ts';
import { spanOf, type Interval, type Period } from './span.rules.ts';

/** A step of a career as a Dossier records it. */
export interface RecordedStep extends Period {
  readonly corps: string;
  readonly grade: string;
  readonly echelon: number;
  readonly chevron: string | null;
  /** ISO 8601, such as `P1Y3M`. */
  readonly retained: string | null;
  readonly accelerated: boolean | null;
}

/** The time in one échelon, whatever number of steps it was recorded in. */
export interface Stretch extends Pick<
  RecordedStep,
  'corps' | 'grade' | 'echelon' | 'chevron' | 'accelerated'
> {
  /** The first day. */
  readonly entered: Day;
  /** The same, retained seniority taken off. */
  readonly start: Day;
}

/** The stretches of recorded steps, in order. */
export function stretchesOf(steps: readonly RecordedStep[], stops: readonly Interval[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const step of steps) {
    const { corps, grade, echelon, chevron, accelerated } = step;
    const last = stretches.at(-1);
    const goesOn = last?.corps === corps && last.grade === grade && last.echelon === echelon;
    if (!goesOn)
      stretches.push({
        corps,
        grade,
        echelon,
        chevron,
        accelerated,
        entered: step.from,
        start: seniorityFrom(step, stops),
      });
    // The HR base says anew how much seniority there is: its last word counts.
    else if (step.retained !== null)
      stretches[stretches.length - 1] = { ...last, start: seniorityFrom(step, stops) };
  }
  return stretches;
}

/**
 * The day from which the seniority of a step runs. The rules push dates back by each stop of the clock that follows it,
 * and retained seniority is what remained without them: so the start lies earlier by those between the two.
 */
function seniorityFrom({ from, retained }: RecordedStep, stops: readonly Interval[]): Day {
  if (retained === null) return from;
  const part = (unit: string) => Number(new RegExp(`(\\d+)${unit}`).exec(retained)?.[1] ?? 0);
  let start = addDays(addMonths(from, -12 * part('Y') - part('M')), -part('D'));
  for (const stop of stops.toReversed()) {
    const end = stop.until === null ? from : earliest(stop.until, from);
    if (stop.from >= end || end <= start) continue;
    const span = spanOf(stop.from, end);
    start = addDays(addMonths(start, -span.months), -span.days);
  }
  return start;
}

/** What the file records for after a day, in the present corps. */
export interface Ahead {
  /** Steps that are decided and not yet in force: no rule foresees anything in their place. */
  readonly decided: readonly DecidedStep[];
  /** The first day on which the corps is left: for another one, or because the last step ends; null where neither is recorded. */
  readonly endsOn: Day | null;
}

/** What all recorded steps tell of the days after one on which `corps` is held. */
export function aheadOf(
  steps: readonly RecordedStep[],
  stops: readonly Interval[],
  { corps, after }: { readonly corps: string; readonly after: Day },
): Ahead {
  const left = steps.find((step) => step.from > after && step.corps !== corps);
  const own = left ? steps.filter(({ from }) => from < left.from) : steps;
  const decided = stretchesOf(own, stops)
    .filter(({ entered }) => entered > after)
    .map(({ grade, echelon, chevron, entered, start }) => ({
      grade,
      echelon,
      from: entered,
      ...(start < entered ? { echelonDate: start } : {}),
      ...(chevron === null ? {} : { chevron }),
    }));
  const end = own.at(-1)?.to ?? null;
  return { decided, endsOn: left?.from ?? (end === null ? null : addDays(end, 1)) };
}

/**
 * The first day in the corps; null when the file begins later than that: in a higher grade, or after the titularisation.
 */
export function corpsEntry(stretches: readonly Stretch[], titularSince: Day | null): Day | null {
  const { corps } = stretches.at(-1) as Stretch;
  const at = stretches.findLastIndex((stretch) => stretch.corps !== corps) + 1;
  const { entered, grade } = stretches[at] as Stretch;
  const isLate = grade === 'HC' || grade === 'CE' || (titularSince !== null && titularSince < entered);
  return at === 0 && isLate ? null : entered;
}

/** The day on which the present échelon, or one before it in another grade of the corps, was entered by advancement. */
export function lastAdvancement(stretches: readonly Stretch[]): Day {
  const at = stretches.findLastIndex((stretch, index) => {
    const before = stretches[index - 1];
    return !before || before.corps !== stretch.corps || before.grade === stretch.grade;
  });
  return (stretches[at] as Stretch).entered;
}
