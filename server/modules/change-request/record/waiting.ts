import { parisDate } from '../../../platform/viewer.ts';
import { kindOf } from '../../change-kind/index.ts';
import { daysUntil, silenceOfAppeal, type Waiting } from './days.rules.ts';
import type { HeldRequest } from './held.ts';

type Asked = Pick<HeldRequest, 'kind' | 'effectiveFrom' | 'appealedAt' | 'missing'> & {
  readonly values: object;
};

/** What the days of a request follow from, by its kind. */
export function waitingOf({ kind, values, effectiveFrom, appealedAt, missing }: Asked): Waiting {
  const { silence, answerBy } = kindOf(kind);
  return {
    silence: appealedAt === null ? silence : silenceOfAppeal,
    answerBy: (sentOn) => answerBy?.(values as never, sentOn) ?? null,
    effectiveFrom,
    isComplete: missing.length === 0,
  };
}

type Sent = Pick<HeldRequest, 'submittedAt' | 'appealedAt' | 'answeredAt'>;

/** Since when a request waits for the administration: since it was sent or appealed, or its teacher answered what was asked. */
export function waitingSince({ submittedAt, appealedAt, answeredAt }: Sent): Date {
  const moments = [submittedAt, appealedAt, answeredAt].flatMap((at) => (at === null ? [] : Date.parse(at)));
  return new Date(Math.max(...moments));
}

/** By when somebody should decide on a request that waits for a decision again, after an opinion or an undo: its time ran on. */
export function dueAgain(held: Asked & Sent & Pick<HeldRequest, 'silenceOn'>): string {
  return daysUntil(held.silenceOn, waitingOf(held), parisDate(waitingSince(held))).dueOn;
}
