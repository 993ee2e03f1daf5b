import { createHash, randomBytes } from 'node:crypto';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { newId } from '../../platform/sql/new-id.ts';
import { sqlOfEntityManager } from '../../platform/sql/sql.ts';
import { graceMs, secretLifeMs } from './machine.rules.ts';

/** A digest, not a slow hash: 256 random bits cannot be tried out. */
export function digestOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/**
 * Gives a machine a new secret. The newest of those that it has goes on for a week, any other one stops: at most two
 * work at once. Whoever renews has locked the account: the statement sees the secrets of when it began.
 */
export async function addSecret(em: SqlEntityManager, accountId: string, now: Date): Promise<string> {
  const secret = randomBytes(32).toString('base64url');
  await sqlOfEntityManager(em)(
    `with r as (select * from json_to_record($1::json)
       as t (id uuid, account_id uuid, digest text, now timestamptz, expires_at timestamptz, grace timestamptz)),
     newest as (select s.id from client_secret s, r
       where s.account_id = r.account_id and s.expires_at > r.now order by s.created_at desc, s.id desc limit 1),
     ending as (update client_secret s set expires_at = least(s.expires_at, r.grace) from r
       where s.id in (select id from newest)),
     ended as (update client_secret s set expires_at = r.now from r
       where s.account_id = r.account_id and s.expires_at > r.now and s.id not in (select id from newest))
     insert into client_secret (id, account_id, digest, created_at, expires_at)
     select id, account_id, decode(digest, 'hex'), now, expires_at from r`,
    {
      id: newId(),
      account_id: accountId,
      digest: digestOfSecret(secret),
      now,
      expires_at: new Date(now.getTime() + secretLifeMs),
      grace: new Date(now.getTime() + graceMs),
    },
  );
  return secret;
}

/** No secret of the machine works any more. */
export async function endSecrets(em: SqlEntityManager, accountId: string, now: Date): Promise<void> {
  await sqlOfEntityManager(em)(
    `update client_secret s set expires_at = r.now from json_to_record($1::json) as r (id uuid, now timestamptz)
     where s.account_id = r.id and s.expires_at > r.now`,
    { id: accountId, now },
  );
}

/** The account of the machine that this id and secret stand for, and notes the use; null when they open nothing. */
export async function useSecret(
  em: SqlEntityManager,
  { clientId, clientSecret, now }: { clientId: string; clientSecret: string; now: Date },
): Promise<string | null> {
  const id = await sqlOfEntityManager(em)<string | undefined>(
    `update client_secret s set last_used_at = r.now
     from json_to_record($1::json) as r ("clientId" text, digest text, now timestamptz), account a
     where s.digest = decode(r.digest, 'hex') and s.expires_at > r.now
       and a.id = s.account_id and a.username = r."clientId" and a.role = 'INTEGRATOR' and a.closed_at is null
     returning to_json(a.id)::text as json`,
    { clientId, digest: digestOfSecret(clientSecret), now },
  );
  return id ?? null;
}
