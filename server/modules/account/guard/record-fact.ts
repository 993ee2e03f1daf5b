import type { MutationContext } from '../../../platform/context.ts';
import { recordEvents } from '../../../platform/sql/events.ts';
import { defineJob } from '../../../platform/sql/outbox.ts';
import { accountEvents, type AccountFact } from '../account.events.ts';

/** Has the letters of a fact written. */
export const alertJob = defineJob<AccountFact>('alert');

/**
 * Records that something happened to an account, and has the letters of it written, in the transaction of the change. The
 * event keeps no address and no link; the job, which is deleted when it has run, says where the letters go.
 */
export async function recordFact(
  { em, now }: Pick<MutationContext, 'em' | 'now'>,
  fact: AccountFact,
): Promise<void> {
  await recordEvents(em, { of: accountEvents, name: fact.fact }, now(), [{ accountId: fact.accountId }]);
  await alertJob.add(em, [fact]);
}
