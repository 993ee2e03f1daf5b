import type { Sql } from '../../../platform/sql/sql.ts';
import { forgetAccounts } from '../../bank-account/index.ts';
import { owners } from './scope.ts';

/** Deletes drafts, with their files. In a transaction of the caller, who holds them. */
export async function deleteDrafts(sql: Sql, ids: readonly string[]): Promise<void> {
  await forgetAccounts(sql, ids);
  await sql(
    `with given as (select value::uuid as id from json_array_elements_text($1::json)),
       documents as (delete from change_request_document d using given where d.request_id = given.id)
     delete from change_request r using given where r.id = given.id`,
    ids,
  );
  // The trigger of attachments leaves what they hold to the hourly job.
  await sql(
    `delete from attachment where owner_id in (select value::uuid from json_array_elements_text($1::json))
       and owner_kind in ('${owners.plain}', '${owners.medical}')`,
    ids,
  );
}
