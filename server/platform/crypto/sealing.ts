import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { deriveKey } from './keys.ts';

const nonceBytes = 12;
const tagBytes = 16;

/**
 * Seals bytes with AES-256-GCM under a key of 32 bytes, with a random nonce in front.
 * @param boundTo what the seal is good for, such as the account it belongs to: it opens for nothing else
 */
export function seal(key: Buffer, plain: Buffer, boundTo = ''): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(boundTo));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

/** What `seal` has sealed; null when it was sealed under another key, for something else, or changed since. */
export function unseal(key: Buffer, sealed: Buffer, boundTo = ''): Buffer | null {
  const nonce = sealed.subarray(0, nonceBytes);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes })
    .setAAD(Buffer.from(boundTo))
    .setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(nonceBytes + tagBytes)), decipher.final()]);
  } catch {
    return null;
  }
}

/** Opens what lies sealed in the base for one purpose, whichever of the application's secrets it was sealed with. */
export type Unseal = (purpose: string, sealed: Buffer, boundTo: string) => Buffer;

/** What lies sealed in the base for one purpose: the first secret of the application seals, all open. */
export interface Seals {
  seal(plain: Buffer, boundTo: string): Buffer;
  /** @throws Error when none of the secrets opens it: it was changed, or `APP_SECRETS` lost the one it was made with */
  unseal(sealed: Buffer, boundTo: string): { readonly plain: Buffer; readonly isCurrent: boolean };
  /** Names the key that seals, and says nothing of it: what bears another name waits to be sealed again. */
  readonly keyName: string;
}

/** @param purpose a constant of the calling file, such as `'second-factor'` */
export function sealsFor(secrets: readonly [string, ...string[]], purpose: string): Seals {
  const keys = secrets.map((secret) => deriveKey(secret, purpose));
  return {
    seal: (plain, boundTo) => seal(keys[0] as Buffer, plain, boundTo),
    unseal(sealed, boundTo) {
      for (const [at, key] of keys.entries()) {
        const plain = unseal(key, sealed, boundTo);
        if (plain) return { plain, isCurrent: at === 0 };
      }
      throw new Error(`no secret of the application opens what is sealed for ${purpose}`);
    },
    keyName: deriveKey(secrets[0], `${purpose}:name`).toString('hex', 0, 8),
  };
}
