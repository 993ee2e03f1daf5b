import { deciderTexts } from '../../server/modules/change-kind/index.ts';
import { expect, test } from 'vitest';
import { nextStepOf, type Standing } from '../../server/modules/change-request/record/next-step.rules.ts';

const today = '2026-03-01';
const standing = (more: Partial<Standing>): Standing => ({
  status: 'SUBMITTED',
  decider: deciderTexts.RECTEUR,
  isClaimed: false,
  dueOn: '2026-03-16',
  appealUntil: null,
  ...more,
});
const inEnglish = (more: Partial<Standing>) => nextStepOf(standing(more), { today, locale: 'en' });

test.each([
  ['a draft', { status: 'DRAFT' }, 'The teacher', /^Send/, null],
  ['one that nobody has claimed', {}, 'The HR service', 'Claim the request', '2026-03-16'],
  ['one that is claimed', { isClaimed: true }, deciderTexts.RECTEUR.en, 'Decide', '2026-03-16'],
  [
    'one in review',
    { status: 'IN_REVIEW', isClaimed: true },
    deciderTexts.RECTEUR.en,
    'Decide',
    '2026-03-16',
  ],
  ['one that lacks something', { status: 'INFORMATION_REQUESTED' }, 'The teacher', /asked for/, '2026-03-16'],
  ['one that waits for an opinion', { status: 'OPINION_REQUESTED' }, /opinion/i, /opinion/, '2026-03-16'],
  ['a rejected one', { status: 'REJECTED', appealUntil: today }, 'The teacher', /^Appeal/, today],
] as const)('of %s somebody does something by a day', (_what, more, actor, label, by) => {
  expect(inEnglish(more)).toEqual({ actor: matching(actor), label: matching(label), by });
});
const matching = (what: string | RegExp) => expect.stringMatching(what) as string;

test.each([
  { status: 'REJECTED', appealUntil: '2026-02-28' },
  { status: 'REJECTED' },
  { status: 'APPROVED' },
  { status: 'CLOSED' },
  { status: 'WITHDRAWN' },
] as const)('nothing is left to do: %j', (more) => {
  expect(inEnglish(more)).toBeNull();
});
