import { randomBytes } from 'node:crypto';
import { requireSignedIn } from '../../../platform/access.ts';
import type { MutationContext } from '../../../platform/context.ts';
import { DomainError } from '../../../platform/errors/errors.ts';
import { newId } from '../../../platform/sql/new-id.ts';
import { sqlOfEntityManager } from '../../../platform/sql/sql.ts';
import { missingDocuments, type AskedKind, type KindFacts, type Proposal } from '../../change-kind/index.ts';
import { ChangeRequest, type Secrecy } from '../change-request.entity.ts';
import { changeRequestRefusals } from '../change-request.refusals.ts';
import { deleteDrafts } from '../record/deleting.ts';
import { holdRequest, type HeldRequest } from '../record/held.ts';
import { changeStates } from '../record/states.ts';
import { holdAsker, type Asker } from './asker.ts';
import type {
  DiscardChangeDraftInput,
  SaveChangeDraftInput,
  SubmitChangeRequestInput,
} from './asking.inputs.ts';
import { giveDocuments } from './documents.ts';
import { keptOf } from './kept.ts';
import { proposalGiven, secrecyOf, textGiven, type Proposed } from './proposed.ts';

const mostDrafts = 20;

/** Keeps what a teacher has filled in, to be sent later. What it contradicts in the file is judged when it is sent. */
export async function saveChangeDraft(context: MutationContext, input: SaveChangeDraftInput) {
  const proposed = {
    proposal: proposalGiven(input.change),
    effectiveFrom: input.effectiveFrom ?? null,
    comment: textGiven(input.comment, 'comment'),
  };
  const asker = await holdAsker(context);
  const draft = await draftOf(context, input, 'saveDraft');
  if (draft === null && asker.drafts >= mostDrafts)
    throw new DomainError(changeRequestRefusals.TOO_MANY_DRAFTS, ['input']);
  const id = await writeDraft(context, asker, { draft, proposed, documents: input.documents ?? [] });
  return { changeRequest: context.reader.reference(context, ChangeRequest, id) };
}

/** Deletes a draft, with its files. */
export async function discardChangeDraft(context: MutationContext, input: DiscardChangeDraftInput) {
  const held = await holdRequest(context, input);
  const { requestId: given } = input;
  changeStates.move('saveDraft', held.status, {
    viewer: requireSignedIn(context),
    record: held,
    given: {},
    path: ['input', 'requestId'],
  });
  await deleteDrafts(sqlOfEntityManager(context.em), [held.id]);
  return { discardedId: given };
}

/** The draft that an input names, held; null where it names none. */
export async function draftOf(
  context: MutationContext,
  { requestId, expectedVersion }: SaveChangeDraftInput | SubmitChangeRequestInput,
  move: 'saveDraft' | 'submit',
): Promise<HeldRequest | null> {
  if (requestId == null) return null;
  const held = await holdRequest(context, { requestId, expectedVersion: expectedVersion ?? null });
  changeStates.move(move, held.status, {
    viewer: requireSignedIn(context),
    record: held,
    given: {},
    path: ['input', 'requestId'],
  });
  return held;
}

/** What somebody fills in, and the draft that it replaces. */
interface Filling {
  readonly draft: HeldRequest | null;
  readonly proposed: Proposed;
  readonly documents: NonNullable<SaveChangeDraftInput['documents']>;
}

/** A request as it was filled in, before it is written. */
export interface FilledIn {
  readonly id: string;
  /** Its columns, whether it is kept as a draft or sent. */
  readonly columns: {
    readonly reference: string;
    readonly teacher_id: string;
    readonly academy_id: string;
    readonly kind: AskedKind;
    readonly values: object;
    readonly effective_from: string | null;
    readonly comment: string | null;
    readonly medical: Secrecy;
    readonly missing: readonly string[];
  };
}

/** What a request says that is kept or sent; its files are given once its row is there. */
export async function filledIn(
  context: MutationContext,
  { teacherId, academyId, facts }: Asker,
  { draft, proposed, documents }: Filling,
): Promise<FilledIn> {
  const { proposal, effectiveFrom, comment } = proposed;
  const { id, reference } = draft ?? { id: newId(), reference: referenceOf(facts.today) };
  const values = await keptOf(context, { id, teacherId }, proposal, draft?.kind);
  const given = [...(draft?.given ?? []), ...documents.map(({ code }) => code)];
  const { kind } = proposal;
  return {
    id,
    columns: {
      reference,
      teacher_id: teacherId,
      academy_id: academyId,
      kind,
      values,
      effective_from: effectiveFrom,
      comment,
      medical: secrecyOf(kind),
      missing: missingOf(proposal, values, facts, given),
    },
  };
}

/** Writes a draft, or writes it again, with its files. @returns its key */
async function writeDraft(context: MutationContext, asker: Asker, filling: Filling): Promise<string> {
  const { id, columns } = await filledIn(context, asker, filling);
  await sqlOfEntityManager(context.em)(WRITE, { ...columns, id, at: context.now() });
  await giveDocuments(context, { id, kind: columns.kind }, filling.documents);
  return id;
}

function missingOf(
  { kind }: Proposal,
  values: object,
  facts: KindFacts,
  given: readonly string[],
): readonly string[] {
  return missingDocuments(kind, { values, facts, given }).map(({ code }) => code);
}

/** Crockford’s letters and digits: nobody takes one for another. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export function referenceOf(today: string): string {
  const word = [...randomBytes(8)].map((byte) => letters[byte % letters.length]).join('');
  return `CS-${today.slice(0, 4)}-${word}`;
}

const WRITE = `
insert into change_request (id, reference, teacher_id, academy_id, kind, status, "values", effective_from, comment, medical, missing, decider,
  created_at, updated_at)
select g.id, g.reference, g.teacher_id, g.academy_id, g.kind, 'DRAFT', g."values", g.effective_from, g.comment, g.medical, g.missing,
  'CORRESPONDENT', g.at, g.at
from json_to_record($1::json) as g (id uuid, reference text, teacher_id uuid, academy_id uuid, kind text, "values" jsonb,
  effective_from date, comment text, medical text, missing text[], at timestamptz)
on conflict (id) do update set kind = excluded.kind, "values" = excluded."values", effective_from = excluded.effective_from,
  comment = excluded.comment, medical = excluded.medical, missing = excluded.missing, updated_at = excluded.updated_at,
  version = change_request.version + 1`;
