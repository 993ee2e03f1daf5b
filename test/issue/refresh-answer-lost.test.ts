import { afterAll, beforeAll, expect, test } from 'vitest';
import { SessionExpiredError } from '../../client-sdk/src/index.ts';
import { signedInClient, watchedClient } from '../kit/sdk.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, addTeacher, lines, type Someone } from '../kit/world.ts';

let server: TestServer;
let teacher: Someone;
beforeAll(async () => {
  server = await startTestServer();
  const { officerId } = await addOfficer(server);
  const [line] = lines(1);
  teacher = await addTeacher(server, officerId, line as NonNullable<typeof line>);
});
afterAll(() => server.close());

const minutes = 60_000;
const pass = (ms: number) => (server.now = new Date(server.now.getTime() + ms));

/** The tokens of a new session, whose access token is over. */
async function aged() {
  const { client } = await signedInClient(server, teacher);
  const tokens = client.session;
  pass(11 * minutes);
  return tokens;
}

/** A network that does the first refreshes, and loses their answers. */
function losing(answers: number): typeof fetch {
  let left = answers;
  return async (url, init) => {
    const response = await fetch(url, init);
    if (left === 0 || !(init as RequestInit & { body: string }).body.includes('refreshSession'))
      return response;
    left--;
    throw new TypeError('fetch failed');
  };
}

/** The next refresh token; null when the session is over. */
async function refreshed(refreshToken: string | undefined): Promise<string | null> {
  const { data } = await server.query(
    `mutation ($token: String!) { refreshSession(input: { refreshToken: $token }) { session { refreshToken } } }`,
    { variables: { token: refreshToken } },
  );
  return data.refreshSession.session?.refreshToken ?? null;
}

test('a client whose refresh was answered into the void goes on an hour later', async () => {
  const tokens = await aged();
  const { client } = watchedClient(server, { tokens, fetch: losing(1), retries: 0 });
  await expect(client.teachers.home()).rejects.not.toBeInstanceOf(SessionExpiredError);
  expect(client.session).toEqual(tokens);
  pass(60 * minutes);
  expect(await client.teachers.home()).not.toBeNull();
});

test('the client asks again by itself when the answer to a refresh is lost', async () => {
  const { client } = watchedClient(server, {
    tokens: await aged(),
    fetch: losing(2),
    delay: async () => undefined,
  });
  expect(await client.teachers.home()).not.toBeNull();
});

test('the parent of the newest refresh token gets the same successor for as long as that one is good', async () => {
  const first = (await aged())?.refreshToken;
  const second = await refreshed(first);
  for (const hours of [1, 2, 4]) {
    pass(hours * 60 * minutes);
    expect(await refreshed(first)).toBe(second);
  }
  expect(await refreshed(second ?? '')).not.toBeNull();
});

test('a successor that lay unused until its end is not given again, and nothing else is', async () => {
  const first = (await aged())?.refreshToken;
  await refreshed(first);
  pass(8 * 60 * minutes);
  expect(await refreshed(first)).toBeNull();
});

test('a parent whose successor was used ends the session, and so does what is older', async () => {
  for (const generation of [0, 1]) {
    const chain = [(await aged())?.refreshToken ?? ''];
    for (let i = 0; i < 3; i++) chain.push((await refreshed(chain.at(-1))) ?? '');
    expect(await refreshed(chain[generation])).toBeNull();
    expect(await refreshed(chain.at(-1))).toBeNull();
  }
});
