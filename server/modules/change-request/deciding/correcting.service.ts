import type { MutationContext } from '../../../platform/context.ts';
import { DomainError, refuseAny } from '../../../platform/errors/errors.ts';
import { newId } from '../../../platform/sql/new-id.ts';
import { recordEvents } from '../../../platform/sql/events.ts';
import { sqlOfEntityManager } from '../../../platform/sql/sql.ts';
import { parisDate } from '../../../platform/viewer.ts';
import { warnOfGuardedDecision } from '../../account/index.ts';
import { bankAccountRefusals } from '../../bank-account/index.ts';
import { applyEffects, effectsOf, pathsOf, revertEffects } from '../../change-effect/index.ts';
import {
  factsOf,
  isSealed,
  kindOf,
  proposalFaults,
  type KindFacts,
  type Proposal,
} from '../../change-kind/index.ts';
import { referenceOf } from '../asking/draft.service.ts';
import { lineOf, type About } from '../asking/line.ts';
import { proposalGiven } from '../asking/proposed.ts';
import { ChangeRequest } from '../change-request.entity.ts';
import { changeRequestEvents } from '../change-request.events.ts';
import { holdRequest, type HeldRequest } from '../record/held.ts';
import { changeStates } from '../record/states.ts';
import { deciderAmong } from './deciding.service.ts';
import { isUnsettled, pathsNow, recordPaths } from './decision.service.ts';
import { approvalOf, handle, originOf, wordsOf } from './handling.ts';
import type { CorrectApprovalInput } from './officers.inputs.ts';
import { officersRefusals } from './officers.refusals.ts';

const path = ['input', 'requestId'];

/**
 * Replaces an approval by a later one: what the first one wrote is no longer so, and what should have been written is. The
 * first one stays as it was decided, with the reason in its history.
 */
export async function correctApproval(context: MutationContext, input: CorrectApprovalInput) {
  const proposal = proposalGiven(input.change);
  const held = await holdRequest(context, input, { changesFile: true });
  const by = deciderAmong(context, held);
  const reason = wordsOf('reason', input.reason);
  changeStates.move('correct', held.status, { viewer: by, record: held, given: input, path });
  if (held.isCorrected) throw new DomainError(officersRefusals.ALREADY_CORRECTED, path);
  // Undone after it was corrected, it would be decided twice.
  if (isUnsettled(held, context.now())) throw new DomainError(bankAccountRefusals.DECISION_NOT_SETTLED, path);
  // What is kept sealed is not corrected: who gave a wrong account or number gives another.
  if (proposal.kind !== held.kind || isSealed(held.kind))
    throw new DomainError(officersRefusals.CORRECTS_ANOTHER_KIND, ['input', 'change']);
  const effectiveFrom = input.effectiveFrom ?? held.effectiveFrom;
  const sql = sqlOfEntityManager(context.em);
  const today = parisDate(context.now());
  const former = await pathsNow(sql, held, today);
  await revertEffects(sql, approvalOf(context, held.id, held));
  // As the rules were when it was asked for: a correction keeps no notice of months.
  const askedOn = parisDate(new Date(held.submittedAt as string));
  const facts = (await factsOf(sql, [held.teacherId], today)).get(held.teacherId) as KindFacts;
  refuseAny(
    proposalFaults(proposal, { facts: { ...facts, today: askedOn }, effectiveFrom }).map((fault) => ({
      ...fault,
      path: ['input', ...fault.path],
    })),
  );
  // The same line stays as the teacher saw it.
  const isOfLine = lineNamed(proposal.values) === lineNamed(held.values);
  const about = isOfLine ? null : await lineOf(sql, held.teacherId, proposal);
  const id = await writeCorrection(context, held, { proposal, effectiveFrom, reason, about });
  const effects = effectsOf(held.kind, proposal.values, { effectiveFrom, facts });
  await applyEffects(sql, { ...approvalOf(context, id, held), effects });
  const paths = [...new Set([...former, ...pathsOf(effects)])];
  await recordPaths(context, { ...held, id, effectiveFrom }, paths);
  await handle(
    context,
    held,
    {
      move: 'correct',
      status: 'APPROVED',
      note: reason,
      event: { name: 'CHANGE_REQUEST_CORRECTED', facts: { correctedById: id } },
    },
    { notice: { step: 'CORRECTED', reason }, action: 'CHANGE_REQUEST_DECIDED' },
  );
  const { needsProof, label } = kindOf(held.kind);
  if (needsProof) {
    const { accountId, reference } = held;
    const said = { accountId, requestId: id, reference, what: label };
    await warnOfGuardedDecision(context, said, { isApproved: true, takesEffectAt: null });
  }
  return { changeRequest: context.reader.reference(context, ChangeRequest, id) };
}

