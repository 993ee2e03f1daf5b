import { Temporal } from 'temporal-polyfill';
import type { Silence } from '../../change-kind/index.ts';
import type { ChangeRequestStatus } from '../change-request.entity.ts';

/** The days of a request that waits for the administration. */
export interface Days {
  /** By when somebody should decide: early enough to be late before silence decides. */
  readonly dueOn: string;
  /** The last day to answer, after which silence decides. */
  readonly silenceOn: string | null;
  /** From when on it is urgent: two weeks before its day of effect, or before the last day to answer. */
  readonly urgentFrom: string;
}

/** What the days of a request follow from. */
export interface Waiting {
  readonly silence: Pick<Silence, 'months' | 'outcome'> | null;
  /** By when the law has somebody answer what was sent on a day. */
  readonly answerBy: (sentOn: string) => string | null;
  readonly effectiveFrom: string | null;
  /** Whether the teacher has joined every document that is required. */
  readonly isComplete: boolean;
}

/** An appeal that nobody answers is rejected (CRPA, L411-7), whatever silence meant for the request. */
export const silenceOfAppeal = { months: 2, outcome: 'REJECTED' } as const;

const noticeDays = 14;
/** Where no text says when somebody must decide: as for requests in general (CRPA, L231-1). */
const usualMonths = 2;

const plus = (day: string, duration: Temporal.DurationLike) =>
  Temporal.PlainDate.from(day).add(duration).toString();
const earlier = (one: string, other: string | null) => (other !== null && other < one ? other : one);
const later = (one: string, other: string) => (one < other ? other : one);

/** Silence that grants waits for all that the teacher must join: it begins when everything is there (CRPA, L114-5). */
const waitsForDocuments = ({ silence, isComplete }: Waiting) =>
  silence?.outcome === 'APPROVED' && !isComplete;

/** The days of a request that is sent, or appealed, on a day. */
export function daysOf(request: Waiting, from: string): Days {
  const { silence } = request;
  const isSilent = silence !== null && !waitsForDocuments(request);
  return daysUntil(isSilent ? plus(from, { months: silence.months }) : null, request, from);
}

const daysBetween = (from: string, to: string) =>
  Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;

/** What was asked of a teacher on a day, and by when. */
interface AskedFor {
  readonly silenceOn: string | null;
  readonly answerBy: string;
  readonly today: string;
}

/**
 * The last day to answer once more is asked of the teacher: silence that refuses stands still for as long as the teacher may
 * answer, and runs on after that day (CRPA, L114-5).
 */
export function heldSilence({ silence }: Waiting, { silenceOn, answerBy, today }: AskedFor): string | null {
  if (silenceOn === null || silence?.outcome !== 'REJECTED') return silenceOn;
  return plus(silenceOn, { days: daysBetween(today, answerBy) });
}

/**
 * The days once what was asked for has come. Silence that grants begins to count when everything is there; of silence that
 * refuses, the days that the teacher did not take count again (CRPA, L114-5).
 */
export function resumedDays(request: Waiting, { silenceOn, answerBy, today }: AskedFor): Days {
  if (silenceOn === null || request.silence?.outcome === 'APPROVED') return daysOf(request, today);
  const left = Math.max(0, daysBetween(today, answerBy));
  return daysUntil(plus(silenceOn, { days: -left }), request, today);
}

/** The days of a request of which silence decides after a day, or never, and that waits since another one. */
export function daysUntil(
  silenceOn: string | null,
  { answerBy, effectiveFrom }: Waiting,
  since: string,
): Days {
  const ends = silenceOn ?? plus(since, { months: usualMonths });
  const due = silenceOn === null ? ends : plus(silenceOn, { days: -noticeDays });
  const answer = answerBy(since);
  const begins = answer === null ? effectiveFrom : earlier(answer, effectiveFrom);
  return {
    dueOn: earlier(due, begins && later(begins, plus(since, { days: noticeDays }))),
    silenceOn,
    urgentFrom: plus(earlier(ends, effectiveFrom), { days: -noticeDays }),
  };
}

/** What silence has decided before a day began; null while it has decided nothing. */
export function silentOutcome(
  request: Waiting,
  { status, silenceOn }: { readonly status: ChangeRequestStatus; readonly silenceOn: string | null },
  today: string,
): Silence['outcome'] | null {
  const outcome = request.silence?.outcome ?? null;
  const waits = status === 'SUBMITTED' || status === 'IN_REVIEW' || status === 'OPINION_REQUESTED';
  // Nothing is granted to a teacher who was asked for more and has not answered.
  const isUnanswered = status === 'INFORMATION_REQUESTED' && outcome === 'REJECTED';
  if (!(waits || isUnanswered) || silenceOn === null || silenceOn >= today || waitsForDocuments(request))
    return null;
  return outcome;
}
