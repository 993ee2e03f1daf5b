import { requireSignedIn } from '../../../platform/access.ts';
import type { MutationContext } from '../../../platform/context.ts';
import { DomainError } from '../../../platform/errors/errors.ts';
import { parisDate } from '../../../platform/viewer.ts';
import { addNotice } from '../../message/index.ts';
import { bankAccountRefusals } from '../../bank-account/index.ts';
import { daysOf } from '../record/days.rules.ts';
import { holdRequest } from '../record/held.ts';
import { changeStates } from '../record/states.ts';
import { step } from '../record/step.ts';
import { waitingOf } from '../record/waiting.ts';
import { isUnsettled } from './decision.service.ts';
import { shown, wordsOf } from './handling.ts';
import { noticeOf } from './notices.ts';
import type { AppealChangeDecisionInput } from './officers.inputs.ts';
import { officersRefusals } from './officers.refusals.ts';

const path = ['input', 'requestId'];
const longestAppeal = 5000;

/** Asks who decided to look again (recours gracieux): the rejection stays until the next decision. */
export async function appealChangeDecision(context: MutationContext, input: AppealChangeDecisionInput) {
  const viewer = requireSignedIn(context);
  const held = await holdRequest(context, input);
  if (held.appealedAt !== null) throw new DomainError(officersRefusals.ALREADY_APPEALED, path);
  const status = changeStates.move('appeal', held.status, { viewer, record: held, given: input, path });
  const text = wordsOf('text', input.text, longestAppeal);
  const now = context.now();
  // Who decided may still undo it, which an appeal must not prevent.
  if (isUnsettled(held, now)) throw new DomainError(bankAccountRefusals.DECISION_NOT_SETTLED, path);
  const today = parisDate(now);
  if (held.lastAppealDay === null || today > held.lastAppealDay)
    throw new DomainError(officersRefusals.APPEAL_TOO_LATE, path);
  const days = daysOf(waitingOf({ ...held, appealedAt: now.toISOString() }), today);
  await step(context, held, {
    move: 'appeal',
    status,
    note: text,
    changes: {
      appealed_at: now,
      appealed_decision: held.decision,
      // The file may be in another academy since the decision.
      ...held.place,
      appeal_text: text,
      waits_since: now,
      due_on: days.dueOn,
      silence_on: days.silenceOn,
      urgent_from: days.urgentFrom,
      officer_id: null,
      claimed_at: null,
    },
    event: { name: 'CHANGE_REQUEST_APPEALED' },
  });
  await addNotice(context.em, [held.accountId], noticeOf(held, { step: 'APPEALED' }), now);
  return shown(context, held);
}
