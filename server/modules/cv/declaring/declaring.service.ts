import { requireSignedIn } from '../../../platform/access.ts';
import type { MutationContext } from '../../../platform/context.ts';
import { DomainError } from '../../../platform/errors/errors.ts';
import { valueOf } from '../../../platform/form/reader.ts';
import { newId } from '../../../platform/sql/new-id.ts';
import { recordEvents } from '../../../platform/sql/events.ts';
import { sqlOfEntityManager } from '../../../platform/sql/sql.ts';
import { parisDate } from '../../../platform/viewer.ts';
import { Diploma } from '../../dossier/index.ts';
import { Teacher } from '../../teacher/index.ts';
import { CvEntry } from '../cv-entry.entity.ts';
import { cvEvents } from '../cv.events.ts';
import { cvRefusals } from '../cv.refusals.ts';
import { readEntry, type WrittenEntry } from '../kind/entry-form.ts';
import { holdEntry, mostEntries, type HeldEntry } from '../record/held.ts';
import { entryStates } from '../record/states.ts';
import type {
  AddCvEntryInput,
  MoveCvEntryInput,
  RemoveCvEntryInput,
  UpdateCvEntryInput,
} from './declaring.inputs.ts';
import { addEvidence, removeEvidence } from './evidence.ts';
import { holdWriter, type Writer } from './writer.ts';
import { ADD, CHANGE, PLACE, REMOVE } from './declaring.sql.ts';

/** Adds an entry, at the end or at a place; nobody has reviewed it. */
export async function addCvEntry(context: MutationContext, input: AddCvEntryInput) {
  const writer = await holdWriter(context);
  if (writer.count >= mostEntries) throw new DomainError(cvRefusals.CV_FULL, ['input']);
  const entry = entryGiven(context, input.entry, writer);
  const sql = sqlOfEntityManager(context.em);
  const id = newId();
  const position = writer.count + 1;
  await sql(ADD, { id, teacherId: writer.teacherId, position, at: context.now(), ...columnsOf(entry) });
  await addEvidence(context, { id, version: 1 }, input.evidence ?? [], 'evidence');
  if (input.position != null)
    await place(context, { id, teacherId: writer.teacherId, position, count: position }, input.position);
  await record(context, 'CV_ENTRY_DECLARED', { id, accountId: writer.accountId });
  return shown(context, { id, teacherId: writer.teacherId });
}

/** Changes what an entry says: it is declared again, and its former version is kept beside it. */
export async function updateCvEntry(context: MutationContext, input: UpdateCvEntryInput) {
  const held = await holdEntry(context, input);
  const status = moved(context, held);
  const entry = entryGiven(context, input.entry, held);
  if (entry.kind !== held.kind)
    throw new DomainError(cvRefusals.CV_KIND_FIXED, ['input', 'entry', 'details']);
  const { addEvidence: added, removeEvidence: removed } = input;
  const isOther = Boolean(added?.length || removed?.length);
  const { id } = held;
  const written = { id, versionId: newId(), status, isOther, at: context.now(), ...columnsOf(entry) };
  if (await sqlOfEntityManager(context.em)<boolean>(CHANGE, written)) {
    const next = { id, version: held.version + 1 };
    await removeEvidence(context, next, removed ?? []);
    await addEvidence(context, next, added ?? [], 'addEvidence');
    await record(context, 'CV_ENTRY_DECLARED', held);
  }
  return shown(context, held);
}

/** Removes an entry: nobody sees it any more, and after 30 days it is deleted with its files. */
export async function removeCvEntry(context: MutationContext, input: RemoveCvEntryInput) {
  const held = await holdEntry(context, input);
  moved(context, held);
  await sqlOfEntityManager(context.em)(REMOVE, { id: held.id, at: context.now() });
  await record(context, 'CV_ENTRY_REMOVED', held);
  const { teacher } = shown(context, held);
  const { diplomaId } = held;
  const kept = diplomaId === null ? [] : [context.reader.reference(context, Diploma, diplomaId)];
  return { removedId: input.entryId, cvEntry: null, teacher, keptByAdministration: kept };
}

/** Puts an entry at another place; what it says, and what an officer found of it, stays. */
export async function moveCvEntry(context: MutationContext, { entryId, position }: MoveCvEntryInput) {
  const held = await holdEntry(context, { entryId });
  moved(context, held);
  await place(context, held, position);
  return shown(context, held);
}

function entryGiven(
  context: MutationContext,
  given: unknown,
  { birthDate }: Pick<Writer, 'birthDate'>,
): WrittenEntry {
  return valueOf(readEntry(given, { today: parisDate(context.now()), birthDate }), ['input', 'entry']);
}

/** The state of an entry that its teacher changes. @throws RequestError FORBIDDEN for an officer */
function moved(context: MutationContext, held: HeldEntry) {
  return entryStates.move('change', held.status, {
    viewer: requireSignedIn(context),
    record: held,
    given: {},
    path: ['input', 'entryId'],
  });
}

/** Puts an entry at a place; those between move by one. */
export async function place(
  { em }: MutationContext,
  { id, teacherId, position, count }: Pick<HeldEntry, 'id' | 'teacherId' | 'position' | 'count'>,
  given: number,
): Promise<void> {
  if (given < 1)
    throw new DomainError('OUT_OF_RANGE', ['input', 'position'], {
      detail: { fr: `De 1 à ${count}.`, en: `From 1 to ${count}.` },
    });
  await sqlOfEntityManager(em)(PLACE, { id, teacherId, from: position, to: Math.min(given, count) });
}

function record(
  { em, now }: MutationContext,
  name: keyof typeof cvEvents,
  { id, accountId }: Pick<HeldEntry, 'id' | 'accountId'>,
): Promise<string[]> {
  return recordEvents(em, { of: cvEvents, name }, now(), [{ accountId, subject: id }]);
}

function shown(context: MutationContext, { id, teacherId }: Pick<HeldEntry, 'id' | 'teacherId'>) {
  const { reader } = context;
  return {
    cvEntry: reader.reference(context, CvEntry, id),
    teacher: reader.reference(context, Teacher, teacherId),
  };
}

/** By the names that the statements give them. */
export function columnsOf({ from, to, ...entry }: WrittenEntry) {
  return {
    ...entry,
    from: from?.first ?? null,
    fromPrecision: from?.precision ?? null,
    to: to?.last ?? null,
    toPrecision: to?.precision ?? null,
  };
}
