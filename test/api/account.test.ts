import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addAccount, addOfficer, addTeacher, lines, password, tokenOf, type Someone } from '../kit/world.ts';

let server: TestServer;
let officer: Someone & { officerId: string };
const [line, firstLine, thirdLine, fourthLine] = lines(4, { seed: 7 }) as [
  ReturnType<typeof lines>[number],
  ReturnType<typeof lines>[number],
  ReturnType<typeof lines>[number],
  ReturnType<typeof lines>[number],
];

beforeAll(async () => {
  server = await startTestServer();
  officer = await addOfficer(server);
});
afterAll(() => server.close());

const signIn = `mutation ($input: SignInInput!) { signIn(input: $input) {
  session { accessToken accessTokenExpiresAt refreshToken refreshTokenExpiresAt }
  viewer { username role mustChangePassword teacher { id } officer { displayName } academy { code } }
  errors { code message path } } }`;
const refresh = `mutation ($token: String!) { refreshSession(input: { refreshToken: $token }) {
  session { accessToken refreshToken } errors { code message path } } }`;
const viewer = '{ viewer { username } }';

async function session(who: Pick<Someone, 'username'>, secret = password) {
  const { data } = await server.query(signIn, {
    variables: { input: { username: who.username, password: secret } },
  });
  return data.signIn.session as {
    accessToken: string;
    refreshToken: string;
    accessTokenExpiresAt: string;
    refreshTokenExpiresAt: string;
  };
}

test('a teacher signs in with an accent, capitals and spaces, and reads who is signed in', async () => {
  const teacher = await addTeacher(server, officer.officerId, line);
  const typed = ` ${teacher.username.toUpperCase().replace('E', 'É')} `;
  const { data } = await server.query(signIn, { variables: { input: { username: typed, password } } });
  expect(data.signIn.errors).toEqual([]);
  expect(data.signIn.viewer).toEqual({
    username: teacher.username,
    role: 'TEACHER',
    mustChangePassword: false,
    teacher: { id: teacher.id },
    officer: null,
    academy: { code: '18' },
  });
  const { accessTokenExpiresAt, refreshTokenExpiresAt } = data.signIn.session;
  expect(new Date(accessTokenExpiresAt).getTime() - server.now.getTime()).toBe(600_000);
  expect(new Date(refreshTokenExpiresAt).getTime() - server.now.getTime()).toBe(8 * 3_600_000);
});

test.each([
  ['an unknown name', { username: 'personne', password }],
  ['a wrong password', { username: () => officer.username, password: 'fausse' }],
  ['a wrong academy', { username: () => officer.username, password, academyCode: '01' }],
  ['an empty password', { username: () => officer.username, password: '' }],
])('%s is refused with the same words', async (_what, given) => {
  const { username } = given;
  const input = { ...given, username: typeof username === 'function' ? username() : username };
  const fr = await server.query(signIn, { variables: { input } });
  expect(fr.data.signIn).toEqual({
    session: null,
    viewer: null,
    errors: [
      {
        code: 'INVALID_CREDENTIALS',
        message:
          'Identifiant, mot de passe ou académie incorrect. Première connexion refusée ? Demandez un lien par « mot de passe oublié ».',
        path: ['input'],
      },
    ],
  });
  const en = await server.query(signIn, {
    variables: { input },
    headers: { 'accept-language': 'en-GB,en;q=0.9,fr;q=0.8' },
  });
  expect(en.data.signIn.errors[0].message).toMatch(/^Wrong username, password or academy\. Is your first/);
  // Two tries each, of which three are free.
  server.now = new Date(server.now.getTime() + 25 * 3_600_000);
});

test('namesakes of two academies give the academy, or the professional address', async () => {
  const em = server.orm.em.fork();
  const twins = [
    await addAccount(server, 'ADMINISTRATOR', '01'),
    await addAccount(server, 'ADMINISTRATOR', '02'),
  ];
  for (const { accountId } of twins)
    await em.execute('update account set username = ? where id = ?', ['jumeau', accountId]);
  const ambiguous = await server.query(signIn, { variables: { input: { username: 'jumeau', password } } });
  expect(ambiguous.data.signIn.errors[0].code).toBe('INVALID_CREDENTIALS');
  const named = await server.query(signIn, {
    variables: { input: { username: 'jumeau', password, academyCode: '02' } },
  });
  expect(named.data.signIn.viewer.academy.code).toBe('02');
  const byMail = await server.query(signIn, {
    variables: { input: { username: `${twins[0]?.username}@example.org`, password } },
  });
  expect(byMail.data.signIn.viewer.academy.code).toBe('01');
});

