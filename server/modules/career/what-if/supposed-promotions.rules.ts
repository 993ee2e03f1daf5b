import {
  assumeWithoutPromotion,
  paceOf,
  type Assumptions,
  type SupposedPromotion,
} from './assumptions.rules.ts';
import { latest, type Day } from '../facts/calendar.rules.ts';
import { verdictOfGrade } from '../conditions/condition.rules.ts';
import { decidedPromotion, decidedStand } from '../path/decided.rules.ts';
import { pathOf, standOf, standOn, type Pace, type Stand } from '../facts/echelon.rules.ts';
import type { CareerFacts } from '../facts/facts.rules.ts';
import { bonusYearsAfter, promoted } from '../path/promotion.rules.ts';
import { questionOf } from '../conditions/question.rules.ts';

/** What a promotion leads to. */
export interface PromotionAhead {
  readonly effect: Day;
  readonly stand: Stand;
  /** Years as head of school whose bonus no step before it used. */
  readonly bonusYears: number;
}

/** A promotion that is supposed and left out: its conditions fail, no table leads anywhere, or the file records it. */
export interface RefusedPromotion extends SupposedPromotion {
  readonly why: 'NOT_MET' | 'NO_TABLE' | 'RECORDED';
}

/** The promotions to come. */
export interface PromotionsAhead {
  /** Those that the file records already, as far as their scales are known. */
  readonly recorded: readonly PromotionAhead[];
  /** Those that are supposed and that the law allows in their campaign, each after the ones before it. */
  readonly applied: readonly PromotionAhead[];
  readonly refused: readonly RefusedPromotion[];
  /** The facts after the last one that is supposed. */
  readonly facts: CareerFacts;
}

/**
 * The facts as they would be. After promotions they are those of the new grade, even where it takes effect after `asOf`;
 * one that the law does not allow in its campaign, or that no table leads to, changes nothing.
 */
export function assume(facts: CareerFacts, assumptions: Assumptions, asOf: Day): CareerFacts {
  return promotionsAhead(assumeWithoutPromotion(facts, assumptions, asOf), assumptions, asOf).facts;
}

/** The promotions that the file records, or that are supposed on these facts, in the order of their campaigns. */
export function promotionsAhead(facts: CareerFacts, assumptions: Assumptions, asOf: Day): PromotionsAhead {
  const pace = paceOf(assumptions);
  const recorded: PromotionAhead[] = [];
  const applied: PromotionAhead[] = [];
  const refused: RefusedPromotion[] = [];
  let after = facts;
  for (let ahead = recordedIn(after, asOf, pace); ahead; ahead = recordedIn(after, asOf, pace)) {
    recorded.push(ahead);
    after = inNewGrade(after, ahead);
  }
  const inOrder = [...(assumptions.promotions ?? [])].sort((a, b) => a.campaign - b.campaign);
  for (const supposed of inOrder) {
    const isRecorded = recorded.some(({ stand }) => stand.grade === supposed.grade);
    const ahead = isRecorded ? 'RECORDED' : promotionIn(after, supposed, { asOf, pace });
    if (typeof ahead === 'string') refused.push({ ...supposed, why: ahead });
    else {
      applied.push(ahead);
      after = inNewGrade(after, ahead);
    }
  }
  return { recorded, applied, refused, facts: applied.length > 0 ? after : facts };
}

/** The facts in the grade that a promotion leads to: its history begins anew, an unused bonus is kept. */
export function inNewGrade(facts: CareerFacts, { stand, effect, bonusYears }: PromotionAhead): CareerFacts {
  const { history: _, entry9: __, decided = [], ...kept } = facts;
  const ahead = decided.filter(({ from }) => from > effect);
  return {
    ...kept,
    grade: stand.grade,
    echelon: stand.echelon,
    echelonDate: stand.since,
    heldSince: effect,
    ...(ahead.length > 0 ? { decided: ahead } : {}),
    chevron: stand.chevron?.code ?? null,
    chevronSince: stand.chevron?.since ?? null,
    directorYearsDone: bonusYears,
  };
}

/** Where a promotion that is supposed leads, or why it is left out. */
function promotionIn(
  facts: CareerFacts,
  { grade, campaign }: SupposedPromotion,
  { asOf, pace }: { readonly asOf: Day; readonly pace: Pace },
): PromotionAhead | 'NOT_MET' | 'NO_TABLE' {
  const effect = `${campaign}-09-01`;
  const question = questionOf(facts, { asOf, campaign, pace });
  // What is judged on the day of the question is judged when the promotion is.
  const day = latest(asOf, `${campaign}-08-31`);
  const then = { ...question, asOf: day, facts: titularised(facts, asOf, day) };
  if (verdictOfGrade(grade, then).met === false) return 'NOT_MET';
  const { path } = question;
  const before = standOn(path, effect);
  const stand = before && before.from <= effect ? promoted(facts, before, effect) : null;
  if (stand?.grade !== grade) return 'NO_TABLE';
  return { effect, stand, bonusYears: bonusYearsAfter(facts, path, effect) };
}

/** The facts of a later day: whose titularisation comes meanwhile is titulaire then. */
function titularised(facts: CareerFacts, asOf: Day, day: Day): CareerFacts {
  const { status, titularSince } = facts;
  const isForeseen = status === 'stagiaire' && titularSince != null && titularSince > asOf;
  return isForeseen && titularSince <= day ? { ...facts, status: 'titulaire' } : facts;
}

function recordedIn(facts: CareerFacts, asOf: Day, pace: Pace): PromotionAhead | null {
  const step = decidedPromotion(facts);
  const stand = step ? decidedStand(facts, step) : null;
  if (!step || !stand) return null;
  const path = pathOf(facts, standOf(facts, asOf), pace);
  return { effect: step.from, stand, bonusYears: bonusYearsAfter(facts, path, step.from) };
}
