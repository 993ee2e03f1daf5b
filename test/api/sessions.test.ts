import { hash } from '@node-rs/argon2';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Account, createOneTimePassword } from '../../server/modules/account/index.ts';
import type { MutationContext } from '../../server/platform/context.ts';
import { withSql } from '../kit/postgres.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, addTeacher, lines, password, tokenOf, type Someone } from '../kit/world.ts';

let server: TestServer;
let officer: Someone & { officerId: string };
const drawn = lines(24, { seed: 47 });

beforeAll(async () => {
  server = await startTestServer();
  officer = await addOfficer(server);
});
afterAll(() => server.close());

const newTeacher = async (options: { firstPassword?: boolean } = {}) => {
  const line = drawn.pop() as (typeof drawn)[number];
  return { ...(await addTeacher(server, officer.officerId, line, options)), numen: line.numen };
};
const later = (seconds: number) => {
  server.now = new Date(server.now.getTime() + seconds * 1000);
};

async function signIn(username: string, secret = password, headers: Record<string, string> = {}) {
  const { data, errors } = await server.query(
    `mutation ($input: SignInInput!) { signIn(input: $input) {
      session { accessToken refreshToken } viewer { mustChangePassword } errors { code path } } }`,
    { variables: { input: { username, password: secret } }, headers },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.signIn as {
    session: { accessToken: string; refreshToken: string } | null;
    viewer: { mustChangePassword: boolean } | null;
    errors: { code: string; path: string[] }[];
  };
}
const opened = async (username: string, secret?: string, headers?: Record<string, string>) => {
  const { session } = await signIn(username, secret, headers);
  if (!session) throw new Error(`${username} could not sign in`);
  return session;
};
const codeOf = async (username: string, secret?: string) => (await signIn(username, secret)).errors[0]?.code;

async function refresh(refreshToken: string) {
  const { data } = await server.query(
    `mutation ($input: RefreshSessionInput!) { refreshSession(input: $input) {
      session { accessToken refreshToken refreshTokenExpiresAt } errors { code } } }`,
    { variables: { input: { refreshToken } } },
  );
  return data.refreshSession as {
    session: { accessToken: string; refreshToken: string; refreshTokenExpiresAt: string } | null;
    errors: { code: string }[];
  };
}
const seen = `{ viewer {
  recentSignIns { at outcome ip userAgent }
  sessions { id openedAt seenAt ip userAgent current } } }`;
const read = async (token: string) => (await server.query(seen, { token })).data.viewer;

async function change(token: string, currentPassword: string, newPassword: string) {
  const { data } = await server.query(
    `mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { viewer { mustChangePassword } errors { code path } } }`,
    { token, variables: { input: { currentPassword, newPassword } } },
  );
  return data.changePassword as { viewer: object | null; errors: { code: string; path: string[] }[] };
}

test('two refreshes of the same token at once get the same successor', async () => {
  const { refreshToken } = await opened((await newTeacher()).username);
  const answers = await Promise.all([1, 2, 3].map(() => refresh(refreshToken)));
  const [first, ...others] = answers.map(({ session }) => session?.refreshToken);
  expect(first).toBeTruthy();
  expect(others).toEqual([first, first]);
  expect((await refresh(first ?? '')).session).not.toBeNull();
});

test('the base alone does not tell a successor', async () => {
  const { refreshToken } = await opened((await newTeacher()).username);
  const next = (await refresh(refreshToken)).session?.refreshToken ?? '';
  await withSql(server.databaseUrl, async (client) => {
    const { rows } = await client.query<{ successor: Buffer }>(
      'select successor from refresh_token where successor is not null',
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { successor } of rows) expect(successor.toString('latin1')).not.toContain(next);
  });
});

test('an officer’s session is over after half an hour without a sign of life, a teacher’s after eight hours', async () => {
  const [mine, hers] = [await opened(officer.username), await opened((await newTeacher()).username)];
  later(1799);
  const kept = await refresh(mine.refreshToken);
  later(1801);
  expect((await refresh(kept.session?.refreshToken ?? '')).session).toBeNull();
  later(7 * 3600 - 1);
  const renewed = (await refresh(hers.refreshToken)).session;
  expect(renewed).not.toBeNull();
  // However often it is refreshed: twelve hours.
  later(4 * 3600 + 1);
  expect((await refresh(renewed?.refreshToken ?? '')).session).toBeNull();
});

test('the holder sees the latest tries, wrong ones too, in one statement', async () => {
  const { username } = await newTeacher();
  await signIn(username, 'fausse', { 'user-agent': 'Curieux/1' });
  later(60);
  const { accessToken } = await opened(username, password, { 'user-agent': `Navigateur/${'x'.repeat(300)}` });
  const { data, statements } = await server.counted(seen, { token: accessToken });
  expect(statements).toHaveLength(1);
  expect(data.viewer.recentSignIns).toEqual([
    {
      at: server.now.toISOString(),
      outcome: 'SUCCEEDED',
      ip: '127.0.0.1',
      userAgent: `Navigateur/${'x'.repeat(189)}`,
    },
    {
      at: new Date(server.now.getTime() - 60_000).toISOString(),
      outcome: 'WRONG_PASSWORD',
      ip: '127.0.0.1',
      userAgent: 'Curieux/1',
    },
  ]);
  for (let n = 0; n < 25; n++) await opened(username);
  const all = await server.counted(seen, { token: accessToken });
  expect(all.statements).toHaveLength(1);
  // Twenty of the sign-ins, and the one wrong try.
  expect(all.data.viewer.recentSignIns).toHaveLength(21);
});

test('the holder sees the open sessions, and ends one or all others', async () => {
  const { username } = await newTeacher();
  const here = await opened(username, password, { 'user-agent': 'Ici' });
  const lost = await opened(username, password, { 'user-agent': 'Perdu' });
  const ended = await opened(username, password, { 'user-agent': 'Fini' });
  await server.query('mutation { signOut(input: {}) { signedOut } }', { token: ended.accessToken });
  const { sessions } = await read(here.accessToken);
  expect(
    sessions
      .map(({ userAgent, current }: { userAgent: string; current: boolean }) => [userAgent, current])
      .toSorted(),
  ).toEqual([
    ['Ici', true],
    ['Perdu', false],
  ]);
  expect(sessions[0]).toMatchObject({
    openedAt: server.now.toISOString(),
    seenAt: server.now.toISOString(),
    ip: '127.0.0.1',
  });

  const { id } = sessions.find(({ userAgent }: { userAgent: string }) => userAgent === 'Perdu');
  const end = (token: string, sessionId: string) =>
    server.query(
      `mutation ($input: EndSessionInput!) { endSession(input: $input) { viewer { sessions { userAgent } } errors { code path } } }`,
      { token, variables: { input: { sessionId } } },
    );
  const notFound = { viewer: null, errors: [{ code: 'NOT_FOUND', path: ['input', 'sessionId'] }] };
  const stranger = await tokenOf(server, officer);
  for (const [token, sessionId] of [
    [stranger, id],
    [here.accessToken, 'ses_0190f3c27a107cc398c4dc0c0c07398f'],
    [here.accessToken, id.replace('ses', 'tea')],
    [here.accessToken, 'rien'],
  ])
    expect((await end(token, sessionId)).data.endSession).toEqual(notFound);
  expect(
    (await server.query('query ($id: ID!) { node(id: $id) { id } }', { token: stranger, variables: { id } }))
      .data.node,
  ).toBeNull();
  expect((await end(here.accessToken, id)).data.endSession).toEqual({
    viewer: { sessions: [{ userAgent: 'Ici' }] },
    errors: [],
  });
  expect(
    (await server.query('{ viewer { username } }', { token: lost.accessToken })).errors?.[0]?.extensions[
      'code'
    ],
  ).toBe('UNAUTHENTICATED');
  expect((await refresh(lost.refreshToken)).session).toBeNull();
  expect((await end(here.accessToken, id)).data.endSession).toEqual(notFound);

  const third = await opened(username);
  await server.query('mutation { signOut(input: { others: true }) { signedOut } }', {
    token: here.accessToken,
  });
  expect((await refresh(third.refreshToken)).session).toBeNull();
  expect((await read(here.accessToken)).sessions).toHaveLength(1);
});

test('a session that nobody can refresh any more is not shown as open', async () => {
  const someone = await addOfficer(server);
  await opened(someone.username);
  later(1801);
  const { accessToken } = await opened(someone.username);
  expect((await read(accessToken)).sessions).toHaveLength(1);
});

test('the NUMEN opens once, and then nothing', async () => {
  const { username, numen } = await newTeacher({ firstPassword: true });
  const { accessToken } = await opened(username, numen);
  expect(await codeOf(username, numen)).toBe('INVALID_CREDENTIALS');
  expect(await change(accessToken, 'autre chose', 'le vent se lève au large')).toMatchObject({
    errors: [{ code: 'WRONG_CURRENT_PASSWORD', path: ['input', 'currentPassword'] }],
  });
  expect((await change(accessToken, numen, 'le vent se lève au large')).errors).toEqual([]);
  expect((await signIn(username, 'le vent se lève au large')).viewer).toEqual({ mustChangePassword: false });
});

test('of two first sign-ins at once, one opens', async () => {
  const { username, numen } = await newTeacher({ firstPassword: true });
  const both = await Promise.all([1, 2].map(() => signIn(username, numen)));
  expect(both.filter(({ session }) => session !== null)).toHaveLength(1);
});

test('thirty days later the NUMEN opens nothing', async () => {
  const { username, numen } = await newTeacher({ firstPassword: true });
  later(30 * 86_400 + 1);
  expect(await codeOf(username, numen)).toBe('INVALID_CREDENTIALS');
});

test('five wrong tries close the first sign-in', async () => {
  const { username, numen } = await newTeacher({ firstPassword: true });
  for (let tries = 0; tries < 5; tries++) {
    expect(await codeOf(username, 'fausse')).toBe('INVALID_CREDENTIALS');
    later(600);
  }
  expect(await codeOf(username, numen)).toBe('INVALID_CREDENTIALS');
  const patient = await newTeacher({ firstPassword: true });
  for (let tries = 0; tries < 4; tries++) {
    await signIn(patient.username, 'fausse');
    later(600);
  }
  expect((await signIn(patient.username, patient.numen)).session).not.toBeNull();
});

test('a NUMEN of the private sector is sent to I-Professionnel, by what was typed alone', async () => {
  const { username } = await newTeacher();
  expect(await codeOf(username, '18P1500001ABC')).toBe('PRIVATE_SECTOR');
  expect(await codeOf('personne', '18p1500001abc')).toBe('PRIVATE_SECTOR');
  expect(await codeOf('18P1500001ABC', 'fausse')).toBe('PRIVATE_SECTOR');
  expect(await codeOf('personne', '18E1500001ABC')).toBe('INVALID_CREDENTIALS');
});

async function letterFor(accountId: string) {
  return server.orm.em.fork().transactional(async (em) => {
    const account = await em.findOneOrFail(Account, accountId);
    const { config } = server;
    const context = { em, config, now: () => server.now, viewer: { accountId: officer.accountId } };
    return createOneTimePassword(context as unknown as MutationContext, account);
  });
}

test('a password by letter opens once, must be replaced, and ends what was before', async () => {
  const { username, accountId } = await newTeacher();
  const before = await opened(username);
  await letterFor(accountId);
  const letter = await letterFor(accountId);
  expect(letter.password).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}$/);
  expect(letter.expiresAt.getTime() - server.now.getTime()).toBe(14 * 86_400_000);
  // Nobody is locked out by a letter that is not there yet.
  expect((await signIn(username)).viewer).toEqual({ mustChangePassword: false });
  const typed = letter.password.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
  const { session, viewer } = await signIn(username, typed);
  expect(viewer).toEqual({ mustChangePassword: true });
  expect((await refresh(before.refreshToken)).session).toBeNull();
  for (const secret of [letter.password, password])
    expect(await codeOf(username, secret)).toBe('INVALID_CREDENTIALS');
  const token = session?.accessToken ?? '';
  expect((await change(token, letter.password, 'le vent se lève au large')).errors).toEqual([]);
  expect(await codeOf(username, letter.password)).toBe('INVALID_CREDENTIALS');
  expect((await signIn(username, 'le vent se lève au large')).session).not.toBeNull();
});