test('a machine does not sign in like a person', async () => {
  const machine = await addAccount(server, 'INTEGRATOR', '01');
  expect(await session(machine)).toBeNull();
});

test('a refresh token whose successor was used ends the session', async () => {
  const first = await session(officer);
  const second = (await server.query(refresh, { variables: { token: first.refreshToken } })).data
    .refreshSession;
  expect(second.errors).toEqual([]);
  expect((await server.query(viewer, { token: second.session.accessToken })).data.viewer.username).toBe(
    officer.username,
  );
  const third = (await server.query(refresh, { variables: { token: second.session.refreshToken } })).data
    .refreshSession;
  const stolen = (await server.query(refresh, { variables: { token: first.refreshToken } })).data
    .refreshSession;
  expect(stolen).toMatchObject({
    session: null,
    errors: [{ code: 'INVALID_REFRESH_TOKEN', path: ['input', 'refreshToken'] }],
  });
  const fourth = (await server.query(refresh, { variables: { token: third.session.refreshToken } })).data
    .refreshSession;
  expect(fourth.errors[0].code).toBe('INVALID_REFRESH_TOKEN');
  const after = await server.query(viewer, { token: second.session.accessToken });
  expect(after.errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED', reason: 'SESSION_EXPIRED' });
});

test('sign-out ends refresh and access at once in this process, and other sessions only when asked', async () => {
  const [one, other] = [await session(officer), await session(officer)];
  const done = await server.query('mutation { signOut(input: {}) { signedOut errors { code } } }', {
    token: one.accessToken,
  });
  expect(done.data.signOut).toEqual({ signedOut: true, errors: [] });
  expect((await server.query(viewer, { token: one.accessToken })).errors?.[0]?.extensions['code']).toBe(
    'UNAUTHENTICATED',
  );
  expect(
    (await server.query(refresh, { variables: { token: one.refreshToken } })).data.refreshSession.session,
  ).toBeNull();
  expect((await server.query(viewer, { token: other.accessToken })).data.viewer.username).toBe(
    officer.username,
  );
  const third = await session(officer);
  await server.query('mutation { signOut(input: { everywhere: true }) { signedOut } }', {
    token: third.accessToken,
  });
  expect((await server.query(viewer, { token: other.accessToken })).errors?.[0]?.extensions['code']).toBe(
    'UNAUTHENTICATED',
  );
});

test('an access token lives ten minutes and a session twelve hours', async () => {
  const start = server.now;
  const { accessToken, refreshToken } = await session(
    await addTeacher(server, officer.officerId, fourthLine),
  );
  server.now = new Date(start.getTime() + 599_000);
  expect((await server.query(viewer, { token: accessToken })).data.viewer).not.toBeNull();
  server.now = new Date(start.getTime() + 601_000);
  expect((await server.query(viewer, { token: accessToken })).errors?.[0]?.extensions['code']).toBe(
    'UNAUTHENTICATED',
  );
  server.now = new Date(start.getTime() + 7 * 3_600_000);
  const renewed = (await server.query(refresh, { variables: { token: refreshToken } })).data.refreshSession
    .session;
  server.now = new Date(start.getTime() + 12 * 3_600_000 + 1000);
  expect(
    (await server.query(refresh, { variables: { token: renewed.refreshToken } })).data.refreshSession.session,
  ).toBeNull();
  server.now = start;
});

test('the NUMEN in capitals is the first password, opens only the viewer, and is replaced', async () => {
  const teacher = await addTeacher(server, officer.officerId, firstLine, { firstPassword: true });
  expect(await session(teacher, firstLine.numen.toLowerCase())).toBeNull();
  const { accessToken } = await session(teacher, firstLine.numen);
  const seen = await server.query(
    '{ viewer { username mustChangePassword teacher { id } person { __typename } academy { code } } }',
    { token: accessToken },
  );
  expect(seen.data.viewer).toEqual({
    username: teacher.username,
    mustChangePassword: true,
    teacher: null,
    person: null,
    academy: { code: '18' },
  });
  const refused = await server.query('query ($id: ID!) { teacher(id: $id) { id } }', {
    token: accessToken,
    variables: { id: teacher.id },
  });
  expect(refused.errors?.[0]?.extensions['code']).toBe('PASSWORD_CHANGE_REQUIRED');
  const byNode = await server.query('query ($id: ID!) { node(id: $id) { id } }', {
    token: accessToken,
    variables: { id: teacher.id },
  });
  expect(byNode.data.node).toBeNull();

  const change = `mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { viewer { mustChangePassword teacher { id } } errors { code path } } }`;
  const key = randomUUID();
  const attempt = (newPassword: string, currentPassword = firstLine.numen, idempotencyKey?: string) =>
    server.query(change, {
      token: accessToken,
      variables: { input: { currentPassword, newPassword, idempotencyKey } },
    });
  const refusedAs = async (newPassword: string) => (await attempt(newPassword)).data.changePassword.errors;
  const at = ['input', 'newPassword'];
  expect(await refusedAs('trop court')).toEqual([{ code: 'PASSWORD_TOO_SHORT', path: at }]);
  for (const weak of [
    `xxxxxxxx ${firstLine.numen.toLowerCase()}`,
    `xxxxxxxx ${[...firstLine.numen].join('-')}`,
    `12345678 ${teacher.username}`,
    `le chat de ${firstLine.familyName} dort`,
    `le chat de ${firstLine.givenNames[0]} dort`,
  ])
    expect(await refusedAs(weak), weak).toEqual([{ code: 'WEAK_PASSWORD', path: at }]);
  expect(await refusedAs('azertyuiop123456')).toEqual([{ code: 'COMMON_PASSWORD', path: at }]);
  expect((await attempt('une phrase assez longue', 'autre')).data.changePassword.errors[0].code).toBe(
    'WRONG_CURRENT_PASSWORD',
  );
  const done = await attempt('une phrase assez longue', firstLine.numen, key);
  expect(done.data.changePassword).toEqual({
    viewer: { mustChangePassword: false, teacher: { id: teacher.id } },
    errors: [],
  });
  expect(
    (await server.query('{ viewer { teacher { id } } }', { token: accessToken })).data.viewer.teacher.id,
  ).toBe(teacher.id);
  expect(await session(teacher, firstLine.numen)).toBeNull();
  expect(await session(teacher, 'une phrase assez longue')).not.toBeNull();
});

test('an idempotency key gives the same answer again, and is refused to another input', async () => {
  const teacher = await addTeacher(server, officer.officerId, thirdLine);
  const token = await tokenOf(server, teacher);
  const change = `mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { viewer { username teacher { id } } errors { code path } } }`;
  const input = {
    currentPassword: password,
    newPassword: 'encore une phrase longue',
    idempotencyKey: randomUUID(),
  };
  const answers = await Promise.all(
    [1, 2, 3].map(() => server.query(change, { token, variables: { input } })),
  );
  for (const { data } of answers) {
    expect(data.changePassword).toEqual({
      viewer: { username: teacher.username, teacher: { id: teacher.id } },
      errors: [],
    });
  }
  const other = await server.query(change, {
    token,
    variables: { input: { ...input, newPassword: 'une tout autre phrase longue' } },
  });
  expect(other.data.changePassword.errors).toEqual([
    { code: 'IDEMPOTENCY_KEY_REUSED', path: ['input', 'idempotencyKey'] },
  ]);
});

test.each(['Bearer', 'Bearer x.y.z', 'Basic YTpi', 'Bearer ééé'])(
  'the header “%s” is refused with 401 in GraphQL’s shape',
  async (authorization) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: Buffer.from(authorization).toString('latin1'),
      },
      body: JSON.stringify({ query: viewer }),
    });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED', reason: 'SESSION_EXPIRED' } }],
    });
  },
);

test('the published key set verifies an access token', async () => {
  const { createRemoteJWKSet, jwtVerify } = await import('jose');
  const { accessToken } = await session(officer);
  const keys = createRemoteJWKSet(new URL(`${server.url}/.well-known/jwks.json`));
  const { payload } = await jwtVerify(accessToken, keys, { currentDate: server.now });
  expect(payload).toMatchObject({ iss: 'iprof', sub: officer.accountId });
});

test('neither passwords, tokens nor names reach the log', async () => {
  const { accessToken, refreshToken } = await session(officer);
  await server.query(viewer, { token: accessToken });
  const text = JSON.stringify(server.log);
  for (const secret of [password, accessToken, refreshToken, officer.username, line.familyName])
    expect(text).not.toContain(secret);
});
