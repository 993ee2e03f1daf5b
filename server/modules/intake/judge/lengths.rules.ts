import type { Refusal } from '../../../platform/errors/errors.ts';
import { gradeFact, LENGTHS_SINCE } from '../../dossier/corps.tables.ts';
import type { ImportCareerStepInput, ImportPostingInput } from '../history.inputs.ts';
import { isAtWork, postingsInSequence, shifted } from './periods.rules.ts';
import { intakeRefusals } from '../intake.refusals.ts';

/** What is wrong with the item of a list, by its index. */
export interface LengthFault extends Omit<Refusal, 'path'> {
  readonly index: number;
}

/**
 * Seniority that is longer than the échelon lasts, or that reaches before the entry into the corps or the earliest day of
 * a career.
 * @param titularSince a file that begins after it does not say when the corps was entered
 */
export function seniorityFaults(
  steps: readonly ImportCareerStepInput[],
  { earliest, titularSince }: { readonly earliest: string; readonly titularSince: string | null },
): LengthFault[] {
  const places = [...steps.entries()].toSorted(([, a], [, b]) =>
    a.from < b.from ? -1 : a.from > b.from ? 1 : 0,
  );
  const faults: LengthFault[] = [];
  let entry: { readonly corps: string; readonly start: string; readonly isKnown: boolean } | undefined;
  for (const [index, step] of places) {
    const start = seniorityStart(step);
    const isFirst = entry?.corps !== step.corps;
    const isLate = step.grade === 'HC' || step.grade === 'CE' || (titularSince ?? step.from) < step.from;
    if (entry?.corps !== step.corps)
      entry = { corps: step.corps, start, isKnown: entry !== undefined || !isLate };
    if (!step.retainedSeniority) continue;
    const detail =
      tooLong(step) ??
      (!isFirst && entry.isKnown && start < entry.start ? beforeEntry(start, entry.start) : null) ??
      (start < earliest ? beforeCareer(start) : null);
    if (detail) faults.push({ code: intakeRefusals.SENIORITY_TOO_LONG, index, detail });
  }
  return faults;
}

/** The first day of the seniority that a step carries. */
function seniorityStart({ from, retainedSeniority }: ImportCareerStepInput): string {
  const { months, days } = lengthOf(retainedSeniority ?? '');
  return shifted(from, 0, -days, -months);
}

function lengthOf(duration: string): { readonly months: number; readonly days: number } {
  const part = (unit: string) => Number(new RegExp(`(\\d+)${unit}`).exec(duration)?.[1] ?? 0);
  return { months: 12 * part('Y') + part('M'), days: part('D') };
}

/** As services are counted, by months of thirty days. A length that was not read twice, or not at all, refuses nobody. */
function tooLong({
  corps,
  grade,
  echelon,
  from,
  retainedSeniority,
}: ImportCareerStepInput): Refusal['detail'] | null {
  const fact = gradeFact(corps, grade);
  const lasts = fact?.certainty === 'HIGH' ? fact.echelons[echelon - 1]?.monthsToNext : null;
  const { months, days } = lengthOf(retainedSeniority ?? '');
  if (lasts == null || from < LENGTHS_SINCE || months * 30 + days <= lasts * 30) return null;
  return {
    fr: `L’échelon ${echelon} dure ${lasts} mois.`,
    en: `Echelon ${echelon} lasts ${lasts} months.`,
  };
}

function beforeEntry(start: string, entry: string): Refusal['detail'] {
  return {
    fr: `Elle commencerait le ${start}, avant l’entrée dans le corps, le ${entry}.`,
    en: `It would begin on ${start}, before the entry into the corps on ${entry}.`,
  };
}

function beforeCareer(start: string): Refusal['detail'] {
  return {
    fr: `Elle commencerait le ${start}, avant les seize ans de la personne.`,
    en: `It would begin on ${start}, before the person was sixteen.`,
  };
}

/** Days from which postings sum to more than full time, each told of the last posting that begins on it. */
export function fullTimeFaults(postings: readonly ImportPostingInput[]): LengthFault[] {
  const places = postingsInSequence(
    postings.map(({ from, to, workingTime }, index) => ({ from, to, workingTime, index })),
  );
  return [...new Set(places.map(({ from }) => from))].flatMap((day): LengthFault[] => {
    const held = places.filter((posting) => isAtWork(posting, day, places));
    const share = held.reduce((sum, { workingTime }) => sum + Math.round(workingTime * 1000), 0);
    const last = held.findLast(({ from }) => from === day);
    if (!last || share <= 1000) return [];
    const names = held.map(({ index }) => `postings.${index}`).join(', ');
    const detail = {
      fr: `Le ${day}, ${names} font ensemble ${String(share / 1000).replace('.', ',')}.`,
      en: `On ${day}, ${names} are ${share / 1000} together.`,
    };
    return [{ code: intakeRefusals.MORE_THAN_FULL_TIME, index: last.index, detail }];
  });
}
