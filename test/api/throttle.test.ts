import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createServer } from '../../server/app/create-server.ts';
import { Account, clearThrottle, hashPassword } from '../../server/modules/account/index.ts';
import { readConfig } from '../../server/platform/config.ts';
import type { Context } from '../../server/platform/context.ts';
import { createLogger } from '../../server/platform/log.ts';
import { enrol } from '../kit/authenticator.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, addTeacher, lines, password, type Someone } from '../kit/world.ts';

let server: TestServer;
let officer: Someone & { officerId: string };
const drawn = lines(16, { seed: 31 });
/** Each test has networks and hours of its own, so that none uses up what another counts on. */
let serial = 0;
let home: string;
let away: string;

beforeAll(async () => {
  server = await startTestServer({ TRUSTED_PROXIES: '127.0.0.0/8' });
  officer = await addOfficer(server);
});
beforeEach(() => {
  serial++;
  server.now = new Date(Date.parse('2026-01-15T10:00:00Z') + serial * 48 * 3_600_000);
  home = `198.51.${serial}.7`;
  away = `203.0.${serial}.9`;
});
afterAll(() => server.close());

const mutation = `mutation ($input: SignInInput!) { signIn(input: $input) { session { accessToken } deviceToken errors { code } } }`;
interface Tried {
  readonly status: number;
  readonly retryAfter: number | null;
  readonly outcome: string;
  readonly deviceToken: string | null;
  readonly body: string;
}

async function attempt(
  username: string,
  secret: string,
  {
    from = home,
    url = server.url,
    code,
    device,
  }: { from?: string; url?: string; code?: string | undefined; device?: string | null } = {},
): Promise<Tried> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': from },
    body: JSON.stringify({
      query: mutation,
      variables: { input: { username, password: secret, secondFactorCode: code, deviceToken: device } },
    }),
  });
  const body = await response.text();
  const { data, errors } = JSON.parse(body) as {
    data?: {
      signIn: { session: object | null; deviceToken: string | null; errors: { code: string }[] } | null;
    };
    errors?: { extensions: { code: string } }[];
  };
  const told = errors?.[0]?.extensions.code ?? data?.signIn?.errors[0]?.code;
  const retryAfter = response.headers.get('retry-after');
  return {
    status: response.status,
    retryAfter: retryAfter === null ? null : Number(retryAfter),
    outcome: told ?? 'SIGNED_IN',
    deviceToken: data?.signIn?.deviceToken ?? null,
    body,
  };
}

const later = (seconds: number) => {
  server.now = new Date(server.now.getTime() + seconds * 1000);
};
const newTeacher = () => addTeacher(server, officer.officerId, drawn.pop() as (typeof drawn)[number]);

test('three failures are free; then delays double up to five minutes and end by themselves', async () => {
  const { username } = await newTeacher();
  for (let free = 0; free < 4; free++)
    expect((await attempt(username, 'fausse')).outcome).toBe('INVALID_CREDENTIALS');
  for (const seconds of [2, 4, 8, 16, 32, 64, 128, 256, 300, 300]) {
    // Refused whatever is typed, and not counted.
    for (const typed of ['fausse', password, 'fausse'])
      expect(await attempt(username, typed), `${seconds}`).toMatchObject({
        status: 429,
        outcome: 'RATE_LIMITED',
        retryAfter: seconds,
      });
    later(seconds - 1);
    expect(await attempt(username, password)).toMatchObject({ outcome: 'RATE_LIMITED', retryAfter: 1 });
    later(1);
    expect((await attempt(username, 'fausse')).outcome).toBe('INVALID_CREDENTIALS');
  }
  later(300);
  expect((await attempt(username, password)).outcome).toBe('SIGNED_IN');
  // A success forgets what was before.
  for (let free = 0; free < 4; free++)
    expect((await attempt(username, 'fausse')).outcome).toBe('INVALID_CREDENTIALS');
});

test('a count of more than a day ago starts anew', async () => {
  for (let tries = 0; tries < 4; tries++) await attempt('hier', 'fausse');
  expect((await attempt('hier', 'fausse')).outcome).toBe('RATE_LIMITED');
  later(24 * 3600 + 1);
  for (let tries = 0; tries < 4; tries++)
    expect((await attempt('hier', 'fausse')).outcome).toBe('INVALID_CREDENTIALS');
});

