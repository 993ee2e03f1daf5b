import type { MutationContext } from '../../../platform/context.ts';
import { recordEvents } from '../../../platform/sql/events.ts';
import { defineJob } from '../../../platform/sql/outbox.ts';
import { accountEvents, type AccountFact } from '../account.events.ts';

/** Has the letters of a fact written. */
export const alertJob = defineJob<AccountFact>('alert');

/**
 * Records that something happened to an account, and has the letters of it written, in the transaction of the change. The
 * event keeps no address and no link; the job, which is deleted when it has run, says where the letters go.
 *
 * @param subject the record that it is about, such as a mandate; null: the account itself
 */
export async function recordFact(
  { em, now }: Pick<MutationContext, 'em' | 'now'>,
  fact: AccountFact,
  subject: string | null = null,
): Promise<void> {
  const { accountId } = fact;
  await recordEvents(em, { of: accountEvents, name: fact.fact }, now(), [{ accountId, subject }]);
  await alertJob.add(em, [fact]);
}
