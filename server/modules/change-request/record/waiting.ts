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

/** By when somebody should decide on a request that waits for a decision again, after an opinion or an undo: its time ran on. */
export function dueAgain(held: Asked & Pick<HeldRequest, 'silenceOn' | 'submittedAt'>): string {
  const since = parisDate(new Date(held.appealedAt ?? (held.submittedAt as string)));
  return daysUntil(held.silenceOn, waitingOf(held), since).dueOn;
}
