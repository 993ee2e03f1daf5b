import { idAt } from './sql/new-id.ts';
import type { Sql } from './sql/sql.ts';
import type { Viewer } from './viewer.ts';

/** What was done to somebody else's file. Reading is recorded by the statement that reads (`read/`). */
export type AccessAction =
  | 'READ'
  | 'IMPORTED'
  | 'CORRESPONDENT_CHANGED'
  | 'CONVERSATION_HANDED_OVER'
  | 'ONE_TIME_PASSWORD_ISSUED'
  | 'SECOND_FACTOR_RESET'
  | 'IMPORT_CONFLICT_SETTLED'
  | 'NUMEN_CHANGED'
  | 'CHANGE_REQUEST_HANDLED'
  | 'CHANGE_REQUEST_DECIDED'
  | 'DEATH_RECORDED'
  | 'ACCOUNT_CLOSED'
  | 'ACCOUNT_READ_ONLY'
  | 'ACCOUNT_REOPENED'
  | 'BANK_ACCOUNT_TAKEN_BACK'
  | 'CV_ENTRY_REVIEWED'
  | 'CV_DIPLOMA_WITHDRAWN';

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
  await record(sql, origin, { action, reason, fields: null }, dossierIds);
}

/**
 * Records that a change which was only tried told something of files: what a selection goes by is told of whom it finds.
 * @param fields what was told, such as `dossier.careerSteps`
 */
export async function recordTold(
  sql: Sql,
  origin: AccessOrigin,
  fields: readonly string[],
  dossierIds: readonly string[],
): Promise<void> {
  await record(sql, origin, { action: 'READ', reason: null, fields }, dossierIds);
}

interface What {
  readonly action: AccessAction;
  readonly reason: string | null;
  readonly fields: readonly string[] | null;
}

async function record(
  sql: Sql,
  { viewer, at, ip, requestId }: AccessOrigin,
  what: What,
  dossierIds: readonly string[],
): Promise<void> {
  if (dossierIds.length === 0) return;
  const { accountId, role, name } = viewer;
  await sql(
    `with event as (
       insert into access_event (id, at, account_id, role, actor, action, ip, request_id, reason, fields)
       select o.id, o.at, o."accountId", o.role, o.name, o.action, o.ip, o."requestId", o.reason, coalesce(o.fields, '{}')
       from json_to_record($1::json) as o (id uuid, at timestamptz, "accountId" uuid, role text, name text, action text,
         ip inet, "requestId" text, reason text, fields text[])
       returning id)
     insert into access_record (dossier_id, event_id)
     select distinct d.id::uuid, event.id from event, json_array_elements_text($2::json) as d (id)`,
    { id: idAt(at), at, accountId, role, name, ip, requestId, ...what },
    dossierIds,
  );
}
