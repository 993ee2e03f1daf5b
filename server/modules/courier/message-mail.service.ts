import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { JobEffect } from '../../platform/sql/outbox.ts';
import { sqlOfEntityManager } from '../../platform/sql/sql.ts';
import { messageAlertJob, type MessageAlert } from '../message/index.ts';
import type { CourierFact, Senders } from './courier-fact.ts';
import { sendersOf } from './senders.ts';

/** After a mail about messages, those that arrive within this time wait for one mail together. */
const quietMs = 5 * 60_000;

/**
 * Says by one mail that messages have arrived: those that no mail has said and that are still unread. At once, unless the
 * last mail went a moment ago: then after five minutes, however many arrive meanwhile. All of it is decided in the
 * transaction that ends the job, under the row of the account: two workers say nothing twice, and a job that is lost on
 * the way has said nothing.
 * @param tell has the letters of a fact written, in that transaction
 */
export function sayMessages(
  now: Date,
  { accountId, again }: MessageAlert,
  tell: (fact: CourierFact) => JobEffect,
): JobEffect {
  return async (em) => {
    const { hasDue, mailedAt, againAt } = await hold(em, accountId);
    if (!hasDue) return;
    const quietUntil = mailedAt === null ? 0 : Date.parse(mailedAt) + quietMs;
    const waitMs = quietUntil - now.getTime();
    if (waitMs <= 0) {
      const fact = await dueNow(em, accountId, now);
      return fact ? await tell(fact)(em) : undefined;
    }
    // Another job waits already, and says these too.
    if (!again && againAt !== null && Date.parse(againAt) === quietUntil) return;
    const set = `update message_mail set again_at = ($2::json #>> '{}')::timestamptz where account_id = ($1::json #>> '{}')::uuid`;
    await sqlOfEntityManager(em)(set, accountId, new Date(quietUntil));
    await messageAlertJob.add(em, [{ accountId, again: true }], waitMs);
  };
}

interface Held {
  /** Whether any message is still to be said. */
  readonly hasDue: boolean;
  readonly mailedAt: string | null;
  readonly againAt: string | null;
}

/** What was mailed last, held to the end of the transaction. */
function hold(em: SqlEntityManager, accountId: string): Promise<Held> {
  return sqlOfEntityManager(em)(
    `insert into message_mail as m (account_id) values (($1::json #>> '{}')::uuid)
     on conflict (account_id) do update set account_id = excluded.account_id
     returning json_build_object('mailedAt', m.mailed_at, 'againAt', m.again_at,
       'hasDue', exists (select 1 from message_alert d where d.account_id = m.account_id))::text as json`,
    accountId,
  );
}

/** What is to be said now, and was mailed from now on; null when all of it was read meanwhile. */
async function dueNow(em: SqlEntityManager, accountId: string, now: Date): Promise<CourierFact | null> {
  const { count, ...senders } = await sqlOfEntityManager(em)<Senders & { readonly count: number }>(
    `with asked as (select * from json_to_record($1::json) as a (account uuid, now timestamptz)),
     said as (delete from message_alert d using asked a where d.account_id = a.account returning d.message_id),
     unread as (
       select m.sender_kind, o.service from said join message m on m.id = said.message_id
       left join officer o on o.id = m.sender_officer_id where m.read_at is null),
     mailed as (
       update message_mail m set mailed_at = a.now, again_at = null from asked a
       where m.account_id = a.account and exists (select 1 from unread))
     select json_build_object('count', count(*), ${sendersOf})::text as json from unread`,
    { account: accountId, now },
  );
  return count > 0 ? { fact: 'MESSAGES_RECEIVED', accountId, count, ...senders } : null;
}
