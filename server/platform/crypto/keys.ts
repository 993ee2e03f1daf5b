import { hkdfSync } from 'node:crypto';

/**
 * Derives a 32-byte key that is good for one purpose only (HKDF-SHA256, RFC 5869), so that a cursor's
 * signature can never pass for a session's.
 *
 * @param secret one of `Config.appSecrets`: the first signs, all verify
 * @param purpose a constant of the calling file, such as `'cursor'`
 */
export function deriveKey(secret: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `iprof:${purpose}`, 32));
}
