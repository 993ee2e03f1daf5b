import type { Refusal } from '../../../platform/errors/errors.ts';
import { inWords } from '../../../platform/letters/frames.ts';
import { changeKindRefusals } from '../change-kind.refusals.ts';
import { addMonths } from './days.rules.ts';
import type { Asked } from './kind.ts';

/** Refuses a day that comes sooner than so many months after the request. */
export function noticeFault({ facts, effectiveFrom }: Asked, months: number): Refusal[] {
  const first = addMonths(facts.today, months);
  if (effectiveFrom === null || effectiveFrom >= first) return [];
  return [
    {
      code: changeKindRefusals.NOTICE_TOO_SHORT,
      path: ['effectiveFrom'],
      detail: {
        fr: `Il faut ${months} mois au moins, donc le ${inWords.fr(first)} au plus tôt.`,
        en: `At least ${months === 1 ? 'one month' : `${months} months`} ahead, so from ${inWords.en(first)} on.`,
      },
    },
  ];
}

/** Refuses a last day that comes before the first one, which the request names. */
export function reversedFault(
  until: string | null | undefined,
  { effectiveFrom }: Asked,
  field = 'until',
): Refusal[] {
  return effectiveFrom !== null && until != null && until < effectiveFrom
    ? [{ code: 'DATES_REVERSED', path: [field] }]
    : [];
}
