import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import { deriveKey } from '../../../platform/crypto/keys.ts';
import { normalizeNumen } from './numen.rules.ts';

/**
 * The keyed digest that stands for a NUMEN: the key of the import, and the first password. The NUMEN itself is stored
 * nowhere; without the application's secret the digests of a stolen base cannot be tried out.
 * @param numen already in its normal form
 */
export function numenDigest(secret: string, numen: string): Buffer {
  return createHmac('sha256', keyOf(secret)).update(numen).digest();
}

/** Whether what was typed as a first password is the NUMEN of this digest; the case of letters must be right. */
export function isFirstPassword(secrets: readonly string[], typed: string, digest: Buffer): boolean {
  const numen = normalizeNumen(typed);
  return (
    numen !== null && numen === typed && secrets.some((secret) => numenDigest(secret, numen).equals(digest))
  );
}

const keys = new Map<string, KeyObject>();

/** Derived once: an import makes a hundred thousand digests. */
function keyOf(secret: string): KeyObject {
  const known = keys.get(secret) ?? createSecretKey(deriveKey(secret, 'numen'));
  keys.set(secret, known);
  return known;
}
