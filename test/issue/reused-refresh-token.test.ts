import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, password, type Someone } from '../kit/world.ts';

let server: TestServer;
let officer: Someone & { officerId: string };
beforeAll(async () => {
  server = await startTestServer();
  officer = await addOfficer(server);
});
afterAll(() => server.close());

const later = (seconds: number) => {
  server.now = new Date(server.now.getTime() + seconds * 1000);
};
async function opened(): Promise<string> {
  const { data } = await server.query(
    `mutation ($input: SignInInput!) { signIn(input: $input) { session { refreshToken } } }`,
    { variables: { input: { username: officer.username, password } } },
  );
  return data.signIn.session.refreshToken;
}
/** The next token; null when refused. */
async function refresh(refreshToken: string): Promise<string | null> {
  const { data } = await server.query(
    `mutation ($token: String!) { refreshSession(input: { refreshToken: $token }) { session { refreshToken } errors { code } } }`,
    { variables: { token: refreshToken } },
  );
  return data.refreshSession.session?.refreshToken ?? null;
}

/** Its own end was looked at first: a thief’s session went on. */
test('a used token that comes back after its own end ends the session', async () => {
  const first = await opened();
  later(20 * 60);
  const third = (await refresh((await refresh(first)) as string)) as string;
  later(20 * 60);
  expect(await refresh(first)).toBeNull();
  expect(await refresh(third)).toBeNull();
});

test('a token that was used just before its end still gets its successor after it', async () => {
  const first = await opened();
  later(29 * 60 + 58);
  const second = await refresh(first);
  later(5);
  expect(await refresh(first)).toBe(second);
  expect(await refresh(second as string)).not.toBeNull();
});

test('one that was never used and is over ends nothing: nobody else holds it', async () => {
  const first = await opened();
  later(20 * 60);
  const second = (await refresh(first)) as string;
  later(31 * 60);
  expect(await refresh(second)).toBeNull();
  const [session] = await server.orm.em
    .fork()
    .execute<{ ended_at: Date | null }[]>(
      'select ended_at from session where account_id = ? order by created_at desc limit 1',
      [officer.accountId],
    );
  expect(session?.ended_at).toBeNull();
});

/** The successor was given again, though it had been used: it opened nothing, and told nobody. */
test('a token that comes back when its successor was used ends the session, however soon', async () => {
  const first = await opened();
  const second = (await refresh(first)) as string;
  const third = (await refresh(second)) as string;
  expect(await refresh(first)).toBeNull();
  expect(await refresh(third)).toBeNull();
});
