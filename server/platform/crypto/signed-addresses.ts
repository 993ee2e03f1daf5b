import { createHmac, timingSafeEqual } from 'node:crypto';
import { deriveKey } from './keys.ts';

const livesMs = 5 * 60_000;
const sessionBytes = 16;
const untilBytes = 6;
const macBytes = 32;

/** Addresses that open without a token in a header, as a browser follows a link: for one session, and five minutes. */
export interface SignedAddresses {
  /** A token for a path, which names the session. */
  tokenFor(path: string, sessionId: string, now: Date): string;
  /** The session that a token for a path names; null when it was forged, changed, or made for another path. */
  sessionOf(path: string, token: string, now: Date): { readonly sessionId: string } | 'EXPIRED' | null;
}

/** @param secrets the first signs, all verify */
export function signedAddresses(secrets: readonly [string, ...string[]]): SignedAddresses {
  const keys = secrets.map((secret) => deriveKey(secret, 'address'));
  return {
    tokenFor(path, sessionId, now) {
      const until = Buffer.alloc(untilBytes);
      until.writeUIntBE(now.getTime() + livesMs, 0, untilBytes);
      const said = Buffer.concat([Buffer.from(sessionId.replaceAll('-', ''), 'hex'), until]);
      return Buffer.concat([said, macOf(keys[0] as Buffer, path, said)]).toString('base64url');
    },
    sessionOf(path, token, now) {
      const bytes = Buffer.from(token, 'base64url');
      if (bytes.length !== sessionBytes + untilBytes + macBytes || bytes.toString('base64url') !== token)
        return null;
      const said = bytes.subarray(0, sessionBytes + untilBytes);
      const mac = bytes.subarray(said.length);
      // The signature first: who forged it learns nothing of its time.
      if (!keys.some((key) => timingSafeEqual(macOf(key, path, said), mac))) return null;
      if (said.readUIntBE(sessionBytes, untilBytes) <= now.getTime()) return 'EXPIRED';
      const hex = said.toString('hex', 0, sessionBytes);
      return { sessionId: hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-') };
    },
  };
}

function macOf(key: Buffer, path: string, said: Buffer): Buffer {
  return createHmac('sha256', key).update(said).update(path).digest();
}
