import type { MutationContext } from '../../../platform/context.ts';
import { DomainError, refuseAny } from '../../../platform/errors/errors.ts';
import { keyOfGlobalId } from '../../../platform/graphql/global-id.ts';
import { sqlOfEntityManager } from '../../../platform/sql/sql.ts';
import { claimAttachments } from '../../attachment/index.ts';
import { cvRefusals } from '../cv.refusals.ts';

/** An entry at the version from which its files change. */
interface At {
  readonly id: string;
  readonly version: number;
}
const mostFiles = 10;

/**
 * Gives files to an entry, which this transaction has written.
 * @param field the list in the input
 * @throws DomainError TOO_MUCH_EVIDENCE, and what `claimAttachments` refuses
 */
export async function addEvidence(
  context: MutationContext,
  at: At,
  ids: readonly string[],
  field: string,
): Promise<void> {
  if (ids.length === 0) return;
  const path = ['input', field];
  const claimed = await claimAttachments(context, ids, { kind: 'CV', id: at.id }, path);
  const files = claimed.map(({ id }) => id);
  const all = await sqlOfEntityManager(context.em)<number>(ADD, at, files);
  if (all > mostFiles) throw new DomainError(cvRefusals.TOO_MUCH_EVIDENCE, path);
}

/**
 * Takes files away from an entry. Those of its former versions that are kept stay with them; the others are deleted.
 * @throws DomainError NOT_FOUND for a file that it does not have
 */
export async function removeEvidence(
  context: MutationContext,
  at: At,
  ids: readonly string[],
): Promise<void> {
  const keys = ids.map((id) => keyOfGlobalId('att', id));
  const sql = sqlOfEntityManager(context.em);
  const known = keys.filter((key) => key !== null);
  const taken = known.length > 0 ? await sql<readonly string[]>(TAKE, at, known) : [];
  refuseAny(
    keys.flatMap((key, place) =>
      key !== null && taken.includes(key)
        ? []
        : [{ code: 'NOT_FOUND' as const, path: ['input', 'removeEvidence', String(place)] }],
    ),
  );
  await sql(FORGET, at);
}

const of = `json_to_record($1::json) as g (id uuid, version integer)`;

const ADD = `
with had as (select count(*) as files, max(v.position) as last from cv_entry_evidence v, ${of}
    where v.entry_id = g.id and v.to_version is null),
  added as (insert into cv_entry_evidence (attachment_id, entry_id, position, from_version)
    select file.id::uuid, g.id, coalesce(had.last, 0) + file.place, g.version
    from ${of}, had, json_array_elements_text($2::json) with ordinality as file (id, place) returning 1)
select (had.files + (select count(*) from added))::text as json from had`;

const TAKE = `
with taken as (update cv_entry_evidence v set to_version = g.version from ${of}
  where v.entry_id = g.id and v.to_version is null
    and v.attachment_id in (select file.id::uuid from json_array_elements_text($2::json) as file (id))
  returning v.attachment_id)
select coalesce(json_agg(attachment_id), '[]')::text as json from taken`;

/** What none of the versions has that are kept: its file goes with it. */
const FORGET = `
delete from attachment a using cv_entry_evidence v, ${of}
where a.id = v.attachment_id and v.entry_id = g.id and v.to_version is not null
  and not exists (select from cv_entry_version k where k.entry_id = g.id
    and k.version >= v.from_version and k.version < v.to_version)`;
