import { corpsFacts, type EchelonFact } from '../modules/dossier/corps.tables.ts';

/** One place of a grade where somebody can stand: an échelon, or a chevron of an échelon hors échelle. */
export interface Rung {
  readonly echelon: number;
  readonly chevron: string | null;
  /** Months before the next rung; null on the last, and where the duration is not known. */
  readonly months: number | null;
  readonly acceleratedMonths: number | null;
  readonly index: number | null;
}

const NONE: readonly Rung[] = [];

const rungsByGrade: ReadonlyMap<string, readonly Rung[]> = new Map(
  corpsFacts.flatMap((corps) =>
    corps.grades.map((grade) => [`${corps.code} ${grade.code}`, grade.echelons.flatMap(rungsOf)] as const),
  ),
);

/** The rungs of a grade, lowest first; none when its table is not known. */
export function rungsOfGrade(corps: string, grade: string): readonly Rung[] {
  return rungsByGrade.get(`${corps} ${grade}`) ?? NONE;
}

function rungsOf(fact: EchelonFact): readonly Rung[] {
  const { echelon, chevrons, monthsToNext, acceleratedMonthsToNext, index } = fact;
  if (chevrons.length === 0) {
    return [
      { echelon, chevron: null, months: monthsToNext, acceleratedMonths: acceleratedMonthsToNext, index },
    ];
  }
  let spent = 0;
  return chevrons.map((chevron) => {
    // The last chevron lasts until the échelon does, where the échelon has a duration of its own.
    const months = chevron.months ?? (monthsToNext === null ? null : monthsToNext - spent);
    spent += months ?? 0;
    return { echelon, chevron: chevron.code, months, acceleratedMonths: null, index: chevron.index };
  });
}
