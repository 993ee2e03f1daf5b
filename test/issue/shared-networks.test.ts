import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { networkFinder } from '../../server/platform/networks.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, addTeacher, lines, password, type Someone } from '../kit/world.ts';

let server: TestServer;
let teacher: Someone;
beforeAll(async () => {
  server = await startTestServer({
    TRUSTED_PROXIES: '127.0.0.0/8',
    SHARED_NETWORKS: '198.51.100.7, 203.0.0.0/16, 2001:db8:18::/48',
    SHARED_NETWORK_FAILURES: '150',
  });
  const officer = await addOfficer(server);
  teacher = await addTeacher(server, officer.officerId, lines(1, { seed: 500 })[0] as never);
});
beforeEach(() => {
  server.now = new Date(server.now.getTime() + 48 * 3_600_000);
});
afterAll(() => server.close());

async function attempt(from: string, username: string, secret: string): Promise<string> {
  const { data, errors } = await server.query(
    'mutation ($input: SignInInput!) { signIn(input: $input) { errors { code } } }',
    { variables: { input: { username, password: secret } }, headers: { 'x-forwarded-for': from } },
  );
  return (errors?.[0]?.extensions['code'] ?? data?.signIn?.errors[0]?.code ?? 'SIGNED_IN') as string;
}
const spend = (network: string, failures: number) =>
  server.orm.em
    .fork()
    .execute(`insert into network_throttle values (?::cidr, date_trunc('hour', ?::timestamptz), ?)`, [
      network,
      server.now,
      failures,
    ]);
const counted = () =>
  server.orm.em
    .fork()
    .execute<object[]>(
      `select network::text, failures from network_throttle where hour = date_trunc('hour', ?::timestamptz) order by 1`,
      [server.now],
    );

/** A hundred slips of the keyboard shut an academy out that stands behind one address. */
test('a network that is named as shared has the failures an hour that the operator allows it', async () => {
  await spend('198.51.100.7/32', 149);
  expect(await attempt('198.51.100.7', 'personne', 'fausse')).toBe('INVALID_CREDENTIALS');
  expect(await attempt('198.51.100.7', teacher.username, password)).toBe('RATE_LIMITED');
  // Its neighbours are a network of their own, with a hundred.
  await spend('198.51.100.0/24', 100);
  expect(await attempt('198.51.100.8', teacher.username, password)).toBe('RATE_LIMITED');
  expect(await attempt('198.51.101.8', teacher.username, password)).toBe('SIGNED_IN');
});

test('a shared network is counted as a whole, in IPv4 and IPv6', async () => {
  const addresses = [
    '203.0.1.1',
    '203.0.113.9',
    '::ffff:203.0.113.9',
    '2001:db8:18:1::1',
    '2001:db8:18:ff00::1',
  ];
  for (const [n, from] of addresses.entries())
    expect(await attempt(from, `personne${n}`, 'fausse')).toBe('INVALID_CREDENTIALS');
  expect(await counted()).toEqual([
    { network: '2001:db8:18::/48', failures: 2 },
    { network: '203.0.0.0/16', failures: 3 },
  ]);
});

test('within a shared network an account is guarded as anywhere else', async () => {
  for (let tries = 0; tries < 4; tries++)
    expect(await attempt('203.0.113.9', teacher.username, 'fausse')).toBe('INVALID_CREDENTIALS');
  expect(await attempt('203.0.113.9', teacher.username, password)).toBe('RATE_LIMITED');
});

test('refresh tokens, links and reminders count for a shared network as well', async () => {
  const headers = { 'x-forwarded-for': '203.0.113.9' };
  await spend('203.0.0.0/16', 147);
  const ask = async (mutation: string) => {
    const { data, errors } = await server.query(`mutation { of: ${mutation} { errors { code } } }`, {
      headers,
    });
    return errors?.[0]?.extensions['code'] ?? data?.of.errors[0]?.code ?? 'DONE';
  };
  const token = 'A'.repeat(64);
  const asked = [
    ['refreshSession(input: { refreshToken: "x" })', 'INVALID_REFRESH_TOKEN'],
    [`resetPassword(input: { token: "${token}", newPassword: "la mer est calme ce matin" })`, 'INVALID_LINK'],
    ['requestUsernameReminder(input: { numen: "18E1500002DEM" })', 'DONE'],
  ] as const;
  for (const [mutation, answer] of asked) expect(await ask(mutation), mutation).toBe(answer);
  for (const [mutation] of asked) expect(await ask(mutation), mutation).toBe('RATE_LIMITED');
});

test('of networks that lie in each other the smallest is meant, whatever host a network is named by', () => {
  const find = networkFinder(['10.0.0.0/8', '10.1.2.3/24', '10.1.0.0/16', '::ffff:192.0.2.0/120']);
  expect(find('10.1.2.9:443')).toBe('10.1.2.3/24');
  expect(find('10.1.3.9')).toBe('10.1.0.0/16');
  expect(find('::ffff:10.9.9.9')).toBe('10.0.0.0/8');
  expect(find('192.0.2.77')).toBe('::ffff:192.0.2.0/120');
  expect(find('192.0.3.1')).toBeUndefined();
  expect(find('unknown')).toBeUndefined();
});
