import { requireSignedIn } from '../../../platform/access.ts';
import type { Context, MutationContext } from '../../../platform/context.ts';
import { DomainError, refuseAny, type Refusal } from '../../../platform/errors/errors.ts';
import { keyOfGlobalId } from '../../../platform/graphql/global-id.ts';
import { sqlOfEntityManager } from '../../../platform/sql/sql.ts';
import { holdOwnAccount, proveIdentity, warnOfGuardedChange, type Identity } from '../../account/index.ts';
import {
  deciderOf,
  kindOf,
  readProposal,
  type AskedKind,
  type Proposal,
  type ReadProposal,
} from '../../change-kind/index.ts';
import { situationOn } from '../../dossier/index.ts';
import { addNotice } from '../../message/index.ts';
import { ChangeRequest } from '../change-request.entity.ts';
import { changeRequestRefusals } from '../change-request.refusals.ts';
import { daysOf } from '../record/days.rules.ts';
import type { HeldRequest } from '../record/held.ts';
import { takeStep } from '../record/step.ts';
import { waitingOf } from '../record/waiting.ts';
import { holdAsker, knownOf, refuseOneTooMany } from './asker.ts';
import type { SubmitChangeRequestInput } from './asking.inputs.ts';
import { documentFaults, giveDocuments } from './documents.ts';
import { draftOf, filledIn } from './draft.service.ts';
import { formFaults, standingFaults, type Known } from './judging.ts';
import { lineOf } from './line.ts';
import { noticeOf } from './notices.ts';
import { atInput, textFaults, textKept, type Proposed } from './proposed.ts';

/** What was made sure of before the transaction. */
interface Proven {
  /** The form of the input; null: the draft’s own. */
  readonly proposal: Proposal | null;
  readonly kind: AskedKind;
  /** Null for a kind that takes no proof. */
  readonly identity: Identity | null;
}

/** Reads the form and, where its kind takes proof of who asks, looks at the password: once nothing else is wrong. */
export async function proveSubmission(context: Context, input: SubmitChangeRequestInput): Promise<Proven> {
  const draft = input.requestId == null ? null : await draftSaved(context, input.requestId);
  const read = readOf(input, draft);
  const needsProof = read.proposal !== null && kindOf(read.proposal.kind).needsProof;
  // What needs no proof is judged once, when its teacher is held.
  if (needsProof || read.refusals.length > 0)
    refuseAny(
      atInput([
        ...(await faultsBefore(context, input, { read, draft })),
        ...(needsProof ? proofFaults(input) : []),
      ]),
    );
  const { kind } = read.proposal as Proposal;
  const proposal = input.change == null ? null : read.proposal;
  const { currentPassword, secondFactorCode = null } = input;
  if (!needsProof || !currentPassword) return { proposal, kind, identity: null };
  return { proposal, kind, identity: await proveIdentity(context, { currentPassword, secondFactorCode }) };
}

/** A draft as it was saved, before it is held. */
type Draft = Pick<HeldRequest, 'kind' | 'values' | 'effectiveFrom'>;

async function draftSaved(context: Context, requestId: string): Promise<Draft> {
  const key = keyOfGlobalId('chg', requestId);
  const draft =
    key &&
    (await sqlOfEntityManager(context.em.fork())<Draft | undefined>(
      `select json_build_object('kind', r.kind, 'values', r."values", 'effectiveFrom', r.effective_from)::text as json
       from change_request r join teacher t on t.id = r.teacher_id
       where r.id = ($1::json ->> 'key')::uuid and t.account_id = ($1::json ->> 'accountId')::uuid`,
      { key, accountId: requireSignedIn(context).accountId },
    ));
  if (!draft) throw new DomainError('NOT_FOUND', ['input', 'requestId']);
  return draft;
}

function readOf({ change }: SubmitChangeRequestInput, draft: Draft | null): ReadProposal {
  if (change != null) return readProposal(change);
  if (draft === null) throw new DomainError('REQUIRED', ['input', 'change']);
  return { proposal: { kind: draft.kind, values: draft.values } as Proposal, refusals: [] };
}

/** A password proves what its teacher has read: who has the session alone may have filled in the draft again. */
const proofFaults = ({ currentPassword, change, expectedVersion }: SubmitChangeRequestInput): Refusal[] => [
  ...(currentPassword ? [] : [{ code: changeRequestRefusals.PROOF_REQUIRED, path: ['currentPassword'] }]),
  ...(change == null && expectedVersion == null
    ? [{ code: 'REQUIRED' as const, path: ['expectedVersion'] }]
    : []),
];

/** What is wrong with a request before anything is held. */
async function faultsBefore(
  context: Context,
  input: SubmitChangeRequestInput,
  { read, draft }: { readonly read: ReadProposal; readonly draft: Draft | null },
): Promise<Refusal[]> {
  if (read.proposal === null) return [...read.refusals];
  const { kind } = read.proposal;
  const effectiveFrom = dayOf(input, kind, draft);
  return faultsOf(input, read, effectiveFrom, await knownOf(context, read.proposal));
}

/** Everything that is wrong with a request, but for its proof. */
function faultsOf(
  { comment, documents }: SubmitChangeRequestInput,
  read: ReadProposal,
  effectiveFrom: string | null,
  known: Known,
): Refusal[] {
  const { kind } = read.proposal as Proposal;
  return [
    ...formFaults(read, effectiveFrom, known),
    ...standingFaults(read, effectiveFrom, known),
    ...textFaults(comment, 'comment'),
    ...documentFaults(kind, documents ?? []),
  ];
}

/** The day that the input names, or that the draft did: one of another kind had another day. */
const dayOf = ({ effectiveFrom }: SubmitChangeRequestInput, kind: AskedKind, draft: Draft | null) =>
  effectiveFrom ?? (draft?.kind === kind ? draft.effectiveFrom : null);

/** Sends a request: from now on it has a state, somebody who decides, and an age. */
export async function submitChangeRequest(
  context: MutationContext,
  input: SubmitChangeRequestInput,
  { proposal, kind, identity }: Proven,
) {
  if (identity) await holdOwnAccount(context, identity);
  const asker = await holdAsker(context, kind);
  refuseOneTooMany(asker);
  const draft = await draftOf(context, input, 'submit');
  // The draft became one of another kind meanwhile: what was proved and looked for was that of the former one.
  if (proposal === null && draft?.kind !== kind)
    throw new DomainError('STALE_VERSION', ['input', 'requestId']);
  const proposed = asked(input, proposal, draft);
  const declared = kindOf(kind);
  const documents = input.documents ?? [];
  const { id, columns } = await filledIn(context, asker, { draft, proposed, documents });
  const { reference, missing } = columns;
  const { effectiveFrom } = proposed;
  const read = { proposal: proposed.proposal, refusals: [] };
  const line = await lineOf(sqlOfEntityManager(context.em), asker.teacherId, proposed.proposal);
  refuseAny(atInput(faultsOf(input, read, effectiveFrom, { ...asker, line })));
  const decider = deciderOf(declared, asker.facts);
  const { today } = asker.facts;
  const before = { ...situationOn(asker.said, today), ...asker.names };
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
        ...line,
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
  const former = draft?.kind === proposal.kind ? draft : null;
  return {
    proposal,
    effectiveFrom: dayOf(input, proposal.kind, draft),
    comment: textKept(input.comment) ?? former?.comment ?? null,
  };
}
