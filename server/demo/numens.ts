import { academyFacts, type AcademyFact } from '../modules/academy/academy.tables.ts';
import { mix, type Random } from './random.ts';

const codes = academyFacts.filter(({ kind }) => kind === 'ACADEMIE').map(({ code }) => code);

/** Combinations of the three final letters. */
const LETTERS = 26 ** 3;

interface Registration {
  readonly seed: number;
  readonly index: number;
  readonly isFirstDegree: boolean;
  readonly academy: AcademyFact;
  readonly startYear: number;
  readonly random: Random;
}

/**
 * The NUMEN of teacher `index`: academy of first registration, G (first degree) or E (second), year of attribution, then
 * the index on five digits; the letters carry the rest of the index, so no two of a seed are alike below 1.7 billion.
 */
export function numenOf({ seed, index, isFirstDegree, academy, startYear, random }: Registration): string {
  // The NUMEN was introduced in 1992: those who were already there got theirs that year.
  const year = Math.max(1992, startYear);
  const order = index % 100_000;
  const letters = (Math.floor(index / 100_000) + mix(seed ^ mix(order))) % LETTERS;
  const system = isFirstDegree ? 'G' : 'E';
  return (
    firstAcademy(random, academy, year) +
    system +
    String(year % 100).padStart(2, '0') +
    String(order).padStart(5, '0') +
    [676, 26, 1].map((unit) => String.fromCharCode(65 + (Math.floor(letters / unit) % 26))).join('')
  );
}

/** One in five began elsewhere; before 2020 Normandie was Caen and Rouen. */
function firstAcademy(random: Random, academy: AcademyFact, year: number): string {
  const code = random.chance(0.2) ? random.pick(codes) : academy.code;
  const former = academyFacts.find((fact) => fact.code === code)?.formerCodes ?? [];
  return year < 2020 && former.length > 0 ? random.pick(former) : code;
}