interface Correction {
  readonly proposal: Proposal;
  readonly effectiveFrom: string | null;
  readonly reason: string;
  /** The line that it is about; null: that of the approval which it replaces. */
  readonly about: About | null;
}

const lineNamed = (values: object): unknown => ('about' in values ? values.about : null) ?? null;

/** Writes the approval that replaces another one, and what is heard of it. @returns its key */
async function writeCorrection(
  context: MutationContext,
  held: HeldRequest,
  { proposal, effectiveFrom, reason, about }: Correction,
): Promise<string> {
  const { em, now } = context;
  const id = newId();
  await sqlOfEntityManager(em)(CORRECT, {
    id,
    entryId: newId(),
    corrects: held.id,
    reference: referenceOf(parisDate(now())),
    values: proposal.values,
    effectiveFrom,
    reason,
    about,
    officer: originOf(context).viewer.accountId,
    at: now(),
  });
  await recordEvents(em, { of: changeRequestEvents, name: 'CHANGE_REQUEST_DECIDED' }, now(), [
    {
      accountId: held.accountId,
      subject: id,
      facts: { outcome: 'APPROVED', bySilence: false, corrects: held.id },
    },
  ]);
  return id;
}

const CORRECT = `
with given as (select * from json_to_record($1::json) as g (id uuid, "entryId" uuid, corrects uuid, reference text, "values" jsonb,
    "effectiveFrom" date, reason text, about jsonb, officer uuid, at timestamptz)),
  lines as (select given.*, case when given.about is null then r.about_type else given.about ->> 'about_type' end as about_type,
      case when given.about is null then r.about_id else (given.about ->> 'about_id')::uuid end as about_id,
      case when given.about is null then r.about_snapshot else nullif(given.about -> 'about_snapshot', 'null') end as about_snapshot
    from given join change_request r on r.id = given.corrects),
  who as (select o.id from officer o, given where o.account_id = given.officer),
  written as (insert into change_request (id, reference, teacher_id, academy_id, kind, status, "values", before, effective_from,
      about_type, about_id, about_snapshot, medical, decider, department_code, establishment_uai, handed_to_id, submitted_at,
      decided_at, decided_by_id, outcome, reason, settled_at, corrects_id, created_at, updated_at)
    select given.id, given.reference, r.teacher_id, r.academy_id, r.kind, 'APPROVED', given."values", r.before,
      given."effectiveFrom", given.about_type, given.about_id, given.about_snapshot, r.medical, r.decider, r.department_code,
      r.establishment_uai, r.handed_to_id, r.submitted_at, given.at, who.id, 'APPROVED', given.reason, given.at, r.id,
      given.at, given.at
    from lines as given, who, change_request r where r.id = given.corrects
    returning id, academy_id)
insert into change_request_event (id, request_id, academy_id, at, status, move, actor_kind, officer_id, note)
select given."entryId", written.id, written.academy_id, given.at, 'APPROVED', 'correct', 'OFFICER', who.id, given.reason
from given, who, written`;
