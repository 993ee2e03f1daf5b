import { kindOf } from '../../change-kind/index.ts';
import { silenceOfAppeal, type Waiting } from './days.rules.ts';
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
