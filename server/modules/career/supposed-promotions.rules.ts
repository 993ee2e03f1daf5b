import { gradeFact } from '../dossier/corps.tables.ts';
import {
  assumeWithoutPromotion,
  paceOf,
  type Assumptions,
  type SupposedPromotion,
} from './assumptions.rules.ts';
import { latest, type Day } from './calendar.rules.ts';
import { verdictOfGrade } from './condition.rules.ts';
import { enter, pathOf, standOf, standOn, type Pace, type Stand } from './echelon.rules.ts';
import type { CareerFacts } from './facts.rules.ts';
import { bonusYearsAfter, promoted } from './promotion.rules.ts';
import { questionOf } from './question.rules.ts';

/** What a promotion leads to. */
export interface PromotionAhead {
  readonly effect: Day;
  readonly stand: Stand;
  /** Years as head of school whose bonus no step before it used. */
  readonly bonusYears: number;
}

/** The promotions to come. */
export interface PromotionsAhead {
  /** The one that the file records already; null when there is none, or no scale for it. */
  readonly recorded: PromotionAhead | null;
  /** Those that are supposed and that the law allows in their campaign, each after the ones before it. */
  readonly applied: readonly PromotionAhead[];
  /** Those that it does not allow, or that no table leads from. */
  readonly refused: readonly SupposedPromotion[];
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
  const recorded = recordedPromotion(facts, pathOf(facts, standOf(facts, asOf), pace));
  const applied: PromotionAhead[] = [];
  const refused: SupposedPromotion[] = [];
  let after = recorded ? inNewGrade(facts, recorded) : facts;
  const inOrder = [...(assumptions.promotions ?? [])].sort((a, b) => a.campaign - b.campaign);
  for (const supposed of inOrder) {
    const ahead = promotionIn(after, supposed, { asOf, pace });
    if (ahead) {
      applied.push(ahead);
      after = inNewGrade(after, ahead);
    } else refused.push(supposed);
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

/** Where a promotion that is supposed leads; null when its conditions fail, or no table leads anywhere. */
function promotionIn(
  facts: CareerFacts,
  { grade, campaign }: SupposedPromotion,
  { asOf, pace }: { readonly asOf: Day; readonly pace: Pace },
): PromotionAhead | null {
  const effect = `${campaign}-09-01`;
  const question = questionOf(facts, { asOf, campaign, pace });
  const { path } = question;
  const before = standOn(path, effect);
  const stand = before && before.from <= effect ? promoted(facts, before, effect) : null;
  // What is judged on the day of the question is judged when the promotion is decided.
  const day = latest(asOf, `${campaign}-08-31`);
  const decided = { ...question, asOf: day, facts: titularised(facts, asOf, day) };
  if (stand?.grade !== grade || verdictOfGrade(grade, decided).met === false) return null;
  return { effect, stand, bonusYears: bonusYearsAfter(facts, path, effect) };
}

/** The facts of a later day: whose titularisation comes meanwhile is titulaire then. */
function titularised(facts: CareerFacts, asOf: Day, day: Day): CareerFacts {
  const { status, titularSince } = facts;
  const isForeseen = status === 'stagiaire' && titularSince != null && titularSince > asOf;
  return isForeseen && titularSince <= day ? { ...facts, status: 'titulaire' } : facts;
}

function recordedPromotion(facts: CareerFacts, path: readonly Stand[]): PromotionAhead | null {
  const step = facts.decided?.find(({ grade }) => grade !== facts.grade);
  const fact = step && gradeFact(facts.corps, step.grade)?.echelons[step.echelon - 1];
  if (!fact) return null;
  const stand = enter(fact, step.grade, step.echelonDate ?? step.from, step.from);
  return { effect: step.from, stand, bonusYears: bonusYearsAfter(facts, path, step.from) };
}
