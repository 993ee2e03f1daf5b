import { gradeFact, indexAt, type EchelonFact } from '../../dossier/corps.tables.ts';
import type { Day } from '../facts/calendar.rules.ts';
import type { Stand } from '../facts/echelon.rules.ts';
import type { CareerFacts } from '../facts/facts.rules.ts';

/** Why a promotion leads to a place: what is compared, and what follows from it. */
export interface LandingReasons {
  /** The index that is held before. */
  readonly held: number;
  /** The échelon of the new grade with an equal index, or with the next one above. */
  readonly first: EchelonFact;
  readonly index: number;
  readonly gain: number;
  /** What the next échelon of the old grade brings; at its top, what the last one brought. */
  readonly step: number;
  readonly isAtTop: boolean;
  /** Seniority is kept where the gain is below the step. */
  readonly isKept: boolean;
  /** Whether the seniority kept has the length of that échelon already, and leads to the one after it. */
  readonly isFurther: boolean;
}

/** The reasons of a place, at the indices of its day; null where it rests on no comparison, such as a chevron that is kept. */
export function landingReasons(
  { corps }: CareerFacts,
  before: Stand,
  landed: Stand,
  day: Day,
): LandingReasons | null {
  if (before.chevron) return null;
  const indexIn = (grade: string, echelon: number): number | null => {
    const chevron = gradeFact(corps, grade)?.echelons[echelon - 1]?.chevrons[0]?.code ?? null;
    return indexAt({ corps, grade, echelon, chevron }, day);
  };
  const held = indexIn(before.grade, before.echelon);
  const isReached = ({ echelon }: EchelonFact) => (indexIn(landed.grade, echelon) ?? 0) >= (held ?? Infinity);
  const first = gradeFact(corps, landed.grade)?.echelons.find(isReached);
  if (held === null || !first) return null;
  const index = indexIn(landed.grade, first.echelon) as number;
  const above = indexIn(before.grade, before.echelon + 1);
  const step = above === null ? held - (indexIn(before.grade, before.echelon - 1) ?? held) : above - held;
  const gain = index - held;
  const isKept = gain < step;
  const isFurther = isKept && landed.echelon > first.echelon;
  return { held, first, index, gain, step, isAtTop: above === null, isKept, isFurther };
}
