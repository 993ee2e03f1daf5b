import { requireSignedIn } from '../../../platform/access.ts';
import { recordAccess, type AccessAction, type AccessOrigin } from '../../../platform/audit.ts';
import type { MutationContext } from '../../../platform/context.ts';
import { sqlOfEntityManager } from '../../../platform/sql/sql.ts';
import { DomainError } from '../../../platform/errors/errors.ts';
import { refuseText } from '../../../platform/form/typed.ts';
import type { Bilingual } from '../../../platform/viewer.ts';
import { proseFault } from '../../../platform/text.rules.ts';
import { addNotice } from '../../message/index.ts';
import { ChangeRequest } from '../change-request.entity.ts';
import type { HeldRequest } from '../record/held.ts';
import { step, type Step } from '../record/step.ts';
import { noticeOf, type StepNotice } from './notices.ts';

/** The longest text that an officer writes with a step. */
const longestText = 2000;

/** What is wanted in a text that is blank. */
const wanted: Readonly<Record<string, Bilingual>> = {
  note: {
    fr: 'Indiquez les pièces ou les précisions que vous demandez.',
    en: 'Say which documents or explanations you ask for.',
  },
  reason: {
    fr: 'Indiquez le motif : il figure dans l’historique de la demande.',
    en: 'Give the reason: it stands in the history of the request.',
  },
};

/**
 * A text of people as it is kept.
 * @throws DomainError for one that cannot be, at its field of the input; of a blank one it says what is wanted
 */
export function wordsOf(field: string, text: string, longest = longestText): string {
  const detail = wanted[field];
  if (detail && text.trim() === '') throw new DomainError('REQUIRED', ['input', field], { detail });
  refuseText(proseFault(text, longest), ['input', field], longest);
  return text.trim();
}

/** The same for one that may be left out. */
export function optionalWords(field: string, text: string | null | undefined): string | null {
  return text == null || text.trim() === '' ? null : wordsOf(field, text);
}

/** Who is signed in, for the access log. */
export function originOf(context: MutationContext): AccessOrigin {
  const { now, ip, requestId } = context;
  return { viewer: requireSignedIn(context), at: now(), ip, requestId };
}

/** The approval of a request, for what it writes in the file or takes back. */
export function approvalOf(context: MutationContext, requestId: string, { teacherId }: HeldRequest) {
  const { config, forgetSession: forget } = context;
  const origin = originOf(context);
  return { requestId, dossierId: teacherId, origin, readMonths: config.retiredReadMonths, forget };
}

/** What an officer does with a request that is held: the step, its message to the teacher, and its record. */
export async function handle(
  context: MutationContext,
  held: HeldRequest,
  made: Step,
  { notice, action = 'CHANGE_REQUEST_HANDLED' }: { notice?: StepNotice; action?: Handling } = {},
) {
  await step(context, held, made);
  if (notice) await addNotice(context.em, [held.accountId], noticeOf(held, notice), context.now());
  await recordAccess(sqlOfEntityManager(context.em), originOf(context), action, [held.teacherId]);
  return shown(context, held);
}

type Handling = Exclude<AccessAction, 'READ'>;

/** The request in a payload. */
export function shown(context: MutationContext, { id }: Pick<HeldRequest, 'id'>) {
  return { changeRequest: context.reader.reference(context, ChangeRequest, id) };
}
