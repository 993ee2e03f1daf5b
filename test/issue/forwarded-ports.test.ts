import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../kit/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({
    TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8, 2001:db8:aa::/48, ::ffff:192.0.2.0/120',
  });
});
beforeEach(async () => {
  await server.orm.em.fork().execute('delete from network_throttle');
});
afterAll(() => server.close());

/** The network that a wrong link is counted against. */
async function networkOf(forwarded: string): Promise<string | undefined> {
  await server.query('mutation { refreshSession(input: { refreshToken: "x" }) { errors { code } } }', {
    headers: { 'x-forwarded-for': forwarded },
  });
  const rows = await server.orm.em
    .fork()
    .execute<{ network: string }[]>('select network from network_throttle');
  expect(rows).toHaveLength(1);
  return rows[0]?.network;
}

// They were no addresses to us, so that all callers behind such a proxy shared its hundred failures.
test.each([
  ['203.0.113.50:1234', '203.0.113.0/24'],
  ['[2001:db8::5]:443', '2001:db8::/56'],
  ['[2001:db8::5]', '2001:db8::/56'],
  ['2001:db8::5', '2001:db8::/56'],
  ['2001:db8:0:ff12::443', '2001:db8:0:ff00::/56'],
  ['::ffff:203.0.113.50', '203.0.113.0/24'],
  ['[::ffff:203.0.113.50]:80', '203.0.113.0/24'],
  ['203.0.113.50', '203.0.113.0/24'],
])('the forwarded address %s is one of %s', async (forwarded, network) => {
  expect(await networkOf(forwarded)).toBe(network);
});

test.each([
  ['203.0.113.50:1234, 10.0.0.7:5678', '203.0.113.0/24'],
  ['203.0.113.50:1234, [2001:db8:aa::1]:443, 10.0.0.7', '203.0.113.0/24'],
  ['203.0.113.50, 192.0.2.9:1', '203.0.113.0/24'],
  ['203.0.113.50, [::ffff:192.0.2.9]:1', '203.0.113.0/24'],
  // What stands before a stranger is the stranger's own word.
  ['203.0.113.50, 198.51.100.1:80, 10.0.0.7:5678', '198.51.100.0/24'],
])('trusted proxies are known with their ports: %s', async (forwarded, network) => {
  expect(await networkOf(forwarded)).toBe(network);
});

test.each([
  ['unknown', '127.0.0.0/24'],
  ['203.0.113.50:', '127.0.0.0/24'],
  ['203.0.113.50:port', '127.0.0.0/24'],
  ['203.0.113.500:80', '127.0.0.0/24'],
  ['[203.0.113.50', '127.0.0.0/24'],
  ['203.0.113.50, [], 10.0.0.7:80', '10.0.0.0/24'],
])('an entry that is no address is not believed: %s', async (forwarded, network) => {
  expect(await networkOf(forwarded)).toBe(network);
});
