import { earliest, firstYearOn, type Day } from '../facts/calendar.rules.ts';
import {
  decidedAfter,
  pathOf,
  standOf,
  withoutBonus,
  type Pace,
  type Stand,
} from '../facts/echelon.rules.ts';
import type { CareerFacts } from '../facts/facts.rules.ts';
import type { Programme } from '../law/programmes.tables.ts';
import { certifications } from '../law/registration.tables.ts';

/** Holds whatever the day, as far as is known. */
export const always: Day = '0000-01-01';
/** Holds on no day, as far as is known. */
export const never: Day = '9999-12-31';

/** The question that a condition is asked. */
export interface Question {
  readonly facts: CareerFacts;
  /** The stands from the present one on, at the normal pace: accelerations count once they are granted. */
  readonly path: readonly Stand[];
  /**
   * The same without the bonus of heads of school, which is not used for the conditions of a promotion of grade (décret
   * 2023-777 art. 4): the conditions and their first campaigns look at this one, the next échelon at the other.
   */
  readonly plainPath: readonly Stand[];
  /**
   * The steps that were due by today and that nobody recorded. More than one: the file lacks an interruption, or years of
   * a career; the paths end with the recorded place then, as what rests on the others is not known.
   */
  readonly overdue: readonly Stand[];
  readonly asOf: Day;
  /** The last day of which the facts tell what happened: that of the question, or before it when it is to come. */
  readonly today: Day;
  /** Y: that of the next 31 August, or what `questionFor` made of it. */
  readonly campaign: number;
  /** Y of competitions and certifications: the civil year, in which one registers. */
  readonly registration: number;
  /** Whether the question is that of a competition or a certification. */
  readonly isRegistration: boolean;
  /** The day on which the admissibility of the examinations is published. */
  readonly admissibility: Day;
}

/** What is asked: a day, and the campaign that it falls in unless another is named. */
export interface Asked {
  readonly asOf: Day;
  /** The day on which the facts were read; that of the question when absent. */
  readonly today?: Day;
  readonly campaign?: number;
  /** The day on which the admissibility of the next examinations is published. */
  readonly admissibility?: Day;
  /** Whether the accelerations to come are taken as granted; they are not unless it says so. */
  readonly pace?: Pace;
}

/** The campaign whose 31 August is the next one on a day. */
export function campaignOn(asOf: Day): number {
  return firstYearOn(asOf, '08-31');
}

/** Admissibility is published in spring of the year after the registration; the day varies. */
function admissibilityOf(campaign: number): Day {
  return `${campaign + 1}-03-15`;
}

/** The question, with the path that all answers share. */
export function questionOf(facts: CareerFacts, asked: Asked): Question {
  const campaign = asked.campaign ?? campaignOn(asked.asOf);
  const registration = asked.campaign ?? Number(asked.asOf.slice(0, 4));
  const stand = standOf(facts, asked.asOf);
  const today = earliest(asked.today ?? asked.asOf, asked.asOf);
  const whole = pathOf(facts, stand, asked.pace);
  const overdue = overdueOn(facts, whole, today);
  const path = overdue.length > 1 ? whole.slice(0, 1) : whole;
  const isShorter = facts.directorYearsDone && overdue.length < 2;
  return {
    facts,
    path,
    plainPath: isShorter ? pathOf(withoutBonus(facts), stand, asked.pace) : path,
    overdue,
    asOf: asked.asOf,
    today,
    campaign,
    registration,
    isRegistration: false,
    admissibility: asked.admissibility ?? admissibilityOf(registration),
  };
}

/** The steps of a path that were due by today; none where the file records the one that comes next. */
function overdueOn(facts: CareerFacts, path: readonly Stand[], today: Day): Stand[] {
  const [present, ...ahead] = path;
  if (!present || decidedAfter(facts, present)) return [];
  return ahead.filter(({ from }) => from <= today);
}

/** Whether the file is behind by more than one step: the recorded place is no longer the one that is held. */
export function isBehind({ overdue }: Question): boolean {
  return overdue.length > 1;
}

/** The question in the year of a programme: competitions and certifications have their own from September to December. */
export function questionFor({ code, kind }: Pick<Programme, 'code' | 'kind'>, question: Question): Question {
  if (kind !== 'COMPETITION' && !certifications.includes(code)) return question;
  return { ...question, campaign: question.registration, isRegistration: true };
}

/** The year in which something that comes to hold on a day opens a programme that is judged on the day of the question. */
export function yearOpenedOn(day: Day, { isRegistration }: Question): number {
  return isRegistration ? Number(day.slice(0, 4)) : campaignOn(day);
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
