import { Temporal } from 'temporal-polyfill';
import { DomainError } from '../../../platform/errors/errors.ts';
import { withinAYearAfter } from '../../../platform/letters/bounds.ts';

/**
 * The day by which somebody is asked to answer: tomorrow at the earliest, a year ahead at most.
 * @param usualDays after how many days, when none is given
 * @throws DomainError DATE_OUT_OF_RANGE
 */
export function answerDay(given: string | null | undefined, today: string, usualDays: number): string {
  const from = Temporal.PlainDate.from(today);
  if (given == null) return from.add({ days: usualDays }).toString();
  if (given <= today || given > from.add({ years: 1 }).toString())
    throw new DomainError('DATE_OUT_OF_RANGE', ['input', 'answerBy'], { detail: withinAYearAfter(today) });
  return given;
}
