import { answerOf } from './answer.rules.ts';
import { firstYearOn, type Day } from '../facts/calendar.rules.ts';
import {
  programmes,
  type All,
  type Condition,
  type Leaf,
  type Programme,
  type ReasonCode,
} from '../law/programmes.tables.ts';
import { ruledSince } from '../law/promotion.tables.ts';
import { always, dayOf, never, parsed, yearOpenedOn, type Question } from './question.rules.ts';

/** What a condition answers. */
export interface Verdict {
  /** On its day, in the campaign of the question; null when a fact is missing. */
  readonly met: boolean | null;
  /** The day from which it holds, `always` or `never`. */
  readonly from: Day;
  /** The first campaign in which it holds; infinite for never, minus infinity for always. */
  readonly campaign: number;
  /** Why it does not hold, in the order of the rule and without repeats. */
  readonly reasons: readonly ReasonCode[];
  /** Facts that are missing for an answer. */
  readonly missing: readonly string[];
}

/**
 * All: the latest of the days, and the reasons of each part that fails. Any: the earliest, and when every part fails the
 * reasons of all. A leaf whose fact is missing names the fact, and no reason: nobody is refused for what is not known.
 */
export function verdictOf(condition: Condition, question: Question): Verdict {
  if ('all' in condition) return meet(condition.all.map((part) => verdictOf(part, question)));
  if ('any' in condition) return join(condition.any.map((part) => verdictOf(part, question)));
  return leafVerdict(condition, question);
}

/**
 * The first campaign of a promotion of grade in which all of it holds at once. Each part may hold in an earlier one: a
 * position before a leave that is recorded, the échelon during it. No more positions put it off than are recorded.
 */
export function firstCampaignFor(condition: Condition, question: Question, now: Verdict): number {
  let { met, campaign } = now;
  for (const _ of question.facts.positions ?? []) {
    if (met === true || !Number.isFinite(campaign)) break;
    const then = verdictOf(condition, { ...question, campaign });
    if (then.met === true) break;
    ({ met, campaign } = then);
  }
  return campaign;
}

/** What the promotion to a grade answers. */
export function verdictOfGrade(grade: 'HC' | 'CE', question: Question): Verdict {
  const { condition } = programmes.find(({ code }) => code === grade) as { readonly condition: Condition };
  return verdictOf(condition, question);
}

/** What a programme asks for in the campaign of a question; null where that is not in the facts that we have. */
export function askedIn({ code, condition }: Programme, { campaign }: Question): All | null {
  return campaign < (ruledSince[code] ?? 0) ? null : condition;
}

/** Each leaf of a condition, in order. */
export function leavesOf(condition: Condition): Leaf[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition) return condition.any.flatMap(leavesOf);
  return [condition];
}

/** All of several verdicts. */
export function meet(parts: readonly Verdict[]): Verdict {
  const failing = parts.filter(({ met }) => met !== true);
  return {
    met: parts.some(({ met }) => met === false) ? false : failing.length > 0 ? null : true,
    from: parts.reduce((day, { from }) => (from > day ? from : day), always),
    campaign: Math.max(...parts.map(({ campaign }) => campaign)),
    reasons: distinct(failing.flatMap(({ reasons }) => reasons)),
    missing: distinct(failing.flatMap(({ missing }) => missing)),
  };
}

function join(parts: readonly Verdict[]): Verdict {
  const isMet = parts.some(({ met }) => met === true);
  const met = isMet ? true : parts.some((part) => part.met === null) ? null : false;
  return {
    met,
    from: parts.reduce((day, { from }) => (from < day ? from : day), never),
    campaign: Math.min(...parts.map(({ campaign }) => campaign)),
    reasons: met === false ? distinct(parts.flatMap(({ reasons }) => reasons)) : [],
    missing: isMet ? [] : distinct(parts.flatMap(({ missing }) => missing)),
  };
}

function leafVerdict(leaf: Leaf, question: Question): Verdict {
  const answer = answerOf(leaf, question, dayOf(leaf.at, question));
  if (!answer) {
    return { met: null, from: never, campaign: Infinity, reasons: [], missing: [leaf.fact] };
  }
  const { met, from } = answer;
  const campaign = answer.campaign ?? campaignOf(leaf, from, question, met);
  return { met, from, campaign, reasons: met ? [] : [leaf.reason], missing: [] };
}

/** The first campaign whose day is not before the one from which a leaf holds. */
function campaignOf(leaf: Leaf, from: Day, question: Question, met: boolean): number {
  if (from === always) return -Infinity;
  if (from === never) return Infinity;
  // Judged on the day of the question: the campaign under way, or the one of the year in which it comes to hold.
  if (leaf.at === undefined)
    return met ? -Infinity : Math.max(question.campaign, yearOpenedOn(from, question));
  if (leaf.at === 'ADMISSIBILITY') {
    const { admissibility, campaign } = question;
    return firstYearOn(from, admissibility.slice(5)) - (Number(admissibility.slice(0, 4)) - campaign);
  }
  const { offset, monthAndDay } = parsed(leaf.at);
  return firstYearOn(from, monthAndDay) - offset;
}

function distinct<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}
