import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/sql/new-id.ts';
import { sqlOfEntityManager } from '../../../platform/sql/sql.ts';
import type { AccountFact } from '../account.events.ts';
import { alertJob } from './record-fact.ts';
import { throttleKey } from './throttle.ts';

/**
 * Has the holder told that the password was right and the code was not: somebody may know the password (OWASP ASVS 5.0,
 * 6.3.5). Once an hour at most, by one statement, so that tries at once tell it once.
 */
export async function tellWrongCode(context: Context, accountId: string): Promise<void> {
  const fact: AccountFact = { fact: 'SECOND_FACTOR_FAILED', accountId };
  await sqlOfEntityManager(context.em.fork())(
    `with r as (select * from json_to_record($1::json) as t (id uuid, key text, now timestamptz, fact json)),
     told as (insert into sign_in_throttle as m (key, failures, last_at, blocked_until)
       select decode(key, 'hex'), 0, now, now from r
       on conflict (key) do update set last_at = excluded.last_at
       where m.last_at <= excluded.last_at - interval '1 hour' returning m.key),
     event as (insert into event (id, kind, at, account_id)
       select r.id, r.fact ->> 'fact', r.now, (r.fact ->> 'accountId')::uuid from told, r)
     select null from told, r cross join lateral graphile_worker.add_job('${alertJob.name}', r.fact, max_attempts => 12)`,
    { id: newId(), key: throttleKey(context, 'mail', 'wrong-code', accountId), now: context.now(), fact },
  );
}
