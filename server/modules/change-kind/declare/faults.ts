import type { Refusal } from '../../../platform/errors/errors.ts';
import { inWords } from '../../../platform/letters/frames.ts';
import type { Bilingual } from '../../../platform/viewer.ts';
import { changeKindRefusals } from '../change-kind.refusals.ts';
import { addDays, addMonths } from './days.rules.ts';
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

/** What was filled in of why a request comes later than the law wants: then its officer weighs it. */
interface Late {
  readonly whyLate?: string | null;
}

/** Refuses a day that comes sooner than so many months after the request, unless its teacher says why. */
export function noticeFault({ whyLate }: Late, { facts, effectiveFrom }: Asked, months: number): Refusal[] {
  const first = addMonths(facts.today, months);
  if (effectiveFrom === null || effectiveFrom >= first || whyLate != null) return [];
  return fault(changeKindRefusals.NOTICE_TOO_SHORT, 'effectiveFrom', {
    fr: `La demande se dépose au moins ${monthsIn.fr(months)} à l’avance : date d’effet possible à partir du ${inWords.fr(first)}, sauf si vous indiquez pourquoi elle vient plus tard.`,
    en: `The request is made at least ${monthsIn.en(months)} ahead: its day can be ${inWords.en(first)} or later, unless you say why it comes late.`,
  });
}

/** No career, and no title of a disabled person, is longer. */
const mostYears = 60;

/** Refuses a last day that comes before the first one, which the request names, or that nobody lives to see. */
export function reversedFault(
  until: string | null | undefined,
  { effectiveFrom }: Pick<Asked, 'effectiveFrom'>,
  field = 'until',
): Refusal[] {
  if (effectiveFrom === null || until == null) return [];
  if (until < effectiveFrom) return [{ code: 'DATES_REVERSED', path: [field] }];
  return until > addMonths(effectiveFrom, 12 * mostYears)
    ? [{ code: 'DATE_OUT_OF_RANGE', path: [field] }]
    : [];
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

/** Refuses a day that must have come, and that nobody has seen before being born. */
export function happenedFault(day: string | null | undefined, { facts }: Asked, field: string): Refusal[] {
  if (day == null) return [];
  if (day > facts.today) return fault(changeKindRefusals.DATE_IN_FUTURE, field);
  return day < facts.birthDate ? [{ code: 'DATE_OUT_OF_RANGE', path: [field] }] : [];
}
