import { earliest, type Day } from '../facts/calendar.rules.ts';
import { lastOfDay, standOf, type Stand } from '../facts/echelon.rules.ts';
import type { CareerFacts, DecidedStep } from '../facts/facts.rules.ts';

/** The place that a decided step leads to; null when the scale does not have it. */
export function decidedStand(facts: CareerFacts, step: DecidedStep): Stand | null {
  return standOf(inForce(facts, step), step.from);
}

/** The first promotion that the file records for a later day. */
export function decidedPromotion({ decided, grade }: CareerFacts): DecidedStep | undefined {
  return lastOfDay(decided ?? [], (step) => step.grade !== grade);
}

/** The facts on a day: the steps that were decided for it, or for a day before it, are in force. */
export function factsOn(facts: CareerFacts, day: Day): CareerFacts {
  const [step, ...ahead] = facts.decided ?? [];
  if (!step || step.from > day) return facts;
  return factsOn({ ...inForce(facts, step), decided: ahead }, day);
}

/** The facts once a decided step is in force: its échelon is the present one, and a promotion begins a new history. */
function inForce(facts: CareerFacts, step: DecidedStep): CareerFacts {
  const { grade, echelon, from, echelonDate = from, chevron = null } = step;
  const { history = [], entry9, ...kept } = facts;
  const passed =
    facts.echelon === null || facts.echelonDate === null
      ? []
      : [{ echelon: facts.echelon, from: facts.echelonDate }];
  const isSameGrade = grade === facts.grade;
  return {
    ...kept,
    ...(isSameGrade ? { history: [...history, ...passed], ...(entry9 == null ? {} : { entry9 }) } : {}),
    ...(isSameGrade ? { directorYearsDone: 0 } : {}),
    grade,
    echelon,
    echelonDate: earliest(echelonDate, from),
    heldSince: from,
    chevron,
    chevronSince: null,
  };
}
