import { accelerable } from '../law/advancement.tables.ts';
import { firstYearOn, latest, schoolYearEnding, type Day } from '../facts/calendar.rules.ts';
import type { Stand } from '../facts/echelon.rules.ts';
import { reachedOn } from '../facts/seniority.rules.ts';
import type { CareerFacts } from '../facts/facts.rules.ts';
import { firstRendezVous, rendezVousTable } from '../law/rendez-vous.tables.ts';

/** A rendez-vous de carrière: which one, the entry in the échelon that calls for it, and its school year. */
export interface RendezVous {
  readonly n: 1 | 2 | 3;
  readonly entry: Day;
  /** Such as `2025-2026`. */
  readonly schoolYear: string;
}

/**
 * The rendez-vous of somebody who entered an échelon of the classe normale on a day, in the school year that is recorded
 * or else follows from it; null when it calls for none, and before there were any.
 */
export function rendezVousAfter(
  facts: CareerFacts,
  { echelon, since: entry, from }: Pick<Stand, 'echelon' | 'since' | 'from'>,
): RendezVous | null {
  const row = accelerable.corps.includes(facts.corps)
    ? rendezVousTable.find((row) => row.echelon === echelon)
    : undefined;
  const reached = row ? reachedOn(facts, entry, row.months) : null;
  if (!row || !reached) return null;
  // Seniority that was kept during an absence leads to a rendez-vous after the return.
  const on = latest(reached, from);
  const recorded = facts.rdvYears?.[`${row.n}`];
  // One that was over before the entry in the échelon is of an earlier career.
  const isOwn = recorded !== undefined && `${recorded.slice(5)}-08-31` >= entry;
  const schoolYear = isOwn ? recorded : schoolYearEnding(firstYearOn(on, '08-31'));
  return schoolYear < firstRendezVous ? null : { n: row.n, entry, schoolYear };
}

/**
 * The rendez-vous whose entries are known, in their order; without any, the one that the next échelon calls for.
 * @param path the stands from the present one on
 */
export function rendezVousOf(facts: CareerFacts, path: readonly Stand[]): RendezVous[] {
  const present = path[0];
  if (present?.grade !== 'CN') return [];
  const entries = new Map<number, Pick<Stand, 'echelon' | 'since' | 'from'>>();
  const enter = (echelon: number, from: Day) => entries.set(echelon, { echelon, since: from, from });
  for (const { echelon, from } of facts.history ?? []) enter(echelon, from);
  if (facts.entry9 && present.echelon > 9) enter(9, facts.entry9);
  entries.set(present.echelon, present);
  const known = [...entries.values()]
    .sort((a, b) => a.echelon - b.echelon)
    .flatMap((entry) => rendezVousAfter(facts, entry) ?? []);
  const next = path[1];
  if (known.length > 0 || !next) return known;
  return [rendezVousAfter(facts, next) ?? []].flat();
}
