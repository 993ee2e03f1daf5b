import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { requireSession } from '../../../platform/access.ts';
import type { Context, MutationContext } from '../../../platform/context.ts';
import { deriveKey } from '../../../platform/crypto/keys.ts';
import { sqlOfEntityManager } from '../../../platform/sql/sql.ts';
import type { Account } from '../account.entity.ts';

const lifeMs = 14 * 24 * 3_600_000;
/** Crockford’s base 32: no I, L, O or U, so that a printed letter is typed right. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * Makes the password that goes by letter: 100 random bits in groups, for one sign-in within 14 days, which must replace
 * it. An earlier one stops working; a password of the person’s own keeps working until it is used.
 */
export async function createOneTimePassword(
  context: MutationContext,
  account: Pick<Account, 'id'>,
): Promise<{ password: string; expiresAt: Date }> {
  const { accountId } = requireSession(context);
  const typed = [...randomBytes(20)].map((byte) => alphabet[byte % alphabet.length]).join('');
  const createdAt = context.now();
  const expiresAt = new Date(createdAt.getTime() + lifeMs);
  const digest = digestOf(context.config.appSecrets[0], account.id, typed).toString('hex');
  await sqlOfEntityManager(context.em)(
    `insert into one_time_password (account_id, digest, issued_by, created_at, expires_at)
     select "accountId", decode(digest, 'hex'), "issuedBy", "createdAt", "expiresAt"
     from json_to_record($1::json) as r ("accountId" uuid, digest text, "issuedBy" uuid, "createdAt" timestamptz,
       "expiresAt" timestamptz)
     on conflict (account_id) do update set digest = excluded.digest, issued_by = excluded.issued_by,
       created_at = excluded.created_at, expires_at = excluded.expires_at, used_at = null`,
    { accountId: account.id, digest, issuedBy: accountId, createdAt, expiresAt },
  );
  return { password: typed.match(/.{5}/g)?.join('-') ?? typed, expiresAt };
}

/** Whether what was typed is the password by letter of this digest: case and hyphens do not matter. */
export function opensLetter(
  { config }: Pick<Context, 'config'>,
  accountId: string,
  typed: string,
  digest: Buffer,
): boolean {
  const plain = typed
    .toUpperCase()
    .replace(/[\s-]+/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return config.appSecrets.some((secret) => timingSafeEqual(digestOf(secret, accountId, plain), digest));
}

function digestOf(secret: string, accountId: string, plain: string): Buffer {
  return createHmac('sha256', deriveKey(secret, 'one-time-password'))
    .update(`${accountId} ${plain}`)
    .digest();
}
