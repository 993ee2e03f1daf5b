import { addMonths, dayBefore, formatDay, nextRentree, type Day } from './calendar.ts';
import type { PositionKind, PositionLine } from './line.ts';
import type { Random } from './random.ts';

/** A time away from the post. `end` is the first day back; it may lie in the future. */
export interface Absence {
  readonly kind: Exclude<PositionKind, 'ACTIVITE'>;
  readonly from: Day;
  readonly end: Day;
  readonly months: number;
}

interface Circumstances {
  readonly start: Day;
  readonly asOf: Day;
  readonly isMother: boolean;
  readonly childBirths: readonly Day[];
}

const YEARLY: readonly (readonly [kind: Absence['kind'], probability: number, months: readonly number[]])[] =
  [
    ['DISPONIBILITE', 0.05, [12, 12, 24]],
    ['DETACHEMENT', 0.05, [36, 36, 72]],
    ['DISPONIBILITE_ACTIVITE', 0.02, [12, 24]],
    ['MISE_A_DISPOSITION', 0.015, [24, 36]],
  ];

/** Absences after the probationary year, in order, never overlapping. Most teachers have none. */
export function drawAbsences(random: Random, circumstances: Circumstances): readonly Absence[] {
  const drawn = [...parentalAbsences(random, circumstances), ...yearlyAbsences(random, circumstances)];
  drawn.sort((one, other) => one.from - other.from);
  const kept: Absence[] = [];
  for (const absence of drawn) {
    if (absence.from >= (kept.at(-1)?.end ?? 0)) kept.push(absence);
  }
  return kept;
}

/** The positions of a career without holes: activity, except during the absences. */
export function positionsAround(absences: readonly Absence[], start: Day, asOf: Day): PositionLine[] {
  const lines: PositionLine[] = [];
  let cursor = start;
  for (const { kind, from, end } of absences) {
    if (cursor < from)
      lines.push({ kind: 'ACTIVITE', from: formatDay(cursor), to: formatDay(dayBefore(from)) });
    lines.push({ kind, from: formatDay(from), ...(end <= asOf ? { to: formatDay(dayBefore(end)) } : {}) });
    cursor = end;
  }
  if (cursor <= asOf) lines.push({ kind: 'ACTIVITE', from: formatDay(cursor) });
  return lines;
}

function parentalAbsences(random: Random, { start, asOf, isMother, childBirths }: Circumstances): Absence[] {
  const absences: Absence[] = [];
  for (const birth of childBirths) {
    // A maternity leave is activity; parental leave follows it.
    const from = addMonths(birth, 3);
    if (from < addMonths(start, 12) || from > asOf || !random.chance(isMother ? 0.25 : 0.03)) continue;
    const months = random.pick([6, 6, 12]);
    absences.push(absence('CONGE_PARENTAL', from, months));
    const rentree = nextRentree(addMonths(from, months));
    if (rentree <= asOf && random.chance(0.1)) absences.push(absence('DISPONIBILITE_ENFANT', rentree, 12));
  }
  // Five years at most in a whole career keep their rights (code général de la fonction publique); stay below.
  return absences.slice(0, 4);
}

function yearlyAbsences(random: Random, { start, asOf }: Circumstances): Absence[] {
  const absences: Absence[] = [];
  for (const [kind, probability, lengths] of YEARLY) {
    if (!random.chance(probability)) continue;
    const from = nextRentree(addMonths(start, 12 * random.int(2, 15)));
    if (from <= asOf) absences.push(absence(kind, from, random.pick(lengths)));
  }
  // So that somebody is away today, too.
  const lastRentree = addMonths(nextRentree(asOf + 1), -12);
  if (random.chance(0.03) && lastRentree >= addMonths(start, 24))
    absences.push(absence(random.pick(YEARLY)[0], lastRentree, 24));
  return absences;
}

function absence(kind: Absence['kind'], from: Day, months: number): Absence {
  return { kind, from, end: addMonths(from, months), months };
}
