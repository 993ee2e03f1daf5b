import type { MutationContext } from '../../platform/context.ts';
import { refuseAny } from '../../platform/errors/errors.ts';
import { keyOfGlobalId } from '../../platform/graphql/global-id.ts';
import { sqlOfEntityManager } from '../../platform/sql/sql.ts';
import type { Owner } from './attachment.owner.ts';
import { claimFaults, type Claimable } from './attachment.rules.ts';

/** An attachment that has its owner now. */
export interface ClaimedAttachment {
  /** Its key, not its global id. */
  readonly id: string;
  readonly filename: string;
}

/**
 * Attaches files that the caller has uploaded to a record, in the order given, in the transaction of the mutation: all of
 * them or none, each once. Of two claims of one file at once, the second finds it taken.
 * @param ids their global ids
 * @param owner a record that this transaction writes; its kind is declared with `attachmentOwner`
 * @param path of the list in the input, such as `['input', 'attachmentIds']`
 * @throws DomainError NOT_FOUND (no such file any more, or somebody else’s), ATTACHMENT_TAKEN (attached already, or named
 *   twice), ATTACHMENT_REFUSED, TOO_MANY_ATTACHMENTS, ATTACHMENTS_TOO_LARGE
 */
export async function claimAttachments(
  context: MutationContext,
  ids: readonly string[],
  owner: Owner,
  path: readonly string[],
): Promise<readonly ClaimedAttachment[]> {
  if (ids.length === 0) return [];
  const keys = ids.map((id) => keyOfGlobalId('att', id));
  const sql = sqlOfEntityManager(context.em);
  const asked = { accountId: context.viewer?.accountId, keys: keys.filter((key) => key !== null) };
  const own = await sql<readonly (Claimable & ClaimedAttachment)[]>(lockOwn, asked);
  const found = new Map(own.map((one) => [one.id, one]));
  refuseAny(claimFaults(keys, found, path));
  await sql(attach, { ...owner, at: context.now() }, keys);
  return keys.flatMap((key) => found.get(key as string) ?? []);
}

/** In the order of their keys, so that two claims of the same files wait for each other and never both. */
const lockOwn = `
with own as (
  select id, filename, byte_size as "byteSize", scan, claimed_at is null and deleted_at is null as "isFree" from attachment
  where id in (select id::uuid from json_array_elements_text($1::json -> 'keys') as asked (id))
    and account_id = ($1::json ->> 'accountId')::uuid
  order by id for update)
select coalesce(json_agg(own), '[]')::text as json from own`;

const attach = `
update attachment set claimed_at = o.at, owner_kind = o.kind, owner_id = o.id, position = asked.place - 1
from json_to_record($1::json) as o (at timestamptz, kind text, id uuid),
  json_array_elements_text($2::json) with ordinality as asked (id, place)
where attachment.id = asked.id::uuid`;
