import { afterAll, beforeAll, expect, test } from 'vitest';
import { RateLimitedError, SessionExpiredError } from '../../client-sdk/src/index.ts';
import { signedInClient, watchedClient } from '../kit/sdk.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, addTeacher, lines, password, type Someone } from '../kit/world.ts';

let server: TestServer;
let officerId: string;
const people = lines(3, { seed: 65 });

beforeAll(async () => {
  server = await startTestServer({ TRUSTED_PROXIES: '127.0.0.0/8' });
  ({ officerId } = await addOfficer(server));
});
afterAll(() => server.close());

async function someTeacher(): Promise<Someone> {
  const line = people.pop();
  if (!line) throw new Error('no line');
  return await addTeacher(server, officerId, line);
}
const pass = (seconds: number) => {
  server.now = new Date(server.now.getTime() + seconds * 1000);
};
const from = (address: string) => ({ headers: { 'x-forwarded-for': address } });

test('a stranger hammers at an account; its holder still gets in, and sees the tries', async () => {
  const { username } = await someTeacher();
  const home = from('198.51.100.7');
  const away = from('203.0.113.9');
  let kept: string | undefined;
  const visit = () =>
    watchedClient(server, { deviceToken: kept, onDeviceToken: (token) => (kept = token) }).client;
  const first = visit();
  await first.account.signIn({ username, password }, home);
  await first.account.signOut({}, home);
  expect(kept).toBe(first.deviceToken);

  const stranger = watchedClient(server, { delay: async () => {} });
  const outcomes = [];
  for (let guess = 0; guess < 12; guess++) {
    const failure = await stranger.client.account
      .signIn({ username, password: `devinette numéro ${guess}` }, away)
      .catch((error: unknown) => error);
    outcomes.push(failure instanceof RateLimitedError ? 'RATE_LIMITED' : (failure as { code: string }).code);
    if (failure instanceof RateLimitedError) expect(failure.retryAfter).toBeGreaterThan(0);
  }
  expect(outcomes.slice(0, 3)).toEqual(Array(3).fill('INVALID_CREDENTIALS'));
  expect(outcomes.slice(5)).toEqual(Array(7).fill('RATE_LIMITED'));
  // Being told to wait is final for a sign-in: each guess was one request.
  expect(stranger.sent).toHaveLength(12);

  // On the device that the holder has signed in on before, nothing is in the way: in the same visit, or in the next.
  await first.account.signIn({ username, password }, home);
  const client = visit();
  await client.account.signIn({ username, password }, home);
  const tries = await client.account.recentSignIns(home);
  expect(tries[0]).toMatchObject({ outcome: 'SUCCEEDED', ip: '198.51.100.7' });
  expect(tries.filter(({ outcome }) => outcome === 'WRONG_PASSWORD')).not.toHaveLength(0);
  expect(tries.find(({ outcome }) => outcome === 'WRONG_PASSWORD')?.ip).toBe('203.0.113.9');
  await client.account.signOut({}, home);

  // And on others, delays end by themselves: five minutes at the very most.
  const elsewhere = watchedClient(server).client;
  await expect(elsewhere.account.signIn({ username, password }, home)).rejects.toBeInstanceOf(
    RateLimitedError,
  );
  pass(300);
  await elsewhere.account.signIn({ username, password }, away);
});

test('a session that one does not know is seen and ended, alone or with all the others', async () => {
  const teacher = await someTeacher();
  const device = (name: string) => ({ headers: { 'user-agent': name } });
  const open = async (name: string) => {
    const { client } = watchedClient(server);
    await client.account.signIn({ username: teacher.username, password }, device(name));
    pass(1);
    return client;
  };
  const [phone, library, laptop] = [await open('Phone'), await open('Library'), await open('Laptop')];
  const sessions = await laptop.account.sessions();
  expect(sessions.map(({ userAgent }) => userAgent).toSorted()).toEqual(['Laptop', 'Library', 'Phone']);
  expect(sessions.filter(({ current }) => current)).toMatchObject([{ userAgent: 'Laptop' }]);

  const forgotten = sessions.find(({ userAgent }) => userAgent === 'Library');
  const left = await laptop.account.endSession(forgotten?.id ?? '');
  expect(left.map(({ userAgent }) => userAgent).toSorted()).toEqual(['Laptop', 'Phone']);
  pass(61);
  await expect(library.account.viewer()).rejects.toBeInstanceOf(SessionExpiredError);
  expect(await phone.account.viewer()).toMatchObject({ username: teacher.username });

  await laptop.account.endOtherSessions();
  pass(61);
  await expect(phone.account.viewer()).rejects.toBeInstanceOf(SessionExpiredError);
  expect(await laptop.account.sessions()).toMatchObject([{ current: true, userAgent: 'Laptop' }]);
  const somebodys = laptop.account.endSession(forgotten?.id ?? '');
  await expect(somebodys).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('one who replaces the password stays signed in here, and nowhere else', async () => {
  const teacher = await someTeacher();
  const here = await signedInClient(server, teacher);
  const there = await signedInClient(server, teacher);
  await here.client.account.changePassword({
    currentPassword: password,
    newPassword: 'la mer est calme ce matin',
  });
  pass(61);
  expect(await here.client.account.viewer()).not.toBeNull();
  await expect(there.client.account.viewer()).rejects.toBeInstanceOf(SessionExpiredError);
});