test('a letter spends the NUMEN, and is good for a fortnight', async () => {
  const first = await newTeacher({ firstPassword: true });
  await opened(first.username, (await letterFor(first.accountId)).password);
  expect(await codeOf(first.username, first.numen)).toBe('INVALID_CREDENTIALS');
  const late = await newTeacher();
  const letter = await letterFor(late.accountId);
  later(14 * 86_400 + 1);
  expect(await codeOf(late.username, letter.password)).toBe('INVALID_CREDENTIALS');
});

test('a password hashed with less than today is hashed anew at sign-in', async () => {
  const { username, accountId } = await newTeacher();
  const weak = await hash(password, { memoryCost: 8192, timeCost: 1, parallelism: 1 });
  const em = server.orm.em.fork();
  await em.nativeUpdate(Account, accountId, { passwordHash: weak });
  await opened(username);
  const [row] = await em.execute<{ password_hash: string }[]>(
    'select password_hash from account where id = ?',
    [accountId],
  );
  expect(row?.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  await opened(username);
});

test('a closed account opens nothing, and its sessions are over', async () => {
  const { username, accountId } = await newTeacher();
  const { refreshToken } = await opened(username);
  await server.orm.em.fork().nativeUpdate(Account, accountId, { closedAt: server.now });
  expect(await codeOf(username)).toBe('INVALID_CREDENTIALS');
  expect((await refresh(refreshToken)).session).toBeNull();
});

test('changing a password tells the holder, and guesses at the old one are slowed down', async () => {
  const { username } = await newTeacher();
  const [{ accessToken }, other] = [await opened(username), await opened(username)];
  for (let tries = 0; tries < 4; tries++)
    expect((await change(accessToken, 'fausse', 'le vent se lève au large')).errors[0]?.code).toBe(
      'WRONG_CURRENT_PASSWORD',
    );
  const slowed = await server.query(
    `mutation { changePassword(input: { currentPassword: "x", newPassword: "y" }) { errors { code } } }`,
    { token: accessToken },
  );
  expect(slowed.errors?.[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfter: 2 });
  later(2);
  expect((await change(accessToken, password, 'le vent se lève au large')).errors).toEqual([]);
  expect((await refresh(other.refreshToken)).session).toBeNull();
  await withSql(server.databaseUrl, async (client) => {
    const { rows } = await client.query<{ payload: { fact: string } }>(
      `select payload from graphile_worker._private_jobs where payload ->> 'fact' = 'PASSWORD_CHANGED'`,
    );
    expect(rows.length).toBeGreaterThan(0);
  });
});

test('names and passwords that no database can hold are refused like wrong ones', async () => {
  for (const text of ['nul\0', '\ud800'])
    expect(await codeOf(`x${text}`, `y${text}`)).toBe('INVALID_CREDENTIALS');
});