test('a name that does not exist is throttled just as well, and the refusals look the same', async () => {
  const { username } = await newTeacher();
  const refusals = [];
  for (const name of [username, 'personne.nulle.part']) {
    for (let tries = 0; tries < 4; tries++) await attempt(name, 'fausse');
    refusals.push(await attempt(name, 'fausse'));
  }
  expect(refusals[0]).toEqual(refusals[1]);
  expect(JSON.parse(refusals[0]?.body ?? '')).toEqual({
    data: { signIn: null },
    errors: [
      {
        message: 'Trop d’essais : attendez le délai indiqué, puis réessayez.',
        locations: [{ line: 1, column: 35 }],
        path: ['signIn'],
        extensions: { code: 'RATE_LIMITED', reason: 'TOO_MANY_ATTEMPTS', retryAfter: 2 },
      },
    ],
  });
});

test('the way of writing a name does not matter', async () => {
  const { username } = await newTeacher();
  const ways = [username, username.toUpperCase(), ` ${username} `, username.replace('e', 'é')];
  for (const name of ways) await attempt(name, 'fausse');
  expect((await attempt(username, password)).outcome).toBe('RATE_LIMITED');
});

test('of fifty guesses at once, four are looked at', async () => {
  const { username, accountId } = await newTeacher();
  const all = await Promise.all(Array.from({ length: 50 }, (_, n) => attempt(username, `guess ${n}`)));
  expect(all.filter(({ outcome }) => outcome === 'INVALID_CREDENTIALS')).toHaveLength(4);
  expect(
    all.every(({ outcome }) =>
      ['INVALID_CREDENTIALS', 'RATE_LIMITED', 'SERVICE_UNAVAILABLE'].includes(outcome),
    ),
  ).toBe(true);
  const [seen] = await server.orm.em
    .fork()
    .execute<{ count: number }[]>('select count(*)::int from sign_in where account_id = ?', [accountId]);
  expect(seen?.count).toBe(4);
});

test('a stranger cannot keep the holder out of a device that was signed in on', async () => {
  const { username } = await newTeacher();
  const { deviceToken: device } = await attempt(username, password);
  for (let tries = 0; tries < 30; tries++) {
    await attempt(username, 'fausse', { from: away });
    later(1);
  }
  // Wherever it is taken to; without it, one waits like the stranger.
  expect((await attempt(username, password, { from: away })).outcome).toBe('RATE_LIMITED');
  expect((await attempt(username, password)).outcome).toBe('RATE_LIMITED');
  const again = await attempt(username.toUpperCase(), password, { device });
  expect(again.outcome).toBe('SIGNED_IN');
  expect((await attempt(username, password, { device, from: away })).outcome).toBe('SIGNED_IN');
  // What frees the device frees nobody else.
  expect((await attempt(username, password, { from: away })).outcome).toBe('RATE_LIMITED');
});

test('a device has one counter, however many tokens it was given, and a new one with a new password', async () => {
  const { username, accountId } = await newTeacher();
  const first = await attempt(username, password);
  const second = await attempt(username, password, { device: first.deviceToken });
  expect(second.deviceToken).not.toBeNull();
  later(1);
  const third = await attempt(username, password, { device: second.deviceToken });
  for (const { deviceToken: device } of [first, second, third, first])
    expect((await attempt(username, 'fausse', { device })).outcome).toBe('INVALID_CREDENTIALS');
  expect(await attempt(username, 'fausse', { device: third.deviceToken })).toMatchObject({
    outcome: 'RATE_LIMITED',
    retryAfter: 2,
  });
  // What is guessed on a device delays nobody elsewhere either.
  expect((await attempt(username, password)).outcome).toBe('SIGNED_IN');
  const hash = await hashPassword('la mer est calme ce matin');
  await server.orm.em.fork().nativeUpdate(Account, accountId, { passwordHash: hash });
  expect((await attempt(username, 'la mer est calme ce matin', { device: first.deviceToken })).outcome).toBe(
    'SIGNED_IN',
  );
});

