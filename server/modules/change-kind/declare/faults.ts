import type { Refusal } from '../../../platform/errors/errors.ts';
import { betweenDays } from '../../../platform/letters/bounds.ts';
import type { Bilingual } from '../../../platform/viewer.ts';
import { changeKindRefusals } from '../change-kind.refusals.ts';
import { addDays, addMonths } from './days.rules.ts';
import { fields } from './fields.ts';
import type { Asked } from './kind.ts';

type Code = (typeof changeKindRefusals)[keyof typeof changeKindRefusals];

const counted = {
  fr: ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six'],
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six'],
} as const;

/** A few months in letters. */
export const monthsIn = {
  fr: (months: number) => `${counted.fr[months] ?? months} mois`,
  en: (months: number) => `${counted.en[months] ?? months} ${months === 1 ? 'month' : 'months'}`,
};

/** One refusal of a field, with what the law says of it. */
export const fault = (code: Code, field: string, detail?: Bilingual): Refusal[] => [
  { code, path: [field], ...(detail ? { detail } : {}) },
];

/** No career, and no title of a disabled person, is longer. */
const mostYears = 60;

/** The label of the day that a request names. */
export const effectiveDay: Bilingual = { fr: 'Date d’effet', en: 'Day of effect' };

/** Refuses a day that comes before another one, both by their labels. */
export const reversed = (field: string, later: Bilingual, earlier: Bilingual): Refusal[] => [
  {
    code: 'DATES_REVERSED',
    path: [field],
    detail: {
      fr: `« ${later.fr} » ne peut pas précéder « ${earlier.fr} ».`,
      en: `“${later.en}” cannot come before “${earlier.en}”.`,
    },
  },
];

/** Refuses a day outside of what is plausible, and says which days are taken. */
export const outOfRange = (path: readonly string[], first: string, last: string): Refusal[] => [
  { code: 'DATE_OUT_OF_RANGE', path, detail: betweenDays(first, last) },
];

/** Refuses a last day that comes before the first one, which the request names, or that nobody lives to see. */
export function reversedFault(
  until: string | null | undefined,
  { effectiveFrom }: Pick<Asked, 'effectiveFrom'>,
): Refusal[] {
  if (effectiveFrom === null || until == null) return [];
  if (until < effectiveFrom) return reversed('until', fields.until.facts.label as Bilingual, effectiveDay);
  const last = addMonths(effectiveFrom, 12 * mostYears);
  return until > last ? outOfRange(['until'], effectiveFrom, last) : [];
}

/** Refuses a period of other lengths than the law knows, in months; both days are included. */
export function lengthFault(
  until: string | null | undefined,
  { effectiveFrom }: Pick<Asked, 'effectiveFrom'>,
  { least = 0, most, says }: { readonly least?: number; readonly most: number; readonly says: Bilingual },
): Refusal[] {
  if (effectiveFrom === null || until == null || until < effectiveFrom) return [];
  const after = addDays(until, 1);
  return after < addMonths(effectiveFrom, least) || after > addMonths(effectiveFrom, most)
    ? fault(changeKindRefusals.DURATION_NOT_ALLOWED, 'until', says)
    : [];
}
