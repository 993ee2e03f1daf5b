import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Context } from '../../../platform/context.ts';
import { deriveKey } from '../../../platform/crypto/keys.ts';

/** How long a device is known without a sign-in on it. */
const lifeMs = 90 * 24 * 3_600_000;
const nonceBytes = 16;
const endBytes = 6;
/** Signed like any account, so that a name without one takes as long. */
const nobody = '00000000-0000-0000-0000-000000000000';

type Asking = Pick<Context, 'config' | 'now'>;

/**
 * What a device keeps once somebody has signed in on it: guesses at the password that others make elsewhere no longer delay it (OWASP,
 * “Slow Down Online Guessing Attacks with Device Cookies”). It opens nothing, and names nobody: a nonce, its end, and the
 * signature of both with the account.
 * @param nonce of the token that the device has shown: it keeps its one counter
 */
export function deviceToken({ config, now }: Asking, accountId: string, nonce: string | null): string {
  const end = Buffer.alloc(endBytes);
  end.writeUIntBE(now().getTime() + lifeMs, 0, endBytes);
  const said = Buffer.concat([nonce ? Buffer.from(nonce, 'hex') : randomBytes(nonceBytes), end]);
  return Buffer.concat([said, macOf(config.appSecrets[0], accountId, said)]).toString('base64url');
}

/**
 * The nonce of a token that was made for this account and has not ended, in hexadecimal; null otherwise, after the same
 * work, whether or not there is an account.
 */
export function deviceOf(
  { config, now }: Asking,
  accountId: string | null,
  token: string | null | undefined,
): string | null {
  const bytes = Buffer.from(token ?? '', 'base64url');
  const said = bytes.subarray(0, nonceBytes + endBytes);
  const mac = bytes.subarray(nonceBytes + endBytes);
  let isOurs = false;
  for (const secret of config.appSecrets) {
    const right = macOf(secret, accountId ?? nobody, said);
    if (mac.length === right.length && timingSafeEqual(mac, right)) isOurs = true;
  }
  if (!isOurs || !accountId || said.readUIntBE(nonceBytes, endBytes) <= now().getTime()) return null;
  return said.toString('hex', 0, nonceBytes);
}

function macOf(secret: string, accountId: string, said: Buffer): Buffer {
  return createHmac('sha256', deriveKey(secret, 'device'))
    .update(Buffer.concat([Buffer.from(accountId.replaceAll('-', ''), 'hex'), said]))
    .digest();
}
