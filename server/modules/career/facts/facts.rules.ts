import type { Appreciation, DiplomaCode, ServiceTag, Status } from '../law/codes.tables.ts';
import { latest, type Day } from './calendar.rules.ts';
import type { PositionCode } from '../law/positions.tables.ts';
import { intervalOf, merged, type Interval, type Period } from './span.rules.ts';

/**
 * What the rules know of a teacher. Dates are `YYYY-MM-DD`. What is absent is not known, except: `sector` is public,
 * `positions` are activité, and a training or a specialised post that nobody recorded is none.
 */
export interface CareerFacts {
  readonly sector?: 'public' | 'private_under_contract';
  readonly corps: string;
  readonly grade: string;
  /** Null when the scale of the corps is not known. */
  readonly echelon: number | null;
  /** The day of entry in the échelon, retained seniority taken off. */
  readonly echelonDate: Day | null;
  /** The first day in the échelon, where a promotion kept seniority: later than `echelonDate`. */
  readonly heldSince?: Day | null;
  readonly chevron?: string | null;
  /** The first day in the chevron, where the date of the échelon does not tell it. */
  readonly chevronSince?: Day | null;
  readonly status?: Status;
  readonly titularSince?: Day | null;
  /** The day of entry in the present corps. */
  readonly corpsDate?: Day | null;
  readonly birthDate?: Day | null;
  /** The day of entry in échelon 9 of the classe normale, for those who are further. */
  readonly entry9?: Day | null;
  /** Earlier échelons of the present grade. */
  readonly history?: readonly {
    readonly echelon: number;
    readonly from: Day;
    readonly accelerated?: boolean;
  }[];
  /** Steps that are recorded already for a later day, in order. */
  readonly decided?: readonly DecidedStep[];
  /** The first day on which this corps is left, where the file records it. */
  readonly endsOn?: Day | null;
  readonly positions?: readonly (Period & { readonly position: PositionCode })[];
  /** Periods that stop the clock of advancement, beside those that follow from the positions. */
  readonly clockStops?: readonly Period[];
  /** Full school years as head of school since 2023-09-01 that are over. */
  readonly directorYearsDone?: number;
  readonly directorSince?: Day | null;
  /** Whether there may be other diplomas than these: one was supposed, and the list is not known. */
  readonly diplomasOpen?: boolean;
  readonly diplomas?: readonly (DiplomaCode | { readonly code: DiplomaCode; readonly obtainedOn: Day })[];
  /** At half time or more, but not full time: what nobody says is full time. */
  readonly services?: readonly (Period & {
    readonly tags: readonly ServiceTag[];
    readonly halfTime?: boolean;
  })[];
  /** Whether there may be other services than these: some were supposed, and the list is not known. */
  readonly servicesOpen?: boolean;
  /** How many children somebody raises, or has raised. */
  readonly childrenRaised?: number;
  /** Final appreciations by number of the rendez-vous. */
  readonly rdv?: Readonly<Partial<Record<'1' | '2' | '3', Appreciation | null>>>;
  /** The school years of the rendez-vous that are recorded, such as `2025-2026`: they may have been put off. */
  readonly rdvYears?: Readonly<Partial<Record<'1' | '2' | '3', string>>>;
  readonly specialisedPost?: boolean;
  /** Whether the training of heads of school was followed, or the day on which it was over. */
  readonly trainingDirection?: boolean | Day;
  readonly speciality?: string | null;
}

/** A step to come, as the file records it. */
export interface DecidedStep {
  readonly grade: string;
  readonly echelon: number;
  readonly from: Day;
  /** Earlier than `from` where seniority is kept. */
  readonly echelonDate?: Day;
  readonly chevron?: string | null;
}

/** Who is employed by contract has no échelon to advance in, whatever scale the pay refers to. */
export function isOnContract({ status }: Pick<CareerFacts, 'status'>): boolean {
  return status === 'contractuel_cdi' || status === 'contractuel_cdd';
}

/** The intervals of service that carry a tag, merged: how a service was split into periods changes nothing. */
export function servicesOf(facts: CareerFacts, tag: ServiceTag, since?: Day): Interval[] | null {
  if (!facts.services) return null;
  const tagged = facts.services.filter(({ tags }) => tags.includes(tag)).map(intervalOf);
  const kept = since === undefined ? tagged : tagged.filter(({ until }) => until === null || until > since);
  return merged(
    kept.map((interval) =>
      since === undefined ? interval : { ...interval, from: latest(interval.from, since) },
    ),
  );
}

/** Whether a diploma is held on a day. */
export function holdsDiploma(facts: CareerFacts, codes: readonly string[], day: Day): boolean {
  return (facts.diplomas ?? []).some((diploma) =>
    typeof diploma === 'string'
      ? codes.includes(diploma)
      : codes.includes(diploma.code) && diploma.obtainedOn <= day,
  );
}
