import { randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';

// RFC 6238 with the parameters that every authenticator knows: SHA-1, 6 digits, 30 seconds. One step either way is
// accepted, as 5.2 recommends for clocks that drift. RFC 4226, 4 (R6): a shared secret of 160 bits.
const periodSeconds = 30;
const totp = { algorithm: 'SHA1', digits: 6, period: periodSeconds } as const;

/** A new shared secret. */
export function newSecret(): Buffer {
  return randomBytes(20);
}

/** The secret as it is typed into an authenticator: base32, without padding. */
export function typedSecret(secret: Buffer): string {
  return secretOf(secret).base32;
}

/** The address behind the QR code that authenticators read. */
export function otpauthUri(secret: Buffer, username: string): string {
  return new TOTP({ ...totp, issuer: 'I-Prof', label: username, secret: secretOf(secret) }).toString();
}

/** The time step for which this code is right, now or one step away; null when it is wrong. */
export function stepOfCode(secret: Buffer, code: string, now: Date): number | null {
  const timestamp = now.getTime();
  const delta = TOTP.validate({ ...totp, secret: secretOf(secret), token: code, timestamp, window: 1 });
  return delta === null ? null : Math.floor(timestamp / 1000 / periodSeconds) + delta;
}

/** Whether what was typed is a code of an authenticator: six digits, spaces apart. Anything else is a recovery code. */
export function authenticatorCode(typed: string): string | null {
  const compact = typed.replace(/\s+/g, '');
  return /^\d{6}$/.test(compact) ? compact : null;
}

// Crockford's base32: no letter that is taken for a digit.
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** Ten codes of 60 random bits, such as `4f9k-2m7x-q0ra`. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: 10 }, () => {
    const letters = Array.from(randomBytes(12), (byte) => alphabet[byte % 32]).join('');
    return `${letters.slice(0, 4)}-${letters.slice(4, 8)}-${letters.slice(8)}`;
  });
}

/** A recovery code as it was given, however it is typed: capitals, spaces, an O for a zero. */
export function plainRecoveryCode(typed: string): string {
  return typed
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replaceAll('o', '0')
    .replace(/[il]/g, '1');
}

function secretOf(secret: Buffer): Secret {
  return new Secret({ buffer: new Uint8Array(secret).buffer });
}
