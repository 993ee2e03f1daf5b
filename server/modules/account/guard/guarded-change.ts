import type { MutationContext } from '../../../platform/context.ts';
import { sqlOfEntityManager } from '../../../platform/sql/sql.ts';
import type { Bilingual } from '../../../platform/viewer.ts';
import type { GuardedChange } from '../account.events.ts';
import { recordFact } from './record-fact.ts';

/** For how long an address that alerts have left is still written to. */
const rememberedMs = 30 * 24 * 3_600_000;

/**
 * The addresses that alerts of an account went to in the last thirty days, without those that its holder turned away: a thief
 * who has moved the alerts does not keep a warning from the holder.
 */
export async function formerAddresses(
  { em, now }: Pick<MutationContext, 'em' | 'now'>,
  accountId: string,
): Promise<string[]> {
  return sqlOfEntityManager(em)(
    `select coalesce(json_agg(distinct l.address), '[]')::text as json
     from json_to_record($1::json) as r (id uuid, since timestamptz)
     join single_use_link l on l.account_id = r.id and l.purpose = 'UNDO_ALERT_EMAIL' and l.created_at > r.since
       and l.used_at is null and l.address is not null`,
    { id: accountId, since: new Date(now().getTime() - rememberedMs) },
  );
}

type Asked = Omit<GuardedChange, 'former'> & { readonly accountId: string; readonly requestId: string };

/**
 * Warns the holder of an account, at every address, that somebody asks for another bank account, name or address with it. In
 * the transaction of the submission.
 * @param asked what for, and which documents it lacks
 */
export async function warnOfGuardedChange(
  context: Pick<MutationContext, 'em' | 'now'>,
  { requestId, ...asked }: Asked & { readonly missing: readonly Bilingual[] },
): Promise<void> {
  const former = await formerAddresses(context, asked.accountId);
  await recordFact(context, { fact: 'GUARDED_CHANGE_SUBMITTED', ...asked, former }, requestId);
}

/**
 * Warns the holder of an account, at every address, of the decision on such a request.
 * @param decision until when it can be taken back; null where it counts at once, or was rejected
 */
export async function warnOfGuardedDecision(
  context: Pick<MutationContext, 'em' | 'now'>,
  { requestId, ...asked }: Asked,
  decision: { readonly isApproved: boolean; readonly takesEffectAt: Date | null },
): Promise<void> {
  const former = await formerAddresses(context, asked.accountId);
  const takesEffectAt = decision.takesEffectAt?.toISOString() ?? null;
  const fact = { fact: 'GUARDED_CHANGE_DECIDED', ...asked, former, ...decision, takesEffectAt } as const;
  await recordFact(context, fact, requestId);
}
