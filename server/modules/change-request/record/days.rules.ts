import { Temporal } from 'temporal-polyfill';
import type { Silence } from '../../change-kind/index.ts';

/** The days of a request that waits for the administration. */
export interface Days {
  /** By when somebody should decide. */
  readonly dueOn: string;
  readonly silenceOn: string | null;
  /** From when on it is urgent: two weeks before its day of effect, or before it is due. */
  readonly urgentFrom: string;
}

const noticeDays = 14;
/** Where no text says when somebody must decide: as for requests in general (CRPA, L231-1). */
const usualMonths = 2;

const plus = (day: string, duration: Temporal.DurationLike) =>
  Temporal.PlainDate.from(day).add(duration).toString();
const earlier = (one: string, other: string | null) => (other !== null && other < one ? other : one);

/** The days of a request that is sent on a day. */
export function daysOf(sentOn: string, silence: Silence | null, effectiveFrom: string | null): Days {
  return days(
    silence && plus(sentOn, { months: silence.months }),
    plus(sentOn, { months: usualMonths }),
    effectiveFrom,
  );
}

/**
 * The days once what was asked for has come. Silence that grants begins to count when everything is there; silence that
 * refuses stood still meanwhile (CRPA, L114-5).
 */
export function resumedDays(
  { silenceOn, askedOn, today }: { silenceOn: string | null; askedOn: string; today: string },
  silence: Silence | null,
  effectiveFrom: string | null,
): Days {
  const usual = plus(today, { months: usualMonths });
  if (silence === null || silenceOn === null) return daysOf(today, silence, effectiveFrom);
  const stood = Temporal.PlainDate.from(askedOn).until(today, { largestUnit: 'days' }).days;
  const resumed =
    silence.outcome === 'APPROVED'
      ? plus(today, { months: silence.months })
      : plus(silenceOn, { days: stood });
  return days(resumed, usual, effectiveFrom);
}

function days(silenceOn: string | null, usual: string, effectiveFrom: string | null): Days {
  const dueOn = silenceOn ?? usual;
  return {
    dueOn,
    silenceOn,
    urgentFrom: plus(earlier(dueOn, effectiveFrom), { days: -noticeDays }),
  };
}
