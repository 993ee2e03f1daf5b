import { idAt } from './new-id.ts';
import type { Sql } from './sql.ts';
import type { Viewer } from './viewer.ts';

/** What was done to somebody else's file. Reading is recorded by the statement that reads (`read/`). */
export type AccessAction =
  | 'READ'
  | 'IMPORTED'
  | 'CORRESPONDENT_CHANGED'
  | 'ONE_TIME_PASSWORD_ISSUED'
  | 'SECOND_FACTOR_RESET'
  | 'ACCOUNT_CLOSED'
  | 'ACCOUNT_REOPENED';

/** Who did it, when and from where. */
export interface AccessOrigin {
  /** A command on the server's own machine has no account. */
  readonly viewer: Pick<Viewer, 'role' | 'name'> & { readonly accountId: string | null };
  readonly at: Date;
  /** The network address; null for a command on the server's own machine. */
  readonly ip: string | null;
  readonly requestId: string | null;
}

/**
 * Records that somebody changed files that are not one's own, in the transaction of the change; one statement for any
 * number of them.
 * @param dossierIds the files, which have the keys of their teachers
 * @param reason in the words of who did it, when one was asked for
 */
export async function recordAccess(
  sql: Sql,
  origin: AccessOrigin,
  action: Exclude<AccessAction, 'READ'>,
  dossierIds: readonly string[],
  reason: string | null = null,
): Promise<void> {
  if (dossierIds.length === 0) return;
  const { viewer, at, ip, requestId } = origin;
  const { accountId, role, name } = viewer;
  await sql(
    `with event as (
       insert into access_event (id, at, account_id, role, actor, action, ip, request_id, reason)
       select o.id, o.at, o."accountId", o.role, o.name, o.action, o.ip, o."requestId", o.reason
       from json_to_record($1::json) as o (id uuid, at timestamptz, "accountId" uuid, role text, name text, action text,
         ip inet, "requestId" text, reason text)
       returning id)
     insert into access_record (dossier_id, event_id)
     select distinct d.id::uuid, event.id from event, json_array_elements_text($2::json) as d (id)`,
    { id: idAt(at), at, accountId, role, name, action, ip, requestId, reason },
    dossierIds,
  );
}
