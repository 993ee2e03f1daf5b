import { createPrivateKey } from 'node:crypto';
import { calculateJwkThumbprint, decodeJwt, decodeProtectedHeader, exportJWK, SignJWT } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deriveKey } from '../../server/platform/crypto/keys.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, tokenOf } from '../kit/world.ts';

let server: TestServer;
let token: string;
beforeAll(async () => {
  server = await startTestServer();
  token = await tokenOf(server, await addOfficer(server));
});
afterAll(() => server.close());

/** A token of the same session, signed with the server's own key. */
async function signed(claims: object, header: object): Promise<string> {
  const seed = deriveKey(server.config.appSecrets[0], 'access-token');
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]);
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  const { d: _, ...publicKey } = await exportJWK(key);
  const kid = await calculateJwkThumbprint(publicKey);
  return new SignJWT({ ...decodeJwt(token), ...claims })
    .setProtectedHeader({ ...decodeProtectedHeader(token), alg: 'EdDSA', kid, ...header })
    .sign(key);
}
const opens = async (bearer: string) =>
  (await server.query('{ viewer { username } }', { token: bearer })).data?.viewer != null;

/** OWASP ASVS 5.0, 9.2.2 and 9.2.3: what our key signs for another purpose must not pass for an access token. */
test('a token of our key opens the API only when it is an access token for it, and still good', async () => {
  expect(await opens(await signed({}, {}))).toBe(true);
  expect(await opens(await signed({ aud: 'another-service' }, {}))).toBe(false);
  expect(await opens(await signed({ aud: undefined }, {}))).toBe(false);
  expect(await opens(await signed({}, { typ: 'JWT' }))).toBe(false);
  expect(await opens(await signed({}, { typ: undefined }))).toBe(false);
  expect(await opens(await signed({ iss: 'somebody' }, {}))).toBe(false);
  expect(await opens(await signed({ exp: 1 }, {}))).toBe(false);
});
