import type { Day } from '../facts/calendar.rules.ts';
import type { Verdict } from '../conditions/condition.rules.ts';
import { payOn, type Stand } from '../facts/echelon.rules.ts';
import type { CareerFacts } from '../facts/facts.rules.ts';
import type { LegalReference } from '../law/legal-texts.tables.ts';
import type { CareerQuestion } from './asked.rules.ts';
import type { Explanation } from '../reasons/explanation.rules.ts';
import type { ConditionKey } from '../words/perspective-texts.tables.ts';
import type { Condition, ProgrammeKind, ReasonCode } from '../law/programmes.tables.ts';
import type { BaremeOf } from '../path/promotion.rules.ts';

export type PerspectiveStatus = 'ELIGIBLE' | 'ELIGIBLE_LATER' | 'NOT_ELIGIBLE' | 'UNKNOWN';

/** Why a perspective is not open: a condition, or that nothing is left to come. */
export type PerspectiveReason = ReasonCode | 'LAST_ECHELON' | 'CORPS_LEFT' | 'RENDEZ_VOUS_OVER';

/** One condition: what is asked, what is, and from when it holds. */
export interface PerspectiveCondition {
  readonly key: ConditionKey;
  readonly label: string;
  /** On its day, in the campaign of the question; null when a fact is missing. */
  readonly met: boolean | null;
  /** Null when it always held, or never will. */
  readonly satisfiedFrom: Day | null;
  /** The day on which it is judged; null where that is the day of the question. */
  readonly judgedOn: Day | null;
  readonly required: string;
  /** Null when the facts do not say. */
  readonly actual: string | null;
  /** Why one is refused; null as well where another condition already says so. */
  readonly reason: ReasonCode | null;
  readonly legalReference: LegalReference | null;
}

/** The place that it would lead to, and its pay at the indices of today. */
export interface PerspectiveOutcome {
  readonly corps: string;
  readonly grade: string;
  readonly echelon: number;
  readonly chevron: string | null;
  /** The first day in the chevron; before `from` where a promotion keeps it. */
  readonly chevronSince: Day | null;
  readonly indiceMajore: number | null;
  readonly grossMonthlyPay: number | null;
  readonly from: Day;
  /** The day from which the seniority in the échelon counts: before `from` where some is kept. */
  readonly since: Day;
}

/** What the law opens to a teacher, from when, and why. */
export interface Perspective {
  /** NEXT_ECHELON, RENDEZ_VOUS_1 to 3, HORS_CLASSE, CLASSE_EXCEPTIONNELLE, or the code of a programme. */
  readonly key: string;
  readonly kind: 'ECHELON' | ProgrammeKind;
  readonly title: string;
  readonly summary: string;
  readonly status: PerspectiveStatus;
  /** Null when it always was, or is never, or not known. */
  readonly eligibleFrom: Day | null;
  /** The accelerated date of the next échelon, where one is still open. */
  readonly acceleratedFrom: Day | null;
  readonly firstCampaign: number | null;
  /** With every acceleration that is still to come, when that is sooner. */
  readonly acceleratedFirstCampaign: number | null;
  readonly conditions: readonly PerspectiveCondition[];
  readonly outcome: PerspectiveOutcome | null;
  /** How one applies, where the sources say it. */
  readonly howToApply: string | null;
  /** The points of the hors classe, in the campaign of the question. */
  readonly points: BaremeOf | null;
  readonly reasons: readonly PerspectiveReason[];
  /** The reasons below the short answer, in words. */
  readonly explanations: readonly Explanation[];
  /** What the answer depends on and the file does not settle. */
  readonly questions: readonly CareerQuestion[];
  /** Legal texts only. */
  readonly legalBasis: readonly LegalReference[];
  /** The documents that were read. */
  readonly sources: readonly string[];
  readonly certainty: 'HIGH' | 'MEDIUM' | 'LOW';
}

/** A part of a condition, with its verdict by the rule and the one that its words deserve. */
export interface Part {
  readonly condition: Condition;
  readonly ruled: Verdict;
  readonly told: Verdict;
}

/** A place from a day on, in the shape of an outcome. */
export function placeOf(facts: CareerFacts, stand: Stand, from: Day): PerspectiveOutcome {
  const { grade, echelon, chevron } = stand;
  const pay = payOn(facts, stand, from);
  return {
    corps: facts.corps,
    grade,
    echelon,
    chevron: chevron?.code ?? null,
    chevronSince: chevron?.since ?? null,
    indiceMajore: pay?.inm ?? null,
    grossMonthlyPay: pay?.grossMonthly ?? null,
    from,
    since: stand.since,
  };
}
