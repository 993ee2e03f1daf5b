import { requireSignedIn } from '../../../platform/access.ts';
import type { MutationContext } from '../../../platform/context.ts';
import { DomainError } from '../../../platform/errors/errors.ts';
import { sqlOfEntityManager } from '../../../platform/sql/sql.ts';
import { parisDate } from '../../../platform/viewer.ts';
import { factsOf, missingDocuments, type KindFacts } from '../../change-kind/index.ts';
import { addNotice } from '../../message/index.ts';
import { ChangeRequest } from '../change-request.entity.ts';
import { changeRequestRefusals } from '../change-request.refusals.ts';
import { daysOf, resumedDays, type Days } from '../record/days.rules.ts';
import { holdRequest, type HeldRequest } from '../record/held.ts';
import { changeStates } from '../record/states.ts';
import { step, type Changes } from '../record/step.ts';
import { waitingOf } from '../record/waiting.ts';
import type { SupplementChangeRequestInput } from './asking.inputs.ts';
import { giveDocuments } from './documents.ts';
import { noticeOf } from './notices.ts';
import { textGiven } from './proposed.ts';

const path = ['input', 'requestId'];

/** Adds what was asked for, or what was missing, to a request that is sent. */
export async function supplementChangeRequest(context: MutationContext, input: SupplementChangeRequestInput) {
  const answer = textGiven(input.answer, 'answer');
  const documents = input.documents ?? [];
  if (answer === null && documents.length === 0)
    throw new DomainError(changeRequestRefusals.NOTHING_ADDED, ['input', 'documents']);
  const held = await holdRequest(context, input);
  const move = held.officerId === null ? 'supplement' : 'supplementClaimed';
  const attempt = { viewer: requireSignedIn(context), record: held, given: {}, path };
  const status = changeStates.move(move, held.status, attempt);
  const added = await giveDocuments(context, held, documents);
  const missing = await stillMissing(context, held, added);
  const days = daysAgain(context, held, missing);
  await step(context, held, {
    move,
    status,
    note: answer,
    changes: { missing, ...(days && waitingAgain(context, days)) },
    event: { name: 'CHANGE_REQUEST_SUPPLEMENTED', facts: { kind: held.kind, documents: added } },
  });
  await addNotice(
    context.em,
    [held.accountId],
    noticeOf('SUPPLEMENTED', { ...held, missing, days }),
    context.now(),
  );
  return { changeRequest: context.reader.reference(context, ChangeRequest, held.id) };
}

async function stillMissing(
  { em, now }: MutationContext,
  { teacherId, kind, values, given }: HeldRequest,
  added: readonly string[],
): Promise<readonly string[]> {
  const facts = await factsOf(sqlOfEntityManager(em), [teacherId], parisDate(now()));
  const all = { values, facts: facts.get(teacherId) as KindFacts, given: [...given, ...added] };
  return missingDocuments(kind, all).map(({ code }) => code);
}

/** The days of a request that waits for the administration again; null when what has come changes none. */
function daysAgain({ now }: MutationContext, held: HeldRequest, missing: readonly string[]): Days | null {
  const { status, silenceOn, dueOn } = held;
  const today = parisDate(now());
  const waiting = waitingOf({ ...held, missing });
  if (status === 'INFORMATION_REQUESTED')
    return resumedDays(waiting, { silenceOn, answerBy: dueOn ?? today, today });
  // The last document starts the silence that grants.
  return silenceOn === null && waiting.silence !== null && waiting.isComplete ? daysOf(waiting, today) : null;
}

const waitingAgain = ({ now }: MutationContext, days: Days): Changes => ({
  waits_since: now(),
  due_on: days.dueOn,
  silence_on: days.silenceOn,
  urgent_from: days.urgentFrom,
});
