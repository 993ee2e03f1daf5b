import type { MutationContext } from '../../../platform/context.ts';
import { DomainError } from '../../../platform/errors/errors.ts';
import { keyOfGlobalId } from '../../../platform/graphql/global-id.ts';
import { recordEvents } from '../../../platform/sql/events.ts';
import { sqlOfEntityManager } from '../../../platform/sql/sql.ts';
import { Teacher } from '../../teacher/index.ts';
import { CvEntry } from '../cv-entry.entity.ts';
import { cvEvents } from '../cv.events.ts';
import { cvRefusals } from '../cv.refusals.ts';
import { mostEntries } from '../record/held.ts';
import type { RestoreCvEntryInput } from './declaring.inputs.ts';
import { place } from './declaring.service.ts';
import { holdWriter } from './writer.ts';

/** Takes a removal back: the entry stands at its former place, with its evidence, its versions and what was found of it. */
export async function restoreCvEntry(context: MutationContext, { entryId }: RestoreCvEntryInput) {
  const { teacherId, accountId, count } = await holdWriter(context);
  const sql = sqlOfEntityManager(context.em);
  const key = keyOfGlobalId('cve', entryId);
  const position = count + 1;
  const former =
    key === null ? undefined : await sql<number | undefined>(RESTORE, { key, teacherId, position });
  if (key === null || former === undefined) throw new DomainError('NOT_FOUND', ['input', 'entryId']);
  if (count >= mostEntries) throw new DomainError(cvRefusals.CV_FULL, ['input']);
  await place(context, { id: key, teacherId, position, count: position }, former);
  const happened = [{ accountId, subject: key }];
  await recordEvents(context.em, { of: cvEvents, name: 'CV_ENTRY_RESTORED' }, context.now(), happened);
  const { reader } = context;
  return {
    cvEntry: reader.reference(context, CvEntry, key),
    teacher: reader.reference(context, Teacher, teacherId),
  };
}

/** At the end; the answer is its former place. */
const RESTORE = `
with g as (select * from json_to_record($1::json) as g (key uuid, "teacherId" uuid, position integer)),
found as materialized (select e.id, e.position from cv_entry e, g
  where e.id = g.key and e.teacher_id = g."teacherId" and e.removed_at is not null for update of e),
back as (update cv_entry e set removed_at = null, position = g.position from found, g where e.id = found.id)
select position::text as json from found`;
