import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { defineJob } from '../../../platform/sql/outbox.ts';
import { sqlOfEntityManager } from '../../../platform/sql/sql.ts';

/** Whose holder has messages that no mail has said yet (`message_alert`). */
export interface MessageAlert {
  readonly accountId: string;
  /** That it was put off, since a mail had just gone. */
  readonly again?: true;
}

/** Has a teacher know by mail that messages have arrived. */
export const messageAlertJob = defineJob<MessageAlert>('message-alert');

/** A message that arrived, and whose mailbox it lies in. */
export interface Arrived {
  readonly messageId: string;
  readonly accountId: string;
}

/** Has the teachers know by mail of messages that arrive, in the transaction that writes these. */
export async function alertTeachers(em: SqlEntityManager, arrived: readonly Arrived[]): Promise<void> {
  await sqlOfEntityManager(em)(
    `insert into message_alert (message_id, account_id)
     select "messageId", "accountId" from json_to_recordset($1::json) as r ("messageId" uuid, "accountId" uuid)`,
    arrived,
  );
  const accounts = [...new Set(arrived.map(({ accountId }) => accountId))];
  await messageAlertJob.add(
    em,
    accounts.map((accountId) => ({ accountId })),
  );
}
