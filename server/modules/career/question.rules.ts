import type { Day } from './calendar.rules.ts';
import type { Stand } from './echelon.rules.ts';
import type { CareerFacts } from './facts.rules.ts';

/** Holds whatever the day, as far as is known. */
export const always: Day = '0000-01-01';
/** Holds on no day, as far as is known. */
export const never: Day = '9999-12-31';

/** The question that a condition is asked. */
export interface Question {
  readonly facts: CareerFacts;
  /** The stands from the present one on, at the normal pace: accelerations count once they are granted. */
  readonly path: readonly Stand[];
  readonly asOf: Day;
  /** Y. */
  readonly campaign: number;
  /** The day on which the admissibility of the examinations is published. */
  readonly admissibility: Day;
}

/** The day that an expression such as `Y-1:12-31` names in the campaign of a question. */
export function dayOf(expression: string | undefined, question: Question): Day {
  if (expression === undefined) return question.asOf;
  if (expression === 'ADMISSIBILITY') return question.admissibility;
  const { offset, monthAndDay } = parsed(expression);
  return `${question.campaign + offset}-${monthAndDay}`;
}

const expressions = new Map<string, { readonly offset: number; readonly monthAndDay: string }>();

/** The parts of an expression such as `Y-1:12-31`. */
export function parsed(expression: string): { readonly offset: number; readonly monthAndDay: string } {
  const known = expressions.get(expression);
  if (known) return known;
  const [year = 'Y', monthAndDay = ''] = expression.split(':');
  const result = { offset: Number(year.slice(1) || 0), monthAndDay };
  expressions.set(expression, result);
  return result;
}
