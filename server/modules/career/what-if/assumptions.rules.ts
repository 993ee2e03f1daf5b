import type { Appreciation, DiplomaCode } from '../law/codes.tables.ts';
import { diplomaOfLevel } from './assumptions.tables.ts';
import { addDays, earliest, latest, type Day } from '../facts/calendar.rules.ts';
import { acceleratedPace, normalPace, type Pace } from '../facts/echelon.rules.ts';
import type { CareerFacts } from '../facts/facts.rules.ts';
import { countedPositions, type PositionCode } from '../law/positions.tables.ts';
import type { Period } from '../facts/span.rules.ts';

export interface SupposedPromotion {
  readonly grade: 'HC' | 'CE';
  readonly campaign: number;
}

/** What is supposed on top of the facts. The rules stay the same. */
export interface Assumptions {
  /** Both accelerations of the classe normale, as far as they are still to come, are granted. */
  readonly acceleratedAdvancement?: boolean;
  /** The final appreciation of a rendez-vous, the third unless another is named. */
  readonly appraisalOutcome?: Appreciation;
  readonly appraisalOf?: 1 | 2 | 3;
  /** A diploma, by code or by level, obtained on a day; on the day of the question when none is given. */
  readonly diploma?: { readonly code?: DiplomaCode; readonly level?: number; readonly on?: Day };
  /** The training of heads of school, over on a day; on the day of the question when none is given. */
  readonly training?: { readonly on?: Day };
  readonly childrenRaised?: number;
  readonly specialisedPost?: boolean;
  /** Services beside those of the file. */
  readonly services?: NonNullable<CareerFacts['services']>;
  /** Promotions, each of which takes effect on 1 September of its campaign. */
  readonly promotions?: readonly SupposedPromotion[];
  /** A leave, or another position, from the first day to the last one; activité when no position is named. */
  readonly leave?: Required<Period> & { readonly position?: PositionCode };
  /** A change of position from a day on. */
  readonly position?: { readonly position: PositionCode; readonly from: Day };
}

/** The pace of advancement that is supposed. */
export function paceOf({ acceleratedAdvancement = false }: Assumptions): Pace {
  return acceleratedAdvancement ? acceleratedPace : normalPace;
}

/** The facts as they would be before any promotion that is supposed. */
export function assumeWithoutPromotion(facts: CareerFacts, assumptions: Assumptions, asOf: Day): CareerFacts {
  const { appraisalOutcome, appraisalOf = 3, diploma, training, leave, position } = assumptions;
  const { childrenRaised, specialisedPost, services } = assumptions;
  const given = services ? [...(facts.services ?? []), ...services] : facts.services;
  const code = diploma && (diploma.code ?? diplomaOfLevel[diploma.level ?? 0]);
  const moves = [
    ...(position ? [{ ...position, to: null }] : []),
    ...(leave ? [{ ...leave, position: leave.position ?? 'ACTIVITE' }] : []),
  ];
  return {
    ...facts,
    ...(appraisalOutcome ? { rdv: { ...facts.rdv, [appraisalOf]: appraisalOutcome } } : {}),
    ...(code ? { diplomas: [...(facts.diplomas ?? []), { code, obtainedOn: diploma.on ?? asOf }] } : {}),
    ...(code && !facts.diplomas ? { diplomasOpen: true } : {}),
    ...(training ? { trainingDirection: trainedBy(facts, training.on ?? asOf) } : {}),
    ...(moves.length > 0 ? { positions: moves.reduce(replaced, facts.positions ?? []) } : {}),
    ...(given ? { services: moves.reduce(interrupted, given) } : {}),
    ...(services && !facts.services ? { servicesOpen: true } : {}),
    ...(childrenRaised === undefined ? {} : { childrenRaised }),
    ...(specialisedPost === undefined ? {} : { specialisedPost }),
  };
}

function trainedBy({ trainingDirection = false }: CareerFacts, on: Day): boolean | Day {
  if (trainingDirection === true) return true;
  return trainingDirection === false ? on : earliest(trainingDirection, on);
}

type Positions = NonNullable<CareerFacts['positions']>;
type Services = NonNullable<CareerFacts['services']>;

/** One is in one position at a time: a new one cuts those that it overlaps, and the rest goes on after it. */
function replaced(positions: Positions, added: Positions[number]): Positions {
  return [...outside(positions, added), added];
}

/**
 * Nobody serves on disponibilité, on parental leave, or outside the corps; parental leave alone counts among the years in
 * France (« AEFE : FAQ détachés »).
 */
function interrupted(services: Services, { position, ...leave }: Positions[number]): Services {
  if (countedPositions[position].clock === 'RUNS') return services;
  const inFrance = services.filter(
    ({ tags }) => position === 'CONGE_PARENTAL' && tags.includes('france_titular'),
  );
  const meanwhile = inFrance.flatMap(({ from, to }) => {
    const start = latest(from, leave.from);
    const end = leave.to == null ? (to ?? null) : earlier(to, leave.to);
    return end !== null && end < start ? [] : { from: start, to: end, tags: ['france_titular'] as const };
  });
  return [...outside(services, leave), ...meanwhile];
}

/** What is left of periods outside another one. */
function outside<P extends Period>(periods: readonly P[], cut: Period): P[] {
  return periods.flatMap((period) => {
    const before =
      period.from < cut.from ? [{ ...period, to: earlier(period.to, addDays(cut.from, -1)) }] : [];
    if (cut.to == null || (period.to != null && period.to <= cut.to)) return before;
    return [...before, { ...period, from: latest(period.from, addDays(cut.to, 1)) }];
  });
}

function earlier(a: Day | null | undefined, b: Day): Day {
  return a == null || a > b ? b : a;
}
