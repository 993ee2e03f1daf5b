import type { Refusal } from '../../../platform/errors/errors.ts';
import { found } from '../../../platform/form/readable.ts';
import { betweenDays } from '../../../platform/letters/bounds.ts';
import { inWords } from '../../../platform/letters/frames.ts';
import type { Bilingual } from '../../../platform/viewer.ts';
import { changeKindRefusals } from '../change-kind.refusals.ts';
import { addMonths } from './days.rules.ts';
import { monthsIn } from './faults.ts';
import type { Asked, Beyond, Bounds, FieldBounds } from './kind.ts';

/** Everything that lies outside its bounds, of what can be read. */
export function boundsFaults(bounds: Bounds, values: object, asked: Asked): Refusal[] {
  const { fields = {} } = bounds;
  const given = values as Readonly<Record<string, string | number | null | undefined>>;
  return [
    ...Object.entries(fields).flatMap(([name, limits]) =>
      found(() => fieldFaults(name, given[name], limits)),
    ),
    ...found(() => (asked.effectiveFrom === null ? [] : dayFaults(bounds, asked.effectiveFrom))),
  ];
}

function fieldFaults(
  name: string,
  value: string | number | null | undefined,
  { minimum, maximum, only, below, above }: FieldBounds,
): Refusal[] {
  if (value == null) return [];
  const path = [name];
  if (only && !only.includes(value)) return [{ ...above, path, expected: only.map(String) }];
  if (minimum !== undefined && value < minimum) return [{ ...below, path }];
  return maximum !== undefined && value > maximum ? [{ ...above, path }] : [];
}

function dayFaults({ earliest, latest, yearlyOn }: Bounds, day: string): Refusal[] {
  const path = ['effectiveFrom'];
  if (yearlyOn !== undefined && !day.endsWith(yearlyOn))
    return [{ code: changeKindRefusals.SCHOOL_YEAR_START, path }];
  return [
    ...(earliest && day < earliest.day ? [refusal(earliest, path)] : []),
    ...(latest && day > latest.day ? [refusal(latest, path)] : []),
  ];
}

const refusal = ({ code, detail }: Beyond, path: readonly string[]): Refusal => ({
  code,
  path,
  ...(detail && { detail }),
});

/** A day that must have come, and that nobody has seen before being born. */
export function happened({ facts: { birthDate, today } }: Asked): FieldBounds {
  return {
    minimum: birthDate,
    maximum: today,
    below: { code: 'DATE_OUT_OF_RANGE', detail: betweenDays(birthDate, today) },
    above: { code: changeKindRefusals.DATE_IN_FUTURE },
  };
}

/** The same of a day inside a group, which bounds do not reach. */
export function happenedFault(day: string, asked: Asked, field: string): Refusal[] {
  return fieldFaults(field, day, happened(asked));
}

/** Nothing is asked for longer ahead: the last day of effect. */
export function lastDayAhead({ today }: Asked['facts']): string {
  return addMonths(today, 5 * 12);
}

/** What was filled in of why a request comes later than the law wants: then its officer weighs it. */
interface Late {
  readonly whyLate?: string | null;
}

/** A day of effect comes so many months after the request, unless its teacher says why it is late. */
export function noticeOf({ facts }: Asked, { whyLate }: Late, months: number): Bounds {
  if (whyLate != null) return {};
  const day = addMonths(facts.today, months);
  const detail: Bilingual = {
    fr: `La demande se dépose au moins ${monthsIn.fr(months)} à l’avance : choisissez une date d’effet à partir du ${inWords.fr(day)}, ou indiquez le motif du dépôt tardif.`,
    en: `The request is made at least ${monthsIn.en(months)} ahead: choose ${inWords.en(day)} or a later day, or say why it comes late.`,
  };
  return {
    earliest: { day, code: changeKindRefusals.NOTICE_TOO_SHORT, detail },
    liftedBy: 'whyLate',
  };
}
