import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Session, SessionExpiredError, UserErrorsError } from '../../client-sdk/src/index.ts';
import { signedInClient, watchedClient } from '../kit/sdk.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, addTeacher, lines, type Someone } from '../kit/world.ts';

const minutes = 60_000;
let server: TestServer;
let teacher: Someone & { id: string };

beforeAll(async () => {
  const [line] = lines(1);
  if (!line) throw new Error('no lines');
  server = await startTestServer();
  teacher = await addTeacher(server, (await addOfficer(server)).officerId, line);
});
afterAll(() => server.close());

function pass(milliseconds: number): void {
  server.now = new Date(server.now.getTime() + milliseconds);
}

test('the session is renewed before the access token expires, once for all requests that wait', async () => {
  const told: (Session | null)[] = [];
  const { client, sent } = await signedInClient(server, teacher, {
    onSession: (session) => told.push(session),
  });
  const first = client.session;
  await client.teachers.home();
  pass(11 * minutes);
  const homes = await Promise.all(Array.from({ length: 8 }, async () => await client.teachers.home()));
  expect(homes.every((home) => home?.id === teacher.id)).toBe(true);
  expect(sent.filter((name) => name === 'RefreshSession')).toHaveLength(1);
  expect(sent).toHaveLength(10);
  expect(client.session?.refreshToken).not.toBe(first?.refreshToken);
  expect(told).toEqual([first, client.session]);
});

test('a client whose clock is an hour behind is renewed on the word of the server', async () => {
  const { client, sent } = await signedInClient(server, teacher, {
    now: () => server.now.getTime() - 60 * minutes,
  });
  pass(11 * minutes);
  const homes = await Promise.all([client.teachers.home(), client.teachers.home()]);
  expect(homes[1]?.id).toBe(teacher.id);
  expect(sent.filter((name) => name === 'RefreshSession')).toHaveLength(1);
});

test('a session is kept between two visits by its tokens alone', async () => {
  const earlier = await signedInClient(server, teacher);
  const kept = JSON.parse(JSON.stringify(earlier.client.session)) as Session;
  pass(60 * minutes);
  const { client, sent } = watchedClient(server, { tokens: kept });
  expect(await client.teachers.home()).toMatchObject({ id: teacher.id });
  expect(sent).toEqual(['RefreshSession', 'MyHome']);
});

test('a refresh token whose successor was used ends the session for whoever holds it', async () => {
  const owner = await signedInClient(server, teacher);
  const stolen = owner.client.session;
  pass(11 * minutes);
  await owner.client.teachers.home();
  pass(11 * minutes);
  await owner.client.teachers.home();
  const thief = watchedClient(server, { tokens: stolen });
  const failure = await thief.client.teachers.home().catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(SessionExpiredError);
  expect((failure as SessionExpiredError).cause).toBeInstanceOf(UserErrorsError);
  expect((failure as SessionExpiredError).cause).toMatchObject({ code: 'INVALID_REFRESH_TOKEN' });
  expect(thief.client.session).toBeNull();
  await expect(owner.client.teachers.home()).rejects.toBeInstanceOf(SessionExpiredError);
  expect(owner.client.session).toBeNull();
});

test('a session that lay unused for too long is over, and signing in again starts another', async () => {
  const { client } = await signedInClient(server, teacher);
  pass(9 * 60 * minutes);
  await expect(client.teachers.home()).rejects.toBeInstanceOf(SessionExpiredError);
  const again = await signedInClient(server, teacher);
  expect(await again.client.teachers.home()).not.toBeNull();
});
