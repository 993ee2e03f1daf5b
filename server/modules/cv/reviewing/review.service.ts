import { requireSignedIn } from '../../../platform/access.ts';
import { recordAccess } from '../../../platform/audit.ts';
import type { MutationContext } from '../../../platform/context.ts';
import { DomainError } from '../../../platform/errors/errors.ts';
import { refuseText } from '../../../platform/form/typed.ts';
import { recordEvents } from '../../../platform/sql/events.ts';
import { sqlOfEntityManager } from '../../../platform/sql/sql.ts';
import { proseFault } from '../../../platform/text.rules.ts';
import { addNotice } from '../../message/index.ts';
import { CvEntry, type CvReviewStatus } from '../cv-entry.entity.ts';
import { cvEvents } from '../cv.events.ts';
import { followReview, recordDiplomasChanged } from '../proving/proving.service.ts';
import { holdEntry, type HeldEntry, type NamedEntry } from '../record/held.ts';
import { entryStates } from '../record/states.ts';
import { noticeOf, type Finding } from './notices.ts';
import type { ReviewCvEntryInput } from './reviewing.inputs.ts';
import { warningsOf } from './warnings.ts';

const longestNote = 2000;
const noteWanted = {
  fr: 'Indiquez le motif du refus : il est envoyé à la personne dont c’est le CV.',
  en: 'Give the reason of the rejection: it is sent to the teacher.',
};

/** Verifies or rejects an entry; its teacher gets a message. */
export async function reviewCvEntry(
  context: MutationContext,
  { entryId, expectedVersion, ...found }: ReviewCvEntryInput,
) {
  const finding = findingOf(found);
  const held = await review(context, { entryId, expectedVersion }, finding);
  await announce(context, [held], finding);
  const cvEntry = context.reader.reference(context, CvEntry, held.id);
  return { cvEntry, warnings: warningsOf(held, finding, context.locale) };
}

/**
 * A finding as it is kept.
 * @throws DomainError REQUIRED for a rejection without a note, at `input.note`
 */
export function findingOf({ outcome, note }: Pick<ReviewCvEntryInput, 'outcome' | 'note'>): Finding {
  const path = ['input', 'note'];
  const words = note?.trim() ?? '';
  if (outcome === 'REJECTED' && words === '') throw new DomainError('REQUIRED', path, { detail: noteWanted });
  if (words === '') return { outcome, note: null };
  refuseText(proseFault(words, longestNote), path, longestNote);
  return { outcome, note: words };
}

/** An entry that was reviewed, as it was before. */
export interface ReviewedEntry extends HeldEntry {
  /** Whether the file says something else since. */
  readonly changesFile: boolean;
}

/** Reviews one entry. What refuses it comes before anything is written for it. */
export async function review(
  context: MutationContext,
  named: NamedEntry,
  { outcome, note }: Finding,
): Promise<ReviewedEntry> {
  const viewer = requireSignedIn(context);
  const held = await holdEntry(context, named);
  const attempt = { viewer, record: held, path: ['input', 'entryId'], given: { note } };
  const status = entryStates.move(outcome === 'VERIFIED' ? 'verify' : 'reject', held.status, attempt);
  await writeReview(context, [held.id], { status, note });
  return { ...held, changesFile: await followReview(context, held, status) };
}

/** Writes what the officer has found of entries. */
export async function writeReview(
  context: MutationContext,
  ids: readonly string[],
  found: { readonly status: CvReviewStatus; readonly note: string | null },
): Promise<void> {
  const { officerId } = requireSignedIn(context);
  await sqlOfEntityManager(context.em)(REVIEW, { ...found, officerId, at: context.now() }, ids);
}

/** Says to each teacher what was found of the own entries, in one message; the log of the file and the events say it too. */
export async function announce(
  context: MutationContext,
  reviewed: readonly ReviewedEntry[],
  finding: Finding,
): Promise<void> {
  const { em, ip, requestId } = context;
  const at = context.now();
  for (const [accountId, entries] of Map.groupBy(reviewed, (held) => held.accountId))
    await addNotice(em, [accountId], noticeOf(entries, finding), at);
  const origin = { viewer: requireSignedIn(context), at, ip, requestId };
  const files = reviewed.map(({ teacherId }) => teacherId);
  await recordAccess(sqlOfEntityManager(em), origin, 'CV_ENTRY_REVIEWED', files);
  const happened = reviewed.map(({ accountId, id }) => ({
    accountId,
    subject: id,
    facts: { outcome: finding.outcome },
  }));
  await recordEvents(em, { of: cvEvents, name: 'CV_ENTRY_REVIEWED' }, at, happened);
  await recordDiplomasChanged(
    context,
    reviewed.filter(({ changesFile }) => changesFile),
  );
}

/** What was rejected is verified no longer; what was verified before, and is kept beside it, still is. */
const REVIEW = `
update cv_entry e set status = g.status, reviewed_by_id = g."officerId", reviewed_at = g.at, note = g.note, was_reviewed = true,
  version = e.version + 1, verified_version = case when g.status = 'VERIFIED' then e.version + 1
    when e.verified_version = e.version then null else e.verified_version end
from json_to_record($1::json) as g (status text, note text, "officerId" uuid, at timestamptz)
where e.id in (select r.id::uuid from json_array_elements_text($2::json) as r (id))`;
