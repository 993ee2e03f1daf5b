import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { calculateJwkThumbprint, errors, exportJWK, jwtVerify, SignJWT, type JWK } from 'jose';
import { deriveKey } from './keys.ts';

/** The wrapping of a raw Ed25519 seed as PKCS #8 (RFC 8410, section 7). */
const pkcs8Prefix = Buffer.from('302e020100300506032b657004220420', 'hex');
const issuer = 'iprof';
/** RFC 9068, 2.1 and 2.2: an access token, for this API; no other token that a key of ours may sign one day. */
const audience = 'iprof';
const type = 'at+jwt';
const accessTokenSeconds = 600;

/** Signs and verifies access tokens: JWTs of ten minutes, EdDSA, with a published key set. */
export interface Tokens {
  /** @returns the JWT and the instant it stops working */
  issue(
    session: { readonly sessionId: string; readonly accountId: string },
    now: Date,
  ): Promise<{ token: string; expiresAt: Date }>;
  /** @returns the session it names and its end in epoch seconds; null when forged or malformed */
  verify(token: string, now: Date): Promise<{ sessionId: string; exp: number } | 'EXPIRED' | null>;
  /** The public keys, for `/.well-known/jwks.json`. */
  readonly keySet: { readonly keys: readonly JWK[] };
}

/**
 * Keys are derived from the application's secrets, so that all processes agree and nothing is stored. The first secret
 * signs, all verify: a rotation ends no session.
 */
export async function createTokens(secrets: readonly [string, ...string[]]): Promise<Tokens> {
  const keys = await Promise.all(secrets.map((secret) => keyPair(secret)));
  const byId = new Map(keys.map((key) => [key.kid, key.public]));
  const signing = keys[0] as KeyPair;
  return {
    keySet: { keys: keys.map(({ jwk }) => jwk) },
    async issue({ sessionId, accountId }, now) {
      const issuedAt = Math.floor(now.getTime() / 1000);
      const token = await new SignJWT({ sid: sessionId })
        .setProtectedHeader({ alg: 'EdDSA', typ: type, kid: signing.kid })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject(accountId)
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + accessTokenSeconds)
        .sign(signing.private);
      return { token, expiresAt: new Date((issuedAt + accessTokenSeconds) * 1000) };
    },
    async verify(token, now) {
      try {
        const { payload } = await jwtVerify(token, ({ kid }) => byId.get(kid ?? '') as KeyObject, {
          algorithms: ['EdDSA'],
          issuer,
          audience,
          typ: type,
          currentDate: now,
        });
        const { sid, exp } = payload as { sid?: unknown; exp?: number };
        return typeof sid === 'string' && exp !== undefined ? { sessionId: sid, exp } : null;
      } catch (error) {
        // The signature is looked at first: who forged it learns nothing of its time.
        return error instanceof errors.JWTExpired ? 'EXPIRED' : null;
      }
    },
  };
}

interface KeyPair {
  readonly kid: string;
  readonly private: KeyObject;
  readonly public: KeyObject;
  readonly jwk: JWK;
}

async function keyPair(secret: string): Promise<KeyPair> {
  const der = Buffer.concat([pkcs8Prefix, deriveKey(secret, 'access-token')]);
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  const publicKey = createPublicKey(key);
  const jwk = await exportJWK(publicKey);
  const kid = await calculateJwkThumbprint(jwk);
  return { kid, private: key, public: publicKey, jwk: { ...jwk, kid, alg: 'EdDSA', use: 'sig' } };
}