test('a device token that is none, of somebody else, changed or too old changes nothing', async () => {
  const { username } = await newTeacher();
  const other = await newTeacher();
  const { deviceToken: own } = await attempt(username, password);
  const { deviceToken: foreign } = await attempt(other.username, password);
  const bytes = Buffer.from(own ?? '', 'base64url');
  const changed = [0, 16, 30].map((at) => {
    const copy = Buffer.from(bytes);
    copy[at] = (copy[at] ?? 0) ^ 1;
    return copy.toString('base64url');
  });
  for (let tries = 0; tries < 4; tries++) await attempt(username, 'fausse');
  const cut = bytes.subarray(0, 40).toString('base64url');
  const refused = await attempt(username, password);
  expect(refused.outcome).toBe('RATE_LIMITED');
  for (const device of [null, '', 'x', '\0é', 'A'.repeat(100_000), foreign, cut, `${own}AAAA`, ...changed])
    expect(await attempt(username, password, { device }), String(device).slice(0, 90)).toEqual(refused);
  expect((await attempt(username, password, { device: own })).outcome).toBe('SIGNED_IN');

  later(90 * 86_400 - 1);
  for (let tries = 0; tries < 4; tries++) await attempt(username, 'fausse');
  const { deviceToken: renewed, outcome } = await attempt(username, password, { device: own });
  expect(outcome).toBe('SIGNED_IN');
  later(1);
  expect((await attempt(username, password, { device: own })).outcome).toBe('RATE_LIMITED');
  expect((await attempt(username, password, { device: renewed })).outcome).toBe('SIGNED_IN');
});

test('no token is given for half of a proof', async () => {
  const teacher = await newTeacher();
  await enrol(server, teacher);
  for (const code of [undefined, '000000'])
    expect(await attempt(teacher.username, password, { code })).toMatchObject({ deviceToken: null });
  expect(await attempt(teacher.username, 'fausse')).toMatchObject({ deviceToken: null });
});

test('a network has a hundred failures an hour, whatever the names', async () => {
  const { username } = await newTeacher();
  const outcomes = [];
  for (let batch = 0; batch < 5; batch++) {
    const names = Array.from({ length: 21 }, (_, n) => `inconnu${serial}x${batch}x${n}`);
    outcomes.push(...(await Promise.all(names.map((name) => attempt(name, 'fausse', { from: away })))));
  }
  const looked = outcomes.filter(({ outcome }) => outcome === 'INVALID_CREDENTIALS');
  expect(looked).toHaveLength(100);
  expect(await attempt(username, password, { from: away.replace(/\d+$/, '77') })).toMatchObject({
    status: 429,
    retryAfter: 3600,
  });
  expect((await attempt(username, password)).outcome).toBe('SIGNED_IN');
  later(3600);
  expect((await attempt(username, password, { from: away })).outcome).toBe('SIGNED_IN');
});

test('successes use nothing of a network up', async () => {
  const { username } = await newTeacher();
  for (let tries = 0; tries < 105; tries++) await attempt(username, password, { from: away });
  expect((await attempt(username, password, { from: away })).outcome).toBe('SIGNED_IN');
});

test('refresh tokens that nobody gave out count for their network', async () => {
  const guess = () =>
    server.query(
      'mutation { refreshSession(input: { refreshToken: "x" }) { session { accessToken } errors { code } } }',
      { headers: { 'x-forwarded-for': away } },
    );
  const codes = [];
  for (let tries = 0; tries < 101; tries++) {
    const { data, errors } = await guess();
    codes.push(errors?.[0]?.extensions['code'] ?? data.refreshSession.errors[0].code);
  }
  expect(codes.filter((code) => code === 'INVALID_REFRESH_TOKEN')).toHaveLength(100);
  expect(codes.at(-1)).toBe('RATE_LIMITED');
});

test('whoever knows the password guesses at the code no faster, however often the code is asked for', async () => {
  const teacher = await newTeacher();
  await enrol(server, teacher);
  const outcomes = [];
  for (let round = 0; round < 4; round++) {
    outcomes.push((await attempt(teacher.username, password, { code: '000000' })).outcome);
    outcomes.push((await attempt(teacher.username, password)).outcome);
  }
  expect(outcomes).toEqual([
    ...[1, 2, 3].flatMap(() => ['INVALID_SECOND_FACTOR', 'SECOND_FACTOR_REQUIRED']),
    'INVALID_SECOND_FACTOR',
    'RATE_LIMITED',
  ]);
  const rows = await server.orm.em
    .fork()
    .execute<{ outcome: string }[]>(
      `select outcome from sign_in where account_id = ? and outcome like 'WRONG%'`,
      [teacher.accountId],
    );
  expect(rows.map(({ outcome }) => outcome)).toEqual(Array<string>(4).fill('WRONG_SECOND_FACTOR'));
});

