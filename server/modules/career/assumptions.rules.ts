import { addDays, type Day } from './calendar.rules.ts';
import { diplomaOfLevel } from './assumptions.tables.ts';
import {
  acceleratedPace,
  chevronsOf,
  normalPace,
  pathOf,
  standOf,
  standOn,
  type Pace,
  type Stand,
} from './echelon.rules.ts';
import type { Appreciation, CareerFacts, DiplomaCode } from './facts.rules.ts';
import type { Period } from './span.rules.ts';
import type { PositionCode } from './positions.tables.ts';
import { bonusYearsAfter, promoted } from './promotion.rules.ts';

/** What is supposed on top of the facts. The rules stay the same. */
export interface Assumptions {
  /** Both accelerations of the classe normale, as far as they are still to come, are granted. */
  readonly acceleratedAdvancement?: boolean;
  /** The final appreciation of a rendez-vous, the third unless another is named. */
  readonly appraisalOutcome?: Appreciation;
  readonly appraisalOf?: 1 | 2 | 3;
  /** A diploma, by code or by level, obtained on a day; on the day of the question when none is given. */
  readonly diploma?: { readonly code?: DiplomaCode; readonly level?: number; readonly on?: Day };
  /** A promotion that takes effect on 1 September of a campaign. */
  readonly promotion?: { readonly grade: 'HC' | 'CE'; readonly campaign: number };
  /** A leave, or another position, from the first day to the last one; activité when no position is named. */
  readonly leave?: Required<Period> & { readonly position?: PositionCode };
  /** A change of position from a day on. */
  readonly position?: { readonly position: PositionCode; readonly from: Day };
}

/** What a promotion in a campaign would lead to. */
export interface AssumedPromotion {
  readonly effect: Day;
  readonly stand: Stand;
  /** Years as head of school whose bonus no step before it used. */
  readonly bonusYears: number;
}

/** The pace of advancement that is supposed. */
export function paceOf({ acceleratedAdvancement = false }: Assumptions): Pace {
  return acceleratedAdvancement ? acceleratedPace : normalPace;
}

/**
 * The facts as they would be. After a promotion they are those of the new grade, even where it takes effect after
 * `asOf`; a promotion that no table leads to (not promouvable, no scale) changes nothing.
 */
export function assume(facts: CareerFacts, assumptions: Assumptions, asOf: Day): CareerFacts {
  const changed = assumeWithoutPromotion(facts, assumptions, asOf);
  const promotion = assumedPromotion(changed, assumptions, asOf);
  return promotion ? inNewGrade(changed, promotion) : changed;
}

/** All that is supposed but the promotion: what comes before it. */
export function assumeWithoutPromotion(facts: CareerFacts, assumptions: Assumptions, asOf: Day): CareerFacts {
  const { appraisalOutcome, appraisalOf = 3, diploma, leave, position } = assumptions;
  const code = diploma && (diploma.code ?? diplomaOfLevel[diploma.level ?? 0]);
  const moves = [
    ...(leave ? [{ ...leave, position: leave.position ?? 'ACTIVITE' }] : []),
    ...(position ? [{ ...position, to: null }] : []),
  ];
  return {
    ...facts,
    ...(appraisalOutcome ? { rdv: { ...facts.rdv, [appraisalOf]: appraisalOutcome } } : {}),
    ...(code ? { diplomas: [...(facts.diplomas ?? []), { code, obtainedOn: diploma.on ?? asOf }] } : {}),
    ...(moves.length > 0 ? { positions: moves.reduce(replaced, facts.positions ?? []) } : {}),
  };
}

/** Where the promotion that is supposed leads; null when none is, or no table leads anywhere. */
export function assumedPromotion(
  facts: CareerFacts,
  assumptions: Assumptions,
  asOf: Day,
): AssumedPromotion | null {
  const { promotion } = assumptions;
  if (!promotion) return null;
  const effect = `${promotion.campaign}-09-01`;
  const path = pathOf(facts, standOf(facts, asOf), paceOf(assumptions));
  const before = standOn(path, effect);
  const stand = before && before.from <= effect ? promoted(facts, before, effect) : null;
  return stand?.grade === promotion.grade
    ? { effect, stand, bonusYears: bonusYearsAfter(facts, path, effect) }
    : null;
}

/** The facts in the grade that a promotion leads to: its history begins anew, an unused bonus is kept. */
export function inNewGrade(facts: CareerFacts, { stand, effect, bonusYears }: AssumedPromotion): CareerFacts {
  const { history: _, entry9: __, ...kept } = facts;
  return {
    ...kept,
    grade: stand.grade,
    echelon: stand.echelon,
    echelonDate: stand.since,
    chevron: chevronsOf(facts, stand).findLast(([, on]) => on <= effect)?.[0] ?? null,
    directorYearsDone: bonusYears,
  };
}

type Positions = NonNullable<CareerFacts['positions']>;

/** One is in one position at a time: a new one cuts those that it overlaps, and the rest goes on after it. */
function replaced(positions: Positions, added: Positions[number]): Positions {
  const kept = positions.flatMap((period) => {
    const before =
      period.from < added.from ? [{ ...period, to: earlier(period.to, addDays(added.from, -1)) }] : [];
    if (added.to == null || (period.to != null && period.to <= added.to)) return before;
    const after = addDays(added.to, 1);
    return [...before, { ...period, from: period.from > after ? period.from : after }];
  });
  return [...kept, added];
}

function earlier(a: Day | null | undefined, b: Day): Day {
  return a == null || a > b ? b : a;
}
