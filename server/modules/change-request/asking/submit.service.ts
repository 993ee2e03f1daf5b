import { requireSignedIn } from '../../../platform/access.ts';
import type { Context, MutationContext } from '../../../platform/context.ts';
import { DomainError, refuseAny } from '../../../platform/errors/errors.ts';
import { keyOfGlobalId } from '../../../platform/graphql/global-id.ts';
import { sqlOfEntityManager } from '../../../platform/sql/sql.ts';
import { parisDate } from '../../../platform/viewer.ts';
import { holdOwnAccount, proveIdentity, warnOfGuardedChange, type Identity } from '../../account/index.ts';
import { deciderOf, kindOf, proposalFaults, type AskedKind, type Proposal } from '../../change-kind/index.ts';
import { situationOn } from '../../dossier/index.ts';
import { addNotice } from '../../message/index.ts';
import { ChangeRequest } from '../change-request.entity.ts';
import { changeRequestRefusals } from '../change-request.refusals.ts';
import { daysOf } from '../record/days.rules.ts';
import type { HeldRequest } from '../record/held.ts';
import { takeStep } from '../record/step.ts';
import { waitingOf } from '../record/waiting.ts';
import { holdAsker, refuseOneTooMany, refuseWithoutDecider } from './asker.ts';
import type { SubmitChangeRequestInput } from './asking.inputs.ts';
import { giveDocuments } from './documents.ts';
import { draftOf, filledIn } from './draft.service.ts';
import { lineOf } from './line.ts';
import { noticeOf } from './notices.ts';
import { proposalGiven, textGiven, type Proposed } from './proposed.ts';

/** What was made sure of before the transaction. */
interface Proven {
  /** The form of the input; null: the draft’s own. */
  readonly proposal: Proposal | null;
  /** Null for a kind that takes no proof. */
  readonly identity: Identity | null;
}

/** Reads the form, and asks for the password where its kind takes proof of who asks. */
export async function proveSubmission(context: Context, input: SubmitChangeRequestInput): Promise<Proven> {
  const proposal = input.change == null ? null : proposalGiven(input.change);
  const kind = proposal?.kind ?? (await kindOfDraft(context, input));
  if (!kindOf(kind).needsProof) return { proposal, identity: null };
  const { currentPassword, secondFactorCode = null } = input;
  if (!currentPassword)
    throw new DomainError(changeRequestRefusals.PROOF_REQUIRED, ['input', 'currentPassword']);
  return { proposal, identity: await proveIdentity(context, { currentPassword, secondFactorCode }) };
}

async function kindOfDraft(context: Context, { requestId }: SubmitChangeRequestInput): Promise<AskedKind> {
  if (requestId == null) throw new DomainError('REQUIRED', ['input', 'change']);
  const key = keyOfGlobalId('chg', requestId);
  const kind =
    key &&
    (await sqlOfEntityManager(context.em.fork())<AskedKind | undefined>(
      `select to_json(r.kind)::text as json from change_request r join teacher t on t.id = r.teacher_id
       where r.id = ($1::json ->> 'key')::uuid and t.account_id = ($1::json ->> 'accountId')::uuid`,
      { key, accountId: requireSignedIn(context).accountId },
    ));
  if (!kind) throw new DomainError('NOT_FOUND', ['input', 'requestId']);
  return kind;
}

/** Sends a request: from now on it has a state, somebody who decides, and an age. */
export async function submitChangeRequest(
  context: MutationContext,
  input: SubmitChangeRequestInput,
  { proposal, identity }: Proven,
) {
  const account = identity && (await holdOwnAccount(context, identity));
  const asker = await holdAsker(context);
  refuseOneTooMany(asker);
  const draft = await draftOf(context, input, 'submit');
  const proposed = asked(input, proposal, draft);
  const { kind } = proposed.proposal;
  const declared = kindOf(kind);
  // The draft became one of another kind meanwhile.
  if (declared.needsProof && account === null)
    throw new DomainError(changeRequestRefusals.PROOF_REQUIRED, ['input', 'currentPassword']);
  const sql = sqlOfEntityManager(context.em);
  const documents = input.documents ?? [];
  const { id, facts, columns } = await filledIn(context, asker, { draft, proposed, documents });
  const { reference, missing } = columns;
  const { effectiveFrom } = proposed;
  refuseAny(
    proposalFaults(proposed.proposal, { facts, effectiveFrom }).map((fault) => ({
      ...fault,
      path: ['input', ...fault.path],
    })),
  );
  const decider = deciderOf(declared, facts);
  refuseWithoutDecider(asker, decider);
  const about = await lineOf(sql, asker.teacherId, proposed.proposal);
  const today = parisDate(context.now());
  const before = { ...(await situationOn(sql, asker.teacherId, today)), ...asker.names };
  const days = daysOf(waitingOf({ ...proposed.proposal, effectiveFrom, missing, appealedAt: null }), today);
  await takeStep(
    context,
    { id, accountId: asker.accountId },
    {
      move: 'submit',
      status: 'SUBMITTED',
      isMade: true,
      changes: {
        ...columns,
        ...about,
        before,
        decider,
        department_code: asker.departmentCode,
        establishment_uai: asker.establishmentUai,
        waits_since: context.now(),
        due_on: days.dueOn,
        silence_on: days.silenceOn,
        urgent_from: days.urgentFrom,
        submitted_at: context.now(),
      },
      event: { name: 'CHANGE_REQUEST_SUBMITTED', facts: { kind } },
    },
    requireSignedIn(context),
  );
  await giveDocuments(context, { id, kind }, documents);
  if (declared.needsProof)
    await warnOfGuardedChange(context, {
      accountId: asker.accountId,
      requestId: id,
      reference,
      what: declared.label,
      missing: declared.documents.filter(({ code }) => missing.includes(code)).map(({ label }) => label),
    });
  const notice = noticeOf('SUBMITTED', { reference, kind, decider, missing, days });
  await addNotice(context.em, [asker.accountId], notice, context.now());
  return { changeRequest: context.reader.reference(context, ChangeRequest, id) };
}

/** What the input says; of what it leaves out, what the draft said. */
function asked(input: SubmitChangeRequestInput, given: Proposal | null, draft: HeldRequest | null): Proposed {
  const proposal = given ?? ({ kind: draft?.kind, values: draft?.values } as Proposal);
  // A draft of another kind had another day and other words.
  const former = draft?.kind === proposal.kind ? draft : null;
  return {
    proposal,
    effectiveFrom: input.effectiveFrom ?? former?.effectiveFrom ?? null,
    comment: textGiven(input.comment, 'comment') ?? former?.comment ?? null,
  };
}