test('who proved by a link to be the holder signs in at once', async () => {
  const { username, accountId } = await newTeacher();
  for (let tries = 0; tries < 4; tries++) await attempt(username, 'fausse');
  expect((await attempt(username, password)).outcome).toBe('RATE_LIMITED');
  const em = server.orm.em.fork();
  const account = await em.findOneOrFail(Account, accountId, { populate: ['academy'] });
  const { config } = server;
  await clearThrottle({ em, config, now: () => server.now, ip: home } as unknown as Context, account);
  expect((await attempt(username, password)).outcome).toBe('SIGNED_IN');
});

test('two server processes count together', async () => {
  const { username } = await newTeacher();
  const config = readConfig({
    PORT: '0',
    DATABASE_URL: server.databaseUrl,
    NODE_ENV: 'test',
    APP_SECRETS: server.config.appSecrets.join(','),
    DATABASE_POOL: '2',
    TRUSTED_PROXIES: '127.0.0.1',
    WORKER: 'off',
  });
  const log = createLogger({ level: 'silent', readable: false });
  const other = await createServer({ config, databaseUrl: server.databaseUrl, log, now: () => server.now });
  try {
    const url = await other.listen();
    for (let tries = 0; tries < 2; tries++) {
      await attempt(username, 'fausse');
      await attempt(username, 'fausse', { url });
    }
    for (const at of [server.url, url])
      expect((await attempt(username, password, { url: at })).outcome).toBe('RATE_LIMITED');
  } finally {
    await other.close();
  }
});

test('a flood of sign-ins is told to come back, and reads are answered meanwhile', async () => {
  const names = Array.from({ length: 70 }, (_, n) => `foule${n}`);
  const flood = Promise.all(
    names.map((name, n) => attempt(name, 'fausse', { from: `192.0.${serial}.${n}` })),
  );
  const read = await server.query('{ academies { code } }');
  expect(read.data.academies.length).toBeGreaterThan(29);
  const all = await flood;
  const busy = all.filter(({ outcome }) => outcome === 'SERVICE_UNAVAILABLE');
  expect(busy.length).toBeGreaterThan(0);
  for (const one of busy) expect(one).toMatchObject({ status: 503, retryAfter: 2 });
  // Who was sent away was not counted.
  const [counted] = await server.orm.em
    .fork()
    .execute<{ failures: number }[]>('select failures from network_throttle where network = ?::cidr', [
      `192.0.${serial}.0/24`,
    ]);
  expect(counted?.failures).toBe(all.length - busy.length);
});

test('what a proxy says counts only when the proxy is trusted', async () => {
  const plain = await startTestServer();
  try {
    for (let tries = 0; tries < 4; tries++)
      await attempt('quelquun', 'fausse', { url: plain.url, from: `198.51.100.${tries}` });
    const rows = await plain.orm.em
      .fork()
      .execute<{ network: string }[]>('select network from network_throttle');
    expect(rows).toEqual([{ network: '127.0.0.0/24' }]);
  } finally {
    await plain.close();
  }
});

test('a forwarded address that is none is not believed', async () => {
  expect((await attempt('quelquun', 'fausse', { from: 'pas-une-adresse' })).outcome).toBe(
    'INVALID_CREDENTIALS',
  );
});

/** Statistical and generous: what a stopwatch at the other end of a network could make out. */
test('an account that does not exist takes as long as one that does', async () => {
  const { username } = await newTeacher();
  const there: number[] = [];
  const nowhere: number[] = [];
  const timed = async (name: string) => {
    const start = performance.now();
    expect((await attempt(name, 'fausse')).outcome).toBe('INVALID_CREDENTIALS');
    return performance.now() - start;
  };
  for (let pair = 0; pair < 40; pair++) {
    // Tries are so far apart that none is refused.
    later(3600);
    const measure = [
      async () => there.push(await timed(username)),
      async () => nowhere.push(await timed('personne.du.tout')),
    ] as const;
    await measure[pair % 2 === 0 ? 0 : 1]();
    await measure[pair % 2 === 0 ? 1 : 0]();
  }
  const median = (list: number[]) => list.toSorted((a, b) => a - b)[20] ?? 0;
  expect(median(there) / median(nowhere)).toBeGreaterThan(0.5);
  expect(median(there) / median(nowhere)).toBeLessThan(2);
});
