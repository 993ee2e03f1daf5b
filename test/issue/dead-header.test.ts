import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { signedInClient } from '../kit/sdk.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, password, tokenOf, type Someone } from '../kit/world.ts';

let server: TestServer;
let officer: Someone;
/** Expired, and its session still open. */
let expired: string;
let refreshToken: string;
beforeAll(async () => {
  server = await startTestServer();
  officer = await addOfficer(server);
});
afterAll(() => server.close());
beforeEach(async () => {
  const { data } = await server.query(
    'mutation ($input: SignInInput!) { signIn(input: $input) { session { accessToken refreshToken } } }',
    { variables: { input: { username: officer.username, password } } },
  );
  ({ accessToken: expired, refreshToken } = data.signIn.session);
  server.now = new Date(server.now.getTime() + 601_000);
});

const post = (query: string, authorization: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization, ...headers },
    body: JSON.stringify({ query }),
  });

// A client whose link adds the header to every request could never refresh: its 401 came back with a 401.
test('an expired access token does not keep its client from refreshing', async () => {
  const response = await post(
    `mutation { refreshSession(input: { refreshToken: "${refreshToken}" }) { session { accessToken } errors { code } } }`,
    `Bearer ${expired}`,
  );
  expect(response.status).toBe(200);
  const { data } = (await response.json()) as { data: { refreshSession: { session: object } } };
  expect(data.refreshSession.session).not.toBeNull();
});

const signIn = () =>
  `mutation { signIn(input: { username: "${officer.username}", password: "${password}" }) { session { accessToken } errors { code } } }`;
const garbage = ['Bearer', 'Bearer x.y.z', 'Basic YTpi'];

describe.each(['expired', ...garbage])('with the header “%s”', (header) => {
  const authorization = () => (header === 'expired' ? `Bearer ${expired}` : header);

  test.each<[string, () => string]>([
    ['signing in', signIn],
    ['a public query', () => '{ academies { code } }'],
    ['the same again, by the short way', () => '{ academies { code } }'],
    [
      'a public query in fragments',
      () => '{ __typename ...A } fragment A on Query { ... { academies { code } } }',
    ],
  ])('%s is answered', async (_what, query) => {
    const response = await post(query(), authorization());
    expect(response.status).toBe(200);
    expect(await response.json()).not.toHaveProperty('errors');
  });

  test.each<[string, () => string]>([
    ['the viewer', () => '{ viewer { username } }'],
    ['the same again', () => '{ viewer { username } }'],
    [
      'a public query beside it',
      () => '{ academies { code } ...V } fragment V on Query { viewer { username } }',
    ],
    [
      'a mutation beside a public one',
      () =>
        `mutation { confirmAlertEmail(input: { token: "x" }) { alertEmail } signOut(input: {}) { signedOut } }`,
    ],
  ])('%s is not, nor is anything of it done', async (_what, query) => {
    const response = await post(query(), authorization());
    const answer = (await response.json()) as object;
    const reason = header === 'expired' ? 'TOKEN_EXPIRED' : 'SESSION_EXPIRED';
    expect([response.status, response.headers.get('www-authenticate'), answer]).toEqual([
      401,
      'Bearer error="invalid_token"',
      {
        errors: [{ message: expect.any(String) as string, extensions: { code: 'UNAUTHENTICATED', reason } }],
      },
    ]);
  });
});

test('the refusal speaks both languages, and is a 401 for modern clients as well', async () => {
  const told = async (headers: Record<string, string>) => {
    const response = await post('{ viewer { username } }', `Bearer ${expired}`, headers);
    return [
      response.status,
      ((await response.json()) as { errors: { message: string }[] }).errors[0]?.message,
    ];
  };
  const french = await told({});
  const english = await told({
    'accept-language': 'en',
    accept: 'application/graphql-response+json',
  });
  expect([french[0], english[0]]).toEqual([401, 401]);
  expect(french[1]).toMatch(/jeton/);
  expect(english[1]).toMatch(/access token/);
});

test('an expired token does not make a body too large', async () => {
  const response = await post(`{ viewer { username } } #${'x'.repeat(300_000)}`, `Bearer ${expired}`);
  expect(response.status).toBe(401);
});

test('a session that was ended, and a token that another secret signed, are no expired ones', async () => {
  const token = await tokenOf(server, officer);
  await server.query('mutation { signOut(input: {}) { signedOut } }', { token });
  const { errors } = await server.query('{ viewer { username } }', { token });
  expect(errors?.[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED', reason: 'SESSION_EXPIRED' });
  const forged = await startTestServer();
  try {
    const { errors: refused } = await forged.query('{ viewer { username } }', { token: expired });
    expect(refused?.[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED', reason: 'SESSION_EXPIRED' });
  } finally {
    await forged.close();
  }
});

test('the client renews a token that the server calls expired, though its own clock is behind', async () => {
  const behind = server.now.getTime();
  const { client, sent } = await signedInClient(server, officer, { now: () => behind });
  server.now = new Date(server.now.getTime() + 601_000);
  expect((await client.account.viewer())?.username).toBe(officer.username);
  expect(sent).toEqual(['Viewer', 'RefreshSession', 'Viewer']);
});
